/// Tracking numbers that follow each other, as on a roll of labels: the digits at the end count up.
package struct TrackingRange: Hashable, Sendable {
    package let first: TrackingNumber
    package let count: Int

    package enum Fault: Error, Hashable, Sendable {
        /// There is no number in it.
        case empty
        /// It does not end with a digit.
        case noDigits
        /// The digits at the end do not reach so far; `most` numbers do.
        case overflow(most: Int)
    }

    /// More than eighteen digits do not count.
    private static let longest = 18

    /// `count` numbers from `first` on.
    package init(from first: TrackingNumber, count: Int) throws(Fault) {
        guard count > 0 else { throw .empty }
        let digits = Self.counting(first)
        guard let serial = Digits.value(digits) else { throw .noDigits }
        let most = (Digits.value(String(repeating: "9", count: digits.count)) ?? 0) - serial + 1
        guard count <= most else { throw .overflow(most: most) }
        self.first = first
        self.count = count
    }

    private static func counting(_ number: TrackingNumber) -> String {
        let digits = number.text.reversed().prefix(while: Digits.isOne).prefix(longest)
        return String(digits.reversed())
    }

    package var numbers: [TrackingNumber] {
        let digits = Self.counting(first)
        let serial = Digits.value(digits) ?? 0
        let leading = String(first.text.dropLast(digits.count))
        return (0..<count).map { step in
            first.followed(by: leading + Digits.text(serial + step, width: digits.count))
        }
    }
}

extension TrackingNumber {
    /// Another number of the same form and carrier.
    fileprivate func followed(by text: String) -> TrackingNumber {
        TrackingNumber(known: text, carrier: carrier)
    }
}
