/// A rate of value-added tax that the law knows.
package struct TaxRate: Hashable, Sendable {
    /// Hundredths of a percent: 600 is 6 %.
    package let basisPoints: Int

    /// 13, 9 and 6 % of general taxpayers; 5, 3, 1.5 and 1 % of simple collection; 0.
    package static let legal = [1300, 900, 600, 500, 300, 150, 100, 0].map(
        TaxRate.init(checked:))

    /// 6 %: software and information technology services (Caishui 2016 No. 36).
    package static let softwareServices = TaxRate(checked: 600)

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case notANumber
        /// A rate, but none of the law's; nil if it is not even whole basis points.
        case notLegal(basisPoints: Int?)
    }

    /// The rate of that many hundredths of a percent, if the law knows it.
    package init?(basisPoints: Int) {
        guard let rate = TaxRate.legal.first(where: { $0.basisPoints == basisPoints }) else {
            return nil
        }
        self = rate
    }

    /// The rate in `6%`, `6`, `0.06` or 免税 (exempt, taken as 0).
    ///
    /// Without a percent sign a number below one is a fraction and one from one up a percentage.
    package init(_ typed: String) throws(Fault) {
        var text = Typed.normalised(typed)
        guard !text.isEmpty else { throw .missing }
        guard text != "免税" else {
            self.init(checked: 0)
            return
        }
        let percent = text.hasSuffix("%")
        if percent { text = Typed.trimmed(String(text.dropLast())) }
        guard let decimal = DecimalText(text) else { throw .notANumber }
        let isFraction = !percent && decimal.whole.allSatisfy { $0 == "0" }
        let points = decimal.scaled(by: isFraction ? 4 : 2)
        guard let points, let rate = TaxRate(basisPoints: points) else {
            throw .notLegal(basisPoints: points)
        }
        self = rate
    }

    /// `6%`, `1.5%`
    package var text: String {
        let tenths = basisPoints % 100 / 10
        return "\(basisPoints / 100)\(tenths > 0 ? ".\(tenths)" : "")%"
    }

    private init(checked basisPoints: Int) {
        self.basisPoints = basisPoints
    }
}
