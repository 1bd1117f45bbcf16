import Fapiao
import Pages
import Resources
import Screen
import Testing

@testable import Wizard

/// Bills in every state, for the stories of the list and its pages.
enum BillSamples {
    /// Friday 2026-11-20, 14:03 Beijing time.
    static let now = "2026-11-20 14:03"

    static func instant(_ beijing: String) throws -> Instant {
        try #require(Instant(beijing: beijing))
    }

    static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    static func member() throws -> Member {
        Member(
            id: try #require(AccountID("0123456789AB")),
            address: try EmailAddress("li.na@example.com"), lastRequest: nil)
    }

    static func context(
        _ language: Language = .english, size: Size = Size(rows: 24, columns: 80),
        glyphs: Glyphs = .unicode, notices: [ShortageNotice] = []
    ) throws -> Context {
        let service = Service(
            seller: PictureSamples.seller, notices: notices, calendar: .official,
            hours: .standard, passwords: PasswordPolicy(), divisions: PictureSamples.divisions,
            demo: nil, isKiosk: false)
        return Context(
            words: Words(language), glyphs: glyphs, size: size, now: try instant(now),
            service: service)
    }

    static func shortage() throws -> ShortageNotice { try PictureSamples.shortage() }
}

// MARK: - Orders

extension BillSamples {
    static func line(_ name: String, _ quantity: String, _ gross: String) throws -> ProductLine {
        ProductLine(
            name: name, quantity: try Quantity(quantity), unit: "用户", rate: .softwareServices,
            amount: TaxSplit(gross: try Money(yuan: gross), rate: .softwareServices))
    }

    static func record(
        _ number: String, paidAt: String, _ lines: [ProductLine]
    ) throws -> PaymentRecord {
        try PaymentRecord(
            order: OrderNumber(number), customerNumber: nil, payerName: "云南示例药业股份有限公司",
            contact: EmailAddress("li.na@example.com"), lines: lines,
            total: TaxSplit(sum: lines.map(\.amount)).gross, paidAt: try instant(paidAt),
            channel: .alipay)
    }

    static func order(
        _ number: String, paidAt: String, _ lines: [ProductLine], draft: SavedDraft? = nil
    ) throws -> Order {
        let record = try record(number, paidAt: paidAt, lines)
        return Order(
            number: try OrderNumber(number), record: record, holder: nil, draft: draft,
            applications: [], mail: [])
    }

    /// Claimed by its number, its record not in yet.
    static func waiting(_ number: String = "CN-2026-001204", paidOn: String) throws -> Order {
        var order = Order(number: try OrderNumber(number))
        try order.claim(
            for: try member().id, paidOn: try day(paidOn), at: try instant("\(paidOn) 18:00"))
        return order
    }

    static func ready(_ number: String = "CN-2026-001187") throws -> Order {
        try order(
            number, paidAt: "2026-11-16 10:21",
            [
                try line("Office 365 商业协作版", "25", "16409.02"),
                try line("Office 365 企业版 E3（年付）", "3", "6007.14"),
            ])
    }

    static func begun(
        _ number: String = "CN-2026-001150", savedAt: String = "2026-11-19 17:40"
    ) throws -> Order {
        var draft = Draft()
        draft.page = .delivery
        draft.title = "云南示例药业股份有限公司"
        return try order(
            number, paidAt: "2026-11-12 09:00", [try line("Office 365 商业高级版", "10", "9999.99")],
            draft: SavedDraft(
                text: draft, revision: 4, savedAt: try instant(savedAt), rival: nil))
    }

    static func request(_ delivery: Delivery? = nil) throws -> Request {
        Request(
            document: try PictureSamples.normal(),
            delivery: try delivery ?? .yunda(try PictureSamples.address()))
    }

    /// An order with an application to which `events` happened, an hour after each other.
    static func applied(
        _ number: String, paidAt: String = "2026-11-10 15:30", delivery: Delivery? = nil,
        mint: UInt8 = 0, _ events: Application.Event...
    ) throws -> Order {
        var order = try order(number, paidAt: paidAt, [try line("Visio 计划 2", "1", "1409.50")])
        let sentAt = try instant("2026-11-17 10:05")
        let application = try order.submit(
            try request(delivery),
            as: try #require(ApplicationNumber(random: [mint, 1, 2, 3, 4, 5, 6, 7])), at: sentAt)
        for (index, event) in events.enumerated() {
            let isCustomer = if case .withdraw = event { true } else { false }
            _ = try order.handle(
                event, on: application.number, by: isCustomer ? .customer : .clerk("zhao.min"),
                at: sentAt.adding(seconds: (index + 1) * 3_600))
        }
        return order
    }

    static func issue() throws -> Application.Event {
        .issue(try FapiaoNumber("031001900111 12345678"), on: try day("2026-11-17"))
    }

    static func parcel() throws -> Application.Event {
        .mail(
            Parcel(
                carrier: .yunda,
                tracking: try TrackingNumber("312345678901234", carrier: .yunda)))
    }

    static func mailed(_ number: String = "CN-2026-001121") throws -> Order {
        try applied(number, .take, try issue(), try parcel())
    }

    static func rejected(_ number: String = "CN-2026-001098") throws -> Order {
        try applied(
            number, paidAt: "2026-11-05 11:11", mint: 3, .take,
            .reject(reason: "纳税人识别号与抬头不符，请核对营业执照。", about: .taxpayerID))
    }

    /// One of nearly every kind, in no order.
    static func orders() throws -> [Order] {
        [
            try rejected(), try ready(), try begun(), try waiting(paidOn: "2026-11-19"),
            try mailed(), try applied("CN-2026-001130", paidAt: "2026-11-11 08:00", mint: 9),
            try applied(
                "CN-2025-000877", paidAt: "2025-12-01 12:00", delivery: .pickUp, mint: 7, .take,
                try issue(), .readyForPickUp, .collected),
        ]
    }
}

/// A person at the keyboard who has just signed in.
struct BillStory {
    private(set) var session: Session
    private(set) var asked: [Effect] = []

    /// Signs in to `orders`; what was left behind is offered.
    init(
        _ language: Language = .english, orders: [Order], size: Size = Size(rows: 24, columns: 80),
        glyphs: Glyphs = .unicode, notices: [ShortageNotice] = []
    ) throws {
        session = Session(
            context: try BillSamples.context(
                language, size: size, glyphs: glyphs, notices: notices))
        press(.tab, .enter)
        type("li.na@example.com")
        press(.enter)
        type("a quiet password")
        press(.enter, .enter)
        answer(.signedIn(try BillSamples.member(), orders))
        asked = []
    }

    /// The list of one of nearly every kind, without the offer of a draft.
    static func list(
        _ language: Language = .english, size: Size = Size(rows: 24, columns: 80),
        glyphs: Glyphs = .unicode, notices: [ShortageNotice] = []
    ) throws -> BillStory {
        var story = try BillStory(
            language, orders: try BillSamples.orders(), size: size, glyphs: glyphs,
            notices: notices)
        story.press(.escape)
        return story
    }

    /// Somewhere else than with the bills.
    init(session: Session) { self.session = session }

    mutating func press(_ keys: Key...) {
        for key in keys { happen(.key(key)) }
    }

    mutating func type(_ text: String) {
        for character in text { happen(.key(.character(character))) }
    }

    mutating func answer(_ answer: Answer) { happen(.answer(answer)) }

    mutating func happen(_ event: Event) { asked += session.handle(event) }

    /// What was asked for since the last time.
    mutating func takeAsked() -> [Effect] {
        defer { asked = [] }
        return asked
    }

    var lines: [String] { session.frame().lines }

    var screen: String { lines.joined(separator: "\n") }

    var focusedRow: String { session.frame().caret.map { lines[$0.row] } ?? "" }
}
