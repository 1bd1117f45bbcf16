import Fapiao
import Resources
import Screen

/// The support requests of who is signed in, those with the latest word first (M18).
///
/// The selected request stays selected while others come and change their places.
struct SupportPage: Page, Equatable {
    enum Action: Equatable, Sendable { case open, new, reload, leave }

    private var list = ListState<SupportNumber>()
    /// The reading that opens the page is still to come; the cursor stays on top for it.
    private var isOpening = true

    init() {}

    /// The way to this page, which reads what the desk has done meanwhile.
    static func opening(_ context: Context) -> [Move] {
        [.push(SupportPage())] + (context.member.map { [.ask(.watch($0))] } ?? [])
    }

    var help: HelpTopic { .support }

    var follows: Bool { true }

    mutating func hold(_ context: Context) {
        guard !isOpening else {
            isOpening = false
            return
        }
        list.hold(scene(context).page)
    }

    /// Whoever comes back from a request finds it selected, wherever its latest word has put it.
    mutating func regain(_ page: any Page) {
        let number = (page as? ThreadPage)?.number ?? (page as? AskedPage)?.number
        if let number { list.select(number) }
    }

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, .character(" "), action: .open),
        KeyBinding(.character("n"), action: .new),
        KeyBinding(.character("r"), action: .reload),
        KeyBinding(.escape, .control("g"), .character("q"), action: .leave),
    ])

    private func scene(_ context: Context) -> SupportScene {
        SupportScene(entries: context.supportEntries, list: list, context: context)
    }

    func frame(_ context: Context) -> Frame { scene(context).frame }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        let scene = scene(context)
        guard let action = list.handle(key, Self.keys, on: scene.page) else { return [] }
        return perform(action, list.row.map { scene.entries[$0] }, context)
    }

    private mutating func perform(
        _ action: Action, _ entry: SupportEntry?, _ context: Context
    ) -> [Move] {
        switch action {
        case .open: return entry.map { ThreadPage.opening($0, context) } ?? new(context)
        case .new: return new(context)
        case .reload: return context.member.map { [.ask(.watch($0))] } ?? []
        case .leave: return [.back]
        }
    }

    private func new(_ context: Context) -> [Move] { [.push(AskPage(context))] }
}

extension Words {
    func label(of action: SupportPage.Action) -> String {
        switch action {
        case .open: keyOpen
        case .new: keyNewRequest
        case .reload: keyReload
        case .leave: keyBack
        }
    }
}
