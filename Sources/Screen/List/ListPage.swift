/// A page of one list: lines above, a filter, rows under their titles, and a button below.
///
/// 1. Only rows in sight are read, and of a short list all, to find the widths of its columns.
/// 2. The caret stands on what has the focus.
package struct ListPage<ID: Equatable & Sendable> {
    package let size: Size
    package let glyphs: Glyphs
    package var surroundings: PageFrame
    package var rows: ListRows<ID>
    package var columns: [Table.Column]
    /// Always in sight.
    package var above: [ListLine] = []
    /// Nil where rows cannot be narrowed.
    package var filterLabel: String?
    /// What it means that the filter hides all rows.
    package var narrowed: [ListLine] = []
    /// What it means that there are no rows at all.
    package var empty: [ListLine] = []
    package var button: ListButton?
    /// Whether only the first column of the selected row is marked, see `Table.isSlim`.
    package var isSlim = false

    package init(
        _ surroundings: PageFrame, _ rows: ListRows<ID>, columns: [Table.Column], size: Size,
        glyphs: Glyphs
    ) {
        self.surroundings = surroundings
        self.rows = rows
        self.columns = columns
        self.size = size
        self.glyphs = glyphs
    }

    package var isAiry: Bool { PageFrame.isAiry(size) }

    /// The rows that a part of one row takes with the air around it.
    private var part: Int { isAiry ? 2 : 1 }

    private func showsFilter(_ list: ListState<ID>) -> Bool {
        filterLabel != nil && (list.focus == .filter || !list.filter.isEmpty)
    }

    private func top(_ list: ListState<ID>) -> Int {
        above.count + (showsFilter(list) ? part : 0)
    }

    /// How many rows are seen at once.
    func height(of list: ListState<ID>) -> Int {
        let around = top(list) + 1 + (button == nil ? 0 : part)
        return max(1, surroundings.contentHeight(in: size) - around)
    }
}

// MARK: - Drawing

extension ListPage {
    /// The page with `list`, which was fitted to it, and what is to be said of its focus.
    package func frame(_ list: ListState<ID>, hint: String) -> Frame {
        var content = Canvas(
            size: Size(rows: surroundings.contentHeight(in: size), columns: size.columns),
            widths: glyphs.widths)
        for (row, line) in above.enumerated() { line.draw(row: row, on: &content) }
        let caret = rows.total == 0 ? drawEmpty(list, on: &content) : draw(list, on: &content)
        var frame = surroundings.frame(content: content, hint: hint, in: size, glyphs: glyphs)
        guard surroundings.fits(size) else { return frame }
        let origin = surroundings.contentOrigin(in: size)
        frame.caret = Position(row: origin.row + caret.row, column: caret.column)
        return frame
    }

    private func drawEmpty(_ list: ListState<ID>, on canvas: inout Canvas) -> Position {
        for (index, line) in empty.enumerated() {
            line.draw(row: above.count + index, on: &canvas)
        }
        guard button != nil else {
            canvas.put(glyphs.pointer, row: above.count, column: 0, style: .pointer)
            return Position(row: above.count, column: 2)
        }
        return drawButton(row: above.count + empty.count, list, on: &canvas)
    }

    private func draw(_ list: ListState<ID>, on canvas: inout Canvas) -> Position {
        let top = top(list)
        let filterCaret =
            showsFilter(list) ? drawFilter(row: above.count, list, on: &canvas) : nil
        let visible = list.cursor.visible
        if rows.count == 0 {
            for (index, line) in narrowed.enumerated() { line.draw(row: top + index, on: &canvas) }
        } else {
            var rowTable = Table(columns: columns, count: rows.count, cells: rows.cells)
            rowTable.isSlim = isSlim
            let table = rowTable.draw(
                width: size.columns, visible: visible,
                selected: list.focus == .button ? nil : list.cursor.selected, glyphs: glyphs)
            canvas.paste(table, at: Position(row: top, column: 0))
        }
        let taken = rows.count == 0 ? max(2, narrowed.count) : 1 + visible.count
        let buttonCaret = drawButton(row: top + taken + part - 1, list, on: &canvas)
        let rowCaret = Position(row: top + 1 + list.cursor.selected - visible.lowerBound, column: 2)
        switch list.focus {
        case .filter: return filterCaret ?? rowCaret
        case .button: return buttonCaret
        case .rows: return rowCaret
        }
    }

    private func drawFilter(row: Int, _ list: ListState<ID>, on canvas: inout Canvas) -> Position {
        let label = filterLabel ?? ""
        canvas.put(label, row: row, column: 2, style: .label)
        let column = 4 + Width.of(label, glyphs.widths)
        let width = min(40, size.columns - column - 2)
        let view = list.filter.view(width: width, glyphs: glyphs)
        let style: Style = list.isTyping ? .fieldFocused : .field
        canvas.fill(row: row, column: column, width: width, style: style)
        canvas.put(view.text, row: row, column: column, style: style, width: width)
        if list.isTyping { canvas.put(glyphs.pointer, row: row, column: 0, style: .pointer) }
        return Position(row: row, column: column + view.caretColumn)
    }

    private func drawButton(row: Int, _ list: ListState<ID>, on canvas: inout Canvas) -> Position {
        button?.draw(row: row, isFocused: list.focus == .button, glyphs: glyphs, on: &canvas)
        return Position(row: row, column: 4)
    }
}
