import Fapiao
import Resources
import Screen

/// The bills of who is signed in, newest first (M7).
struct BillsPage: Page {
    private var selected: OrderNumber?
    private var cursor = ListCursor()
    private var sort = BillSort.paid
    private var filter = TextField(limit: 60)
    private var isFiltering = false

    init(selected: OrderNumber? = nil) { self.selected = selected }

    /// What follows a sign-in: a draft left behind is offered, else the bills are shown.
    static func arrival(_ member: Member, _ orders: [Order]) -> [Move] {
        let bills: [Move] = [.enter(member, orders), .restart(BillsPage())]
        let left = orders.filter { $0.live == nil && $0.draft != nil }
            .max { ($0.draft?.savedAt.seconds ?? 0) < ($1.draft?.savedAt.seconds ?? 0) }
        guard let left else { return bills }
        return bills + [.push(ResumePage(order: left))]
    }

    var help: HelpTopic { .bills }

    func isTyping(_ context: Context) -> Bool { isFiltering }

    private func bills(_ context: Context) -> [Bill] {
        let needle = filter.text.lowercased()
        let all = context.orders.map { Bill($0, context) }
        let found =
            needle.isEmpty ? all : all.filter { $0.haystack(context.words).contains(needle) }
        return sort.sorted(found)
    }

    // MARK: Keys

    private static let keys = KeyTable<Action>([
        KeyBinding(.enter, action: .open), KeyBinding(.character("d"), .right, action: .detail),
        KeyBinding(.character("a"), action: .add), KeyBinding(.character("/"), action: .filter),
        KeyBinding(.character("s"), action: .sort),
        KeyBinding(.character("r"), action: .reload, isHinted: false),
        KeyBinding(.character("q"), .escape, .control("g"), action: .close, isHinted: false),
    ])

    private enum Action: Sendable { case open, detail, add, filter, sort, reload, close }

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        let bills = bills(context)
        follow(bills, context)
        if isFiltering, type(key, context) { return [] }
        guard let action = Self.keys.lookup(key) else {
            cursor.handle(key == .tab ? .down : key == .backTab ? .up : key)
            remember(bills)
            return []
        }
        switch action {
        case .open: return open(bills, context)
        case .detail:
            guard bills.indices.contains(cursor.selected) else { return [] }
            return [.push(BillPage(order: bills[cursor.selected].order))]
        case .add: return [.push(AddOrderPage())]
        case .filter:
            isFiltering = true
            return []
        case .sort:
            sort = sort.next
            return []
        case .reload: return context.member.map { [.ask(.loadOrders($0))] } ?? []
        case .close:
            guard filter.isEmpty else {
                filter = TextField(limit: 60)
                return []
            }
            return [.back]
        }
    }

    /// Lets a key act on the filter; true when it did.
    private mutating func type(_ key: Key, _ context: Context) -> Bool {
        switch key {
        case .escape, .control("g"):
            filter = TextField(limit: 60)
            isFiltering = false
            return true
        case .enter:
            isFiltering = false
            return true
        case .up, .down, .pageUp, .pageDown, .tab, .backTab: return false
        default:
            let consumed = filter.handle(key)
            remember(bills(context))
            return consumed
        }
    }

    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        if isFiltering { filter.paste(text) }
        return []
    }

    private func open(_ bills: [Bill], _ context: Context) -> [Move] {
        guard bills.indices.contains(cursor.selected) else { return [.push(AddOrderPage())] }
        let bill = bills[cursor.selected]
        guard bill.canBeAppliedFor, bill.isFresh else {
            return [.push(BillPage(order: bill.order))]
        }
        return [.push(ApplyPage(order: bill.order, context))]
    }

    /// The last row is "Add an order".
    private mutating func follow(_ bills: [Bill], _ context: Context) {
        cursor.fit(count: bills.count + 1, height: rows(in: context))
        if let selected, let row = bills.firstIndex(where: { $0.order.number == selected }) {
            cursor.select(row)
        }
    }

    private mutating func remember(_ bills: [Bill]) {
        selected =
            bills.indices.contains(cursor.selected) ? bills[cursor.selected].order.number : nil
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .orders(let orders): return [.refresh(orders)]
        case .orderAdded(let number, let orders):
            selected = number
            return [.refresh(orders)]
        default: return []
        }
    }
}

extension Bill {
    /// Whether Enter goes straight to the form: nothing was applied for, or a draft is there.
    fileprivate var isFresh: Bool {
        switch state {
        case .ready, .draft: true
        case .waiting, .applied: false
        }
    }
}

// MARK: - Frame

extension BillsPage {
    private func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let hints =
            isFiltering
            ? [KeyHint("Enter", words.keyOpen), KeyHint("Esc", words.keyClear)]
            : [
                KeyHint("Enter", words.keyOpen), KeyHint("d", words.keyDetail),
                KeyHint("a", words.keyAdd), KeyHint("/", words.keyFilter),
                KeyHint("s", words.keySort),
            ]
        let notices = context.notices.map { words.shortageNotice($0) }
        return PageFrame(
            brand: words.brand, step: context.member?.address.text ?? "",
            heading: words.billsHeading, status: notices,
            keys: hints + [KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu)],
            tooSmall: words.tooSmall)
    }

    /// The rows that the list itself gets: under the line of the filter and the column heads.
    private func rows(in context: Context) -> Int {
        max(1, surroundings(context).contentHeight(in: context.size) - 2)
    }

    func frame(_ context: Context) -> Frame {
        let page = surroundings(context)
        let bills = bills(context)
        var list = cursor
        list.fit(count: bills.count + 1, height: rows(in: context))
        if let selected, let row = bills.firstIndex(where: { $0.order.number == selected }) {
            list.select(row)
        }
        var canvas = Canvas(
            size: Size(
                rows: max(0, page.contentHeight(in: context.size)), columns: context.size.columns),
            widths: context.glyphs.widths)
        drawFilter(bills.count, on: &canvas, context)
        let columns = BillColumns(
            width: context.size.columns, words: context.words, bills: bills)
        columns.head(row: 1, sort: sort, glyphs: context.glyphs, on: &canvas)
        for row in list.visible {
            let isSelected = row == list.selected
            let line = 2 + row - list.top
            if bills.indices.contains(row) {
                columns.draw(
                    bills[row], row: line, isSelected: isSelected, glyphs: context.glyphs,
                    on: &canvas)
            } else {
                canvas.put(
                    context.glyphs.pointer + " " + context.words.addOrderLabel, row: line,
                    column: 2, style: isSelected ? .selected : .key)
            }
        }
        if bills.isEmpty { drawEmpty(on: &canvas, context) }
        var frame = page.frame(
            content: canvas, hint: "", in: context.size, glyphs: context.glyphs)
        let origin = page.contentOrigin(in: context.size)
        frame.caret =
            isFiltering
            ? Position(row: origin.row, column: filterCaret(context))
            : Position(row: origin.row + 2 + list.selected - list.top, column: 2)
        return frame
    }

    private func filterCaret(_ context: Context) -> Int {
        let label = Width.of(context.words.filterLabel, context.glyphs.widths) + 3
        return label + filter.view(width: 30, glyphs: context.glyphs).caretColumn
    }

    private func drawFilter(_ count: Int, on canvas: inout Canvas, _ context: Context) {
        let words = context.words
        if isFiltering || !filter.isEmpty {
            let label = words.filterLabel + " "
            let used = canvas.put(label, row: 0, column: 2, style: .label)
            let view = filter.view(width: 30, glyphs: context.glyphs)
            canvas.fill(
                row: 0, column: 2 + used, width: 30,
                style: isFiltering ? .fieldFocused : .field)
            canvas.put(
                view.text, row: 0, column: 2 + used,
                style: isFiltering ? .fieldFocused : .field, width: 30)
            canvas.put(
                words.billCount(count), row: 0, column: 2 + used + 32, style: .dim)
        } else {
            canvas.put(words.billCount(count), row: 0, column: 2, style: .dim)
        }
    }

    private func drawEmpty(on canvas: inout Canvas, _ context: Context) {
        let text = filter.isEmpty ? context.words.billsEmpty : context.words.billsNoMatch
        let width = context.size.columns - 6
        for (row, line) in Wrap.lines(text, width: width, rule: context.glyphs.widths).enumerated()
        {
            canvas.put(line, row: 4 + row, column: 3)
        }
    }
}
