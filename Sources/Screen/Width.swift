/// How wide a terminal draws what Unicode calls East Asian ambiguous: `…`, `─`, `“`, `①`.
package enum WidthRule: Equatable, Hashable, Sendable {
    /// One column, as nearly every terminal does.
    case narrow
    /// Two columns, as some terminals with Chinese fonts do.
    case wide

    package init(ambiguousIsWide: Bool) {
        self = ambiguousIsWide ? .wide : .narrow
    }
}

/// Columns that text takes on the screen.
///
/// From a table of our own: libc's `wcwidth` answers −1 for Chinese in the C locale, and Unicode
/// grows faster than systems are updated.
package enum Width {
    /// The width of a grapheme: that of its widest scalar, at most 2.
    ///
    /// A control or a combining mark that stands alone is 0; an emoji sequence is 2.
    package static func of(_ character: Character, _ rule: WidthRule = .narrow) -> Int {
        if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7f ? 1 : 0 }
        var widest = 0
        var flags = 0
        for scalar in character.unicodeScalars {
            // VS16 asks for the emoji picture of a sign, and two regional indicators are a flag.
            if scalar.value == 0xfe0f, widest > 0 { return 2 }
            if (0x1f1e6...0x1f1ff).contains(scalar.value) { flags += 1 }
            widest = max(widest, of(scalar, rule))
        }
        return flags > 1 ? 2 : widest
    }

    /// The width of a text on one line.
    package static func of(_ text: String, _ rule: WidthRule = .narrow) -> Int {
        text.reduce(0) { $0 + of($1, rule) }
    }

    /// The width of one scalar by itself.
    package static func of(_ scalar: Unicode.Scalar, _ rule: WidthRule = .narrow) -> Int {
        let value = scalar.value
        switch value {
        case 0x20...0x7e: return 1
        case 0x4e00...0x9fff: return 2
        default: break
        }
        if contains(value, in: WidthTable.zero) { return 0 }
        if contains(value, in: WidthTable.wide) { return 2 }
        return rule == .wide && contains(value, in: WidthTable.ambiguous) ? 2 : 1
    }

    /// Looks for `value` in a rising list of `first, last` pairs.
    private static func contains(_ value: UInt32, in pairs: [UInt32]) -> Bool {
        var low = 0
        var high = pairs.count / 2
        while low < high {
            let middle = (low + high) / 2
            if pairs[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
        }
        return low < pairs.count / 2 && pairs[2 * low] <= value
    }
}
