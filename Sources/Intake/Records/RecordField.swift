import Fapiao

/// What a payment record says about an order and its products, named as in the file.
///
/// In CSV each is a column, and a row is one product of an order; in JSON Lines a line is an order,
/// whose `lines` hold the fields of the products. Names count the same in capitals, and with
/// spaces, hyphens, underscores or nothing between the words.
package enum RecordField: String, CaseIterable, Sendable {
    case orderNumber = "order_number"
    /// The customer's number at the seller; may be absent.
    case customerNumber = "customer_number"
    case payerName = "payer_name"
    /// The address the order was made with; may be absent.
    case contactEmail = "contact_email"
    case product
    case quantity
    /// What is counted, such as 套 or year; may be absent.
    case unit
    /// What the product line costs without tax; either this or the gross amount, or both.
    case netAmount = "net_amount"
    /// What the product line costs with tax.
    case grossAmount = "gross_amount"
    /// `6%`, `6` or `0.06`.
    case taxRate = "tax_rate"
    /// What the whole order costs with tax, in yuan.
    case total
    /// `2026-11-20 14:03`, Beijing time unless it ends in a zone.
    case paidAt = "paid_at"
    /// `alipay`, `unionpay` or `invoice`.
    case channel

    /// What a file must have, besides one of the two amounts.
    static let required: [RecordField] = [
        .orderNumber, .payerName, .product, .quantity, .taxRate, .total, .paidAt, .channel,
    ]

    /// What belongs to one product and not to the order.
    static let ofProduct: [RecordField] = [
        .product, .quantity, .unit, .netAmount, .grossAmount, .taxRate,
    ]

    /// The field that `name` means.
    init?(named name: String) {
        // Nearly every name is spelt as it stands here, which is cheap to see.
        guard let field = RecordField(rawValue: name) ?? Self.byPlainName[Self.plain(name)] else {
            return nil
        }
        self = field
    }

    /// `name` as it counts: in small letters, without what stands between the words.
    static func plain(_ name: String) -> String {
        Typed.normalised(name).lowercased().filter { !" -_".contains($0) }
    }

    private static let byPlainName = Dictionary(
        uniqueKeysWithValues: allCases.map { (plain($0.rawValue), $0) })
}
