import Desk
import Fapiao
import Storage

/// What a number leads to that a clerk types.
extension Counter {
    private var store: Store { shop.store }

    /// Whatever has that number: an application by its own, its fapiao's, its order's or its
    /// parcel's; a support request; a bill that nobody has applied for; what a search finds first.
    func find(_ text: String) throws -> Console.Reply {
        if let number = try? ApplicationNumber(text), let order = try store.order(of: number) {
            return try reply(number, order)
        }
        if let number = SupportNumber(text), let found = try supportCase(number) {
            return .support(.found(found))
        }
        if let fapiao = try? FapiaoNumber(text), let order = try store.order(of: fapiao),
            let known = order.applications.first(where: { $0.has(fapiao) })
        {
            return try reply(known.number, order)
        }
        if let number = try? OrderNumber(text), let order = try store.order(number) {
            return try reply(order)
        }
        switch try store.search(text, limit: 1).first {
        case .application(let known, let order): return try reply(known.number, order)
        case .order(let order): return try reply(order)
        case .account(let account):
            return .records(try perform(RecordsErrand.account(account.id)))
        case nil: return .unknown
        }
    }

    private func reply(_ number: ApplicationNumber, _ order: Order) throws -> Console.Reply {
        .dossier(try dossier(number, order, isWhole: true))
    }

    /// The application that is under way for an order, else the bill itself.
    private func reply(_ order: Order) throws -> Console.Reply {
        if let known = order.current { return try reply(known.number, order) }
        return .records(try perform(RecordsErrand.order(order.number)))
    }
}

extension Application {
    /// Whether the fapiao was ever issued for it.
    fileprivate func has(_ fapiao: FapiaoNumber) -> Bool {
        stage.issue?.number == fapiao || voided.contains { $0.number == fapiao }
    }
}
