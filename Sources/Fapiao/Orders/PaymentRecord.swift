/// How an order was paid, as the payment system names it.
package enum PaymentChannel: Equatable, Hashable, Sendable, CaseIterable {
    case alipay, unionPay, invoice
}

/// One line of an order: a product, how much of it, and its amount with tax.
package struct ProductLine: Equatable, Hashable, Sendable {
    package let name: String
    package let quantity: Quantity
    package let unit: String
    package let rate: TaxRate
    /// Computed once for the line; totals are sums of lines, never computed anew.
    package let amount: TaxSplit

    package init(
        name: String, quantity: Quantity, unit: String, rate: TaxRate, amount: TaxSplit
    ) {
        self.name = name
        self.quantity = quantity
        self.unit = unit
        self.rate = rate
        self.amount = amount
    }
}

/// What the third-party payment system hands over about an order, about three days after it was
/// paid (M1).
package struct PaymentRecord: Equatable, Hashable, Sendable {
    package let order: OrderNumber
    package let customerNumber: String?
    /// Who paid; a purchase certificate or a refund needs a title that equals it (M11).
    package let payerName: String
    /// The address the order was made with; its confirmed owner sees the order.
    package let contact: EmailAddress?
    package let lines: [ProductLine]
    /// Tax-inclusive; equals the sum of the lines.
    package let total: Money
    package let paidAt: Instant
    package let channel: PaymentChannel

    package enum Fault: Error, Equatable, Sendable {
        case noLines
        case totalNotPositive
        case linesDoNotAddUp(sum: Money, total: Money)
    }

    package init(
        order: OrderNumber, customerNumber: String?, payerName: String, contact: EmailAddress?,
        lines: [ProductLine], total: Money, paidAt: Instant, channel: PaymentChannel
    ) throws(Fault) {
        guard !lines.isEmpty else { throw .noLines }
        guard total.fen > 0 else { throw .totalNotPositive }
        let sum = Money(fen: lines.reduce(0) { $0 + $1.amount.gross.fen })
        guard sum == total else { throw .linesDoNotAddUp(sum: sum, total: total) }
        self.order = order
        self.customerNumber = customerNumber
        self.payerName = payerName
        self.contact = contact
        self.lines = lines
        self.total = total
        self.paidAt = paidAt
        self.channel = channel
    }

    /// Net, tax and total over all lines.
    package var amount: TaxSplit { TaxSplit(sum: lines.map(\.amount)) }
}

/// About how long the payment system takes to hand over an order (M1).
package enum HandOver {
    package static let days = 3

    /// The day from which an order paid on `day` can be applied for.
    package static func expected(paid day: Day) -> Day { day.adding(days: days) }
}
