import ArgumentParser
import Fapiao
import Mail
import Resources
import Storage
import System
import Wizard

/// `fapiao mail`: reads the outbox.
struct MailCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "Read the mails that wait in the outbox.",
        subcommands: [List.self, Show.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the mails, newest first.")

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let words = Words(options.chosenLanguage())
                let mails = try Shop.naming(folder) { try shop.mails() }
                guard !mails.isEmpty else {
                    output(words.outboxEmpty)
                    return
                }
                for mail in mails {
                    let subject = try Message(mail, from: shop.sender).subject
                    output(
                        "\(mail.id.text)  \(words.moment(mail.madeAt))  \(mail.to.text)  \(subject)"
                    )
                }
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show one mail.")

        @Argument(help: "The mail's id, as the list shows it.")
        var id: String

        @Flag(name: .long, help: "Show the message as it is sent, with all its headers.")
        var raw = false

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let words = Words(options.chosenLanguage())
                let mails = try Shop.naming(folder) { try shop.mails() }
                guard let mail = mails.first(where: { $0.id.text == id.uppercased() }) else {
                    throw Failure(.noSuchMail(id))
                }
                let message = try Message(mail, from: shop.sender)
                if raw {
                    output(String(decoding: message.bytes, as: UTF8.self))
                } else {
                    output(words.joined(words.mailTo, mail.to.text))
                    output(words.joined(words.mailAt, words.moment(mail.madeAt)))
                    output(words.joined(words.mailSubject, message.subject) + "\n")
                    output(message.body)
                }
            }
        }
    }
}

extension Shop {
    /// Every mail that is not yet sent, newest first: in the outbox, or still in its document.
    func mails() throws -> [DueMail] {
        for id in try store.dueMail() {
            // Left by a session that was ended before it handed the mail over.
            do { _ = try store.handOver(id) } catch { continue }
        }
        let ids = try store.outbox() + store.deadMail()
        let mails = try ids.compactMap { try store.outboxItem($0)?.mail }
        return mails.sorted { ($0.madeAt, $0.id.text) > ($1.madeAt, $1.id.text) }
    }

    /// The box of the demo, as text to read.
    func mailbox() throws -> [MailItem] {
        try mails().map { mail in
            let message = try Message(mail, from: sender)
            return MailItem(
                id: mail.id, to: mail.to.text, subject: message.subject, at: mail.madeAt,
                body: message.body, code: mail.letter.secret, use: mail.letter.use)
        }
    }
}

extension Letter {
    fileprivate var use: MailItem.Use {
        switch self {
        case .temporaryPassword: .signIn
        case .addressCode: .newAddress
        case .activation, .addressStop, .alreadyRegistered, .submitted, .statusChanged,
            .orderHeldByAnother, .accountChanged, .support:
            .activation
        }
    }
}
