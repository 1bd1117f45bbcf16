/// Makes text fit a number of columns, never with half of a wide character.
package enum Clip {
    package enum Alignment: Sendable {
        case leading, center, trailing
    }

    /// As much of `text` as fits `width` columns; cut text ends in an ellipsis where asked.
    package static func clip(
        _ text: String, to width: Int, ellipsis: Bool = true, glyphs: Glyphs = .unicode
    ) -> String {
        guard width > 0 else { return "" }
        // No grapheme is wider than 2, and none shorter than a byte: most text is seen to fit.
        if text.utf8.count <= width, glyphs.widths == .narrow { return text }
        let mark = ellipsis ? glyphs.ellipsis : ""
        let room = width - Width.of(mark, glyphs.widths)
        var used = 0
        var cut = text.startIndex
        for index in text.indices {
            let next = used + Width.of(text[index], glyphs.widths)
            if next > width {
                if room >= 0 { return text[..<cut] + mark }
                return clip(text, to: width, ellipsis: false, glyphs: glyphs)
            }
            used = next
            if used <= room { cut = text.index(after: index) }
        }
        return text
    }

    /// `text` clipped or filled with spaces to exactly `width` columns.
    package static func pad(
        _ text: String, to width: Int, _ alignment: Alignment = .leading,
        glyphs: Glyphs = .unicode
    ) -> String {
        let clipped = clip(text, to: width, glyphs: glyphs)
        let room = max(0, width - Width.of(clipped, glyphs.widths))
        let left =
            switch alignment {
            case .leading: 0
            case .center: room / 2
            case .trailing: room
            }
        return spaces(left) + clipped + spaces(room - left)
    }

    static func spaces(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }
}
