import Fapiao

extension ProductLine {
    /// Reads the fields of one product; nil when the faults of `cells` say why.
    init?(_ cells: inout CellReader) {
        let name = cells.required(.product, as: RecordFault.Problem.text) {
            text throws(SingleLine.Fault) in try SingleLine(text, limit: Self.nameLimit).text
        }
        let unit = cells.optional(.unit, as: RecordFault.Problem.text) {
            text throws(SingleLine.Fault) in try SingleLine(text, limit: Self.unitLimit).text
        }
        let quantity = cells.required(
            .quantity, as: RecordFault.Problem.quantity, Quantity.init(_:))
        let rate = cells.required(.taxRate, as: RecordFault.Problem.rate, TaxRate.init(_:))
        let amount = Self.amount(&cells, rate: rate)
        guard let name, let quantity, let rate, let amount, cells.faults.isEmpty else {
            return nil
        }
        self.init(name: name, quantity: quantity, unit: unit ?? "", rate: rate, amount: amount)
    }

    /// The longest name of a product and of a unit, in characters.
    static let nameLimit = 100
    static let unitLimit = 20

    private static func amount(_ cells: inout CellReader, rate: TaxRate?) -> TaxSplit? {
        let before = cells.faults.count
        let net = cells.optional(.netAmount, as: RecordFault.Problem.amount, Money.init(yuan:))
        let gross = cells.optional(.grossAmount, as: RecordFault.Problem.amount, Money.init(yuan:))
        guard cells.faults.count == before, let rate else { return nil }
        switch (net, gross) {
        case (let net?, let gross?):
            // The two may come from either direction of rounding, which differ by a fen.
            let splits = [TaxSplit(gross: gross, rate: rate), TaxSplit(net: net, rate: rate)]
            if let split = splits.first(where: { $0.net == net && $0.gross == gross }) {
                return split
            }
            cells.fail(.netAmount, .netAndGrossDisagree(net: net, gross: gross, rate: rate))
            return nil
        case (let net?, nil): return TaxSplit(net: net, rate: rate)
        case (nil, let gross?): return TaxSplit(gross: gross, rate: rate)
        case (nil, nil):
            cells.fail(.grossAmount, .noAmount)
            return nil
        }
    }
}
