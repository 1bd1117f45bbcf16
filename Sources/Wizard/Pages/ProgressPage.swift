import Fapiao
import Resources
import Screen

/// All applications of who is signed in, with how far each has come (M16).
///
/// The selected application stays selected while others come and go.
struct ProgressPage: Page, Equatable {
    enum Action: Equatable, Sendable { case open, reload, copy, leave }

    private var list = ListCursor()
    private var selected: ApplicationNumber?

    init() {}

    var help: HelpTopic { .progress }

    var follows: Bool { true }

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, action: .open),
        KeyBinding(.right, action: .open, isHinted: false),
        KeyBinding(.character("r"), action: .reload),
        KeyBinding(.character("y"), action: .copy),
        KeyBinding(.escape, .control("g"), .character("q"), action: .leave, isHinted: false),
    ])

    // MARK: Rows

    private func scene(_ context: Context) -> ProgressScene {
        ProgressScene(rows: ProgressRow.all(context), context: context)
    }

    /// The cursor on the selected application, wherever that is now.
    private func cursor(_ scene: ProgressScene) -> ListCursor {
        var cursor = list
        cursor.fit(count: scene.rows.count, height: scene.height)
        if let index = scene.rows.firstIndex(where: { $0.application.number == selected }) {
            cursor.select(index)
        }
        return cursor
    }

    mutating func hold(_ context: Context) { settle(scene(context)) }

    private mutating func settle(_ scene: ProgressScene) {
        list = cursor(scene)
        if scene.rows.indices.contains(list.selected) {
            selected = scene.rows[list.selected].application.number
        }
    }

    func frame(_ context: Context) -> Frame {
        let scene = scene(context)
        return scene.frame(cursor(scene))
    }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        let scene = scene(context)
        settle(scene)
        let isChosen = key.letter == " "
        if let action = isChosen ? .open : Self.keys.lookup(key) {
            let row = scene.rows.isEmpty ? nil : scene.rows[list.selected]
            return perform(action, row, context)
        }
        if list.handle(key), scene.rows.indices.contains(list.selected) {
            selected = scene.rows[list.selected].application.number
        }
        return []
    }

    private func perform(_ action: Action, _ row: ProgressRow?, _ context: Context) -> [Move] {
        switch action {
        case .open:
            guard let row else { return [.restart(BillsPage())] }
            return BillPage.open(row.order, application: row.application.number, context)
        case .reload: return context.member.map { [.ask(.loadOrders($0))] } ?? []
        case .copy: return row.map { [.ask(.copy($0.application.number.grouped))] } ?? []
        case .leave: return [.back]
        }
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .orders(let orders) = answer else { return [] }
        return [.refresh(orders)]
    }
}

extension Words {
    func label(of action: ProgressPage.Action) -> String {
        switch action {
        case .open: keyOpen
        case .reload: keyReload
        case .copy: sentCopyKey
        case .leave: keyBack
        }
    }
}
