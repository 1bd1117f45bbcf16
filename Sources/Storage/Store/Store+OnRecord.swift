import Fapiao

/// What a clerk may look up that no customer sees: nothing here changes anything.
extension Store {
    /// The account that an address leads to, a closed one too.
    package func accountOnRecord(of address: EmailAddress) throws(StoreError) -> Account? {
        guard let id = try holder(of: address), let account = try account(id),
            account.address.key == address.key
        else { return nil }
        return account
    }

    /// The orders that an account holds, and those whose record names its address and nobody
    /// holds.
    package func ordersOnRecord(of account: Account) throws(StoreError) -> OrderList {
        let owned = try publisher.names(in: Key(ownedBy: account.id).claim)
            .compactMap { try? OrderNumber($0) }
        var list = OrderList()
        for number in Set(owned + (try orders(naming: account.address))).sorted() {
            do throws(StoreError) {
                guard let order = try order(number) else { continue }
                let isNamed =
                    order.holder == nil && order.record?.contact?.key == account.address.key
                if order.holder?.account == account.id || isNamed { list.orders.append(order) }
            } catch {
                guard case .unreadable = error else { throw error }
                list.unreadable.append(number)
            }
        }
        return list
    }

    /// The orders whose record may name an address; their documents decide.
    func orders(naming address: EmailAddress) throws(StoreError) -> [OrderNumber] {
        let prefix = Hint.contactPrefix(of: address)
        return try publisher.names(in: Key(contact: address).folder)
            .filter { $0.hasPrefix(prefix) }
            .compactMap { try? OrderNumber(String($0.dropFirst(prefix.count))) }
    }

    /// The tries to sign in with an address that still count, from wherever they came.
    package func tries(of address: EmailAddress, at now: Instant) throws(StoreError) -> Tries? {
        try counted(address, at: now)
    }
}

/// Where a support request is kept.
package enum RequestPlace: Equatable, Sendable {
    case order(Order)
    case account(Account)

    package func request(_ number: SupportNumber) -> SupportRequest? {
        switch self {
        case .order(let order): order.requests.first { $0.number == number }
        case .account(let account):
            account.membership?.requests.first { $0.number == number }
        }
    }
}

extension Store {
    /// The support request with that number, as long as it waits, or stands on an order.
    package func place(of number: SupportNumber) throws(StoreError) -> RequestPlace? {
        for row in try supportQueue() where row.number == number {
            if let order = try order(of: row) { return .order(order) }
            if let account = try account(of: row) { return .account(account) }
        }
        for hit in try search(number.text, limit: 5) {
            let order: Order
            switch hit {
            case .application(_, let known): order = known
            case .order(let known): order = known
            case .account: continue
            }
            let place = RequestPlace.order(order)
            if place.request(number) != nil { return place }
        }
        return nil
    }
}
