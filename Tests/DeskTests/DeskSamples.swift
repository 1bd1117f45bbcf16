import Fapiao
import Pages
import Resources
import Screen
import Testing

@testable import Desk

/// What the tests of the console are made of: Friday 2026-11-20, 14:03 in Beijing.
enum DeskSamples {
    static let clerk = "zhao.min"
    static let usual = Size(rows: 24, columns: 80)

    static func instant(_ beijing: String) throws -> Instant {
        try #require(Instant(beijing: beijing))
    }

    static func now() throws -> Instant { try instant("2026-11-20 14:03") }

    static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    static func number(_ seed: UInt8) throws -> ApplicationNumber {
        try #require(ApplicationNumber(random: Array(repeating: seed &* 37 &+ 11, count: 8)))
    }

    static func context(
        _ language: Language = .english, size: Size = usual, glyphs: Glyphs = .unicode
    ) throws -> Console.Context {
        let seller = Seller(
            name: "上海蓝云网络科技有限公司", taxpayerID: "91310115MA1K3A5B7C",
            address: "上海市浦东新区科苑路88号", phone: "021-28986000",
            bank: "招商银行上海张江支行", account: "121907654321001")
        let service = Service(
            seller: seller, notices: [], calendar: .official, hours: .standard,
            passwords: PasswordPolicy(), demo: nil, isKiosk: false)
        return Console.Context(
            words: Words(language), glyphs: glyphs, size: size, now: try now(), service: service,
            clerk: clerk)
    }

    // MARK: Queues

    static func row(
        _ seed: UInt8, _ sent: String, _ type: FapiaoType, _ amount: String,
        _ delivery: DeliveryWay, hold: QueueRow.Holding? = nil
    ) throws -> QueueRow {
        QueueRow(
            sentAt: try instant(sent), application: try number(seed), type: type,
            amount: try Money(yuan: amount), delivery: delivery, hold: hold)
    }

    static func submitted() throws -> [QueueRow] {
        let held = QueueRow.Holding(clerk: "li.wei", until: try instant("2026-11-20 14:10"))
        return [
            try row(1, "2026-11-16 10:21", .normal, "2160.00", .pickUp),
            try row(2, "2026-11-18 09:12", .special, "22416.16", .sf, hold: held),
            try row(3, "2026-11-19 11:40", .normal, "106.00", .yunda),
            try row(4, "2026-11-20 13:55", .special, "9999.99", .yunda),
        ]
    }

    static let titles = [
        "示例远山咨询（杭州）有限公司", "云南示例药业股份有限公司", "张示例", "Nordic Sample AB",
    ]

    static func facts() throws -> [RowKey: RowFacts] {
        var facts: [RowKey: RowFacts] = [:]
        for (index, row) in try submitted().enumerated() {
            facts[RowKey(row)] = RowFacts(
                order: try OrderNumber("E202600012\(index)"), title: titles[index])
        }
        return facts
    }

    static func queues() throws -> [DeskQueue: QueueContent] {
        let request = try SupportSamples.row()
        let mail = DueMail(
            id: try #require(MailID(random: Array(repeating: 5, count: 10))),
            to: try EmailAddress("nobody@example.com"), language: .english,
            letter: .alreadyRegistered, madeAt: try instant("2026-11-19 08:00"))
        return [
            .submitted: .applications(try submitted()),
            .processing: .applications([try row(5, "2026-11-18 15:00", .normal, "7.00", .sf)]),
            .issued: .applications([]), .readyForPickUp: .applications([]),
            .returned: .applications([]), .support: .requests([request]),
            .mail: .mails([
                FailedMail(
                    mail: mail, subject: "Somebody registered with your address",
                    fault: .ended(code: 67, said: "no such mailbox"))
            ]),
            .quarantine: .documents(["orders-E2026000999.json"]),
        ]
    }

    static func days() throws -> DayTable {
        var day = try day("2026-11-20")
        var tallies: [DayTally] = []
        for index in 0..<DayTable.length {
            var tally = DayTally(day)
            tally.came = index * 3 % 8
            tally.issued = index * 5 % 9
            tally.mailed = index % 4
            tallies.insert(tally, at: 0)
            repeat { day = day.adding(days: -1) } while !WorkingCalendar.official.isWorkingDay(day)
        }
        return DayTable(days: tallies, issued: 50, inTime: 48)
    }

    // MARK: Applications

    static func request(_ delivery: Delivery? = nil) throws -> Request {
        let document = FapiaoDocument.normal(
            .enterprise, try Title("云南示例药业股份有限公司"),
            try TaxpayerID("914403001922038216"), try Remark(""))
        return Request(document: document, delivery: try delivery ?? .sf(address()))
    }

    static func address() throws -> MailingAddress {
        var draft = MailingDraft()
        draft.recipient = "陈示例"
        draft.phone = "13800000001"
        draft.province = "上海市"
        draft.city = "上海市"
        draft.district = "浦东新区"
        draft.street = "示例路 8 号 301 室"
        draft.postcode = "200120"
        return try MailingAddress(draft, divisions: .china)
    }

    static func issue() throws -> Application.Event {
        .issue(try FapiaoNumber("031002600111 12345678"), on: try day("2026-11-20"))
    }

    static func parcel() throws -> Parcel {
        Parcel(carrier: .sf, tracking: try TrackingNumber("SF1234567890123", carrier: .sf))
    }

    /// An application to which `events` happened, an hour after each other.
    static func dossier(
        _ events: Application.Event..., delivery: Delivery? = nil, hold: String? = nil
    ) throws -> Dossier {
        let line = ProductLine(
            name: "Office 365 商业协作版", quantity: try Quantity("25"), unit: "用户",
            rate: .softwareServices,
            amount: TaxSplit(gross: try Money(yuan: "16409.02"), rate: .softwareServices))
        var order = Order(number: try OrderNumber("E2026000121"))
        let record = try PaymentRecord(
            order: order.number, customerNumber: "C-77", payerName: "云南示例药业股份有限公司",
            contact: try EmailAddress("li.na@example.com"), lines: [line],
            total: line.amount.gross, paidAt: try instant("2026-11-13 10:21"), channel: .alipay)
        _ = try order.take(record)
        let number = try number(2)
        var at = try instant("2026-11-18 09:12")
        _ = try order.submit(try request(delivery), as: number, at: at)
        for event in events {
            at = at.adding(seconds: 3600)
            _ = try order.handle(event, on: number, by: .clerk("li.wei"), at: at)
        }
        if let hold {
            _ = try order.work(.hold, on: number, by: hold, at: try now().adding(seconds: -60))
        }
        return try around(order, number)
    }

    static func around(_ order: Order, _ number: ApplicationNumber) throws -> Dossier {
        Dossier(
            order: order, number: number, owner: try EmailAddress("li.na@example.com"),
            told: [
                try EmailAddress("li.na@example.com"), try EmailAddress("finance@example.com"),
            ], language: .simplifiedChinese, earlier: [])
    }
}

/// A clerk at the keyboard, before whom the queues lie.
struct DeskStory {
    private(set) var console: Console
    private(set) var asked: [Console.Effect] = []

    init(
        _ language: Language = .english, size: Size = DeskSamples.usual,
        glyphs: Glyphs = .unicode
    ) throws {
        console = Console(
            context: try DeskSamples.context(language, size: size, glyphs: glyphs))
        _ = console.begin()
        answer(.readQueues, .queues(try DeskSamples.queues(), []))
        answer(.readDays, .days(try DeskSamples.days()))
        if case .open(let rows, let queue)? = asked.last {
            answer(.open(rows, in: queue), .facts(try DeskSamples.facts()))
        }
        asked = []
    }

    /// The page of one application.
    static func opened(
        _ dossier: Dossier, _ language: Language = .english, size: Size = DeskSamples.usual,
        glyphs: Glyphs = .unicode
    ) throws -> DeskStory {
        var story = try DeskStory(language, size: size, glyphs: glyphs)
        story.press(.enter)
        let looked = try #require(story.asked.last)
        story.answer(looked, .dossier(dossier))
        story.asked = []
        return story
    }

    mutating func press(_ keys: Key...) { for key in keys { happen(.key(key)) } }

    mutating func letter(_ letters: String) {
        for letter in letters { happen(.key(.character(letter))) }
    }

    mutating func answer(_ effect: Console.Effect, _ reply: Console.Reply) {
        happen(.answer(Console.Answer(to: effect, reply)))
    }

    mutating func happen(_ happening: Happening<Console.Answer>) {
        asked += console.handle(happening)
    }

    /// What was asked for since the last time.
    mutating func takeAsked() -> [Console.Effect] {
        defer { asked = [] }
        return asked
    }

    var frame: Frame { console.frame() }
    var lines: [String] { frame.lines }
    var screen: String { lines.joined(separator: "\n") }
    var focusedRow: String { frame.caret.map { lines[$0.row] } ?? "" }
}
