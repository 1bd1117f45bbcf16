/// One key of the hint bar with what it does.
package struct KeyHint: Equatable, Sendable {
    package let key: String
    package let label: String

    package init(_ key: String, _ label: String) {
        self.key = key
        self.label = label
    }
}

/// A titled list of what was chosen so far, for wide terminals.
package struct SidePanel: Equatable, Sendable {
    package struct Entry: Equatable, Sendable {
        package let label: String
        package let value: String

        package init(_ label: String, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    package let title: String
    package let entries: [Entry]

    package init(title: String, entries: [Entry]) {
        self.title = title
        self.entries = entries
    }
}

/// What every page has around its content.
package struct PageFrame: Sendable {
    package var brand: String
    /// "Step 2 of 4 · Fapiao", on the right of the first line.
    package var step: String
    /// What the page asks.
    package var heading: String
    /// How many things a list has, at the end of the heading's row.
    package var tally = ""
    /// Whether the content begins right below the first line, for lists as long as can be; how
    /// many things there are is then said in the line above the keys.
    package var isDense = false
    /// Lines that stay in sight under the content.
    package var status: [String]
    /// The rows that are kept for the hint at least.
    package var hintRows = 1
    package var keys: [KeyHint]
    package var side: SidePanel?
    /// Said in place of the page when the screen is too small for one.
    package var tooSmall: String

    package init(
        brand: String, step: String, heading: String, status: [String] = [],
        keys: [KeyHint], side: SidePanel? = nil, tooSmall: String
    ) {
        self.brand = brand
        self.step = step
        self.heading = heading
        self.status = status
        self.keys = keys
        self.side = side
        self.tooSmall = tooSmall
    }

    static let sideColumns = 34
    static let sideFrom = 100
    static let least = Size(rows: 10, columns: 40)

    /// The columns that the content gets.
    package func contentWidth(in size: Size) -> Int {
        showsSide(in: size) ? size.columns - Self.sideColumns : size.columns
    }

    /// The rows that the content gets.
    package func contentHeight(in size: Size) -> Int {
        size.rows - top(in: size) - bottom(in: size)
    }

    /// Whether a screen has room for a page; on a smaller one it asks for more.
    package func fits(_ size: Size) -> Bool {
        size.rows >= Self.least.rows && size.columns >= Self.least.columns
    }

    private func showsSide(in size: Size) -> Bool {
        side != nil && size.columns >= Self.sideFrom
    }

    /// Whether a screen has rows enough for blank ones between the parts of a page.
    package static func isAiry(_ size: Size) -> Bool { size.rows >= 20 }

    private func isTight(_ size: Size) -> Bool { !Self.isAiry(size) }

    private func headings(in size: Size) -> Int {
        if isDense { return 0 }
        return isTight(size) ? 1 : 2
    }

    /// The rows of the hint.
    private func hints(in size: Size) -> Int {
        max(hintRows, isDense || isTight(size) ? 1 : 2)
    }

    private func top(in size: Size) -> Int { 2 + headings(in: size) }

    private func bottom(in size: Size) -> Int {
        status.count + hints(in: size) + 2
    }

    /// The page around the part of `form` that is in sight.
    package func frame<ID>(
        _ form: Form<ID>, _ items: [FormItem<ID>], saying said: String? = nil, in size: Size,
        glyphs: Glyphs
    ) -> Frame {
        guard fits(size) else { return notice(in: size, glyphs: glyphs) }
        let picture = picture(of: form, items, in: size, glyphs: glyphs)
        let height = contentHeight(in: size)
        let first = form.top(of: picture, height: height)
        // Scrolled away from the focus, its hint would speak of something out of sight.
        let isInSight = picture.caret.map { (first..<first + height).contains($0.row) } ?? true
        var frame = frame(
            content: picture.canvas.cut(
                rows: first..<min(first + height, picture.canvas.size.rows)),
            hint: said ?? (isInSight ? picture.hint : ""), in: size, glyphs: glyphs)
        mark(
            moreAbove: first > 0, moreBelow: first + height < picture.canvas.size.rows, in: size,
            glyphs: glyphs, on: &frame.canvas)
        if let caret = picture.caret, isInSight {
            frame.caret = Position(row: caret.row - first + top(in: size), column: caret.column)
        } else {
            // Scrolled away from the focus, one reads from the first row on.
            frame.caret = contentOrigin(in: size)
        }
        return frame
    }

    /// The whole form as this page draws it: with air between the controls where all of it fits.
    package func picture<ID>(
        of form: Form<ID>, _ items: [FormItem<ID>], in size: Size, glyphs: Glyphs
    ) -> FormPicture {
        let width = contentWidth(in: size)
        let airy = form.draw(items, FormLook(width: width, glyphs: glyphs, isAiry: true))
        guard airy.canvas.size.rows > contentHeight(in: size) else { return airy }
        return form.draw(items, FormLook(width: width, glyphs: glyphs))
    }

    /// The page around content that was drawn by its owner; its caret is the owner's to set.
    package func frame(content: Canvas, hint: String, in size: Size, glyphs: Glyphs) -> Frame {
        guard fits(size) else { return notice(in: size, glyphs: glyphs) }
        var canvas = Canvas(size: size, widths: glyphs.widths)
        let rule = String(repeating: glyphs.horizontal, count: size.columns)
        let stepWidth = min(Width.of(step, glyphs.widths), size.columns / 2)
        canvas.put(
            Clip.clip(brand, to: size.columns - stepWidth - 4, glyphs: glyphs), row: 0, column: 1,
            style: .brand)
        canvas.put(
            Clip.clip(step, to: stepWidth, glyphs: glyphs), row: 0,
            column: size.columns - stepWidth - 1, style: .dim)
        canvas.put(rule, row: 1, column: 0, style: .rule)
        drawHeading(glyphs, on: &canvas)
        canvas.paste(content, at: Position(row: top(in: size), column: 0))
        drawSide(in: size, glyphs: glyphs, on: &canvas)
        let free = max(0, contentHeight(in: size) - content.size.rows)
        drawHint(hint, free: free, in: size, glyphs: glyphs, on: &canvas)
        drawBottom(in: size, glyphs: glyphs, rule: rule, on: &canvas)
        return Frame(canvas: canvas)
    }

    private func drawHeading(_ glyphs: Glyphs, on canvas: inout Canvas) {
        guard !isDense else { return }
        let columns = canvas.size.columns
        let width = Width.of(tally, glyphs.widths)
        let room = columns - 3 - (tally.isEmpty ? 0 : width + 1)
        canvas.put(
            Clip.clip(heading, to: max(0, room), glyphs: glyphs), row: 2, column: 2,
            style: .heading)
        canvas.put(tally, row: 2, column: columns - width - 1, style: .dim)
    }

    /// The row and column at which the content begins.
    package func contentOrigin(in size: Size) -> Position {
        Position(row: top(in: size), column: 0)
    }

    /// A hint that is longer than its rows takes `free` ones above them, and says if it goes on.
    private func drawHint(
        _ hint: String, free: Int, in size: Size, glyphs: Glyphs, on canvas: inout Canvas
    ) {
        guard !hint.isEmpty else { return }
        let width = size.columns - 4
        let own = hints(in: size)
        let lines = Wrap.lines(hint, width: width, rule: glyphs.widths)
        let more = min(free, max(0, lines.count - own))
        var shown = Array(lines.prefix(own + more))
        if shown.count < lines.count, let last = shown.popLast() {
            shown.append(Clip.clip(last + " " + lines[shown.count + 1], to: width, glyphs: glyphs))
        }
        for (index, line) in shown.enumerated() {
            canvas.put(
                line, row: size.rows - bottom(in: size) - more + index, column: 2, style: .hint)
        }
    }

    private func drawBottom(
        in size: Size, glyphs: Glyphs, rule: String, on canvas: inout Canvas
    ) {
        var row = size.rows - 2 - status.count
        canvas.put(rule, row: row, column: 0, style: .rule)
        if isDense, !tally.isEmpty {
            let text = " " + Clip.clip(tally, to: size.columns - 6, glyphs: glyphs) + " "
            let column = size.columns - Width.of(text, glyphs.widths) - 2
            canvas.put(text, row: row, column: column, style: .dim)
        }
        for line in status {
            row += 1
            canvas.put(
                Clip.clip(line, to: size.columns - 3, glyphs: glyphs), row: row, column: 2,
                style: .normal)
        }
        KeyBar.draw(keys, row: size.rows - 1, glyphs: glyphs, on: &canvas)
    }

    private func drawSide(in size: Size, glyphs: Glyphs, on canvas: inout Canvas) {
        guard let side, showsSide(in: size) else { return }
        let left = size.columns - Self.sideColumns
        let width = Self.sideColumns - 3
        for row in 2..<size.rows - bottom(in: size) {
            canvas.put(glyphs.vertical, row: row, column: left, style: .rule)
        }
        var row = 2
        canvas.put(side.title, row: row, column: left + 2, style: .label, width: width)
        row += 2
        let last = size.rows - bottom(in: size)
        for entry in side.entries where row < last {
            canvas.put(entry.label, row: row, column: left + 2, style: .dim, width: width)
            row += 1
            for line in Wrap.lines(entry.value, width: width - 2, rule: glyphs.widths).prefix(3)
            where row < last {
                canvas.put(line, row: row, column: left + 4, style: .normal)
                row += 1
            }
        }
    }

    private func mark(
        moreAbove: Bool, moreBelow: Bool, in size: Size, glyphs: Glyphs, on canvas: inout Canvas
    ) {
        let column = contentWidth(in: size) - 1
        if moreAbove {
            // Where no blank row lies below the heading, the content's own edge has room.
            let row = headings(in: size) == 2 ? top(in: size) - 1 : top(in: size)
            canvas.put(glyphs.moreUp, row: row, column: column, style: .key)
        }
        if moreBelow {
            let row = size.rows - bottom(in: size) - 1
            canvas.put(glyphs.moreDown, row: row, column: column, style: .key)
        }
    }

    private func notice(in size: Size, glyphs: Glyphs) -> Frame {
        var canvas = Canvas(size: size, widths: glyphs.widths)
        for (row, line) in Wrap.lines(tooSmall, width: max(1, size.columns), rule: glyphs.widths)
            .enumerated() where row < size.rows
        {
            canvas.put(line, row: row, column: 0, style: .normal)
        }
        return Frame(canvas: canvas, caret: size.rows > 0 ? Position(row: 0, column: 0) : nil)
    }
}

/// One line of keys.
package enum KeyBar {
    private static let gap = 3

    /// Draws as many keys as fit, giving up the rear ones first; the way out and the last one,
    /// which leads to all others, are never given up.
    package static func draw(_ keys: [KeyHint], row: Int, glyphs: Glyphs, on canvas: inout Canvas) {
        var shown = keys
        let room = canvas.size.columns - 3
        while width(shown, glyphs) > room,
            let spare = shown.dropLast().lastIndex(where: { $0.key != "Esc" })
        {
            shown.remove(at: spare)
        }
        var column = 2
        for hint in shown { column += put(hint, row: row, column: column, on: &canvas) + gap }
    }

    private static func width(_ hints: [KeyHint], _ glyphs: Glyphs) -> Int {
        hints.reduce(-gap) { $0 + width($1, glyphs) + gap }
    }

    private static func width(_ hint: KeyHint, _ glyphs: Glyphs) -> Int {
        Width.of(hint.key, glyphs.widths) + 1 + Width.of(hint.label, glyphs.widths)
    }

    private static func put(
        _ hint: KeyHint, row: Int, column: Int, on canvas: inout Canvas
    ) -> Int {
        let key = canvas.put(hint.key, row: row, column: column, style: .key) + 1
        return key + canvas.put(hint.label, row: row, column: column + key, style: .keyLabel)
    }
}
