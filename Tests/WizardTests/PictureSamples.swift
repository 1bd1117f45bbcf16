import Fapiao
import Resources
import Screen
import Seeded

@testable import Pages
@testable import Wizard

/// What the tests of picture, review and the page after sending are made of.
enum PictureSamples {
    static let seller = Seller(
        name: "上海蓝云网络科技有限公司", taxpayerID: "91310115MA1K3A5B7C",
        address: "上海市浦东新区科苑路88号", phone: "021-28986000",
        bank: "招商银行上海张江支行", account: "121907654321001")

    static func line(
        _ name: String, quantity: String = "10", unit: String = "用户", gross: String
    ) throws -> ProductLine {
        ProductLine(
            name: name, quantity: try Quantity(quantity), unit: unit, rate: .softwareServices,
            amount: TaxSplit(gross: try Money(yuan: gross), rate: .softwareServices))
    }

    static func lines() throws -> [ProductLine] {
        [
            try line("Office 365 商业协作版", quantity: "25", gross: "16409.02"),
            try line("Office 365 企业版 E3（年付）", quantity: "3", gross: "6007.14"),
        ]
    }

    static func normal(
        title: String = "云南示例药业股份有限公司", kind: BuyerKind = .enterprise,
        id: String? = "914403001922038216", remark: String = ""
    ) throws -> FapiaoDocument {
        .normal(kind, try Title(title), try id.map(TaxpayerID.init), try Remark(remark))
    }

    static func special(
        title: String = "深圳市腾讯计算机系统有限公司", remark: String = "合同号 SH-2026-118，请随货寄出"
    ) throws -> FapiaoDocument {
        let tax = TaxDetails(
            taxpayerID: try TaxpayerID("91440300708461136T"),
            address: "深圳市南山区粤海街道麻岭社区科技中一路腾讯大厦35层",
            phone: try PhoneNumber("0755-86013388"), bank: "招商银行深圳汉京中心支行",
            account: try BankAccount("817281299610001"))
        return .special(try Title(title), tax, try Remark(remark))
    }

    static func picture(
        _ document: FapiaoDocument, _ lines: [ProductLine], issue: Issue? = nil
    ) -> FapiaoPicture {
        FapiaoPicture(
            document: document, lines: lines, amount: TaxSplit(sum: lines.map(\.amount)),
            seller: seller, issue: issue)
    }

    static func issue() throws -> Issue {
        Issue(number: try FapiaoNumber("031001900111 12345678"), on: try day("2026-11-19"))
    }

    static func day(_ iso: String) throws -> Day {
        try found(Day(iso: iso))
    }

    static func instant(_ beijing: String) throws -> Instant {
        try found(Instant(beijing: beijing))
    }

    struct Missing: Error {}

    static func found<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Missing() }
        return value
    }
}

// MARK: - Review and what follows

extension PictureSamples {
    static var divisions: Divisions {
        let shanghai = Divisions.Name(text: "上海市", pinyin: "shang hai shi")
        let pudong = Divisions.Name(text: "浦东新区", pinyin: "pu dong xin qu")
        return Divisions(rows: [.init(province: shanghai, city: shanghai, district: pudong)])
    }

    static func address() throws -> MailingAddress {
        try MailingAddress(
            MailingDraft(
                recipient: "王小明", phone: "13800138000", province: "上海市", city: "上海市",
                district: "浦东新区", street: "世纪大道 100 号 8 楼", postcode: "200120"),
            divisions: divisions)
    }

    static func order(payer: String = "云南示例药业股份有限公司") throws -> Order {
        let number = try OrderNumber("CN-2026-000118")
        let lines = try lines()
        let record = try PaymentRecord(
            order: number, customerNumber: nil, payerName: payer, contact: nil, lines: lines,
            total: TaxSplit(sum: lines.map(\.amount)).gross,
            paidAt: try instant("2026-11-16 10:00"), channel: .alipay)
        var order = Order(number: number)
        _ = try order.take(record)
        return order
    }

    static func application(_ request: Request, in order: Order) throws -> Application {
        var order = order
        return try order.submit(
            request, as: try ApplicationNumber(random: [0, 1, 2, 3, 4, 5, 6, 7]).orMissing(),
            at: try instant("2026-11-20 14:03"))
    }

    static func context(
        _ language: Language = .english, size: Size = Size(rows: 24, columns: 80),
        glyphs: Glyphs = .unicode, notices: [ShortageNotice] = [],
        now: String = "2026-11-20 14:03"
    ) throws -> Context {
        let service = Service(
            seller: seller, notices: notices, calendar: .official, hours: .standard,
            passwords: PasswordPolicy(), divisions: divisions, demo: nil, isKiosk: false)
        var context = Context(
            words: Words(language), glyphs: glyphs, size: size, now: try instant(now),
            service: service)
        context.member = Member(
            id: try found(AccountID("0123456789AB")),
            address: try EmailAddress("anna@example.com"), lastRequest: nil)
        return context
    }

    static func shortage() throws -> ShortageNotice {
        ShortageNotice(
            types: [.special], expectedMailing: try day("2026-12-04"),
            from: try day("2026-11-01"), until: nil, texts: [:])
    }
}

extension Optional {
    func orMissing() throws -> Wrapped { try PictureSamples.found(self) }
}

// MARK: - Chance
