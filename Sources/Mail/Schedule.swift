import Fapiao

/// When a mail that was not taken is tried again, and when no more.
///
/// 1. After the first failure it waits a minute, then 5, 10, 20, 40 and 60 minutes, then an hour
///    each time.
/// 2. A mail with a code is never handed over once the code is dead, nor so late that it could be
///    dead on arrival.
/// 3. Any other mail is given up after five days. Postfix keeps mail as long
///    (`maximal_queue_lifetime`), and RFC 5321 §4.5.4.1 asks for four to five days: a weekend, and
///    two days more in which somebody may mend the server.
/// 4. Each mail is tried at least once, however old it is, unless 2 forbids it.
package enum Schedule {
    /// How long sendmail may take, in seconds; then it is killed.
    package static let limit = 60
    /// How long a mail belongs to who tries it, in seconds: the limit, and ample time to be killed
    /// and to note it. A sender that died is followed by the next one after that.
    package static let lease = 90
    /// How long a mail without a code is tried, in seconds.
    package static let patience = 5 * 24 * 60 * 60

    private static let waits = [1, 5, 10, 20, 40, 60]

    /// How long a mail waits after it failed so many times, in seconds.
    package static func wait(after attempts: Int) -> Int {
        waits[min(max(attempts, 1), waits.count) - 1] * 60
    }

    /// When a mail is tried again that failed for `attempts` times, the last one at `now`; nil when
    /// it is given up.
    package static func next(
        for mail: DueMail, after attempts: Int, failed fault: DeliveryFault, at now: Instant
    ) -> Instant? {
        guard !fault.isForGood else { return nil }
        let next = now.adding(seconds: wait(after: attempts))
        return next <= lastTry(of: mail) ? next : nil
    }

    /// The last moment at which a mail is tried again.
    static func lastTry(of mail: DueMail) -> Instant {
        guard let expires = mail.letter.expires else {
            return mail.madeAt.adding(seconds: patience)
        }
        return expires.adding(seconds: -lease)
    }
}
