/// Why a mail was not taken by the mail system, as facts; `Resources` words them.
package enum DeliveryFault: Error, Equatable, Hashable, Sendable {
    /// sendmail ended with this code of sysexits.h, and said this on its standard error.
    case ended(code: Int, said: String)
    /// A signal ended it.
    case killed(signal: Int, said: String)
    /// It had not ended after so many seconds, and was killed.
    case tooSlow(seconds: Int)
    /// It could not be started; the number is the system's `errno`.
    case notStarted(errno: Int)
    /// The code in the mail was dead, or would have been on arrival; nothing was sent.
    case codeExpired
    /// The message could not be made of what is due: a bug, or a sender with no place in a header.
    case notWritten

    /// The longest text that is kept of what sendmail said, in characters.
    package static let longestSaying = 300
}

extension DeliveryFault {
    /// Whether another try would fail the same way.
    ///
    /// sendmail says so with two codes only: 65, the address or the message is wrong, and 67, there
    /// is no such mailbox. All others may be the fault of the machine, the network or the hour.
    package var isForGood: Bool {
        switch self {
        case .ended(let code, _): code == 65 || code == 67
        case .codeExpired: true
        case .killed, .tooSlow, .notStarted, .notWritten: false
        }
    }
}
