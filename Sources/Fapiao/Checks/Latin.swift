/// The 26 letters of ASCII.
///
/// A range of characters would not do: by Unicode's order É lies between A and Z.
enum Latin {
    static func isCapital(_ character: Character) -> Bool {
        guard let value = character.asciiValue else { return false }
        return (0x41...0x5A).contains(value)
    }

    static func isCapitalOrDigit(_ character: Character) -> Bool {
        isCapital(character) || Digits.isOne(character)
    }

    static func isLetterOrDigit(_ character: Character) -> Bool {
        guard let value = character.asciiValue else { return false }
        return (0x61...0x7A).contains(value) || isCapitalOrDigit(character)
    }
}
