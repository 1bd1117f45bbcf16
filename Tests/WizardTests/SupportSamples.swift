import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Support requests in every state, for the stories of the list, the threads and new requests.
enum SupportSamples {
    static let phrase = "The courier says it was delivered on 18 November, but nobody here has it."
    static let reply = "我们已联系快递公司，包裹在前台，请凭运单号领取。\n如仍未找到，请再告诉我们。"

    static func number(_ seed: UInt8) throws -> SupportNumber {
        try #require(SupportNumber(random: [seed, 7, 77, 177, 27, 127, 227, 1]))
    }

    static func request(
        _ seed: UInt8, _ subject: SupportSubject, _ text: String = phrase,
        at moment: String = "2026-11-19 09:30"
    ) throws -> SupportRequest {
        SupportRequest(
            number: try number(seed), subject: subject, text: try Prose(text),
            at: try BillSamples.instant(moment))
    }

    static func application(of order: Order) throws -> ApplicationNumber {
        try #require(order.current?.number)
    }

    /// A mailed application, asked about; the answer is unread.
    static func answered() throws -> Order {
        var order = try BillSamples.mailed()
        try order.open(try request(1, .notArrived(try application(of: order))))
        try order.handle(
            .answer(try Prose(reply)), on: try number(1), by: .clerk("zhao.min"),
            at: try BillSamples.instant("2026-11-20 10:15"))
        return order
    }

    /// Another title for a fapiao that was received.
    static func newTitle(sentBack: Bool = false) throws -> Order {
        var order = try BillSamples.applied(
            "CN-2026-001101", mint: 5, .take, try BillSamples.issue(), try BillSamples.parcel(),
            .received)
        try order.open(
            try request(
                2, .newTitle(try application(of: order), try Title("云南示例生物科技有限公司")),
                "We were renamed.", at: "2026-11-18 16:00"))
        if sentBack {
            try order.handle(
                .sendBack(try sfParcel()), on: try number(2), by: .customer,
                at: try BillSamples.instant("2026-11-19 08:00"))
        }
        return order
    }

    static func sfParcel() throws -> Parcel {
        Parcel(carrier: .sf, tracking: try TrackingNumber("SF1234567890123", carrier: .sf))
    }

    /// A question about nothing in particular that was closed, and read.
    static func closed() throws -> SupportRequest {
        var closed = try request(3, .other(nil), "Can two people use this?", at: "2026-11-02 11:00")
        try closed.handle(
            .close(result: try Prose("Each needs an address of their own.")),
            by: .clerk("zhao.min"), at: try BillSamples.instant("2026-11-03 09:00"))
        closed.see()
        return closed
    }

    static func member() throws -> Member {
        var member = try BillSamples.member()
        member.profile.requests = [try closed()]
        return member
    }

    static func orders() throws -> [Order] {
        [try BillSamples.ready(), try newTitle(), try answered()]
    }

    /// Signed in, with the list of requests open.
    static func story(
        _ language: Language = .english, size: Size = Size(rows: 24, columns: 80),
        glyphs: Glyphs = .unicode
    ) throws -> BillStory {
        var story = try BillStory(language, orders: try orders(), size: size, glyphs: glyphs)
        story.press(.character("u"))
        story.answer(.watched(try member(), try orders(), []))
        _ = story.takeAsked()
        return story
    }

    static func entry(_ order: Order) throws -> SupportEntry {
        SupportEntry(request: try #require(order.requests.first), order: order.number)
    }

    /// What a page sees of who is signed in.
    static func context(_ base: Context) throws -> Context {
        var context = base
        context.member = try member()
        context.orders = try orders()
        return context
    }

    /// Somebody who has asked nothing yet.
    static func newcomer(_ base: Context) throws -> Context {
        var context = base
        context.member = try BillSamples.member()
        return context
    }

    /// Every page of this part, for the rules that hold on every page.
    static func pages() throws -> [PageSample] {
        let context = try context(try BillSamples.context())
        let title = try newTitle()
        var pages: [(String, any Page)] = [
            ("support", SupportPage()),
            ("thread, answered", ThreadPage(try entry(try answered()), context)),
            ("thread, new title", ThreadPage(try entry(title), context)),
            (
                "thread, closed",
                ThreadPage(SupportEntry(request: try closed(), order: nil), context)
            ),
            ("send back", SendBackPage(try entry(title), context)),
            ("asked", AskedPage(try entry(try answered()))),
            ("asked, new title", AskedPage(try entry(title))),
            ("ask", AskPage(context)),
            ("ask about a bill", AskPage(about: try answered(), context)),
        ]
        for kind in SupportKind.allCases {
            var page = AskPage(context)
            press(&page, choosing: kind, context)
            pages.append(("ask which, \(kind)", page))
            _ = page.handle(.enter, context)
            pages.append(("ask, \(kind)", page))
            page.form.focus(on: .send)
            _ = page.handle(.enter, context)
            pages.append(("ask, \(kind), nothing filled in", page))
        }
        return pages.map { PageSample(name: $0.0, page: $0.1, prepare: Self.context) }
            + [PageSample(name: "support, empty", page: SupportPage(), prepare: Self.newcomer)]
    }

    private static func press(
        _ page: inout AskPage, choosing kind: SupportKind, _ context: Context
    ) {
        page.form.focus(on: .kind, option: SupportKind.allCases.firstIndex(of: kind) ?? 0)
        _ = page.handle(.enter, context)
        _ = page.handle(.enter, context)
    }
}
