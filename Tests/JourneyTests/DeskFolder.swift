import Fapiao
import FoundationEssentials
import Resources
import Storage
import Testing

@testable import Command

/// A data folder with applications in it that were just sent, and the commands of its desk.
struct DeskFolder {
    let scenery: Scenery
    let store: Store
    /// The applications, as their customers sent them.
    let numbers: [ApplicationNumber]

    /// Applications are sent now, so this is the first day that their fapiao can be of.
    static var today: Day {
        BeijingTime(Instant(seconds: Int(Date().timeIntervalSince1970))).day
    }

    /// `titles` is a title for each application; every second one goes by SF.
    init(_ titles: [String], in scenery: Scenery? = nil) throws {
        self.scenery = try scenery ?? Scenery()
        let scenery = self.scenery
        let shop = try Shop.open(at: scenery.data)
        store = shop.store
        numbers = try titles.enumerated().map { index, title in
            let number = try shop.world.mintApplicationNumber()
            let order = try OrderNumber("E202600\(1000 + index)")
            try shop.store.change(order) { (order) throws in
                _ = try order.take(Self.record(order.number, payer: title))
                _ = try order.submit(
                    Self.request(title, index), as: number,
                    at: shop.world.now().adding(seconds: index - 100))
            }
            return number
        }
    }

    /// The number of an application as people write it.
    func name(_ index: Int) -> String { numbers[index].grouped }

    func application(_ index: Int) throws -> Application {
        let order = try #require(try store.order(of: numbers[index]))
        return try #require(order.applications.first { $0.number == numbers[index] })
    }

    func mails(_ index: Int) throws -> Int {
        try store.order(of: numbers[index])?.mail.count ?? 0
    }

    func file(_ lines: [String], _ name: String = "tasks.csv") throws -> String {
        let path = scenery.folder + "/" + name
        try Data((lines.joined(separator: "\r\n") + "\r\n").utf8).write(to: URL(filePath: path))
        return path
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    /// 106.00 with 6 %, paid this month.
    private static func record(_ order: OrderNumber, payer: String) throws -> PaymentRecord {
        let line = ProductLine(
            name: "Office 365 商业高级版", quantity: .one, unit: "用户", rate: .softwareServices,
            amount: TaxSplit(gross: Money(fen: 10_600), rate: .softwareServices))
        return try PaymentRecord(
            order: order, customerNumber: nil, payerName: payer,
            contact: EmailAddress("li@example.cn"), lines: [line], total: Money(fen: 10_600),
            paidAt: Instant(seconds: 1_767_000_000), channel: .alipay)
    }

    private static func request(_ title: String, _ index: Int) throws -> Request {
        let draft = MailingDraft(
            recipient: "李明", phone: "13800138000", province: "上海市", city: "上海市",
            district: "浦东新区", street: "示例路 1 号", postcode: "200120")
        let address = try MailingAddress(draft, divisions: .china)
        return Request(
            document: .normal(.enterprise, try Title(title), nil, try Remark("")),
            delivery: index.isMultiple(of: 2) ? .yunda(address) : .sf(address))
    }
}
