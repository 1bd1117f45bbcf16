import Fapiao

/// The price of one unit without tax, as a fapiao prints it: net amount by quantity.
///
/// It is rounded to six decimals, since the net amount is what counts and the price must lead back to
/// it; zeros at the end go, but two decimals stay.
struct UnitPrice: Equatable, Sendable {
    let text: String

    init(net: Money, quantity: Quantity) {
        let divisor = UInt(max(1, quantity.thousandths))
        let (size, overflow) = net.fen.magnitude.multipliedReportingOverflow(by: 1_000)
        let scaled = overflow ? UInt.max : size
        // Hundredths of a fen, from the whole fen and the rest, so that no product can overflow.
        let (whole, rest) = scaled.quotientAndRemainder(dividingBy: divisor)
        let small = (rest * 10_000 + divisor / 2) / divisor
        let fen = whole + small / 10_000
        var decimals = UnitPrice.digits(fen % 100, 2) + UnitPrice.digits(small % 10_000, 4)
        while decimals.count > 2, decimals.hasSuffix("0") { decimals.removeLast() }
        text = "\(net.fen < 0 ? "-" : "")\(fen / 100).\(decimals)"
    }

    private static func digits(_ number: UInt, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
