extension TextField {
    /// What `width` columns show of the field, and the column of the caret in it.
    ///
    /// The caret keeps to the middle of a text too long for the field, so both sides of it are
    /// seen; at the ends the text rests against the edge. One column is kept free for the caret
    /// behind the last character. Where text is cut, a mark stands in the first or last column.
    /// The text is never wider than `width`.
    package func view(
        width: Int, glyphs: Glyphs = .unicode
    ) -> (text: String, caretColumn: Int) {
        guard width > 0 else { return ("", 0) }
        let shown = Shown(self, glyphs)
        let caretAt = shown.start(of: caret)
        guard shown.columns + 1 > width else { return (shown.text, caretAt) }
        let scroll = min(max(0, caretAt - width / 2), shown.columns + 1 - width)
        return (shown.window(from: scroll, width: width), caretAt - scroll)
    }

    /// The characters as drawn, each with the column it starts at.
    private struct Shown {
        let text: String
        let columns: Int
        private let characters: [Character]
        private let starts: [Int]
        private let glyphs: Glyphs

        init(_ field: TextField, _ glyphs: Glyphs) {
            let hidden = String(repeating: glyphs.secret, count: field.text.count)
            text = field.isHidden ? hidden : field.text
            characters = Array(text)
            var starts = [0]
            starts.reserveCapacity(characters.count + 1)
            var column = 0
            for character in characters {
                column += Width.of(character, glyphs.widths)
                starts.append(column)
            }
            self.starts = starts
            self.glyphs = glyphs
            columns = column
        }

        func start(of place: Int) -> Int { starts[min(place, starts.count - 1)] }

        /// The columns from `scroll` on; half of a wide character is a space.
        func window(from scroll: Int, width: Int) -> String {
            // In a very narrow field the marks would take the place of the text.
            let isMarked = width >= 6
            let cutLeft = isMarked && scroll > 0
            let cutRight = isMarked && columns - scroll > width
            let room = (cutLeft ? 1 : 0)..<(cutRight ? width - 1 : width)
            var line = cutLeft ? glyphs.cutLeft : ""
            var column = room.lowerBound
            for (index, character) in characters.enumerated() {
                let from = starts[index] - scroll
                let to = starts[index + 1] - scroll
                guard from >= room.lowerBound, to <= room.upperBound else { continue }
                line += Clip.spaces(from - column)
                line.append(character)
                column = to
            }
            return cutRight
                ? line + Clip.spaces(room.upperBound - column) + glyphs.cutRight : line
        }
    }
}
