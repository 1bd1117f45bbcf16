/// A line above the rows of a list or in their place.
package struct ListLine: Equatable, Sendable {
    package let text: String
    package let style: Style
    /// Stands before the text, which is further to the right even where the mark is empty.
    package let mark: String?
    /// Follow the text, each in a style of its own.
    package let more: [Piece]

    /// A part of a line.
    package struct Piece: Equatable, Sendable {
        package let text: String
        package let style: Style

        package init(_ text: String, _ style: Style = .normal) {
            self.text = text
            self.style = style
        }
    }

    package init(_ text: String, _ style: Style = .normal, mark: String? = nil) {
        self.text = text
        self.style = style
        self.mark = mark
        more = []
    }

    /// Pieces one after the other.
    package init(_ pieces: [Piece]) {
        text = pieces.first?.text ?? ""
        style = pieces.first?.style ?? .normal
        mark = nil
        more = Array(pieces.dropFirst())
    }

    package static let gap = ListLine("")

    /// `text` in as many lines as it takes on a screen of `columns`.
    package static func prose(
        _ text: String, _ style: Style = .normal, columns: Int, glyphs: Glyphs
    ) -> [ListLine] {
        let width = min(FormLook.textColumns, columns - 4)
        return Wrap.lines(text, width: width, rule: glyphs.widths).map { ListLine($0, style) }
    }

    func draw(row: Int, on canvas: inout Canvas) {
        guard let mark else {
            var column = 2 + canvas.put(text, row: row, column: 2, style: style)
            for piece in more {
                column += canvas.put(piece.text, row: row, column: column, style: piece.style)
            }
            return
        }
        canvas.put(mark, row: row, column: 2, style: style)
        canvas.put(text, row: row, column: 4, style: style)
    }
}

/// The button below a list, or below what an empty one means.
package struct ListButton: Equatable, Sendable {
    package let label: String
    package let isPrimary: Bool

    package init(_ label: String, isPrimary: Bool = false) {
        self.label = label
        self.isPrimary = isPrimary
    }

    func draw(row: Int, isFocused: Bool, glyphs: Glyphs, on canvas: inout Canvas) {
        let style: Style =
            isPrimary
            ? (isFocused ? .primaryButtonFocused : .primaryButton)
            : (isFocused ? .buttonFocused : .button)
        let text = glyphs.buttonLeft + label + glyphs.buttonRight
        canvas.put(text, row: row, column: 2, style: style)
        if isFocused { canvas.put(glyphs.pointer, row: row, column: 1, style: .pointer) }
    }
}
