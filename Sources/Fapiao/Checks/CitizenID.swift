/// The arithmetic of citizens' ID numbers, GB 11643-1999.
enum CitizenID {
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432")

    /// Whether `code` has a region, a date of birth since 1900 and the right check character
    /// (ISO 7064 MOD 11-2).
    static func isOne(_ code: String) -> Bool {
        let characters = Array(code)
        guard characters.count == 18, ("1"..."8").contains(characters[0]),
            Digits.areAll(code.dropLast()), bornOn(characters[6..<14])
        else { return false }
        let sum = zip(characters, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
        return characters[17] == checks[sum % 11]
    }

    private static func bornOn(_ date: ArraySlice<Character>) -> Bool {
        let text = String(date)
        guard let year = Digits.value(text.prefix(4)), (1900..<2100).contains(year),
            let month = Digits.value(text.dropFirst(4).prefix(2)),
            let day = Digits.value(text.suffix(2))
        else { return false }
        return Day(year: year, month: month, day: day) != nil
    }
}
