/// How many of something a line bills, in whole thousandths.
package struct Quantity: Hashable, Sendable {
    package let thousandths: Int

    package static let one = Quantity(checked: 1_000)
    /// One million.
    package static let largest = Quantity(checked: 1_000_000_000)

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case notANumber
        /// Zero or less.
        case notPositive
        /// There are more than three decimals, namely `count`.
        case tooManyDecimals(count: Int)
        case tooLarge(limit: Quantity)
    }

    /// That many thousandths, if they are above zero and at most ``largest``.
    package init?(thousandths: Int) {
        guard (1...Quantity.largest.thousandths).contains(thousandths) else { return nil }
        self.init(checked: thousandths)
    }

    /// The number a person typed, such as `3`, `1,000` or `0.125`.
    package init(_ typed: String) throws(Fault) {
        let text = Typed.normalised(typed)
        guard !text.isEmpty else { throw .missing }
        guard let decimal = DecimalText(text) else { throw .notANumber }
        guard !decimal.negative else { throw .notPositive }
        guard decimal.fraction.count <= 3 else {
            throw .tooManyDecimals(count: decimal.fraction.count)
        }
        guard let value = decimal.scaled(by: 3), value <= Quantity.largest.thousandths else {
            throw .tooLarge(limit: .largest)
        }
        guard value > 0 else { throw .notPositive }
        self.init(checked: value)
    }

    /// `3`, `0.125`: without zeros at the end.
    package var text: String {
        let whole = String(thousandths / 1_000)
        var fraction = Digits.text(thousandths % 1_000, width: 3)
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return fraction.isEmpty ? whole : "\(whole).\(fraction)"
    }

    private init(checked thousandths: Int) {
        self.thousandths = thousandths
    }
}
