import ArgumentParser
import Fapiao
import Mail
import Resources
import Screen
import Storage
import System
import Wizard

/// `fapiao mail`: reads the outbox, and sends what is in it.
struct MailCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "Read and send the mails in the outbox.",
        subcommands: [List.self, Show.self, Send.self, Retry.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the mails and how far they are, newest first.")

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let words = Words(options.chosenLanguage())
                let outbox = try Shop.naming(folder) { try shop.outbox() }
                if outbox.items.isEmpty { output(words.outboxEmpty) }
                let now = shop.world.now()
                for item in outbox.items {
                    let subject = try Message(item.mail, from: shop.sender, secrets: .masked)
                        .subject
                    output(item.line(subject: subject, words, at: now))
                    if let more = item.more(words, at: now) { output(more) }
                }
                if let trouble = outbox.trouble {
                    throw Failure(.folder(trouble.trouble, folder))
                }
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show one mail.",
            discussion: """
                Where a sendmail is set, the code in a mail is the reader's alone: stars stand in \
                its place, with --raw, too.
                """)

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
                let outbox = try Shop.naming(folder) { try shop.outbox() }
                let mails = outbox.items.map(\.mail)
                guard let mail = mails.first(where: { $0.id.text == id.uppercased() })
                else { throw Failure(.noSuchMail(id)) }
                let message = try Message(
                    mail, from: shop.sender, secrets: shop.sendmail == nil ? .clear : .masked)
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
    /// Every mail that is not yet sent, newest first: in the outbox, or still in its document; and
    /// what storage failed of first, which keeps no other mail from being listed.
    func outbox() throws(StoreError) -> (items: [OutboxItem], trouble: StoreError?) {
        // What fails stays due; what is there already can be read.
        _ = try collect()
        try store.eraseDeadCodes(at: world.now())
        var items: [OutboxItem] = []
        var trouble: StoreError?
        for id in try store.outbox() + store.deadMail() {
            do throws(StoreError) {
                if let item = try store.outboxItem(id) { items.append(item) }
            } catch {
                trouble = trouble ?? error
            }
        }
        items.sort { ($0.mail.madeAt, $0.mail.id.text) > ($1.mail.madeAt, $1.mail.id.text) }
        return (items, trouble)
    }

    /// The box of the demo, as text to read.
    func mailbox() throws -> [MailItem] {
        try outbox().items.map(\.mail).map { mail in
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
        case .addressStop: .stop
        case .activation, .alreadyRegistered, .submitted, .statusChanged,
            .orderHeldByAnother, .accountChanged, .support:
            .activation
        }
    }
}
