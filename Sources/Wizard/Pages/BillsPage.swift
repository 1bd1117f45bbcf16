import Fapiao
import Resources
import Screen

/// The bills of who is signed in, newest first (M7).
///
/// 1. The selected bill stays selected while rows come, go and change their order.
/// 2. A filter hides bills and loses none; Esc shows them again.
struct BillsPage: Page, Equatable {
    enum Action: Equatable, Sendable {
        case open, filter, sort, add, leave, details, progress, reload, copy, support, account
    }

    private var list = ListState<OrderNumber>()
    private var sort = BillSort.date

    init() {}

    /// This list with a bill selected that has just come to it.
    func selecting(_ number: OrderNumber) -> BillsPage {
        var page = self
        page.list.select(number)
        return page
    }

    /// This list in its order, with nothing filtered and a bill selected that was just applied for.
    func after(applyingFor number: OrderNumber) -> BillsPage {
        var page = BillsPage()
        page.sort = sort
        page.list.select(number)
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
        KeyBinding(.enter, .character(" "), action: .open),
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

    mutating func hold(_ context: Context) { list.hold(scene(context).page) }

    private func scene(_ context: Context) -> BillsScene {
        let rows = context.orders.map { BillRow($0, at: context.now) }
            .filter { $0.matches(list.filter.text, context.words) }
            .sorted(by: sort.isInOrder)
        return BillsScene(rows: rows, list: list, sort: sort, context: context)
    }

    func frame(_ context: Context) -> Frame { scene(context).frame }

    func isTyping(_ context: Context) -> Bool { list.fitted(scene(context).page).isTyping }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        let scene = scene(context)
        let keys = Self.keys.followed(by: Self.rareKeys)
        guard let action = list.handle(key, keys, on: scene.page) else { return [] }
        return perform(action, list.row.map { scene.rows[$0] }, context)
    }

    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        if !context.orders.isEmpty { list.paste(text) }
        return []
    }

    private mutating func perform(
        _ action: Action, _ row: BillRow?, _ context: Context
    ) -> [Move] {
        switch action {
        case .open: return row.map { open($0, context) } ?? add()
        case .filter:
            list.beginFilter()
            return []
        case .sort:
            sort = sort.next
            return []
        case .add: return add()
        case .leave:
            guard !list.filter.isEmpty else { return [.back] }
            list.endFilter()
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
