import Resources
import Screen

/// A small box above a page: a title, a text, and lines to choose from.
package struct ChoiceBox {
    /// One line, with the letter that chooses it.
    package struct Choice: Equatable, Sendable {
        package let letter: Character
        package let label: String

        package init(_ letter: Character, _ label: String) {
            self.letter = letter
            self.label = label
        }
    }

    /// Where one is in a box of so many lines.
    package struct Cursor: Equatable, Sendable {
        package private(set) var place: Int
        private let count: Int

        package init(_ place: Int = 0, of count: Int) {
            self.place = place
            self.count = count
        }

        package enum Answer: Equatable, Sendable {
            /// The line at this place.
            case chose(Int)
            case close
        }

        /// What a key came to; nil while the box stays open.
        package mutating func handle(_ key: Key, _ letters: [Character]) -> Answer? {
            switch key {
            case .down, .tab, .control("n"): move(1)
            case .up, .backTab, .control("p"): move(-1)
            case .home: place = 0
            case .end: place = count - 1
            case .enter: return .chose(place)
            case .escape, .control("g"), .control("x"), .function(10): return .close
            default: return choose(key.letter, letters)
            }
            return nil
        }

        private mutating func move(_ step: Int) { place = (place + step + count) % count }

        private mutating func choose(_ letter: Character?, _ letters: [Character]) -> Answer? {
            guard let letter else { return nil }
            if letter == " " { return .chose(place) }
            if let found = letters.firstIndex(where: {
                String($0).lowercased() == letter.lowercased()
            }) {
                return .chose(found)
            }
            if letter == "j" { move(1) }
            if letter == "k" { move(-1) }
            return nil
        }
    }

    package let title: String
    /// A paragraph on each line, wrapped.
    package let text: String
    package let choices: [Choice]
    package let cursor: Cursor
    /// The columns it takes at least, where there are so many.
    package let columns: Int

    package init(
        title: String, text: String, choices: [Choice], cursor: Cursor, columns: Int = 36
    ) {
        self.title = title
        self.text = text
        self.choices = choices
        self.cursor = cursor
        self.columns = columns
    }

    /// Draws the box over `frame`.
    package func draw(over frame: Frame, _ words: Words, _ glyphs: Glyphs) -> Frame {
        let size = frame.canvas.size
        let wanted = max(columns, widest(glyphs) + 6)
        let width = min(max(1, size.columns - 4), wanted)
        let lines = Sanitise.lines(text).filter { !$0.isEmpty }.flatMap {
            Wrap.lines($0, width: width - 4, rule: glyphs.widths)
        }
        let room = max(0, size.rows - 2 - choices.count - 3)
        let prose = Array(lines.prefix(room))
        let top = prose.isEmpty ? 1 : prose.count + 2
        let height = choices.count + top + 1
        var box = Canvas(size: Size(rows: height, columns: width), widths: glyphs.widths)
        box.box(at: Position(row: 0, column: 0), size: box.size, style: .rule, glyphs: glyphs)
        box.put(
            " " + Clip.clip(title, to: width - 6, glyphs: glyphs) + " ", row: 0, column: 2,
            style: .heading)
        for (row, line) in prose.enumerated() { box.put(line, row: row + 1, column: 2) }
        draw(choicesOf: width, from: top, glyphs, on: &box)
        let origin = Position(
            row: max(0, (size.rows - height) / 2), column: max(0, (size.columns - width) / 2))
        var result = frame
        result.canvas.paste(box, at: origin)
        drawKeys(words, glyphs, on: &result.canvas)
        result.caret = Position(
            row: min(size.rows - 1, origin.row + top + cursor.place),
            column: min(size.columns - 1, origin.column + 3))
        return result
    }

    private func draw(
        choicesOf width: Int, from top: Int, _ glyphs: Glyphs, on box: inout Canvas
    ) {
        for (index, choice) in choices.enumerated() {
            let label = Clip.pad(
                " \(choice.letter)  \(choice.label)", to: width - 4, glyphs: glyphs)
            box.put(
                label, row: top + index, column: 2,
                style: index == cursor.place ? .selected : .normal)
        }
    }

    private func drawKeys(_ words: Words, _ glyphs: Glyphs, on canvas: inout Canvas) {
        let arrows = glyphs.arrowUp + " " + glyphs.arrowDown
        let keys = [
            KeyHint(arrows, words.keyChoose),
            KeyHint("Enter", choices.count > 1 ? words.keyConfirm : words.okLabel),
            KeyHint("Esc", words.keyClose),
        ]
        canvas.fill(
            row: canvas.size.rows - 1, column: 0, width: canvas.size.columns, style: .normal)
        KeyBar.draw(keys, row: canvas.size.rows - 1, glyphs: glyphs, on: &canvas)
    }

    private func widest(_ glyphs: Glyphs) -> Int {
        let labels = choices.map { Width.of($0.label, glyphs.widths) + 4 }
        return max(labels.max() ?? 0, Width.of(title, glyphs.widths) + 2)
    }
}
