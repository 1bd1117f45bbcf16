import Fapiao
import Resources
import Screen

/// All applications of who is signed in, with how far each has come (M16).
///
/// The selected application stays selected while others come and go.
struct ProgressPage: Page, Equatable {
    enum Action: Equatable, Sendable { case open, reload, copy, leave }

    private var list = ListState<ApplicationNumber>()

    init() {}

    var help: HelpTopic { .progress }

    var follows: Bool { true }

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, .character(" "), action: .open),
        KeyBinding(.right, action: .open, isHinted: false),
        KeyBinding(.character("r"), action: .reload),
        KeyBinding(.character("y"), action: .copy),
        KeyBinding(.escape, .control("g"), .character("q"), action: .leave, isHinted: false),
    ])

    private func scene(_ context: Context) -> ProgressScene {
        ProgressScene(rows: ProgressRow.all(context), list: list, context: context)
    }

    mutating func hold(_ context: Context) { list.hold(scene(context).page) }

    func frame(_ context: Context) -> Frame { scene(context).frame }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        let scene = scene(context)
        guard let action = list.handle(key, Self.keys, on: scene.page) else { return [] }
        return perform(action, list.row.map { scene.rows[$0] }, context)
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
