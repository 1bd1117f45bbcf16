/// Makes text that came from people safe to show on a terminal.
package enum Sanitise {
    /// `text` on one line, without what could steer a terminal or hide from the eye.
    ///
    /// Line breaks and tabs become a space. C0 and C1 controls, bidi controls, zero-width
    /// characters, the selectors of emoji and tags are dropped. The joiner inside an emoji
    /// family goes too: its members then stand side by side, the same on every terminal.
    package static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnwanted) else { return text }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if isBreak(scalar) {
                let isSecondHalf = scalar == "\n" && previous == "\r"
                if !isSecondHalf { result.append(" ") }
            } else if !isUnwanted(scalar) {
                result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// `text` with its line breaks kept, each line made safe.
    package static func lines(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { Sanitise.text(String($0)) }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0d, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1f, 0x7f...0x9f: true
        // Soft hyphen, combining grapheme joiner, Arabic letter mark, Hangul and Khmer fillers,
        // Mongolian selectors.
        case 0xad, 0x34f, 0x61c, 0x115f...0x1160, 0x17b4...0x17b5, 0x180b...0x180f: true
        // Zero-width space to right-to-left mark, line separators, bidi, invisible operators.
        case 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f: true
        // Hangul filler, emoji and text selectors, byte order mark, half-width filler, notes.
        case 0x3164, 0xfe0e...0xfe0f, 0xfeff, 0xffa0, 0xfff0...0xfffb: true
        // Musical format controls, tags.
        case 0x1d173...0x1d17a, 0xe0000...0xe00ff, 0xe01f0...0xe0fff: true
        default: false
        }
    }
}
