import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// Support requests that wait at the desk.
enum SupportSamples {
    static let text = "请把抬头改为新公司名称。\n发票已寄回。"

    static func number(_ seed: UInt8 = 9) throws -> SupportNumber {
        try #require(SupportNumber(random: Array(repeating: seed, count: 8)))
    }

    /// The request that waits in the queue.
    static func row() throws -> RequestRow {
        RequestRow(
            number: try number(), since: try DeskSamples.instant("2026-11-20 09:00"),
            kind: .notArrived)
    }

    static func parcel() throws -> Parcel {
        Parcel(carrier: .sf, tracking: try TrackingNumber("SF1234567890123", carrier: .sf))
    }

    /// The order behind `dossier` with a request about it.
    static func about(
        _ dossier: Dossier, _ subject: SupportSubject, _ text: String = text,
        _ events: (SupportRequest.Event, Actor)..., language: Language = .simplifiedChinese
    ) throws -> SupportCase {
        var order = dossier.order
        var at = try DeskSamples.instant("2026-11-20 09:00")
        let number = try number()
        try order.open(
            SupportRequest(number: number, subject: subject, text: try Prose(text), at: at))
        for (event, actor) in events {
            at = at.adding(seconds: 600)
            try order.handle(event, on: number, by: actor, at: at)
        }
        return try around(order, language)
    }

    /// The same request once the order is `order`.
    static func around(
        _ order: Order, _ language: Language = .simplifiedChinese
    ) throws -> SupportCase {
        SupportCase(
            request: try #require(order.requests.last), home: .order(order.number), order: order,
            owner: try EmailAddress("li.na@example.com"),
            told: [
                try EmailAddress("li.na@example.com"), try EmailAddress("finance@example.com"),
            ], language: language)
    }

    static func mailed() throws -> Dossier {
        try DeskSamples.dossier(.take, DeskSamples.issue(), .mail(DeskSamples.parcel()))
    }

    static func returned() throws -> Dossier {
        try DeskSamples.dossier(
            .take, DeskSamples.issue(), .mail(DeskSamples.parcel()),
            .returned(reason: "客户寄回"))
    }

    /// The fapiao has not arrived.
    static func lost() throws -> SupportCase {
        let dossier = try mailed()
        return try about(dossier, .notArrived(dossier.number), "Where is it?", language: .english)
    }

    /// Another title for an application.
    static func title(_ dossier: Dossier) throws -> SupportCase {
        try about(
            dossier, .newTitle(dossier.number, try Title("示例云帆科技（上海）有限公司")), text,
            (.sendBack(parcel()), .customer))
    }

    /// A bill that nobody has applied for, to be divided.
    static func split(_ text: String = "10000 和 6409.02") throws -> SupportCase {
        var order = Order(number: try OrderNumber("E2026000121"))
        _ = try order.take(try #require(try DeskSamples.dossier().order.record))
        return try about(
            Dossier(
                order: order, number: try DeskSamples.number(2), owner: nil, told: [],
                language: .english, earlier: nil), .split, text)
    }

    /// A question about nothing in particular.
    static func general() throws -> SupportCase {
        let request = SupportRequest(
            number: try number(3), subject: .other(nil), text: try Prose("How late are you open?"),
            at: try DeskSamples.instant("2026-11-20 13:30"))
        return SupportCase(
            request: request, home: .account(try #require(AccountID("0123456789AB"))),
            order: nil, owner: try EmailAddress("li.na@example.com"),
            told: [try EmailAddress("li.na@example.com")], language: .english)
    }

    // MARK: Notices

    static func notice(
        _ types: Set<FapiaoType> = [.special], from: String = "2026-11-18",
        until: String? = nil, expected: String = "2026-12-10"
    ) throws -> ShortageNotice {
        ShortageNotice(
            types: types, expectedMailing: try DeskSamples.day(expected),
            from: try DeskSamples.day(from), until: try until.map(DeskSamples.day), texts: [:])
    }

    static func notices() throws -> [ShortageNotice] {
        [
            try notice([.normal], from: "2026-10-08", until: "2026-10-20", expected: "2026-10-22"),
            try notice(),
            try notice([.normal, .special], from: "2026-12-20", expected: "2027-01-15"),
        ]
    }
}

extension DeskStory {
    /// The page of a support request.
    static func asked(
        _ asked: SupportCase, _ language: Language = .english, size: Size = DeskSamples.usual,
        glyphs: Glyphs = .unicode
    ) throws -> DeskStory {
        var story = try DeskStory(language, size: size, glyphs: glyphs)
        story.letter("6")
        story.press(.enter)
        let opened = try #require(story.takeAsked().last { $0 != .readQueues })
        story.answer(opened, .support(.found(asked)))
        story.answer(.readQueues, .queues([:], []))
        _ = story.takeAsked()
        return story
    }

    /// The list of notices.
    static func notices(
        _ notices: [ShortageNotice], _ language: Language = .english,
        size: Size = DeskSamples.usual, glyphs: Glyphs = .unicode
    ) throws -> DeskStory {
        var story = try DeskStory(language, size: size, glyphs: glyphs)
        story.answer(.readQueues, .queues([:], notices))
        story.letter("n")
        return story
    }

    /// What asks who the customers behind the requests are.
    var factsOfRequests: Console.Effect {
        guard case .requests(let rows) = console.context.board.queues[.support] else {
            return .readQueues
        }
        return .support(.facts(rows))
    }

    /// Pastes text into the field in focus.
    mutating func paste(_ text: String) { happen(.paste(text)) }

    /// The same, where it cannot be nothing.
    mutating func mustAsk() throws -> Console.Effect {
        let last = lastAsked()
        return try #require(last)
    }

    /// What was asked last, besides the queues.
    mutating func lastAsked() -> Console.Effect? { takeAsked().last { $0 != .readQueues } }
}
