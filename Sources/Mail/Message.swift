import Fapiao
import Resources

/// A mail as it is handed to a mail system: RFC 5322 bytes, and the same as text to read.
///
/// The language is the reader's, the words come from `Resources`. It goes to the address that is
/// stored with the mail; what somebody typed a moment ago is never mailed to.
package struct Message: Equatable, Sendable {
    package let id: MailID
    package let to: EmailAddress
    package let subject: String
    /// Paragraphs, with an empty line between them.
    package let body: String
    /// The whole message, its lines ended by CR and LF.
    package let bytes: [UInt8]

    /// Whether the secret in a mail can be read.
    package enum Secrets: Equatable, Sendable {
        /// As it is sent.
        case clear
        /// For somebody who is not the reader of the mail.
        case masked
    }

    /// The mail that is due, from `sender`; throws if the sender's name has no place in a header.
    ///
    /// A secret that was erased is masked in any case: what stands in its place is no code.
    package init(
        _ due: DueMail, from sender: Sender, secrets: Secrets = .clear
    ) throws(Header.Fault) {
        let words = Words(due.language)
        id = due.id
        to = due.to
        let secret = due.letter.secret
        let hidden = secrets == .masked || secret == .erased ? secret : nil
        subject = Message.masking(hidden, in: words.subject(of: due.letter))
        body = Message.masking(hidden, in: words.body(of: due.letter))

        var header = Header()
        try header.add("From", name: sender.name, address: sender.address.text)
        try header.add("To", due.to.text)
        try header.add("Subject", text: subject)
        try header.add("Date", Message.date(due.madeAt))
        // The mail's own id, so that one that was handed over twice can be told.
        try header.add("Message-ID", "<\(due.id.text)@\(sender.host)>")
        // No out-of-office note answers it (RFC 3834).
        try header.add("Auto-Submitted", "auto-generated")
        try header.add("Content-Language", due.language.rawValue)
        try header.add("MIME-Version", "1.0")
        try header.add("Content-Type", "text/plain; charset=utf-8")
        try header.add("Content-Transfer-Encoding", "base64")
        bytes = Array(header.text.utf8) + Array("\r\n".utf8) + Message.encoded(body)
    }

    /// `text` with stars in place of `secret`, in groups or not.
    private static func masking(_ secret: SecretCode?, in text: String) -> String {
        guard let secret else { return text }
        var text = text
        for shown in [secret.grouped, secret.text] {
            text = text.replacing(shown, with: shown.map { $0 == "-" ? "-" : "*" })
        }
        return text
    }

    /// `body` with its line ends as CR and LF, in base 64 of 76 columns.
    private static func encoded(_ body: String) -> [UInt8] {
        let canonical = body.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        let encoded = Array(Base64.text(Array(canonical.utf8)).utf8)
        var lines: [UInt8] = []
        for start in stride(from: 0, to: encoded.count, by: 76) {
            lines += encoded[start..<min(start + 76, encoded.count)]
            lines += [0x0D, 0x0A]
        }
        return lines
    }

    /// `Fri, 20 Nov 2026 14:03:05 +0800`, as RFC 5322 §3.3 writes a time of Beijing.
    static func date(_ instant: Instant) -> String {
        let time = BeijingTime(instant)
        // 2026-11-20T14:03:05+08:00
        let parts = time.iso.split { "-T+".contains($0) }
        return "\(name(of: time.day.weekday)), \(parts[2]) \(months[time.day.month - 1]) "
            + "\(parts[0]) \(parts[3]) +0800"
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func name(of weekday: Weekday) -> String {
        switch weekday {
        case .monday: "Mon"
        case .tuesday: "Tue"
        case .wednesday: "Wed"
        case .thursday: "Thu"
        case .friday: "Fri"
        case .saturday: "Sat"
        case .sunday: "Sun"
        }
    }
}
