import Fapiao
import Mail
import Storage
import System

/// The settings of `mail` in `config.json`, checked.
struct MailSettings: Equatable {
    let sender: MailSender
    /// Nil where none is set: the outbox keeps the mails.
    let sendmail: Sendmail?

    /// Throws what is wrong with a setting, by its name.
    ///
    /// A program that is not there is no fault yet: an upgrade of the mail system takes it away for
    /// a moment, and no customer should be kept out by that. Who sends asks for it.
    init(_ route: MailRoute) throws(Failure) {
        // Nobody can answer an address below `invalid` (RFC 6761).
        let from = try Self.address(route.from ?? "noreply@fapiao.invalid", "mail.from")
        let name = try Self.name(route.fromName ?? "21Vianet Fapiao")
        sender = MailSender(name: name, address: from)
        let bounce = try route.bounce.map { (text) throws(Failure) in
            try Self.address(text, "mail.bounce")
        }
        guard let path = route.sendmail, !path.isEmpty else {
            sendmail = nil
            return
        }
        guard path.hasPrefix("/"), !path.utf8.contains(0) else {
            throw Failure(.sendmailNotAbsolute(path))
        }
        sendmail = Sendmail(path: path, bounce: bounce ?? from, limit: Schedule.limit)
    }

    private static func address(_ typed: String, _ key: String) throws(Failure) -> EmailAddress {
        do throws(EmailAddress.Fault) { return try EmailAddress(typed) } catch {
            throw Failure(.badMailAddress(typed, key))
        }
    }

    /// A name of one line; none is as good.
    private static func name(_ typed: String) throws(Failure) -> String {
        guard !typed.isEmpty else { return "" }
        do throws(SingleLine.Fault) { return try SingleLine(typed, limit: 100).text } catch {
            throw Failure(.badSenderName(typed))
        }
    }
}
