/// What a clerk did last about who holds an order.
package struct Passing: Equatable, Hashable, Sendable {
    /// The clerk's login name.
    package let by: String
    package let at: Instant

    package init(by: String, at: Instant) {
        self.by = by
        self.at = at
    }
}

/// The order is not held by whom the clerk saw any more, so nothing was done about it.
package struct HolderChanged: Error, Equatable, Sendable {
    package let holder: AccountID?
    /// The clerk's doing, if it was one's.
    package let passing: Passing?
}

extension Order {
    /// Gives the order to an account, or to nobody, so that it can be claimed again.
    ///
    /// A clerk decides about what they see: of two at once the first one wins, and the other one
    /// learns who that was.
    package mutating func pass(
        to account: AccountID?, from seen: AccountID?, by clerk: String, at now: Instant
    ) throws(HolderChanged) {
        guard holder?.account == seen else {
            throw HolderChanged(holder: holder?.account, passing: passing)
        }
        guard account != seen else { return }
        let paidOn = holder?.paidOn
        holder = account.map { Holder(account: $0, since: now, paidOn: paidOn) }
        passing = Passing(by: clerk, at: now)
    }

    /// Takes the order from an account that cannot use it any more.
    package mutating func release() { holder = nil }
}
