/// The number of an issued fapiao; no two fapiao share one.
///
/// Values are made by the initialisers, which check the digits.
package enum FapiaoNumber: Hashable, Sendable {
    /// A paper fapiao: a code of 10 or 12 digits and a number of 8.
    case paper(code: String, number: String)
    /// A fully digital fapiao (数电票): one number of 20 digits.
    case digital(String)

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case badCharacter(Character)
        /// A paper fapiao's code has 10 or 12 digits.
        case codeLength(count: Int)
        /// A paper fapiao's number has 8 digits.
        case numberLength(count: Int)
        /// All in one, it is 18 digits of paper or 20 of a digital fapiao.
        case wrongLength(count: Int)
        /// Twenty digits that begin with neither the 0 of a paper fapiao's code nor a year in which
        /// there are digital ones; these are the two that would say it.
        case noSuchYear(String)
    }

    /// The last two digits of the year from which on there are fully digital fapiao.
    private static let firstDigitalYear = 21

    /// The number in one field, as `0310019001 12345678`, `031001900111-12345678` or 20 digits.
    ///
    /// Twenty digits in a row may be a code of 12 and a number of 8 whose space was left out. They
    /// can be told apart: such a code begins with 0, a digital number with its year.
    package init(_ typed: String) throws(Fault) {
        let text = Typed.normalised(typed)
        guard !text.isEmpty else { throw .missing }
        let groups = text.split { $0 == " " || $0 == "-" }.map(String.init)
        for group in groups { try FapiaoNumber.checkDigits(group, in: typed) }
        let digits = groups.joined()
        let lengths = groups.map(\.count)
        if lengths == [10, 8] || lengths == [12, 8] {
            self = .paper(code: groups[0], number: groups[1])
        } else if digits.count == 18 {
            self = .paper(code: String(digits.prefix(10)), number: String(digits.suffix(8)))
        } else {
            self = try FapiaoNumber.twenty(digits)
        }
    }

    /// What twenty digits are that nothing divides.
    private static func twenty(_ digits: String) throws(Fault) -> FapiaoNumber {
        guard digits.count == 20 else { throw .wrongLength(count: digits.count) }
        if digits.hasPrefix("0") {
            return .paper(code: String(digits.prefix(12)), number: String(digits.suffix(8)))
        }
        let year = digits.prefix(2)
        guard let value = Digits.value(year), value >= firstDigitalYear else {
            throw .noSuchYear(String(year))
        }
        return .digital(digits)
    }

    /// The number in two fields; without a code it stands in the second one alone.
    package init(code typedCode: String, number typedNumber: String) throws(Fault) {
        let code = Typed.code(typedCode)
        let number = Typed.code(typedNumber)
        guard !number.isEmpty else { throw .missing }
        try FapiaoNumber.checkDigits(code, in: typedCode)
        try FapiaoNumber.checkDigits(number, in: typedNumber)
        guard !code.isEmpty else {
            self = try FapiaoNumber.twenty(number)
            return
        }
        guard code.count == 10 || code.count == 12 else { throw .codeLength(count: code.count) }
        guard number.count == 8 else { throw .numberLength(count: number.count) }
        self = .paper(code: code, number: number)
    }

    /// What tells fapiao apart, safe as a file name: `<code>-<number>`, or the 20 digits.
    ///
    /// `init(key:)` reads it back.
    package var key: String {
        switch self {
        case .paper(let code, let number): "\(code)-\(number)"
        case .digital(let number): number
        }
    }

    /// The number whose key is `key`; nil for anything else.
    package init?(key: String) {
        let groups = key.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard groups.allSatisfy({ Digits.areAll($0) }) else { return nil }
        switch groups.map(\.count) {
        case [20]: self = .digital(key)
        case [10, 8], [12, 8]: self = .paper(code: groups[0], number: groups[1])
        case _: return nil
        }
    }

    private static func checkDigits(_ text: String, in typed: String) throws(Fault) {
        guard let wrong = text.first(where: { !Digits.isOne($0) }) else { return }
        throw .badCharacter(Typed.original(of: wrong, in: typed))
    }
}
