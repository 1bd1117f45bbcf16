import Fapiao
import Resources
import Screen

/// The support requests of who is signed in, those with the latest word first (M18).
///
/// The selected request stays selected while others come and change their places.
struct SupportPage: Page, Equatable {
    enum Focus: Equatable, Sendable { case list, new }

    enum Action: Equatable, Sendable { case open, new, reload, leave }

    private var focus = Focus.list
    private var list = ListCursor()
    private var selected: SupportNumber?
    /// The reading that opens the page is still to come; the cursor stays on top for it.
    private var isOpening = true

    init() {}

    /// The way to this page, which reads what the desk has done meanwhile.
    static func opening(_ context: Context) -> [Move] {
        [.push(SupportPage())] + (context.member.map { [.ask(.watch($0))] } ?? [])
    }

    var help: HelpTopic { .support }

    var follows: Bool { true }

    /// A request that comes in does not move under an Enter meant for another one, nor take the
    /// focus from the button that was alone.
    mutating func hold(_ context: Context) {
        guard !isOpening else {
            isOpening = false
            return
        }
        focus = focus(context)
        list = cursor(context)
        let entries = context.supportEntries
        if entries.indices.contains(list.selected) {
            selected = entries[list.selected].request.number
        }
    }

    /// Whoever comes back from a request finds it selected, wherever its latest word has put it.
    mutating func regain(_ page: any Page) {
        let number = (page as? ThreadPage)?.number ?? (page as? AskedPage)?.number
        guard let number else { return }
        focus = .list
        selected = number
    }

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, action: .open),
        KeyBinding(.character("n"), action: .new),
        KeyBinding(.character("r"), action: .reload),
        KeyBinding(.escape, .control("g"), .character("q"), action: .leave),
    ])

    // MARK: Frame

    private func scene(_ context: Context) -> SupportScene {
        SupportScene(entries: context.supportEntries, focus: focus(context), context: context)
    }

    /// Not on a row where there is none.
    private func focus(_ context: Context) -> Focus {
        context.supportEntries.isEmpty ? .new : focus
    }

    /// The cursor on the selected request, wherever that is now.
    private func cursor(_ context: Context) -> ListCursor {
        let entries = context.supportEntries
        var cursor = list
        cursor.fit(count: entries.count, height: scene(context).height)
        if let index = entries.firstIndex(where: { $0.request.number == selected }) {
            cursor.select(index)
        }
        return cursor
    }

    func frame(_ context: Context) -> Frame { scene(context).frame(cursor(context)) }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        list = cursor(context)
        if let action = Self.keys.lookup(key) { return perform(action, context) }
        if key.letter == " " { return perform(.open, context) }
        // With no requests the button has the focus, and there is nowhere else to go.
        guard list.count > 0 else { return [] }
        switch key {
        case .tab, .backTab: focus = focus == .new ? .list : .new
        case .down, .control("n"):
            if focus == .list, list.selected >= list.count - 1 {
                focus = .new
            } else {
                move(key, context)
            }
        case .up, .control("p"):
            if focus == .new { focus = .list } else { move(key, context) }
        default: move(key, context)
        }
        return []
    }

    private mutating func move(_ key: Key, _ context: Context) {
        guard focus == .list || key == .home || key == .end, list.handle(key) else { return }
        let entries = context.supportEntries
        guard entries.indices.contains(list.selected) else { return }
        focus = .list
        selected = entries[list.selected].request.number
    }

    private mutating func perform(_ action: Action, _ context: Context) -> [Move] {
        switch action {
        case .open:
            let entries = context.supportEntries
            guard focus(context) == .list, entries.indices.contains(list.selected) else {
                return new(context)
            }
            selected = entries[list.selected].request.number
            return ThreadPage.opening(entries[list.selected], context)
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
