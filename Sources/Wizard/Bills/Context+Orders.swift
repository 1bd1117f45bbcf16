import Fapiao

extension Context {
    /// The order of that number as last read.
    func order(_ number: OrderNumber) -> Order? {
        orders.first { $0.number == number } ?? divided.first { $0.number == number }
    }

    /// Takes over all orders as they were read.
    mutating func take(_ orders: [Order]) {
        self.orders = orders.filter(\.portions.isEmpty)
        divided = orders.filter { !$0.portions.isEmpty }
    }

    /// When `application` can be expected, as of now; nil once it is issued or will not be.
    func promise(of application: Application) -> Promise? {
        switch application.stage {
        case .submitted, .processing:
            promise(
                for: application.request.document.type,
                submittedAt: application.submittedAt ?? now)
        case .rejected, .withdrawn, .issued, .mailed, .readyForPickUp, .received, .collected,
            .returned, .reissued:
            nil
        }
    }

    /// Has it noted that the customer looks at `order` now.
    func see(_ order: Order) -> [Move] {
        guard order.hasNewSteps, let member else { return [] }
        return [.ask(.see(.order(order.number), member))]
    }
}

extension Order {
    /// Whether an application has moved on since the customer looked at it.
    var hasNewSteps: Bool { applications.contains(where: \.isNews) }

    /// The application that came back and can be sent again, corrected.
    var correctable: Application? {
        guard live == nil, let last = applications.last, last.stage.status == .rejected else {
            return nil
        }
        return last
    }
}
