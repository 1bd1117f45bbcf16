import Fapiao
import Resources
import Screen

/// The list of support requests as it is drawn: what support does, the rows, the button below.
struct SupportScene {
    let entries: [SupportEntry]
    let focus: SupportPage.Focus
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var isAiry: Bool { context.size.rows >= 20 }

    private var page: PageFrame {
        var page = context.surroundings(heading: words.supportLabel)
        page.keys =
            SupportPage.keys.hinted
            .filter { focus == .list || $0.action != .new }
            .map { KeyHint($0.label(glyphs), label(of: $0.action)) } + [
                KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
            ]
        return page
    }

    private func label(of action: SupportPage.Action) -> String {
        action == .open && focus == .new ? words.keyNewRequest : words.label(of: action)
    }

    // MARK: Rows

    /// What support does, and its phone; a small screen has room for one of them beside a list or
    /// what an empty one means.
    private var intro: [String] {
        let width = min(96, context.size.columns - 4)
        let phone = words.supportPhone(context.service.hours)
        let texts =
            isAiry ? [words.supportText, phone] : [entries.isEmpty ? words.supportText : phone]
        return texts.flatMap { Wrap.lines($0, width: width, rule: glyphs.widths) }
    }

    private var rowsAbove: Int { intro.count + (isAiry ? 1 : 0) }

    /// How many requests are seen at once.
    var height: Int {
        max(1, page.contentHeight(in: context.size) - rowsAbove - 1 - (isAiry ? 2 : 1))
    }

    private var table: Table {
        Table(
            columns: [
                .init(words.requestColumn, rank: 0),
                .init(words.aboutColumn, least: 14, rank: 3),
                .init(words.billLabel, least: 11, rank: 2),
                .init(words.stateColumn, rank: 1),
                .init(words.sinceColumn, rank: 4),
            ], rows: entries.map(cells))
    }

    private func cells(_ entry: SupportEntry) -> [Table.Cell] {
        let request = entry.request
        let day = BeijingTime(request.lastAt).day
        return [
            Table.Cell(request.number.grouped),
            Table.Cell(words.name(of: request.subject.kind)),
            Table.Cell(entry.order?.text ?? glyphs.dash, entry.order == nil ? .dim : .normal),
            Table.Cell(words.state(of: request), request.style),
            Table.Cell(day.iso, .dim),
        ]
    }

    // MARK: Frame

    func frame(_ list: ListCursor) -> Frame {
        let size = context.size
        let page = page
        var content = Canvas(
            size: Size(rows: page.contentHeight(in: size), columns: size.columns),
            widths: glyphs.widths)
        for (row, line) in intro.enumerated() { content.put(line, row: row, column: 2) }
        let caret = entries.isEmpty ? drawEmpty(on: &content) : draw(list, on: &content)
        var frame = page.frame(
            content: content, hint: hint(list.selected), in: size, glyphs: glyphs)
        guard page.fits(size) else { return frame }
        drawCount(on: &frame.canvas)
        let origin = page.contentOrigin(in: size)
        frame.caret = Position(row: origin.row + caret.row, column: caret.column)
        return frame
    }

    /// What the selected one is about in full, where the list may have cut it.
    private func hint(_ row: Int) -> String {
        guard focus == .list, entries.indices.contains(row) else { return words.newRequestHint }
        let request = entries[row].request
        let facts = [
            words.name(of: request.subject.kind),
            request.subject.application.map { words.applicationLabel + " " + $0.grouped },
        ]
        let about = facts.compactMap { $0 }.joined(separator: " \(glyphs.dot) ")
        return isAiry ? about + "\n" + words.enterOpensRequest : about
    }

    private func drawCount(on canvas: inout Canvas) {
        guard !entries.isEmpty else { return }
        let text = words.requestsListed(entries.count)
        let width = Width.of(text, glyphs.widths)
        canvas.put(text, row: 2, column: canvas.size.columns - width - 1, style: .dim)
    }

    private func draw(_ list: ListCursor, on canvas: inout Canvas) -> Position {
        let visible = list.visible(height: height)
        let selected = focus == .list ? list.selected : nil
        let drawn = table.draw(
            width: canvas.size.columns, visible: visible, selected: selected, glyphs: glyphs)
        canvas.paste(drawn, at: Position(row: rowsAbove, column: 0))
        let below = rowsAbove + max(1, visible.count) + (isAiry ? 2 : 1)
        let button = drawButton(row: below, on: &canvas)
        guard focus == .list else { return button }
        return Position(row: rowsAbove + 1 + list.selected - visible.lowerBound, column: 2)
    }

    /// What the empty list is for.
    private func drawEmpty(on canvas: inout Canvas) -> Position {
        var row = rowsAbove
        canvas.put(words.noRequests, row: row, column: 2, style: .label)
        row += 1
        let text = words.noRequestsMeans(context.member?.address.text ?? "")
        for line in Wrap.lines(
            text, width: min(96, canvas.size.columns - 4), rule: glyphs.widths)
        {
            canvas.put(line, row: row, column: 2)
            row += 1
        }
        return drawButton(row: row + (isAiry ? 1 : 0), on: &canvas)
    }

    private func drawButton(row: Int, on canvas: inout Canvas) -> Position {
        let isFocused = focus == .new
        let text = glyphs.buttonLeft + words.newRequestButton + glyphs.buttonRight
        canvas.put(text, row: row, column: 2, style: isFocused ? .buttonFocused : .button)
        if isFocused { canvas.put(glyphs.pointer, row: row, column: 1, style: .marked) }
        return Position(row: row, column: 4)
    }
}
