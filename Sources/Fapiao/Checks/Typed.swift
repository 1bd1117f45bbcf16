/// Text as a person's input method hands it over.
///
/// Chinese input methods easily produce full-width letters and digits; a parser of codes and
/// numbers reads them as their ASCII twins (Unicode block Halfwidth and Fullwidth Forms).
package enum Typed {
    /// `text` with full-width ASCII forms as ASCII, and every kind of space as the ordinary one.
    ///
    /// The full-width yen sign becomes `¥`; hyphens and the minus sign of typographers become `-`.
    package static func halfWidth(_ text: String) -> String {
        // ASCII is its own twin, and nearly all that an import brings.
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(twin(of: scalar))
        }
        return String(result)
    }

    /// `text` in half width, without white space around it.
    package static func normalised(_ text: String) -> String {
        trimmed(halfWidth(text))
    }

    /// `text` without white space around it, and without the byte order marks and zero-width
    /// spaces that pasting brings along.
    package static func trimmed(_ text: String) -> String {
        // Looking a scalar up in Unicode's tables costs more than all the rest.
        if let first = text.utf8.first, let last = text.utf8.last,
            (0x21..<0x7F).contains(first), (0x21..<0x7F).contains(last)
        {
            return text
        }
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// `text` normalised, in ASCII capitals, without the spaces and hyphens that group a code.
    static func code(_ text: String) -> String {
        String(normalised(text).filter { $0 != " " && $0 != "-" }.map(capital))
    }

    /// `character`, which was found in `text` after it was folded, as it stands there.
    ///
    /// Whoever typed a small b looks for a small b, and not for the capital that it was read as.
    static func original(of character: Character, in text: String) -> Character {
        let folded = character.lowercased()
        return text.first { halfWidth(String($0)).lowercased() == folded } ?? character
    }

    /// The ASCII capital of an ASCII letter; anything else as it is.
    ///
    /// Unicode's own upper-casing turns `ß` into two letters and `ı` into `I`.
    static func capital(_ character: Character) -> Character {
        character.isASCII ? Character(character.uppercased()) : character
    }

    private static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0xFFE5: "¥"
        case 0x2010...0x2015, 0x2212: "-"
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case _: scalar
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
}
