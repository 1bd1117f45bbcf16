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
    }

    /// The number in one field, as `0310019001 12345678`, `031001900111-12345678` or 20 digits.
    ///
    /// Twenty digits in a row are a digital one; so a code of 12 digits needs a space or hyphen
    /// behind it.
    package init(_ typed: String) throws(Fault) {
        let text = Typed.normalised(typed)
        guard !text.isEmpty else { throw .missing }
        let groups = text.split { $0 == " " || $0 == "-" }.map(String.init)
        for group in groups { try FapiaoNumber.checkDigits(group) }
        let digits = groups.joined()
        let lengths = groups.map(\.count)
        if lengths == [10, 8] || lengths == [12, 8] {
            self = .paper(code: groups[0], number: groups[1])
        } else if digits.count == 18 {
            self = .paper(code: String(digits.prefix(10)), number: String(digits.suffix(8)))
        } else if digits.count == 20 {
            self = .digital(digits)
        } else {
            throw .wrongLength(count: digits.count)
        }
    }

    /// The number in two fields; without a code it is a digital one.
    package init(code typedCode: String, number typedNumber: String) throws(Fault) {
        let code = Typed.code(typedCode)
        let number = Typed.code(typedNumber)
        guard !number.isEmpty else { throw .missing }
        try FapiaoNumber.checkDigits(code + number)
        guard !code.isEmpty else {
            guard number.count == 20 else { throw .wrongLength(count: number.count) }
            self = .digital(number)
            return
        }
        guard code.count == 10 || code.count == 12 else { throw .codeLength(count: code.count) }
        guard number.count == 8 else { throw .numberLength(count: number.count) }
        self = .paper(code: code, number: number)
    }

    /// What tells fapiao apart, safe as a file name: `<code>-<number>`, or the 20 digits.
    ///
    /// `init(_:)` reads it back.
    package var key: String {
        switch self {
        case .paper(let code, let number): "\(code)-\(number)"
        case .digital(let number): number
        }
    }

    private static func checkDigits(_ text: String) throws(Fault) {
        if let wrong = text.first(where: { !Digits.isOne($0) }) { throw .badCharacter(wrong) }
    }
}
