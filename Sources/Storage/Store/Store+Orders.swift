import Fapiao

/// The orders that an account sees, and the ones that storage could not read.
package struct OrderList: Equatable, Sendable {
    /// Newest first.
    package var orders: [Order] = []
    /// The bills that were divided: their parts are listed, and what was asked about them stays.
    package var divided: [Order] = []
    /// "We need to look at this."
    package var unreadable: [OrderNumber] = []

    package init() {}
}

extension Store {
    /// The orders that an account sees: what it holds, and what names its confirmed address.
    ///
    /// Hints say where to look and the documents decide (3). Claims that a crash left undone are
    /// carried out first (2).
    package func orders(
        of id: AccountID, at now: Instant
    ) throws(StoreError) -> OrderList {
        guard let account = try settleClaims(of: id, at: now) else { throw .unknownAccount }
        let owned = try publisher.names(in: Key(ownedBy: id).claim)
        let prefix = Hint.contactPrefix(of: account.address)
        let named = try publisher.names(in: Key(contact: account.address).folder)
            .filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        var list = OrderList()
        for number in Set((owned + named).compactMap { try? OrderNumber($0) }) {
            do throws(StoreError) {
                guard let order = try order(number) else { continue }
                // A bill that was divided is shown as its parts (M9).
                let isWhole = order.portions.isEmpty
                if !isWhole, order.isVisible(to: id, address: account.address) {
                    list.divided.append(order)
                }
                let shown = isWhole ? [order] : try portions(of: order)
                list.orders += shown.filter { $0.isVisible(to: id, address: account.address) }
            } catch {
                guard case .unreadable = error else { throw error }
                list.unreadable.append(number)
            }
        }
        // A part has hints of its own, too.
        var known: Set<OrderNumber> = []
        list.orders.removeAll { !known.insert($0.number).inserted }
        // Of the same moment the first number first, so that the parts of a bill are in order.
        list.divided.sort { $0.number < $1.number }
        list.orders.sort { $0.time == $1.time ? $0.number < $1.number : $0.time > $1.time }
        list.unreadable.sort()
        return list
    }

    /// Lets an active account hold an order by its number, before its record is in, too.
    ///
    /// The address that the record names is told when it is another's.
    package func claim(
        _ claim: Claim, for id: AccountID, at now: Instant
    ) throws(ChangeError<Order.Refusal>) -> Order {
        let account: Account
        do throws(StoreError) {
            try requireRoom()
            guard let known = try self.account(id), known.membership != nil else {
                throw .unknownAccount
            }
            account = known
        } catch {
            throw .store(error)
        }
        return try hold(claim, for: account, at: now)
    }

    private func hold(
        _ claim: Claim, for account: Account, at now: Instant
    ) throws(ChangeError<Order.Refusal>) -> Order {
        let order = try change(claim.order) { (order) throws(Order.Refusal) in
            try freeIfClosed(&order)
            let wasFree = order.holder == nil
            try order.claim(for: account.id, paidOn: claim.paidOn, at: now)
            if wasFree { tellContact(of: &order, heldBy: account, at: now) }
            return order
        }
        try holdParts(of: order, for: account, at: now)
        return order
    }

    /// Whoever claims a bill that was divided gets those of its parts that are nobody's.
    ///
    /// The bill comes first, since of two who claim it one gets it; claiming it again gets the
    /// parts that a crash left out.
    private func holdParts(
        of order: Order, for account: Account, at now: Instant
    ) throws(ChangeError<Order.Refusal>) {
        let parts: [Order]
        do throws(StoreError) { parts = try portions(of: order) } catch { throw .store(error) }
        for part in parts where part.portionOf == order.number {
            try change(part.number) { (part) throws(Order.Refusal) in
                try freeIfClosed(&part)
                guard part.holder == nil else { return }
                try part.claim(for: account.id, paidOn: nil, at: now)
            }
        }
    }

    /// A closed account holds nothing that it never used; what it applied for stays its own until
    /// the desk hands it over, since whoever holds an order reads its applications.
    private func freeIfClosed(_ order: inout Order) throws(Order.Refusal) {
        guard let holder = order.holder, order.applications.isEmpty, order.requests.isEmpty else {
            return
        }
        do throws(StoreError) {
            if try glance(at: holder.account)?.closing != nil { order.release() }
        } catch {
            throw .heldByAnother
        }
    }

    /// Carries out what an account wanted and is not done; nil when it is not active.
    ///
    /// The order first, then the account: a crash between them leaves a claim that is carried
    /// out once more and finds the order its own.
    func settleClaims(of id: AccountID, at now: Instant) throws(StoreError) -> Account? {
        guard var account = try account(id), let membership = account.membership else {
            return nil
        }
        for claim in membership.claims {
            do throws(ChangeError<Order.Refusal>) {
                _ = try hold(claim, for: account, at: now)
            } catch {
                // Refused: another account holds it, and the customer is told by its absence.
                if case .store(let error) = error { throw error }
            }
            do throws(ChangeError<Account.Refusal>) {
                let settled = try change(id) { (account) throws(Account.Refusal) in
                    try account.settled(claim.order)
                    return account
                }
                account = settled ?? account
            } catch {
                if case .store(let error) = error { throw error }
            }
        }
        return account
    }

    /// Tells the address of a record that somebody else holds the order.
    func tellContact(of order: inout Order, heldBy account: Account, at now: Instant) {
        guard let contact = order.record?.contact, contact.key != account.address.key,
            let id = MailID(noticeOf: order.number, heldBy: account.id)
        else { return }
        order.post([
            DueMail(
                id: id, to: contact, language: language(of: contact),
                letter: .orderHeldByAnother(order.number), madeAt: now)
        ])
    }

    /// The language an address reads mail in; Chinese when that cannot be known.
    private func language(of address: EmailAddress) -> Language {
        do throws(StoreError) {
            guard let id = try holder(of: address), let account = try glance(at: id),
                account.address.key == address.key
            else { return .simplifiedChinese }
            return account.language
        } catch {
            return .simplifiedChinese
        }
    }
}

extension MailID {
    /// One notice for one holder of one order, however often a crash has it posted again.
    init?(noticeOf order: OrderNumber, heldBy account: AccountID) {
        let text = "held/\(order.text)/\(account.text)"
        let hashes = [Fingerprint.of(text), Fingerprint.of(text, seed: 1)]
        self.init(
            random: hashes.flatMap { hash in
                (0..<8).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) }
            })
    }
}

extension Order {
    /// What the list is sorted by.
    fileprivate var time: Int { record?.paidAt.seconds ?? holder?.since.seconds ?? 0 }
}
