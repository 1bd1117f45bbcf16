import Fapiao
import Resources
import Screen

/// The list of bills as it is drawn: notices, filter, rows, and the button below them.
struct BillsScene {
    let rows: [BillRow]
    let focus: BillsPage.Focus
    let filter: TextField
    let sort: BillSort
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var isEmpty: Bool { context.orders.isEmpty }
    private var showsFilter: Bool { focus == .filter || !filter.isEmpty }

    private var page: PageFrame {
        var page = context.surroundings(heading: words.billsHeading, isFirst: true)
        page.keys = keys
        return page
    }

    /// The keys of the moment.
    private var keys: [KeyHint] {
        if isEmpty {
            return [
                KeyHint("Enter", words.keyAdd), KeyHint("r", words.keyReload),
                KeyHint("Esc", words.keyLeave), help, menu,
            ]
        }
        if focus == .filter { return filterKeys }
        return hints(BillsPage.keys) + [help] + hints(BillsPage.rareKeys) + [menu]
    }

    private var help: KeyHint { KeyHint("^O", words.keyHelp) }

    /// Stands last, where the bar never gives it up.
    private var menu: KeyHint { KeyHint("^X", words.keyMenu) }

    private var filterKeys: [KeyHint] {
        let arrows = glyphs.arrowUp + " " + glyphs.arrowDown
        return [
            KeyHint("Enter", words.keyToList), KeyHint(arrows, words.keyChoose),
            KeyHint("Esc", words.keyShowAll), help, menu,
        ]
    }

    private func hints(_ keys: KeyTable<BillsPage.Action>) -> [KeyHint] {
        keys.hinted.map { KeyHint($0.label(glyphs), label(of: $0.action)) }
    }

    private func label(of action: BillsPage.Action) -> String {
        if action == .leave, !filter.isEmpty { return words.keyShowAll }
        return action == .open && focus == .add ? words.keyAdd : words.label(of: action)
    }

    // MARK: Rows

    /// What stands above the list; each notice has its mark on its first line.
    private var notices: [(mark: String, text: String)] {
        let width = context.size.columns - 6
        let most = context.size.rows < 20 ? 2 : 4
        let lines = context.notices.flatMap { notice in
            Wrap.lines(
                Sanitise.text(words.shortageAnnouncement(notice)), width: width, rule: glyphs.widths
            ).enumerated().map { ($0.offset == 0 ? glyphs.warning : "", $0.element) }
        }
        return Array(lines.prefix(most))
    }

    private var isAiry: Bool { context.size.rows >= 20 }

    private var rowsAbove: Int {
        let notices = notices.count
        return notices + (notices > 0 && isAiry ? 1 : 0)
            + (showsFilter ? (isAiry ? 2 : 1) : 0)
    }

    /// How many bills are seen at once.
    var height: Int {
        let around = rowsAbove + 1 + (isAiry ? 2 : 1)
        return max(1, page.contentHeight(in: context.size) - around)
    }

    // MARK: Frame

    func frame(_ list: ListCursor) -> Frame {
        let size = context.size
        let page = page
        let row = list.selected
        var content = Canvas(
            size: Size(rows: page.contentHeight(in: size), columns: size.columns),
            widths: glyphs.widths)
        let caret = isEmpty ? drawEmpty(on: &content) : draw(list, on: &content)
        var frame = page.frame(
            content: content, hint: hint(row), in: size, glyphs: glyphs)
        guard page.fits(size) else { return frame }
        drawCount(on: &frame.canvas)
        let origin = page.contentOrigin(in: size)
        frame.caret = Position(row: origin.row + caret.row, column: caret.column)
        return frame
    }

    private func hint(_ row: Int) -> String {
        switch focus {
        case .filter: return words.filterHint
        case .add: return words.addOrderHint
        case .list:
            guard rows.indices.contains(row) else { return "" }
            let enter = words.enter(on: rows[row].state)
            let legend =
                rows[row].order.isNews ? [words.newsLegend(mark: glyphs.bullet)] : []
            guard isAiry, !rows[row].products.isEmpty else {
                return legend.isEmpty ? enter : legend[0] + "\n" + enter
            }
            let first = (legend + [rows[row].products]).joined(separator: " ")
            let width = context.size.columns - 4
            return Clip.clip(first, to: width, glyphs: glyphs) + "\n" + enter
        }
    }

    /// How many there are and in which order, at the end of the heading's row.
    private func drawCount(on canvas: inout Canvas) {
        guard !isEmpty else { return }
        let all = context.orders.count
        let order = words.name(of: sort)
        let listed =
            filter.isEmpty
            ? words.billsListed(all, order) : words.billsListed(rows.count, of: all, order)
        let text = words.withNews(
            context.orders.filter(\.isNews).count, mark: glyphs.bullet, listed)
        let width = Width.of(text, glyphs.widths)
        canvas.put(text, row: 2, column: canvas.size.columns - width - 1, style: .dim)
    }

    private func draw(_ list: ListCursor, on canvas: inout Canvas) -> Position {
        var row = 0
        for line in notices {
            canvas.put(line.mark, row: row, column: 2, style: .notice)
            canvas.put(line.text, row: row, column: 4, style: .notice)
            row += 1
        }
        row = rowsAbove
        let filterCaret = showsFilter ? drawFilter(row: row - (isAiry ? 2 : 1), on: &canvas) : nil
        let visible = list.visible(height: height)
        let selected = focus == .add || rows.isEmpty ? nil : list.selected
        let table = table.draw(
            width: canvas.size.columns, visible: visible, selected: selected, glyphs: glyphs)
        if rows.isEmpty {
            let text = words.nothingFiltered(filter.text, of: context.orders.count)
            let lines = Wrap.lines(text, width: canvas.size.columns - 4, rule: glyphs.widths)
            for (index, line) in lines.enumerated() {
                canvas.put(line, row: row + index, column: 2, style: .notice)
            }
        } else {
            canvas.paste(table, at: Position(row: row, column: 0))
        }
        let below = row + max(1, visible.count) + (isAiry ? 2 : 1)
        let button = drawButton(row: below, on: &canvas)
        switch focus {
        case .filter: return filterCaret ?? button
        case .add: return button
        case .list:
            return Position(row: row + 1 + list.selected - visible.lowerBound, column: 2)
        }
    }

    private var table: Table {
        let sorted = sort
        func title(_ text: String, _ column: BillSort, _ arrow: String) -> String {
            sorted == column ? text + " " + arrow : text
        }
        return Table(
            columns: [
                .init(
                    title(words.orderNumberLabel, .number, glyphs.moreUp), least: 18, rank: 1),
                .init(words.productColumn, least: 12, rank: 4),
                .init(
                    title(words.amountColumn, .amount, glyphs.moreDown), .trailing, rank: 2),
                .init(title(words.paidColumn, .date, glyphs.moreDown), rank: 3),
                .init(title(words.stateColumn, .state, glyphs.moreUp), rank: 0),
            ], rows: rows.map { $0.cells(words, glyphs) })
    }

    private func drawFilter(row: Int, on canvas: inout Canvas) -> Position {
        let isFocused = focus == .filter
        let label = words.filterLabel
        canvas.put(label, row: row, column: 2, style: .label)
        let column = 4 + Width.of(label, glyphs.widths)
        let width = min(40, canvas.size.columns - column - 2)
        let view = filter.view(width: width, glyphs: glyphs)
        let style: Style = isFocused ? .fieldFocused : .field
        canvas.fill(row: row, column: column, width: width, style: style)
        canvas.put(view.text, row: row, column: column, style: style, width: width)
        if isFocused { canvas.put(glyphs.pointer, row: row, column: 0, style: .marked) }
        return Position(row: row, column: column + view.caretColumn)
    }

    private func drawButton(row: Int, on canvas: inout Canvas) -> Position {
        let isFocused = focus == .add
        let text = glyphs.buttonLeft + words.addOrderButton + glyphs.buttonRight
        canvas.put(text, row: row, column: 2, style: isFocused ? .buttonFocused : .button)
        if isFocused { canvas.put(glyphs.pointer, row: row, column: 1, style: .marked) }
        return Position(row: row, column: 4)
    }

    /// What an empty list means and what to do about it.
    private func drawEmpty(on canvas: inout Canvas) -> Position {
        var row = 0
        canvas.put(words.noBills, row: row, column: 2, style: .label)
        row += isAiry ? 2 : 1
        let address = context.member?.address.text ?? ""
        for text in [words.noBillsMeans(address), words.noBillsRemedy] {
            for line in Wrap.lines(
                text, width: min(96, canvas.size.columns - 4), rule: glyphs.widths)
            {
                canvas.put(line, row: row, column: 2)
                row += 1
            }
            row += isAiry ? 1 : 0
        }
        return drawButton(row: row, on: &canvas)
    }
}
