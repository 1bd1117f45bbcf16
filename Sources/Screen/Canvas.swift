/// One column of a canvas, or two where the grapheme is wide.
package struct Cell: Equatable, Sendable {
    /// One grapheme; empty in the second column of a wide one.
    package let text: String
    package let style: Style
    /// 1 or 2, and 0 in the second column of a wide grapheme.
    package let width: Int

    package init(text: String, style: Style, width: Int) {
        self.text = text
        self.style = style
        self.width = width
    }

    static func blank(_ style: Style) -> Cell { Cell(text: " ", style: style, width: 1) }
    static func rest(_ style: Style) -> Cell { Cell(text: "", style: style, width: 0) }
}

/// Neighbouring cells of one style, as a painter wants them.
package struct Run: Equatable, Sendable {
    package let text: String
    package let style: Style
    package let columns: Int
}

/// A grid of cells to draw on; what falls outside is dropped.
///
/// 1. Every row has exactly `size.columns` columns.
/// 2. A wide cell is followed by its rest, and a rest stands nowhere else: there is never half of
///    a wide character, whatever is drawn over it.
/// 3. No cell holds a control character or a character without width.
package struct Canvas: Equatable, Sendable {
    package let size: Size
    package let widths: WidthRule
    private var cells: [Cell]

    package init(size: Size, widths: WidthRule = .narrow, style: Style = .normal) {
        self.size = Size(rows: max(0, size.rows), columns: max(0, size.columns))
        self.widths = widths
        cells = Array(repeating: .blank(style), count: self.size.rows * self.size.columns)
    }
}

// MARK: - Drawing

extension Canvas {
    /// Draws `text` from a cell to the right, and returns how many columns it took.
    ///
    /// Stops at the edge of the canvas or after `limit` columns; a wide character that only half
    /// fits becomes a space.
    @discardableResult
    package mutating func put(
        _ text: String, row: Int, column: Int, style: Style = .normal, width limit: Int? = nil
    ) -> Int {
        guard limit ?? 1 > 0 else { return 0 }
        let border = min(size.columns, limit.map { column + $0 } ?? size.columns)
        var next = column
        for grapheme in text {
            if next >= border { break }
            let width = Width.of(grapheme, widths)
            if width == 0 { continue }
            if next + width > border {
                set(.blank(style), row: row, column: next)
                next += 1
            } else {
                place(grapheme, width: width, row: row, column: next, style: style)
                next += width
            }
        }
        return next - column
    }

    /// Covers part of a row, to its end when no width is given.
    package mutating func fill(
        row: Int, column: Int = 0, width: Int? = nil, style: Style = .normal, text: String = " "
    ) {
        let border = min(size.columns, width.map { column + $0 } ?? size.columns)
        let step = max(1, Width.of(text, widths))
        for next in stride(from: max(0, column), to: border, by: step) {
            put(text, row: row, column: next, style: style, width: border - next)
        }
    }

    /// Covers a rectangle with blanks of `style`.
    package mutating func fill(at origin: Position, size: Size, style: Style) {
        for row in 0..<max(0, size.rows) {
            fill(row: origin.row + row, column: origin.column, width: size.columns, style: style)
        }
    }

    /// Gives cells another style and leaves their text.
    package mutating func restyle(row: Int, column: Int = 0, width: Int? = nil, style: Style) {
        let border = min(size.columns, width.map { column + $0 } ?? size.columns)
        guard (0..<size.rows).contains(row), max(0, column) < border else { return }
        for next in max(0, column)..<border {
            let cell = cells[row * size.columns + next]
            cells[row * size.columns + next] = Cell(
                text: cell.text, style: style, width: cell.width)
        }
    }

    /// Draws the outline of a rectangle; what is inside stays.
    package mutating func box(
        at origin: Position, size: Size, style: Style = .rule, glyphs: Glyphs = .unicode
    ) {
        guard size.rows > 1, size.columns > 1 else { return }
        let right = origin.column + size.columns - 1
        let bottom = origin.row + size.rows - 1
        let inner = size.columns - 2
        for row in [origin.row, bottom] {
            fill(
                row: row, column: origin.column + 1, width: inner, style: style,
                text: glyphs.horizontal)
        }
        for row in origin.row...bottom {
            put(glyphs.vertical, row: row, column: origin.column, style: style)
            put(glyphs.vertical, row: row, column: right, style: style)
        }
        put(glyphs.topLeft, row: origin.row, column: origin.column, style: style)
        put(glyphs.topRight, row: origin.row, column: right, style: style)
        put(glyphs.bottomLeft, row: bottom, column: origin.column, style: style)
        put(glyphs.bottomRight, row: bottom, column: right, style: style)
    }

    /// Lays `canvas` over this one with its top left at `origin`, which may be outside.
    package mutating func paste(_ canvas: Canvas, at origin: Position) {
        for row in 0..<canvas.size.rows {
            var column = 0
            for cell in canvas.cells(inRow: row) where cell.width > 0 {
                let target = origin.column + column
                column += cell.width
                let position = Position(row: origin.row + row, column: target)
                set(cell, row: position.row, column: position.column)
            }
        }
    }

    private mutating func place(
        _ grapheme: Character, width: Int, row: Int, column: Int, style: Style
    ) {
        let cell = Cell(text: String(grapheme), style: style, width: width)
        set(cell, row: row, column: column)
    }

    /// Writes one cell; of a wide one that hangs over an edge, only a blank remains.
    private mutating func set(_ cell: Cell, row: Int, column: Int) {
        guard (0..<size.rows).contains(row) else { return }
        let last = column + cell.width - 1
        if column >= 0, last < size.columns {
            mend(row: row, from: column, through: last)
            cells[row * size.columns + column] = cell
            if cell.width == 2 { cells[row * size.columns + last] = .rest(cell.style) }
        } else {
            for edge in column...last where (0..<size.columns).contains(edge) {
                mend(row: row, from: edge, through: edge)
                cells[row * size.columns + edge] = .blank(cell.style)
            }
        }
    }

    /// Blanks the halves that would remain of wide characters when these columns are overwritten.
    private mutating func mend(row: Int, from first: Int, through last: Int) {
        let start = row * size.columns
        if cells[start + first].width == 0, first > 0 {
            cells[start + first - 1] = .blank(cells[start + first - 1].style)
        }
        if cells[start + last].width == 2, last + 1 < size.columns {
            cells[start + last + 1] = .blank(cells[start + last + 1].style)
        }
    }
}

// MARK: - Reading

extension Canvas {
    /// The rows from top to bottom as runs of one style, for painting.
    package var rows: [[Run]] {
        (0..<size.rows).map { row in
            var runs: [Run] = []
            var text = ""
            var columns = 0
            var style: Style?
            for cell in cells(inRow: row) {
                if let current = style, current != cell.style {
                    runs.append(Run(text: text, style: current, columns: columns))
                    text = ""
                    columns = 0
                }
                style = cell.style
                text += cell.text
                columns += 1
            }
            if let style { runs.append(Run(text: text, style: style, columns: columns)) }
            return runs
        }
    }

    /// The rows as text without the spaces at their ends, for tests and printing.
    package var lines: [String] {
        (0..<size.rows).map { row in
            var line = cells(inRow: row).reduce(into: "") { $0 += $1.text }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// The cell at a place, or nil outside.
    package func cell(at position: Position) -> Cell? {
        guard (0..<size.rows).contains(position.row) else { return nil }
        guard (0..<size.columns).contains(position.column) else { return nil }
        return cells[position.row * size.columns + position.column]
    }

    /// The style at a place; outside it is the normal one.
    package func style(at position: Position) -> Style {
        cell(at: position)?.style ?? .normal
    }

    /// The rows of `range` as a canvas of their own; rows that do not exist are blank.
    package func cut(rows range: Range<Int>) -> Canvas {
        var part = Canvas(
            size: Size(rows: range.count, columns: size.columns), widths: widths)
        part.paste(self, at: Position(row: -range.lowerBound, column: 0))
        return part
    }

    /// The cells of one row, which must exist.
    package func cells(inRow row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }
}
