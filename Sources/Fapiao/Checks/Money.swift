/// An amount of renminbi in whole fen, a hundredth of a yuan.
package struct Money: Hashable, Sendable {
    package let fen: Int

    package init(fen: Int) {
        self.fen = fen
    }

    package static let zero = Money(fen: 0)

    /// ￥99,999,999,999.99: what the amount box of a fapiao has room for.
    package static let largest = Money(fen: 9_999_999_999_999)

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case notANumber
        case negative
        /// There are more than two decimals, namely `count`.
        case tooManyDecimals(count: Int)
        case tooLarge(limit: Money)
    }

    /// The amount a person typed in yuan, such as `1,409.50`, `￥1409.5` or `1409.5元`.
    ///
    /// Full-width characters are read as half-width ones. Commas must stand where thousands end, so
    /// that a decimal comma is never taken for a hundredfold amount.
    package init(yuan typed: String) throws(Fault) {
        let text = Money.number(in: Typed.normalised(typed))
        guard !text.isEmpty else { throw .missing }
        guard let decimal = DecimalText(text) else { throw .notANumber }
        guard !decimal.negative else { throw .negative }
        guard decimal.fraction.count <= 2 else {
            throw .tooManyDecimals(count: decimal.fraction.count)
        }
        guard let fen = decimal.scaled(by: 2), fen <= Money.largest.fen else {
            throw .tooLarge(limit: .largest)
        }
        self.init(fen: fen)
    }

    /// `1409.50`
    package var plain: String { text(grouping: false) }

    /// `1,409.50`
    package var grouped: String { text(grouping: true) }

    private func text(grouping: Bool) -> String {
        let yuan = String(fen.magnitude / 100)
        var whole = ""
        for (place, digit) in zip((0..<yuan.count).reversed(), yuan) {
            whole.append(digit)
            if grouping, place > 0, place % 3 == 0 { whole.append(",") }
        }
        let rest = Digits.text(Int(fen.magnitude % 100), width: 2)
        return "\(fen < 0 ? "-" : "")\(whole).\(rest)"
    }

    /// `text` without the currency that people write around a number.
    private static func number(in text: String) -> String {
        var result = text[...]
        for mark in ["¥", "CNY", "RMB", "cny", "rmb"] where result.hasPrefix(mark) {
            result = result.dropFirst(mark.count)
            break
        }
        if result.hasSuffix("元") || result.hasSuffix("圆") { result = result.dropLast() }
        return Typed.trimmed(String(result))
    }
}

extension Money: Comparable {
    package static func < (one: Money, other: Money) -> Bool {
        one.fen < other.fen
    }

    /// The sum; beyond what an `Int` holds it stays at its end, far past ``largest``.
    package static func + (one: Money, other: Money) -> Money {
        let (sum, overflow) = one.fen.addingReportingOverflow(other.fen)
        return Money(fen: overflow ? (other.fen > 0 ? .max : .min) : sum)
    }

    /// The difference; beyond what an `Int` holds it stays at its end, far past ``largest``.
    package static func - (one: Money, other: Money) -> Money {
        let (difference, overflow) = one.fen.subtractingReportingOverflow(other.fen)
        return Money(fen: overflow ? (other.fen > 0 ? .min : .max) : difference)
    }
}
