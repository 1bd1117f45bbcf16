@testable import Fapiao

/// Made-up orders and accounts for stories.
enum Samples {
    static let noon = BeijingTime.instant(day: Day(ordinal: 20_777), secondOfDay: 12 * 3600)
    static let account = AccountID("0123456789AB")
    static let other = AccountID("ZZZZ56789ABC")

    static func record(
        _ number: String = "E2026000123", payer: String = "示例公司", gross: Int = 10_600,
        contact: String? = nil
    ) throws -> PaymentRecord {
        let line = ProductLine(
            name: "Office 365 E3", quantity: .one, unit: "用户", rate: .softwareServices,
            amount: TaxSplit(gross: Money(fen: gross), rate: .softwareServices))
        return try PaymentRecord(
            order: try OrderNumber(number), customerNumber: nil, payerName: payer,
            contact: try contact.map { try EmailAddress($0) }, lines: [line],
            total: Money(fen: gross), paidAt: noon, channel: .alipay)
    }

    static func order(recorded: Bool = true) throws -> Order {
        var order = Order(number: try OrderNumber("E2026000123"))
        if recorded { _ = try order.take(try record()) }
        return order
    }

    static func request(title: String = "示例公司", delivery: Delivery = .pickUp) throws -> Request {
        Request(
            document: .normal(.enterprise, try Title(title), nil, try Remark("")),
            delivery: delivery)
    }

    static func number(_ seed: UInt8) throws -> ApplicationNumber {
        struct NoNumber: Error {}
        guard let number = ApplicationNumber(random: Array(repeating: seed, count: 16)) else {
            throw NoNumber()
        }
        return number
    }
}
