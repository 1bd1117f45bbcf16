import Fapiao
import Resources
import Screen

/// The bills of who is signed in, newest first (M7).
///
/// 1. The selected bill stays selected while rows come, go and change their order.
/// 2. A filter hides bills and loses none; Esc shows them again.
struct BillsPage: Page, Equatable {
    enum Focus: Equatable, Sendable { case list, filter, add }

    enum Action: Equatable, Sendable {
        case open, filter, sort, add, leave, details, progress, reload, copy, support, account
    }

    private var focus = Focus.list
    private var filter = TextField(limit: 60)
    private var sort = BillSort.date
    private var list = ListCursor()
    private var selected: OrderNumber?

    init() {}

    /// This list with a bill selected that has just come to it.
    func selecting(_ number: OrderNumber) -> BillsPage {
        var page = self
        page.filter = TextField(limit: filter.limit)
        page.focus = .list
        page.selected = number
        return page
    }

    /// What follows a sign-in: the bills, and above them the draft that was left behind last.
    static func arrival(_ member: Member, _ orders: [Order]) -> [Move] {
        let left = orders.filter { $0.record != nil && $0.live == nil && $0.draft != nil }
        let latest = left.max { one, other in
            (one.draft?.savedAt.seconds ?? 0) < (other.draft?.savedAt.seconds ?? 0)
        }
        return [.enter(member, orders), .restart(BillsPage())]
            + (latest.map { [.push(ResumePage(order: $0))] } ?? [])
    }

    var help: HelpTopic { .bills }

    /// The keys that the hint bar always has room for.
    static let keys = KeyTable<Action>([
        KeyBinding(.enter, action: .open),
        KeyBinding(.character("/"), action: .filter),
        KeyBinding(.character("s"), action: .sort),
        KeyBinding(.escape, .control("g"), .character("q"), action: .leave),
    ])

    static let rareKeys = KeyTable<Action>([
        KeyBinding(.character("a"), action: .add),
        KeyBinding(.character("d"), .right, action: .details),
        KeyBinding(.character("p"), action: .progress),
        KeyBinding(.character("r"), action: .reload),
        KeyBinding(.character("y"), action: .copy),
        KeyBinding(.character("m"), action: .account),
        KeyBinding(.character("u"), action: .support),
    ])

    var follows: Bool { true }

    mutating func hold(_ context: Context) {
        let rows = rows(context)
        list = cursor(rows, context)
        if rows.indices.contains(list.selected) { selected = rows[list.selected].order.number }
    }

    // MARK: Rows

    private func rows(_ context: Context) -> [BillRow] {
        context.orders.map { BillRow($0, at: context.now) }
            .filter { $0.matches(filter.text, context.words) }
            .sorted(by: sort.isInOrder)
    }

    private func scene(_ rows: [BillRow], _ context: Context) -> BillsScene {
        BillsScene(
            rows: rows, focus: focus(rows, context), filter: filter, sort: sort, context: context)
    }

    /// Where the focus can be: not on a row where there is none.
    private func focus(_ rows: [BillRow], _ context: Context) -> Focus {
        if context.orders.isEmpty { return .add }
        return rows.isEmpty && focus == .list ? .filter : focus
    }

    /// The cursor on the selected bill, wherever that is now.
    private func cursor(_ rows: [BillRow], _ context: Context) -> ListCursor {
        var cursor = list
        cursor.fit(count: rows.count, height: scene(rows, context).height)
        if let index = rows.firstIndex(where: { $0.order.number == selected }) {
            cursor.select(index)
        }
        return cursor
    }

    func frame(_ context: Context) -> Frame {
        let rows = rows(context)
        return scene(rows, context).frame(cursor(rows, context))
    }

    func isTyping(_ context: Context) -> Bool { focus(rows(context), context) == .filter }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        let rows = rows(context)
        focus = focus(rows, context)
        list = cursor(rows, context)
        if focus == .filter { return type(key, rows, context) }
        if let action = Self.keys.followed(by: Self.rareKeys).lookup(key) {
            return perform(action, rows, context)
        }
        switch key {
        case .tab, .backTab: focus = focus == .add && !rows.isEmpty ? .list : .add
        case .down, .control("n"):
            if focus == .list, isAtEnd { focus = .add } else { move(key, rows) }
        case .up, .control("p"):
            if focus == .add, !rows.isEmpty { focus = .list } else { move(key, rows) }
        default:
            if key.letter == " " { return perform(.open, rows, context) }
            move(key, rows)
        }
        return []
    }

    private var isAtEnd: Bool { list.selected >= list.count - 1 }

    private mutating func move(_ key: Key, _ rows: [BillRow]) {
        guard focus == .list || key == .home || key == .end else { return }
        guard list.handle(key), rows.indices.contains(list.selected) else { return }
        focus = .list
        selected = rows[list.selected].order.number
    }

    private mutating func type(_ key: Key, _ rows: [BillRow], _ context: Context) -> [Move] {
        switch key {
        case .escape, .control("g"): endFilter()
        case .enter, .tab: focus = rows.isEmpty ? .filter : .list
        case .backTab: focus = .add
        case .up, .down, .control("p"), .control("n"), .pageUp, .pageDown:
            list.handle(key)
            if rows.indices.contains(list.selected) {
                selected = rows[list.selected].order.number
            }
        default:
            guard filter.handle(key) else { return [] }
            list.select(0)
        }
        return []
    }

    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        guard !context.orders.isEmpty else { return [] }
        focus = .filter
        filter.paste(text)
        return []
    }

    private mutating func endFilter() {
        filter = TextField(limit: filter.limit)
        focus = .list
    }

    private mutating func perform(
        _ action: Action, _ rows: [BillRow], _ context: Context
    ) -> [Move] {
        let row = focus == .list && rows.indices.contains(list.selected) ? rows[list.selected] : nil
        selected = row?.order.number ?? selected
        switch action {
        case .open: return row.map { open($0, context) } ?? add()
        case .filter:
            if !context.orders.isEmpty { focus = .filter }
            return []
        case .sort:
            sort = sort.next
            return []
        case .add: return add()
        case .leave:
            guard !filter.isEmpty else { return [.back] }
            endFilter()
            return []
        case .details: return row.map { BillPage.open($0.order, context) } ?? []
        case .progress: return [.push(ProgressPage())]
        case .reload: return context.member.map { [.ask(.loadOrders($0))] } ?? []
        case .copy: return row.map { [.ask(.copy($0.order.number.text))] } ?? []
        case .account: return [.push(AccountPage())]
        case .support: return SupportPage.opening(context)
        }
    }

    private func add() -> [Move] { [.push(AddOrderPage(list: self))] }

    private func open(_ row: BillRow, _ context: Context) -> [Move] {
        row.state.isOpen
            ? [.push(ApplyPage(order: row.order, context))] + context.see(row.order)
            : BillPage.open(row.order, context)
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .orders(let orders) = answer else { return [] }
        return [.refresh(orders)]
    }
}

extension Words {
    func label(of action: BillsPage.Action) -> String {
        switch action {
        case .open: keyOpen
        case .filter: keyFilter
        case .sort: keySort
        case .add: keyAdd
        case .leave: keyLeave
        case .details: keyDetails
        case .progress: keyProgress
        case .reload: keyReload
        case .copy: sentCopyKey
        case .account: keyAccount
        case .support: keySupport
        }
    }
}
