/// What a support request can be about, so that nobody asks what cannot be answered.
extension SupportKind {
    /// Whether an application in this state can be asked about in this way.
    package func suits(_ status: Status) -> Bool {
        switch self {
        case .notArrived: Self.canBeLate(status)
        case .newTitle: Self.canComeBack(status)
        // A split concerns the bill and none of its applications.
        case .split: false
        case .other: true
        }
    }

    /// A letter recorded as received may have reached somebody else.
    private static func canBeLate(_ status: Status) -> Bool {
        switch status {
        case .submitted, .processing, .issued, .mailed, .readyForPickUp, .received, .returned: true
        case .rejected, .withdrawn, .collected, .reissued: false
        }
    }

    /// The states from which a fapiao can be returned (domain §4).
    private static func canComeBack(_ status: Status) -> Bool {
        switch status {
        case .issued, .mailed, .received, .collected: true
        case .submitted, .processing, .rejected, .withdrawn, .readyForPickUp, .returned, .reissued:
            false
        }
    }

    /// What a customer most likely asks about an order: why it is not there, as long as it is not,
    /// and another title once it is.
    package static func likely(for order: Order) -> SupportKind {
        guard let status = order.current?.stage.status else {
            return order.record == nil ? .other : .split
        }
        if status == .received || status == .collected { return .newTitle }
        return notArrived.suits(status) ? .notArrived : .other
    }
}

extension Order {
    /// Whether a request of `kind` can be about this order, and about which of its applications:
    /// the latest that suits, or none where it is about the bill itself.
    package func matter(for kind: SupportKind) -> SupportMatter? {
        switch kind {
        case .split: return record == nil ? nil : SupportMatter(order: number, application: nil)
        case .other: return SupportMatter(order: number, application: current?.number)
        case .notArrived, .newTitle:
            return applications.last { kind.suits($0.stage.status) }
                .map { SupportMatter(order: number, application: $0.number) }
        }
    }
}

/// A bill, or one of its applications, that a request is about.
package struct SupportMatter: Equatable, Hashable, Sendable {
    package let order: OrderNumber
    package let application: ApplicationNumber?

    package init(order: OrderNumber, application: ApplicationNumber?) {
        self.order = order
        self.application = application
    }
}

extension SupportSubject {
    /// What is asked about `matter`; nil where that needs an application or a title and has none.
    package init?(_ kind: SupportKind, about matter: SupportMatter?, title: Title?) {
        switch kind {
        case .notArrived:
            guard let number = matter?.application else { return nil }
            self = .notArrived(number)
        case .split:
            guard matter != nil else { return nil }
            self = .split
        case .newTitle:
            guard let number = matter?.application, let title else { return nil }
            self = .newTitle(number, title)
        case .other: self = .other(matter?.application)
        }
    }
}
