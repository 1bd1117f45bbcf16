/// An amount in its two parts, without tax and tax; `net + tax == gross` always.
package struct TaxSplit: Hashable, Sendable {
    /// Without tax (不含税金额).
    package let net: Money
    package let tax: Money

    /// With tax (价税合计).
    package var gross: Money { net + tax }

    package static let zero = TaxSplit(net: .zero, tax: .zero)

    /// Takes the tax out of an amount that includes it: net is rounded half up, tax is the rest.
    ///
    /// A negative amount splits like the positive one, so that a refund mirrors its sale.
    package init(gross: Money, rate: TaxRate) {
        net = TaxSplit.scaled(gross, by: 10_000, over: 10_000 + UInt(rate.basisPoints))
        tax = gross - net
    }

    /// Puts the tax onto an amount that excludes it: tax is rounded half up.
    package init(net: Money, rate: TaxRate) {
        self.net = net
        tax = TaxSplit.scaled(net, by: UInt(rate.basisPoints), over: 10_000)
    }

    /// The sum over lines. Tax is computed per line and never anew from a total.
    package init(sum lines: some Sequence<TaxSplit>) {
        self = lines.reduce(.zero) { $0 + $1 }
    }

    package static func + (one: TaxSplit, other: TaxSplit) -> TaxSplit {
        TaxSplit(net: one.net + other.net, tax: one.tax + other.tax)
    }

    private init(net: Money, tax: Money) {
        self.net = net
        self.tax = tax
    }

    /// `amount * factor / divisor`, where the factor is at most the divisor, rounded half up.
    private static func scaled(_ amount: Money, by factor: UInt, over divisor: UInt) -> Money {
        // Whole parts first, so that no product can overflow.
        let (times, rest) = amount.fen.magnitude.quotientAndRemainder(dividingBy: divisor)
        let size = Int(clamping: times * factor + (rest * factor + divisor / 2) / divisor)
        return Money(fen: amount.fen < 0 ? -size : size)
    }
}
