/// Fapiao whose numbers follow each other, as they lie on a pile of blank ones.
///
/// Of a paper fapiao the 8 digits behind the code count up; of a digital one the last 15, since the
/// five before them say the year, the place and the channel.
package struct FapiaoRange: Hashable, Sendable {
    package let first: FapiaoNumber
    package let count: Int

    package enum Fault: Error, Hashable, Sendable {
        /// There is no fapiao in it.
        case empty
        /// The digits that count up do not reach so far; `most` numbers do.
        case overflow(most: Int)
        /// The last one is before the first.
        case backwards
        /// The two ends differ in more than the digits that count up.
        case differentCode
        /// There are more rows than numbers.
        case tooFew(have: Int, need: Int)
    }

    /// `count` numbers from `first` on.
    package init(from first: FapiaoNumber, count: Int) throws(Fault) {
        guard count > 0 else { throw .empty }
        let most = first.numbersFromHere
        guard count <= most else { throw .overflow(most: most) }
        self.first = first
        self.count = count
    }

    /// The numbers from `first` to `last`, both among them.
    package init(from first: FapiaoNumber, through last: FapiaoNumber) throws(Fault) {
        guard first.leading == last.leading else { throw .differentCode }
        guard first.serial <= last.serial else { throw .backwards }
        try self.init(from: first, count: last.serial - first.serial + 1)
    }

    package var last: FapiaoNumber { first.advanced(by: count - 1) }

    /// The first `rows` numbers, one for each row.
    package func numbers(for rows: Int) throws(Fault) -> [FapiaoNumber] {
        guard rows <= count else { throw .tooFew(have: count, need: rows) }
        return (0..<rows).map(first.advanced)
    }
}

extension FapiaoNumber {
    /// What stays the same within a range.
    fileprivate var leading: String {
        switch self {
        case .paper(let code, _): code
        case .digital(let number): String(number.prefix(5))
        }
    }

    /// The digits that count up.
    private var counting: Substring {
        switch self {
        case .paper(_, let number): number[...]
        case .digital(let number): number.dropFirst(5)
        }
    }

    /// The value of the digits that count up; all are digits, and fifteen of them fit.
    fileprivate var serial: Int { Digits.value(counting) ?? 0 }

    /// How many numbers there are from this one on, this one among them.
    fileprivate var numbersFromHere: Int {
        (Digits.value(String(repeating: "9", count: counting.count)) ?? 0) - serial + 1
    }

    /// The number `steps` further on, which is within the range.
    fileprivate func advanced(by steps: Int) -> FapiaoNumber {
        let next = Digits.text(serial + steps, width: counting.count)
        switch self {
        case .paper(let code, _): return .paper(code: code, number: next)
        case .digital: return .digital(leading + next)
        }
    }
}
