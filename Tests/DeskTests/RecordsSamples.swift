import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// What the tests of searches, accounts, bills, mails, documents and sheets are made of.
enum RecordsSamples {
    static let account = AccountID(random: Array(repeating: 77, count: 8))

    static func address() throws -> EmailAddress { try EmailAddress("li.na@example.com") }

    static func request(isOpen: Bool = true) throws -> RequestHit {
        RequestHit(
            number: try #require(SupportNumber(random: Array(repeating: 9, count: 8))),
            kind: .notArrived, isOpen: isOpen, isWaiting: isOpen,
            subject: .application(try DeskSamples.number(2)))
    }

    static func hits() throws -> [Hit] {
        [
            .application(
                ApplicationHit(
                    number: try DeskSamples.number(2), status: .readyForPickUp,
                    title: "云南示例药业股份有限公司", amount: try Money(yuan: "22416.16"),
                    met: .taxpayerID)),
            .order(
                try OrderNumber("E2026000555"), payer: "张示例", total: try Money(yuan: "106.00")),
            .account(
                try #require(account), try address(),
                .active(since: try DeskSamples.instant("2026-10-01 09:00"))),
            .request(try request()),
        ]
    }

    enum State: CaseIterable { case registered, active, closed }

    static func file(_ state: State) throws -> AccountFile {
        let stage: AccountFile.State =
            switch state {
            case .registered: .registered(until: try DeskSamples.instant("2026-11-21 09:00"))
            case .active: .active(since: try DeskSamples.instant("2026-10-01 09:00"))
            case .closed:
                .closed(
                    Closing(
                        at: try DeskSamples.instant("2026-11-19 16:00"), by: "li.wei",
                        reason: try Prose("客户来电要求注销"), memberSince: nil))
            }
        var file = AccountFile(
            id: try #require(account), address: try address(), language: .simplifiedChinese,
            state: stage)
        guard state != .registered else { return file }
        file.bills = [
            .init(
                number: try OrderNumber("E2026000121"), total: try Money(yuan: "16409.02"),
                status: .submitted, isHeld: true),
            .init(
                number: try OrderNumber("E2026000555"), total: try Money(yuan: "106.00"),
                status: nil, isHeld: false),
        ]
        guard state == .active else { return file }
        file.second = try EmailAddress("finance@example.com")
        file.lastVisit = try DeskSamples.instant("2026-11-20 13:58")
        file.tries = Tries(count: 24, last: try DeskSamples.instant("2026-11-20 14:02"))
        file.resetUntil = try DeskSamples.instant("2026-11-20 16:00")
        file.unreadable = [try OrderNumber("E2026000999")]
        file.requests = [try request()]
        return file
    }

    static func order(isHeld: Bool = true) throws -> OrderFile {
        var order = try DeskSamples.dossier().order
        guard isHeld else { return OrderFile(order: order, holder: nil) }
        let id = try #require(account)
        try order.claim(
            for: id, paidOn: nil, at: try DeskSamples.instant("2026-11-13 11:00"))
        return OrderFile(
            order: order, holder: .init(id: id, address: try address(), isClosed: false))
    }

    /// A bill in three parts: one applied for, one of somebody else's, one that cannot be read.
    static func dividedOrder() throws -> OrderFile {
        let known = try DeskSamples.dossier().order
        let record = try #require(known.record)
        var order = Order(number: known.number)
        _ = try order.take(record)
        let id = try #require(account)
        try order.claim(for: id, paidOn: nil, at: try DeskSamples.instant("2026-11-13 11:00"))
        try order.split(
            into: [Money(fen: 100), Money(fen: 200), Money(fen: record.total.fen - 300)])
        let states: [OrderFile.Part.State] = [
            .known(.submitted, holder: .sameAsBill),
            .known(nil, holder: .another(try EmailAddress("wang@example.cn"))), .unreadable,
        ]
        return OrderFile(
            order: order, holder: .init(id: id, address: try address(), isClosed: false),
            parts: zip(order.portions, states).map {
                .init(number: $0.order, amount: $0.amount, state: $1)
            })
    }

    static func mail(_ standing: MailFile.Standing = .givenUp) throws -> MailFile {
        let mail = DueMail(
            id: try #require(MailID(random: Array(repeating: 5, count: 10))),
            to: try EmailAddress("nobody@example.com"), language: .english,
            letter: .alreadyRegistered, madeAt: try DeskSamples.instant("2026-11-19 08:00"))
        return MailFile(
            mail: mail, subject: "Activate your account",
            body: "Your activation code is:\n\nABCD-****-****\n\nIt is good for 24 hours.",
            attempts: 7, fault: .ended(code: 67, said: "no such mailbox\u{1B}[31m"),
            standing: standing)
    }

    static func document(
        _ origin: QuarantineFile.Origin? = nil, damage: QuarantineFile.Damage? = .noChecksum
    ) throws -> QuarantineFile {
        QuarantineFile(
            name: "orders-E2026000999.json",
            origin: try origin ?? .order(OrderNumber("E2026000999")), size: 37,
            head: "{\"format\":3,\u{202E}\"number\":\"E2026000999\",\u{1B}[2J\"app", damage: damage)
    }

    static func sheet(_ day: String = "2026-11-20") throws -> DaySheet {
        var sheet = DaySheet(try DeskSamples.day(day))
        let order = try DeskSamples.dossier().order.number
        let texts = ["031002600111 00277165", "031002600111 00277168"]
        for (index, text) in texts.enumerated() {
            var application = Application(
                number: try DeskSamples.number(UInt8(20 + index)),
                request: try DeskSamples.request(), amount: try amount("16409.02"),
                submittedAt: try DeskSamples.instant("2026-11-18 09:12"))
            let at = try DeskSamples.instant("\(day) 10:0\(index)")
            let number = try FapiaoNumber(text)
            for event: Application.Event in [
                .take, .issue(number, on: sheet.day), .mail(try DeskSamples.parcel()),
            ] {
                _ = try application.handle(event, by: .clerk("li.wei"), at: at)
            }
            sheet.add(application, of: order)
        }
        sheet.close { _ in false }
        return sheet
    }

    private static func amount(_ yuan: String) throws -> TaxSplit {
        TaxSplit(gross: try Money(yuan: yuan), rate: .softwareServices)
    }
}

extension DeskStory {
    /// The console with a search for `text` that found the samples.
    static func searching(
        _ text: String, isCut: Bool = false, _ language: Language = .english,
        size: Size = DeskSamples.usual, glyphs: Glyphs = .unicode
    ) throws -> DeskStory {
        var story = try DeskStory(language, size: size, glyphs: glyphs)
        story.letter("f")
        story.paste(text)
        if case .records(let errand)? = story.asked.last {
            story.answer(
                .records(errand), .records(.hits(try RecordsSamples.hits(), isCut: isCut)))
        }
        _ = story.takeAsked()
        return story
    }

    /// A page that is opened from a search by the answer to `errand`.
    static func opened(
        _ errand: RecordsErrand, _ reply: RecordsReply, _ language: Language = .english,
        size: Size = DeskSamples.usual, glyphs: Glyphs = .unicode
    ) throws -> DeskStory {
        var story = try DeskStory(language, size: size, glyphs: glyphs)
        if case .mail = errand {
            story.letter("7")
        } else if case .document = errand {
            story.letter("8")
        } else {
            story.letter("f")
        }
        story.answer(.records(errand), .records(reply))
        _ = story.takeAsked()
        return story
    }

    /// The screen as one line, without boxes and the breaks of lines.
    var flat: String { screen.split { " │\n".contains($0) }.joined(separator: " ") }

    mutating func answer(_ errand: RecordsErrand, _ reply: RecordsReply) {
        answer(.records(errand), .records(reply))
    }

    /// The errands that were asked for since the last time.
    mutating func takeErrands() -> [RecordsErrand] {
        takeAsked().compactMap { if case .records(let errand) = $0 { errand } else { nil } }
    }
}
