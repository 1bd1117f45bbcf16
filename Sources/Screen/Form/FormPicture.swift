/// A form as drawn at some width: as many rows as it needs, for the page to show a part of.
package struct FormPicture: Sendable {
    package let canvas: Canvas
    package let caret: Position?
    /// The rows that must be in sight: the focused control with its messages.
    package let focusRows: Range<Int>
    /// What helps with the control in focus.
    package let hint: String

    /// The first row to show when `height` rows are in sight.
    ///
    /// The top stays in sight as long as the focus does; further down the focus stands in the upper
    /// half, so that what comes next is seen, but not so far up that its own rows are cut.
    package func top(height: Int) -> Int {
        guard focusRows.upperBound > height else { return 0 }
        let wanted = max(focusRows.lowerBound - height / 3, focusRows.upperBound - height)
        return max(0, min(canvas.size.rows - height, focusRows.lowerBound, wanted))
    }
}

/// How wide a form is and with which signs it is drawn.
package struct FormLook: Sendable {
    package let width: Int
    package let glyphs: Glyphs
    /// Whether controls stand apart, for a page with room to spare.
    package let isAiry: Bool

    /// Columns of a line that is read with ease.
    static let textColumns = 96

    package init(width: Int, glyphs: Glyphs, isAiry: Bool = false) {
        self.width = width
        self.glyphs = glyphs
        self.isAiry = isAiry
    }
}

extension Form {
    /// Draws all items below each other.
    package func draw(_ items: [Item], _ look: FormLook) -> FormPicture {
        var settled = self
        settled.settle(items)
        let drawing = FormDrawing(form: settled, items: items, look: look)
        return drawing.picture()
    }
}

extension FormItem {
    /// Whether an empty row before this item helps the eye.
    func wantsAir(after before: FormItem) -> Bool {
        switch (before, self) {
        case (.gap, _), (_, .gap), (.row, .row), (.prose, .prose), (.prose, .row): false
        case (.prose, _), (.notice, _), (.problems, _), (.field, _), (.area, _), (.choice, _),
            (.picker, _), (.row, _), (.buttons, _), (.drawing, _):
            true
        }
    }
}

/// The part of a form that one item takes.
struct Block {
    var canvas: Canvas
    var caret: Position?
    var isFocused = false
    var hint = ""

    init(rows: Int, look: FormLook) {
        canvas = Canvas(
            size: Size(rows: rows, columns: look.width), widths: look.glyphs.widths)
    }
}

/// Draws the items of one form.
struct FormDrawing<ID: Hashable & Sendable> {
    typealias Item = FormItem<ID>

    let form: Form<ID>
    let items: [Item]
    let look: FormLook
    /// Columns for labels; 0 where a label stands above its field.
    let labelColumns: Int

    static var indent: Int { 2 }
    static var textColumns: Int { FormLook.textColumns }

    init(form: Form<ID>, items: [Item], look: FormLook) {
        self.form = form
        self.items = items
        self.look = look
        let widest = items.map { Self.labelWidth($0, look.glyphs) }.max() ?? 0
        let most = look.width < 50 ? 0 : look.width * 2 / 5
        labelColumns = most == 0 ? 0 : min(widest, most)
    }

    private static func labelWidth(_ item: Item, _ glyphs: Glyphs) -> Int {
        switch item {
        case .field(let field): Width.of(field.label, glyphs.widths)
        case .choice(let choice): Width.of(choice.label, glyphs.widths)
        case .picker(let picker): Width.of(picker.field.label, glyphs.widths)
        case .row(let row): Width.of(row.label, glyphs.widths)
        // The label of an area stands above it.
        case .prose, .gap, .notice, .problems, .area, .buttons, .drawing: 0
        }
    }

    func picture() -> FormPicture {
        let blocks = items.indices.flatMap { index in
            let block = block(items[index])
            guard look.isAiry, index > 0, items[index].wantsAir(after: items[index - 1]) else {
                return [block]
            }
            return [Block(rows: 1, look: look), block]
        }
        let rows = blocks.reduce(0) { $0 + $1.canvas.size.rows }
        var canvas = Canvas(
            size: Size(rows: rows, columns: look.width), widths: look.glyphs.widths)
        var caret: Position?
        var focus = 0..<0
        var hint = ""
        var row = 0
        for block in blocks {
            let height = block.canvas.size.rows
            canvas.paste(block.canvas, at: Position(row: row, column: 0))
            if block.isFocused {
                caret = block.caret.map { Position(row: $0.row + row, column: $0.column) }
                focus = row..<row + height
                hint = block.hint
            }
            row += height
        }
        return FormPicture(canvas: canvas, caret: caret, focusRows: focus, hint: hint)
    }

    private func block(_ item: Item) -> Block {
        switch item {
        case .gap: return Block(rows: 1, look: look)
        case .prose(let text, let style): return prose(text, style)
        case .notice(let notice): return self.notice(notice)
        case .problems(let title, let problems): return self.problems(title, problems)
        case .field(let field): return self.field(field, options: [])
        case .area(let area): return self.area(area)
        case .picker(let picker): return self.picker(picker)
        case .choice(let choice): return self.choice(choice)
        case .row(let row): return self.row(row)
        case .buttons(let buttons): return self.buttons(buttons)
        case .drawing(let canvas):
            var block = Block(rows: canvas.size.rows, look: look)
            let indent = max(0, min(Self.indent, look.width - canvas.size.columns))
            block.canvas.paste(canvas, at: Position(row: 0, column: indent))
            return block
        }
    }

    func isFocused(_ id: ID) -> Bool { form.focus == .control(id) }

    /// Whether `id` is being typed with a list of what matches: it is not wrong yet.
    private func isListed(_ id: ID) -> Bool { isFocused(id) && form.isListing(items) }

    func lines(_ text: String, width: Int) -> [String] {
        Wrap.lines(text, width: max(1, width), rule: look.glyphs.widths)
    }
}

// MARK: - Text

extension FormDrawing {
    private func prose(_ text: String, _ style: Style) -> Block {
        let lines = lines(text, width: min(look.width - Self.indent - 1, Self.textColumns))
        var block = Block(rows: lines.count, look: look)
        for (row, line) in lines.enumerated() {
            block.canvas.put(line, row: row, column: Self.indent, style: style)
        }
        return block
    }

    private func notice(_ notice: Item.Notice) -> Block {
        let width = min(look.width - Self.indent - 1, Self.textColumns)
        let lines = lines(notice.text, width: width - 4)
        var block = Block(rows: lines.count + 2, look: look)
        block.canvas.box(
            at: Position(row: 0, column: Self.indent),
            size: Size(rows: lines.count + 2, columns: width), style: notice.style,
            glyphs: look.glyphs)
        for (row, line) in lines.enumerated() {
            block.canvas.put(line, row: row + 1, column: Self.indent + 2, style: notice.style)
        }
        return block
    }

    private func problems(_ title: String, _ problems: [Item.Problem]) -> Block {
        let width = min(look.width - Self.indent - 1, Self.textColumns)
        let texts = problems.map { problem in
            isListed(problem.id) ? [] : lines(problem.text, width: width - 6)
        }
        guard texts.contains(where: { !$0.isEmpty }) || texts.isEmpty else {
            return Block(rows: 0, look: look)
        }
        let rows = texts.reduce(3) { $0 + $1.count }
        var block = Block(rows: rows, look: look)
        block.canvas.box(
            at: Position(row: 0, column: Self.indent), size: Size(rows: rows, columns: width),
            style: .error, glyphs: look.glyphs)
        let column = Self.indent + 2
        block.canvas.put(title, row: 1, column: column, style: .error, width: width - 4)
        var row = 2
        for (index, lines) in texts.enumerated() where !lines.isEmpty {
            let focused = form.focus == .problem(index)
            if focused {
                block.isFocused = true
                block.caret = Position(row: row, column: column)
            }
            let mark = focused ? look.glyphs.pointer : look.glyphs.bullet
            block.canvas.put(mark, row: row, column: column, style: .error)
            for line in lines {
                block.canvas.put(
                    line, row: row, column: column + 2, style: focused ? .selected : .normal)
                row += 1
            }
        }
        return block
    }
}
