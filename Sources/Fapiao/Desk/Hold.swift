/// Who of the desk is at work on an application, so that others leave it alone for a while.
package struct Hold: Equatable, Hashable, Sendable {
    /// How long a hold lasts after the clerk's latest act, in seconds: 15 minutes.
    package static let length = 15 * 60

    /// The clerk's login name.
    package let clerk: String
    package let since: Instant
    package let until: Instant

    package init(clerk: String, since: Instant, until: Instant) {
        self.clerk = clerk
        self.since = since
        self.until = until
    }

    /// A hold taken or renewed at `now`.
    init(clerk: String, since: Instant? = nil, at now: Instant) {
        self.init(clerk: clerk, since: since ?? now, until: now.adding(seconds: Hold.length))
    }

    /// One that has run out keeps nobody away.
    package func isInForce(at now: Instant) -> Bool { now < until }
}

/// What clerks tell each other about an application; the customer never sees it.
package struct Note: Equatable, Hashable, Sendable {
    /// The clerk's login name.
    package let by: String
    package let at: Instant
    package let text: Prose
    /// Whom they took it from, where the text is the reason for that.
    package let takenFrom: String?

    package init(by: String, at: Instant, text: Prose, takenFrom: String? = nil) {
        self.by = by
        self.at = at
        self.text = text
        self.takenFrom = takenFrom
    }
}
