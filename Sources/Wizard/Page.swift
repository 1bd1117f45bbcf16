import Fapiao
import Resources
import Screen

/// Where a page wants to go, and what it wants done.
enum Move: Sendable {
    /// Opens a page above this one; Back comes back to it as it was.
    case push(any Page)
    /// Opens a page in place of this one.
    case replace(any Page)
    /// Opens a page with nothing behind it: no Back past that point.
    case restart(any Page)
    /// Goes back to the page behind; on the first page it asks whether to leave.
    case back
    case ask(Effect)
    case open(Dialog)
    /// Signs in: from now on the context has a member and the orders.
    case enter(Member, [Order])
    /// The orders as they are now.
    case refresh([Order])
    /// Keeps what was typed to support while the page may go.
    case keep(String, Unsent.Place)
    case signOut
}

/// A page: state, `handle`, `frame`. It never draws; it describes.
protocol Page: Sendable {
    mutating func handle(_ key: Key, _ context: Context) -> [Move]

    mutating func paste(_ text: String, _ context: Context) -> [Move]

    /// An answer came for something that was asked while this page was on top.
    mutating func receive(_ answer: Answer, _ context: Context) -> [Move]

    /// A command of the menu; nil when the page has no use for it.
    mutating func perform(_ command: Command, _ context: Context) -> [Move]?

    /// Back led here from `page`, which may be kept as it was for the next visit.
    mutating func regain(_ page: any Page)

    /// It is shown in place of all of `pages`, which are gone with what was typed there.
    mutating func takePlace(of pages: [any Page])

    /// Whether what the desk does is to be seen here without a key.
    var follows: Bool { get }

    /// The orders are about to be read anew: what the focus is on keeps it, wherever it will be.
    mutating func hold(_ context: Context)

    /// What to save now: the person paused, leaves a field or the program.
    mutating func save(_ context: Context) -> [Effect]

    /// Whether the draft of `order` is this page's to save.
    func holds(_ order: OrderNumber) -> Bool

    /// Whether a save of the draft of `order` that failed is this page's: it makes it again.
    mutating func takesBack(_ order: OrderNumber) -> Bool

    /// Whether something typed is not yet saved.
    var isUnsaved: Bool { get }

    func frame(_ context: Context) -> Frame

    /// Whether keys that are letters belong to what is being typed.
    func isTyping(_ context: Context) -> Bool

    /// The help of the page.
    var help: HelpTopic { get }

    /// The commands of the menu that make sense here, besides those that always do.
    func commands(_ context: Context) -> [Command]
}

extension Page {
    mutating func paste(_ text: String, _ context: Context) -> [Move] { [] }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] { [] }

    mutating func perform(_ command: Command, _ context: Context) -> [Move]? { nil }

    mutating func regain(_ page: any Page) {}

    mutating func takePlace(of pages: [any Page]) {}

    var follows: Bool { false }

    mutating func hold(_ context: Context) {}

    mutating func save(_ context: Context) -> [Effect] { [] }

    func holds(_ order: OrderNumber) -> Bool { false }

    mutating func takesBack(_ order: OrderNumber) -> Bool { false }

    var isUnsaved: Bool { false }

    func isTyping(_ context: Context) -> Bool { false }

    func commands(_ context: Context) -> [Command] { [] }
}

/// A page made of one form.
///
/// The page holds what was typed and chosen; items and frame are made anew from it and the words
/// of the moment.
protocol FormPage: Page {
    associatedtype Control: Hashable & Sendable

    var form: Form<Control> { get set }

    /// What is on the page, in reading order.
    func items(_ context: Context) -> [FormItem<Control>]

    /// What is around it.
    func surroundings(_ context: Context) -> PageFrame

    /// What a key did to the form means here.
    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move]

    /// Keys of the page's own, outside text fields; nil when it is none of them.
    mutating func act(on key: Key, _ context: Context) -> [Move]?
}

extension FormPage {
    mutating func act(on key: Key, _ context: Context) -> [Move]? { nil }

    mutating func handle(_ key: Key, _ context: Context) -> [Move] { press(key, context) }

    mutating func paste(_ text: String, _ context: Context) -> [Move] { insert(text, context) }

    /// What a form does with a key, for pages that have a word in it before or after.
    mutating func press(_ key: Key, _ context: Context) -> [Move] {
        if !form.isTyping(items(context)), let moves = act(on: key, context) { return moves }
        if key == .pageUp || key == .pageDown {
            if pageThroughText(key, context) { return [] }
            scroll(byPages: key == .pageUp ? -1 : 1, context)
            return []
        }
        guard let event = sheet(context).handle(key, &form) else { return [] }
        if event == .ignored, key == .escape || key == .control("g") {
            return perform(.back, context) ?? [.back]
        }
        return react(to: event, context)
    }

    /// What a form does with pasted text.
    mutating func insert(_ text: String, _ context: Context) -> [Move] {
        let event = form.paste(text, items(context))
        return react(to: event, context)
    }

    func frame(_ context: Context) -> Frame {
        sheet(context).frame(form, context.words)
    }

    func isTyping(_ context: Context) -> Bool { form.isTyping(items(context)) }
}
