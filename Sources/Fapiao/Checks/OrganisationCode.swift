/// The arithmetic of organisation codes, GB 11714-1997; one stands within each unified code.
enum OrganisationCode {
    private static let weights = [3, 7, 9, 10, 5, 8, 4, 2]

    /// Whether the ninth character follows from the first eight; more are not looked at.
    static func hasCheckDigit(_ code: some StringProtocol) -> Bool {
        let values = code.prefix(8).compactMap(value)
        guard values.count == 8, let last = code.dropFirst(8).first else { return false }
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        switch 11 - sum % 11 {
        case 10: return last == "X"
        case 11: return last == "0"
        case let digit: return last == Character(String(digit))
        }
    }

    /// 0 to 9 are themselves, A is 10 and Z is 35.
    private static func value(of character: Character) -> Int? {
        guard character.isASCII else { return nil }
        return Int(String(character), radix: 36)
    }
}
