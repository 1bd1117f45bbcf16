import Fapiao
import Pages
import Resources
import Screen
import Testing

@testable import Wizard

/// A made-up order, buyer and country for the stories about applying.
enum ApplySamples {
    static let payer = "云南示例药业股份有限公司"
    static let taxpayerID = "91330100799655058B"

    /// Friday 2026-11-20, 14:03 Beijing time.
    static func now() throws -> Instant { try #require(Instant(beijing: "2026-11-20 14:03")) }

    static func number() throws -> OrderNumber { try OrderNumber("MC-2026-1120") }

    static func order(draft: SavedDraft? = nil, payer: String = payer) throws -> Order {
        let amount = TaxSplit(gross: Money(fen: 999_999), rate: .softwareServices)
        let line = ProductLine(
            name: "Office 365 商业协作版", quantity: try Quantity("25"), unit: "用户",
            rate: .softwareServices, amount: amount)
        let record = try PaymentRecord(
            order: number(), customerNumber: nil, payerName: payer, contact: nil, lines: [line],
            total: Money(fen: 999_999), paidAt: now(), channel: .alipay)
        return Order(
            number: try number(), record: record, holder: nil, draft: draft, applications: [],
            mail: [])
    }

    static func member(last: Request? = nil, generation: Int = 0) throws -> Member {
        Member(
            id: try #require(AccountID("0123456789AB")),
            address: try EmailAddress("li.na@example.com"), lastRequest: last,
            generation: generation)
    }

    static func context(
        _ language: Language = .english, size: Size = Size(rows: 24, columns: 80),
        glyphs: Glyphs = .unicode, last: Request? = nil
    ) throws -> Context {
        let service = Service(
            seller: Seller(
                name: "上海蓝云网络科技有限公司", taxpayerID: "91310115MA1K3A5B7C",
                address: "上海市浦东新区科苑路88号", phone: "021-28986000", bank: "招商银行上海张江支行",
                account: "121907654321001"),
            notices: [], calendar: WorkingCalendar(years: [:]), hours: .standard,
            passwords: PasswordPolicy(), divisions: divisions, demo: nil, isKiosk: false)
        var context = Context(
            words: Words(language), glyphs: glyphs, size: size, now: try now(), service: service)
        context.member = try member(last: last)
        return context
    }

    /// A draft with everything that a special fapiao by SF Express needs.
    static var special: Draft {
        var draft = Draft()
        draft.type = .special
        draft.title = payer
        draft.taxpayerID = taxpayerID
        draft.registeredAddress = "云南省昆明市呈贡区云南白药街3686号"
        draft.registeredPhone = "0871-66226106"
        draft.bank = "中国工商银行昆明南屏支行"
        draft.bankAccount = "2502 0108 0900 2103 571"
        draft.way = .sf
        draft.mailing = mailing
        return draft
    }

    static let mailing = MailingDraft(
        recipient: "李娜", phone: "13800138000", province: "河南省", city: "郑州市",
        district: "金水区", street: "花园路39号", postcode: "450000")

    /// A municipality, a city without districts, cities with some, and a province beside it.
    static let divisions: Divisions = {
        typealias Name = Divisions.Name
        let shanghai = Name(text: "上海市", pinyin: "shang hai shi")
        let guangdong = Name(text: "广东省", pinyin: "guang dong sheng")
        let guangxi = Name(text: "广西壮族自治区", pinyin: "guang xi zhuang zu zi zhi qu")
        let henan = Name(text: "河南省", pinyin: "he nan sheng")
        let zhengzhou = Name(text: "郑州市", pinyin: "zheng zhou shi")
        let shenzhen = Name(text: "深圳市", pinyin: "shen zhen shi")
        return Divisions(rows: [
            .init(
                province: shanghai, city: shanghai,
                district: Name(text: "浦东新区", pinyin: "pu dong xin qu")),
            .init(
                province: shanghai, city: shanghai,
                district: Name(text: "普陀区", pinyin: "pu tuo qu")),
            .init(province: henan, city: Name(text: "济源市", pinyin: "ji yuan shi"), district: nil),
            .init(
                province: henan, city: zhengzhou,
                district: Name(text: "金水区", pinyin: "jin shui qu")),
            .init(
                province: henan, city: zhengzhou,
                district: Name(text: "二七区", pinyin: "er qi qu")),
            .init(
                province: guangdong, city: shenzhen,
                district: Name(text: "南山区", pinyin: "nan shan qu")),
            .init(
                province: guangdong, city: Name(text: "东莞市", pinyin: "dong guan shi"),
                district: nil),
            .init(
                province: guangxi, city: Name(text: "南宁市", pinyin: "nan ning shi"),
                district: Name(text: "青秀区", pinyin: "qing xiu qu")),
        ])
    }()
}

/// A person at the keyboard, with an application open.
struct ApplyStory {
    private(set) var session: Session
    private(set) var asked: [Effect] = []

    init(
        _ language: Language = .english, order: Order? = nil, last: Request? = nil,
        size: Size = Size(rows: 24, columns: 80), glyphs: Glyphs = .unicode, member: Member? = nil
    ) throws {
        let order = try order ?? ApplySamples.order()
        var context = try ApplySamples.context(language, size: size, glyphs: glyphs, last: last)
        context.orders = [order]
        if let member { context.member = member }
        session = Session(
            context: context, stack: [BillsPage(), ApplyPage(order: order, context)])
    }

    mutating func press(_ keys: Key...) {
        for key in keys { happen(.key(key)) }
    }

    mutating func type(_ text: String) {
        for character in text { happen(.key(.character(character))) }
    }

    mutating func paste(_ text: String) { happen(.paste(text)) }

    mutating func answer(_ answer: Answer) { happen(.answer(answer)) }

    mutating func happen(_ event: Event) { asked += session.handle(event) }

    /// Moves on until the caret stands on the row with `label`.
    mutating func tab(to label: String) {
        for _ in 0..<40 where !focusedRow.contains(label) { press(.tab) }
    }

    /// What was asked for since the last time.
    mutating func takeAsked() -> [Effect] {
        defer { asked = [] }
        return asked
    }

    var lines: [String] { session.frame().lines }

    var screen: String { lines.joined(separator: "\n") }

    var focusedRow: String { session.frame().caret.map { lines[$0.row] } ?? "" }
}
