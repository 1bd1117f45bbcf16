import ArgumentParser
import Fapiao
import Glibc
import Resources
import Screen
import Storage
import System

/// `fapiao applications`: what the console does, for scripts.
struct ApplicationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "applications", abstract: "List applications and work on them.",
        discussion: """
            What the console does, for scripts. Whoever is logged in goes on record for what is \
            done. With --json each line of the answer is one object.
            """,
        subcommands: [List.self, Show.self, Issue.self, Mail.self, Reject.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the applications in the queues, oldest first.")

        @Option(
            name: .long,
            help: "Only one: submitted, processing, issued, readyForPickUp or returned.")
        var queue: String?

        @Flag(name: .long, help: "Answer in JSON.")
        var json = false

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let words = Words(options.chosenLanguage())
                let queues = try queue.map { [try Status(option: $0, among: Status.queues)] }
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                try Shop.naming(folder) {
                    var list = ApplicationList(words: words, now: shop.world.now())
                    try shop.store.eachQueued(in: queues ?? Status.queues) { application, order in
                        let facts = ApplicationFacts(application: application, order: order)
                        output(json ? ScriptJSON.object(facts.row).line : list.line(application))
                    }
                    if !json, list.isEmpty { output(words.noneWaiting) }
                }
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show one application with all that happened to it.")

        @Argument(help: "The application's number.")
        var number: String

        @Flag(name: .long, help: "Answer in JSON.")
        var json = false

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let words = Words(options.chosenLanguage())
                let number = try ApplicationNumber(argument: number)
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let facts = try Shop.naming(folder) { try shop.store.facts(of: number) }
                guard let facts else {
                    throw Failure(.script(.noSuchApplication(number.grouped)))
                }
                let now = shop.world.now()
                guard !json else { return output(facts.whole(at: now).line) }
                for line in facts.lines(words, at: now) { output(line) }
            }
        }
    }
}

extension Store {
    /// The applications of some queues as their documents say, the oldest of each queue first; one
    /// that cannot be read is passed over here, and lies in quarantine.
    func eachQueued(
        in queues: [Status], _ body: (Application, Order) throws -> Void
    ) throws {
        for status in queues {
            for row in try queue(status).sorted(by: { $0.sentAt < $1.sentAt }) {
                guard let order = try readable({ try self.order(of: row, in: status) }),
                    let known = order.applications.first(where: { $0.number == row.application })
                else { continue }
                try body(known, order)
            }
        }
    }

    /// What `read` gives, and nil for a document that cannot be read.
    func readable(_ read: () throws -> Order?) throws -> Order? {
        do { return try read() } catch StoreError.unreadable { return nil }
    }

    func facts(of number: ApplicationNumber) throws(StoreError) -> ApplicationFacts? {
        guard let order = try order(of: number),
            let known = order.applications.first(where: { $0.number == number })
        else { return nil }
        return ApplicationFacts(application: known, order: order)
    }
}

/// Applications on a line each, for people.
struct ApplicationList {
    private let words: Words
    private let now: Instant
    private let statusWidth: Int
    private let typeWidth: Int
    private(set) var isEmpty = true

    init(words: Words, now: Instant) {
        self.words = words
        self.now = now
        statusWidth = Status.allCases.map { Width.of(words.name(of: $0)) }.max() ?? 0
        typeWidth = FapiaoType.allCases.map { Width.of(words.deskName(of: $0)) }.max() ?? 0
    }

    /// The columns of the console, whoever holds it last.
    mutating func line(_ application: Application) -> String {
        isEmpty = false
        let document = application.request.document
        var parts = [
            application.number.grouped,
            Clip.pad(words.name(of: application.stage.status), to: statusWidth),
            application.submittedAt.map(words.moment) ?? "",
            Clip.pad(words.deskName(of: document.type), to: typeWidth),
            Clip.pad(application.amount.gross.grouped, to: 14, .trailing),
            document.title.text,
        ]
        if let hold = application.holder(at: now) { parts.append("(\(hold.clerk))") }
        return Sanitise.text(parts.joined(separator: "  "))
    }
}
