import Fapiao

/// A payment record as an order's document has it; money in fen, quantities in thousandths, rates
/// in hundredths of a percent, times in seconds since 1970.
struct PaymentRecordDocument: Codable, Equatable {
    let customer: String?
    let payer: String
    let contact: String?
    let lines: [Line]
    let total: Int
    let paidAt: Int
    let channel: String

    struct Line: Codable, Equatable {
        let name: String
        let quantity: Int
        let unit: String
        let rate: Int
        let net: Int
        let tax: Int
    }

    init(_ record: PaymentRecord) {
        customer = record.customerNumber
        payer = record.payerName
        contact = record.contact?.text
        lines = record.lines.map(Line.init)
        total = record.total.fen
        paidAt = record.paidAt.seconds
        channel = record.channel.name
    }

    func record(of order: OrderNumber) throws(Damage) -> PaymentRecord {
        let contact = try Reading.optional(contact, Reading.address)
        let lines = try Reading.all(lines) { (line) throws(Damage) in try line.line() }
        let channel = try PaymentChannel(named: channel)
        let (sum, paid) = (try Reading.money(total), try Reading.time(paidAt))
        return try Reading.checked { () throws(PaymentRecord.Fault) in
            try PaymentRecord(
                order: order, customerNumber: customer, payerName: payer, contact: contact,
                lines: lines, total: sum, paidAt: paid,
                channel: channel)
        }
    }
}

extension PaymentRecordDocument.Line {
    init(_ line: ProductLine) {
        name = line.name
        quantity = line.quantity.thousandths
        unit = line.unit
        rate = line.rate.basisPoints
        net = line.amount.net.fen
        tax = line.amount.tax.fen
    }

    func line() throws(Damage) -> ProductLine {
        let rate = try Reading.required(TaxRate(basisPoints: rate))
        return ProductLine(
            name: name,
            quantity: try Reading.required(Quantity(thousandths: quantity)),
            unit: unit, rate: rate, amount: try amount(at: rate))
    }

    /// The stored split, if the rate gives it: taken out of a price with tax, or put onto one
    /// without.
    private func amount(at rate: TaxRate) throws(Damage) -> TaxSplit {
        let (before, added) = (try Reading.money(net), try Reading.money(tax))
        let candidates = [
            TaxSplit(gross: before + added, rate: rate), TaxSplit(net: before, rate: rate),
        ]
        return try Reading.required(
            candidates.first { $0.net == before && $0.tax == added })
    }
}
