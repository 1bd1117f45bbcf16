/// Douglas Crockford's base 32: digits and capitals without I, L, O and U.
enum Crockford {
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The first `count` groups of five bits in `bytes`; nil if there are too few bytes.
    static func text(_ bytes: [UInt8], count: Int) -> String? {
        guard bytes.count * 8 >= count * 5 else { return nil }
        var text = ""
        for group in 0..<count {
            var value = 0
            for bit in group * 5..<group * 5 + 5 {
                value = value << 1 | Int(bytes[bit / 8] >> (7 - bit % 8) & 1)
            }
            text.append(alphabet[value])
        }
        return text
    }

    /// The character of the alphabet that `character`, a capital or digit, is meant to be.
    static func folded(_ character: Character) -> Character? {
        switch character {
        case "O": "0"
        case "I", "L": "1"
        case _: alphabet.contains(character) ? character : nil
        }
    }
}
