/// A line of text that a person wrote and that can be printed and mailed as it stands.
///
/// It has no white space around it and single spaces within; it holds no control characters, and
/// none of the invisible ones that reorder or hide text. Lengths count Unicode scalars, which is
/// what a fapiao's data format counts, and bounds what is stored.
package struct SingleLine: Hashable, Sendable {
    package let text: String

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case tooLong(count: Int, limit: Int)
        /// A character that nobody can see or print, at this place counted from 1.
        case controlCharacter(at: Int)
    }

    /// The line in `typed`, of at least one and at most `limit` characters.
    ///
    /// A line break or tab inside is refused, not folded: what was pasted is then two fields.
    package init(_ typed: String, limit: Int) throws(Fault) {
        let trimmed = Typed.trimmed(typed)
        guard !trimmed.isEmpty else { throw .missing }
        var folded = String.UnicodeScalarView()
        for (index, scalar) in trimmed.unicodeScalars.enumerated() {
            if (0x21..<0x7F).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value) {
                folded.append(scalar)
                continue
            }
            guard !SingleLine.isControl(scalar) else { throw .controlCharacter(at: index + 1) }
            let isSpace = scalar.properties.isWhitespace
            if isSpace, folded.last == " " { continue }
            folded.append(isSpace ? " " : scalar)
        }
        guard folded.count <= limit else { throw .tooLong(count: folded.count, limit: limit) }
        text = String(folded)
    }

    /// What can be printed of `written`, on one line, cut after `limit` characters; nil if that is
    /// nothing.
    ///
    /// For text that is on record already, where refusing it would keep the rest from the reader.
    package init?(printableOf written: String, limit: Int) {
        var kept = String.UnicodeScalarView()
        for scalar in written.unicodeScalars {
            if scalar.properties.isWhitespace {
                if let last = kept.last, last != " " { kept.append(" ") }
            } else if !SingleLine.isControl(scalar) {
                kept.append(scalar)
            }
        }
        let line = Typed.trimmed(String(String.UnicodeScalarView(kept.prefix(limit))))
        guard !line.isEmpty else { return nil }
        text = line
    }

    /// Whether `scalar` steers a terminal or a reader's eye instead of being read.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
        // What a wrongly decoded paste leaves behind is nobody's name.
        case .otherSymbol where scalar == "\u{FFFD}": true
        case _: false
        }
    }
}
