import Fapiao

/// What every row of an order says alike.
struct OrderHead: Equatable {
    var customerNumber: String?
    let payerName: String
    var contact: EmailAddress?
    let total: Money
    let paidAt: Instant
    let channel: PaymentChannel

    /// Reads the fields of the order; nil when the faults of `cells` say why. A payment more than a
    /// day after `now` is a slip of a year or a month.
    init?(_ cells: inout CellReader, now: Instant) {
        customerNumber = cells.optional(.customerNumber, as: RecordFault.Problem.text) {
            text throws(SingleLine.Fault) in try SingleLine(text, limit: Self.numberLimit).text
        }
        contact = cells.optional(
            .contactEmail, as: RecordFault.Problem.email, EmailAddress.init(_:))
        let payerName = cells.required(.payerName, as: RecordFault.Problem.text) {
            text throws(SingleLine.Fault) in try SingleLine(text, limit: Title.limit).text
        }
        let total = cells.required(.total, as: RecordFault.Problem.amount, Money.init(yuan:))
        let moment = { text throws(RecordFault.Problem) in try Self.moment(text, now: now) }
        let paidAt = cells.required(.paidAt, as: { $0 }, moment)
        let channel = cells.required(.channel, as: { $0 }, Self.channel(_:))
        guard let payerName, let total, let paidAt, let channel else { return nil }
        self.payerName = payerName
        self.total = total
        self.paidAt = paidAt
        self.channel = channel
    }

    /// The longest customer number, in characters.
    static let numberLimit = 64

    private static func moment(
        _ text: String, now: Instant
    ) throws(RecordFault.Problem) -> Instant {
        guard let moment = Instant(beijing: text) else { throw .notATime }
        guard moment <= now.adding(seconds: 86_400) else { throw .paidInTheFuture }
        return moment
    }

    private static func channel(_ text: String) throws(RecordFault.Problem) -> PaymentChannel {
        switch RecordField.plain(text) {
        case "alipay", "支付宝": .alipay
        case "unionpay", "银联", "中国银联": .unionPay
        case "invoice", "账单": .invoice
        case _: throw .unknownChannel
        }
    }

    /// Takes over what only `other` says, or names the first field in which the two differ.
    mutating func merge(_ other: OrderHead) -> RecordField? {
        if payerName != other.payerName { return .payerName }
        if total != other.total { return .total }
        if paidAt != other.paidAt { return .paidAt }
        if channel != other.channel { return .channel }
        if let mine = customerNumber, let theirs = other.customerNumber, mine != theirs {
            return .customerNumber
        }
        if let mine = contact, let theirs = other.contact, mine != theirs,
            mine.key != theirs.key
        {
            return .contactEmail
        }
        customerNumber = customerNumber ?? other.customerNumber
        contact = contact ?? other.contact
        return nil
    }
}
