/// An account that the desk closed: nobody signs in, and its address is free for another one.
///
/// The document stays, since orders on record name it.
package struct Closing: Equatable, Sendable {
    package let at: Instant
    /// The clerk's login name.
    package let by: String
    package let reason: Prose
    /// When it was activated; nil when it never was.
    package let memberSince: Instant?

    package init(at: Instant, by: String, reason: Prose, memberSince: Instant?) {
        self.at = at
        self.by = by
        self.reason = reason
        self.memberSince = memberSince
    }
}

extension Account {
    package var closing: Closing? {
        switch stage {
        case .closed(let closing): closing
        case .registered, .active: nil
        }
    }

    /// Closes the account for good; its codes end and its owner is told, if it was ever active.
    package mutating func close(
        by clerk: String, reason: Prose, telling mail: MailID, at now: Instant
    ) throws(Refusal) {
        guard closing == nil else { throw .closed }
        let since = membership?.since
        unpost { $0.secret != nil }
        stage = .closed(Closing(at: now, by: clerk, reason: reason, memberSince: since))
        guard since != nil else { return }
        post([
            DueMail(
                id: mail, to: address, language: language,
                letter: .accountChanged(.closed, at: now),
                madeAt: now)
        ])
    }
}
