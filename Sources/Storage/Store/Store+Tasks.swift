import Fapiao

/// An order after a clerk's task, and whether the task was what changed it.
package struct CarriedOut: Equatable, Sendable {
    package let order: Order
    package let outcome: TaskOutcome
}

extension Store {
    /// Carries out a clerk's task on an application as one change of its document: all of its
    /// steps, or none.
    ///
    /// The customer is told of the status that the task ends in, not of those in between: two mails
    /// of one second say no more than the latter. What was exactly so before is not written, and
    /// nobody is told. `mails` are two fresh numbers, and a fapiao number that is used already ends
    /// as `.store(.taken)`, as in ``work(_:on:of:by:telling:at:)``.
    package func carryOut(
        _ task: DeskTask, on application: ApplicationNumber, of number: OrderNumber,
        by clerk: String, telling mails: (own: MailID, copy: MailID), at now: Instant
    ) throws(ChangeError<DeskRefusal>) -> CarriedOut {
        try change(number) { (order) throws(DeskRefusal) in
            let effects = try order.carryOut(task, on: application, by: clerk, at: now)
            tell(
                &order, Array(effects.suffix(1)), of: application, by: .clerk(clerk), mails,
                at: now)
            return CarriedOut(order: order, outcome: effects.isEmpty ? .alreadySo : .done)
        }
    }

    /// What ``carryOut(_:on:of:by:telling:at:)`` would come to as things are now; changes nothing
    /// and holds no lock, so that it may be another thing a moment later.
    package func preview(
        _ task: DeskTask, on application: ApplicationNumber, of number: OrderNumber,
        by clerk: String, at now: Instant
    ) throws(ChangeError<DeskRefusal>) -> TaskOutcome {
        try ChangeError.wording { () throws(StoreError) -> Result<TaskOutcome, DeskRefusal> in
            let old = try order(number) ?? Order(number: number)
            var order = old
            do throws(DeskRefusal) {
                let effects = try order.carryOut(task, on: application, by: clerk, at: now)
                guard !effects.isEmpty else { return .success(.alreadySo) }
            } catch {
                return .failure(error)
            }
            try requireFree(order, over: old)
            return .success(.done)
        }
    }

    /// Throws what another order's document says is its own.
    private func requireFree(_ order: Order, over old: Order) throws(StoreError) {
        try requireUniqueFapiaos(of: order)
        for claim in order.claims.subtracting(old.claims) {
            guard let holder = try target(of: claim.path), holder != claim.target,
                let other = try? OrderNumber(holder),
                try self.order(other)?.claims.contains(where: { $0.path == claim.path }) ?? false
            else { continue }
            throw .taken(claim.path, by: holder)
        }
    }
}
