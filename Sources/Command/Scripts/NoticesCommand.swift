import ArgumentParser
import Fapiao
import Resources
import Screen
import Storage

/// `fapiao notices`: what customers are told of blank fapiao in short supply (M17).
struct NoticesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notices", abstract: "Post, list and end notices of short supply.",
        subcommands: [Post.self, List.self, End.self])

    struct Post: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "post", abstract: "Post a notice.",
            discussion: """
                A language without a text of its own has the program's sentence with the day of \
                mailing. Customers see it on every page within two seconds.
                """)

        @Option(name: .long, help: "The day on which fapiao are expected to be mailed.")
        var mailing: String

        @Option(name: .long, help: "normal or special; else it speaks of both.")
        var type: String?

        @Option(name: .long, help: "The first day; else today.")
        var from: String?

        @Option(name: .long, help: "The last day; else until it is ended.")
        var until: String?

        @Option(name: .customLong("text-en"), help: "The text in English.")
        var english: String?

        @Option(name: .customLong("text-zh-hans"), help: "The text in simplified Chinese.")
        var simplified: String?

        @Option(name: .customLong("text-zh-hant"), help: "The text in traditional Chinese.")
        var traditional: String?

        @Option(name: .customLong("text-sv"), help: "The text in Swedish.")
        var swedish: String?

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let words = Words(options.chosenLanguage())
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let notice = try notice(today: BeijingTime(shop.world.now()).day)
                let (number, rivals) = try Shop.naming(folder) {
                    try shop.store.changeNotices { notices in
                        let rivals = notice.rivals(among: notices)
                        notices.append(notice)
                        return (notices.count, rivals)
                    }
                }
                output(words.noticePosted(number))
                for rival in rivals { complain("fapiao: " + words.deskOverlap(rival)) }
                for language in Language.allCases {
                    output("  " + Sanitise.text(Words(language).shortageAnnouncement(notice)))
                }
            }
        }

        private func notice(today: Day) throws -> ShortageNotice {
            let first = try from.map { try Day(option: $0) } ?? today
            let last = try until.map { try Day(option: $0) }
            if let last, last < first { throw Failure(.script(.badNotice(.endsBeforeItBegins))) }
            return ShortageNotice(
                types: try types(), expectedMailing: try Day(option: mailing), from: first,
                until: last, texts: try texts())
        }

        private func types() throws(Failure) -> Set<FapiaoType> {
            guard let type else { return Set(FapiaoType.allCases) }
            guard let known = FapiaoType.allCases.first(where: { $0.name == type }) else {
                let names = FapiaoType.allCases.map(\.name)
                throw Failure(.script(.unknownName(type, option: "--type", known: names)))
            }
            return [known]
        }

        private func texts() throws(Failure) -> [Language: String] {
            let typed: [(Language, String?)] = [
                (.english, english), (.simplifiedChinese, simplified),
                (.traditionalChinese, traditional), (.swedish, swedish),
            ]
            var texts: [Language: String] = [:]
            for case (let language, let text?) in typed {
                do throws(SingleLine.Fault) {
                    texts[language] = try SingleLine(text, limit: ShortageNotice.textLimit).text
                } catch {
                    throw Failure(.script(.badNotice(.text(error))))
                }
            }
            return texts
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the notices, also those that are over.")

        @Flag(name: .long, help: "Answer in JSON.")
        var json = false

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let words = Words(options.chosenLanguage())
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let notices = try Shop.naming(folder) { try shop.store.notices() }
                let today = BeijingTime(shop.world.now()).day
                if notices.isEmpty, !json { output(words.noNotices) }
                for (index, notice) in notices.enumerated() {
                    output(
                        json
                            ? notice.json(index + 1, today: today).line
                            : notice.line(index + 1, words, today: today))
                }
            }
        }
    }

    struct End: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "end", abstract: "End a notice now.")

        @Argument(help: "Its number in the list.")
        var number: Int

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let words = Words(options.chosenLanguage())
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let today = BeijingTime(shop.world.now()).day
                let number = number
                let wasThere = try Shop.naming(folder) {
                    try shop.store.changeNotices { notices -> Bool? in
                        guard notices.indices.contains(number - 1) else { return nil }
                        let notice = notices[number - 1]
                        if let until = notice.until, until < today { return false }
                        notices[number - 1] = notice.ended(on: today)
                        return true
                    }
                }
                guard let wasThere else { throw Failure(.script(.noSuchNotice(number))) }
                output(wasThere ? words.noticeEnded(number) : words.noticeOver(number))
            }
        }
    }
}

extension ShortageNotice {
    fileprivate func line(_ number: Int, _ words: Words, today: Day) -> String {
        let days = words.noticeDays(from: from, until: until, today: today)
        return Sanitise.text("\(number)  \(days)  \(words.shortageAnnouncement(self))")
    }

    fileprivate func json(_ number: Int, today: Day) -> ScriptJSON {
        let names = FapiaoType.allCases.filter(types.contains).map { ScriptJSON.text($0.name) }
        return .object([
            ("number", .whole(number)), ("types", .list(names)),
            ("mailing", .text(expectedMailing.iso)), ("from", .text(from.iso)),
            ("until", .optional(until?.iso)), ("in_force", .flag(isInForce(on: today))),
            (
                "texts",
                .object(Language.allCases.map { ($0.rawValue, .optional(texts[$0])) })
            ),
        ])
    }
}
