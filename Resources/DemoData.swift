import EmbeddedData
import Fapiao

/// The made-up customers and orders of the demo, as tables; no real person's data.
package enum DemoData {
    /// A customer a line: key, payer, e-mail address, buyer kind, title, taxpayer ID, registered
    /// address, its phone, bank, account, recipient, phone, province, city, district, street,
    /// postcode.
    package static func customers() -> [[String]] { table(fapiao_embedded(.demo_customers)) }

    /// An order a line: customer, state, days since payment, type, delivery, channel, and its
    /// lines as product, quantity, unit and gross amount, separated by `|` and `;`.
    package static func orders() -> [[String]] { table(fapiao_embedded(.demo_orders)) }

    /// Reasons as people write them: of a rejection, a withdrawal and a return.
    package static func remarks() -> [String] {
        [
            "抬头与营业执照不一致，应填写营业执照上的全称。", "重复提交，已用另一笔订单申请。",
            "公司更名，需按新抬头重开。",
        ]
    }

    /// What the company that got its fapiao reissued was called before.
    package static let formerTitle = "示例云帆软件（上海）有限公司"

    /// The made-up company that sells and issues in the demo.
    package static let seller = Seller(
        name: "示例云服务（上海）有限公司", taxpayerID: "91310115MA0EXA0902",
        address: "上海市浦东新区示例路 100 号", phone: "021-50000100", bank: "示例银行上海分行",
        account: "310000009999888877")

    private static func table(_ data: fapiao_bytes) -> [[String]] {
        String(decoding: UnsafeBufferPointer(start: data.start, count: data.count), as: UTF8.self)
            .split(separator: "\n")
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }
}
