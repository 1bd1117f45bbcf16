import ArgumentParser
import Fapiao
import Mail
import Resources
import Storage
import System

extension MailCommand {
    struct Send: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "send", abstract: "Hand the mails that are due to sendmail.",
            discussion: """
                For a timer: it tries each mail whose time has come once and ends. Ends with code \
                0 when nothing failed, 75 when a mail will be tried again, 69 when one was given \
                up.
                """)

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                guard let sendmail = shop.sendmail else { throw Failure(.noSendmail) }
                guard sendmail.isThere else { throw Failure(.sendmailNotThere(sendmail.path)) }
                let words = Words(options.chosenLanguage())
                let round = try Shop.naming(folder) {
                    try PostRound.run(shop, carry: sendmail.carry)
                }
                output(words.mailsSent(round.sent))
                output(words.mailsAgain(round.again))
                output(words.mailsGivenUp(round.givenUp))
                if let trouble = round.trouble {
                    throw Failure(.folder(trouble.trouble, folder))
                }
                if round.code != 0 { throw ExitCode(round.code) }
            }
        }
    }

    struct Retry: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "retry", abstract: "Have a mail tried at once.",
            discussion: "One that was given up goes back among those that wait.")

        @Argument(help: "The mail's id, as the list shows it.")
        var id: String

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let words = Words(options.chosenLanguage())
                guard let mail = MailID(id.uppercased()) else { throw Failure(.noSuchMail(id)) }
                switch try Shop.naming(folder, { try shop.retry(mail) }) {
                case .queued: output(words.mailQueued(mail.text))
                case .unknown: throw Failure(.noSuchMail(id))
                case .leased(let until): throw Failure(.mailBeingSent(mail.text, until))
                case .expired(let time): throw Failure(.mailCodeExpired(mail.text, time))
                case .unwanted: throw Failure(.mailCodeReplaced(mail.text))
                }
            }
        }
    }
}

extension Shop {
    /// Has a mail tried at once, wherever it lies.
    func retry(_ id: MailID) throws(StoreError) -> Store.Retry {
        let now = world.now()
        _ = try store.handOver(id)
        return try store.retry(id, at: now, until: now.adding(seconds: Schedule.lease))
    }
}
