import Fapiao

extension Store {
    /// Applies `body` to an order as it is now, under its lock, and keeps the result.
    ///
    /// An order nobody has spoken of yet comes in empty. `body` may run twice, so it has no
    /// effects of its own. What it leaves unchanged is not written; what it throws changes
    /// nothing.
    package func change<Answer, Refusal: Error>(
        _ number: OrderNumber, _ body: (inout Order) throws(Refusal) -> Answer
    ) throws(ChangeError<Refusal>) -> Answer {
        try ChangeError.wording { () throws(StoreError) in
            var held: Set<Key> = [Key(order: number)]
            while true {
                switch try attempt(number, holding: held, body) {
                case .done(let result): return result
                case .needsLock(let rival): held.insert(Key(order: rival))
                }
            }
        }
    }

    /// How far a change came.
    private enum Attempt<Answer, Refusal: Error> {
        case done(Result<Answer, Refusal>)
        /// A name is claimed by that order, whose lock is needed to know whether it counts.
        case needsLock(OrderNumber)
    }

    private func attempt<Answer, Refusal: Error>(
        _ number: OrderNumber, holding held: Set<Key>,
        _ body: (inout Order) throws(Refusal) -> Answer
    ) throws(StoreError) -> Attempt<Answer, Refusal> {
        try locks.holding(held) { () throws(StoreError) in
            let old = try locked(number) ?? Order(number: number)
            var order = old
            untold = nil
            let result = Result { () throws(Refusal) in try body(&order) }
            // A change that nobody would be told of is not made; the next try may know more.
            if let untold { throw untold }
            guard case .success = result, order != old else { return .done(result) }
            if let rival = try claimAll(of: order, over: old, holding: held) {
                return .needsLock(rival)
            }
            try commit(order, over: old)
            return .done(result)
        }
    }

    /// An order's document; the caller holds its lock.
    func locked(_ number: OrderNumber) throws(StoreError) -> Order? {
        try quarantine.readLocked(Key(order: number)) {
            (document: OrderDocument) throws(Damage) in try document.order(number)
        }
    }
}

// MARK: Committing

extension Store {
    /// Hints and rows, then the document, then the end of old hints (1, 3).
    ///
    /// The row goes before the commit like any hint: a kill between the two leaves a line that
    /// says too much, and never an application that no search finds.
    func commit(_ order: Order, over old: Order) throws(StoreError) {
        let path = Key(order: order.number).document
        let bytes = try encoded(order)
        try requireFormat()
        var lines = try rows(of: order, over: old)
        if let bill = try BillDocument.line(of: order, over: old) {
            lines.append((Layout.bills, bill))
        }
        try publisher.make(order.hints.subtracting(old.hints), adding: lines)
        try publisher.publish(bytes, at: path)
        // Just now it was shown that they mean this.
        quarantine.readings.keep(order, of: Key(order: order.number), in: bytes)
        end(old.hints.subtracting(order.hints))
    }

    func commit(_ account: Account, over old: Account?) throws(StoreError) {
        let path = Key(account: account.id).document
        let document = AccountDocument(account)
        guard (try? document.account(account.id)) == account else { throw .unstorable(path) }
        let bytes = try publisher.encoded(document, at: path)
        try requireFormat()
        try publisher.make(account.hints.subtracting(old?.hints ?? []))
        try publisher.publish(bytes, at: path)
        end((old?.hints ?? []).subtracting(account.hints))
    }

    /// The document's bytes. What could not be read back is never published: it would lie in
    /// quarantine the next time somebody looks.
    func encoded(_ order: Order) throws(StoreError) -> [UInt8] {
        let path = Key(order: order.number).document
        let document = OrderDocument(order)
        guard (try? document.order(order.number)) == order else { throw .unstorable(path) }
        return try publisher.encoded(document, at: path)
    }

    /// Removes hints that the commit ended. The change is made; one that stays is one too many.
    func end(_ hints: Set<Hint>) {
        for hint in hints {
            do throws(StoreError) { try publisher.remove(hint.path) } catch {}
        }
    }

    private func rows(
        of order: Order, over old: Order
    ) throws(StoreError) -> [(file: Path, line: [UInt8])] {
        var lines: [(file: Path, line: [UInt8])] = []
        for application in order.applications {
            guard let row = RowDocument(application, of: order) else { continue }
            // A note or a hold is nothing that anybody searches for.
            let known = old.applications.first { $0.number == application.number }
            guard !row.says(known.flatMap { RowDocument($0, of: old) }) else { continue }
            let first = known?.history.count ?? 0
            for row in RowDocument.lines(of: application, in: order, from: first, again: false) {
                lines.append((row.file, try row.storable()))
            }
        }
        return lines
    }
}

// MARK: Claims

extension Store {
    /// Claims the names that are new with `order` (4); nil when all are its own.
    ///
    /// A name that another order claims is that order's when its document says so. To know it,
    /// one holds the other's lock too: the order to lock is returned, and the change starts over.
    func claimAll(
        of order: Order, over old: Order, holding held: Set<Key>
    ) throws(StoreError) -> OrderNumber? {
        try requireUniqueFapiaos(of: order)
        for claim in order.claims.subtracting(old.claims) {
            let answer = try publisher.claim(claim.path, for: claim.target)
            guard case .heldBy(let holder) = answer, holder != claim.target else { continue }
            guard let other = try? OrderNumber(holder), other.text == holder else {
                throw .taken(claim.path, by: holder)
            }
            guard held.contains(Key(order: other)) else { return other }
            let confirmed = try locked(other)?.claims.contains { $0.path == claim.path } ?? false
            guard !confirmed else { throw .taken(claim.path, by: holder) }
            try publisher.retarget(claim.path, to: claim.target)
        }
        return nil
    }

    /// A number that is void stays used: it is not issued again, not even for its own order.
    func requireUniqueFapiaos(of order: Order) throws(StoreError) {
        var seen: Set<FapiaoNumber> = []
        for fapiao in order.fapiaos where !seen.insert(fapiao).inserted {
            throw .taken(Key(fapiao: fapiao).claim, by: order.number.text)
        }
    }
}
