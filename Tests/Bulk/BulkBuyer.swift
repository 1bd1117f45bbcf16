import Fapiao
import Seeded

/// Who one order is of, made up.
struct BulkBuyer {
    private let title: String
    private let contact: String
    private let recipient: String
    private let phone: String
    private let taxpayerID: String
    private let place: Int

    private static let cities = [
        ("上海市", "上海市", "浦东新区"), ("广东省", "深圳市", "南山区"), ("江苏省", "苏州市", "吴中区"),
        ("浙江省", "杭州市", "西湖区"), ("四川省", "成都市", "武侯区"), ("湖北省", "武汉市", "洪山区"),
    ]
    private static let divisions = Divisions(
        rows: cities.map { province, city, district in
            Divisions.Row(
                province: name(province), city: name(city), district: name(district))
        })
    private static let marks = Array("云帆远山青石明德恒信华泰嘉禾瑞丰宏图安康启航新程同心百川金桥")
    private static let trades = ["科技", "商贸", "教育咨询", "医疗器械", "物流", "餐饮管理", "建筑工程", "文化传媒"]
    private static let families = Array("李王张刘陈杨赵黄周吴徐孙")

    private static func name(_ text: String) -> Divisions.Name {
        Divisions.Name(text: text, pinyin: "")
    }

    init(_ index: Int, _ chance: inout Chance) throws {
        place = chance.below(Self.cities.count)
        let marks = (0..<4).map { _ in String(Self.marks[chance.below(Self.marks.count)]) }
        let city = Self.cities[place].1.dropLast()
        let trade = Self.trades[chance.below(Self.trades.count)]
        title = "示例\(marks.joined())\(trade)（\(city)）有限公司"
        contact = "buyer\(index / 3)@example.cn"
        recipient = String(Self.families[chance.below(Self.families.count)]) + marks[0]
        phone = "13\(String(1_000_000_000 + chance.below(999_999_999)).dropFirst())"
        taxpayerID = "440300\(String(1_000_000_000 + index).dropFirst())"
    }

    func record(
        of order: OrderNumber, paidAt: Instant, _ chance: inout Chance
    ) throws -> PaymentRecord {
        let rate = TaxRate.softwareServices
        let total = Money(fen: 10_600 + chance.below(10_000_000))
        let line = ProductLine(
            name: "Office 365 商业高级版（年付）", quantity: .one, unit: "套", rate: rate,
            amount: TaxSplit(gross: total, rate: rate))
        return try PaymentRecord(
            order: order, customerNumber: nil, payerName: title,
            contact: EmailAddress(contact), lines: [line], total: total, paidAt: paidAt,
            channel: .alipay)
    }

    func request(isFetched: Bool, _ chance: inout Chance) throws -> Request {
        var draft = Draft()
        draft.type = chance.below(3) == 0 ? .special : .normal
        draft.title = title
        draft.taxpayerID = taxpayerID
        draft.registeredAddress = "\(Self.cities[place].1)示例路 \(1 + chance.below(900)) 号"
        draft.registeredPhone = "021-50000100"
        draft.bank = "示例银行\(Self.cities[place].1.dropLast())分行"
        draft.bankAccount = "310000\(1_000_000_000 + chance.below(1_000_000_000))"
        draft.way = isFetched ? .pickUp : chance.below(4) == 0 ? .sf : .yunda
        let (province, city, district) = Self.cities[place]
        draft.mailing = MailingDraft(
            recipient: recipient, phone: phone, province: province, city: city,
            district: district, street: "示例路 \(1 + chance.below(900)) 号", postcode: "200120")
        return try Request(draft, divisions: Self.divisions)
    }
}
