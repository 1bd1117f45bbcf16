/// The arithmetic of unified social credit codes, GB 32100-2015.
enum UnifiedCode {
    /// A character's place is its value.
    static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

    /// Letters that never occur, with the character each is taken for.
    static let lookAlikes: [Character: Character] = [
        "I": "1", "O": "0", "Z": "2", "S": "5", "V": "U",
    ]

    /// Powers of 3 modulo 31.
    private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

    /// Whether the last of 18 characters follows from the others.
    ///
    /// 31 is prime and no two neighbours have the same weight, so one wrong character or two
    /// swapped neighbours never pass.
    static func hasCheckCharacter(_ code: String) -> Bool {
        let values = code.compactMap { alphabet.firstIndex(of: $0) }
        guard values.count == 18 else { return false }
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return values[17] == (31 - sum % 31) % 31
    }
}
