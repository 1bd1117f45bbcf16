import Fapiao

/// Whose an order is, as clerks decide it.
extension Store {
    /// Gives an order to an active account, or to nobody; nil when nobody has spoken of it.
    ///
    /// The parts of a divided bill go along as far as they were held by the same account: they are
    /// passed first and the bill last, all under their locks. After a crash in between the bill
    /// still says whose it was, and doing it once more does the rest (2).
    package func pass(
        _ number: OrderNumber, from seen: AccountID?, to account: AccountID?, by clerk: String,
        at now: Instant
    ) throws(ChangeError<HolderChanged>) -> Order? {
        try ChangeError.wording { () throws(StoreError) in
            if let account, try self.account(account)?.membership == nil {
                throw .unknownAccount
            }
            while let known = try order(number) {
                let parts = try portions(of: known).filter { $0.portionOf == number }
                let step = Step(parts.map(\.number), from: seen, to: account, by: clerk, at: now)
                if let answer = try pass(number, step) { return answer }
                // It was divided meanwhile.
            }
            return .success(nil)
        }
    }

    private struct Step {
        let parts: [OrderNumber]
        let seen: AccountID?
        let account: AccountID?
        let clerk: String
        let now: Instant

        init(
            _ parts: [OrderNumber], from seen: AccountID?, to account: AccountID?,
            by clerk: String, at now: Instant
        ) {
            self.parts = parts
            self.seen = seen
            self.account = account
            self.clerk = clerk
            self.now = now
        }

        func pass(_ order: Order) throws(HolderChanged) -> Order {
            var order = order
            try order.pass(to: account, from: seen, by: clerk, at: now)
            return order
        }
    }

    /// Nil when there are parts by now whose locks are not held.
    private func pass(
        _ number: OrderNumber, _ step: Step
    ) throws(StoreError) -> Result<Order?, HolderChanged>? {
        let keys = ([number] + step.parts).map { Key(order: $0) }
        return try locks.holding(keys) { () throws(StoreError) in
            guard let old = try locked(number) else { return .success(nil) }
            guard old.portions.isEmpty == step.parts.isEmpty else { return nil }
            let new: Order
            do throws(HolderChanged) { new = try step.pass(old) } catch { return .failure(error) }
            // All are read before the first is written: one that is damaged stops it whole.
            var parts: [Order] = []
            for part in step.parts {
                if let known = try locked(part), known.holder?.account == step.seen {
                    parts.append(known)
                }
            }
            for part in parts {
                if let passed = try? step.pass(part), passed != part {
                    try commit(passed, over: part)
                }
            }
            if new != old { try commit(new, over: old) }
            return .success(new)
        }
    }
}
