import Fapiao
import Pages
import Resources
import Screen

typealias Context = Console.Context
typealias Effect = Console.Effect
typealias Answer = Console.Answer
typealias Reply = Console.Reply

/// Where a page wants to go, and what it wants done.
enum Move: Sendable {
    case push(any DeskPage)
    case replace(any DeskPage)
    case back
    case ask(Effect)
    case open(Box)
    /// Opens the application so many rows further down the list.
    case walk(Int)
    case leave
}

/// A page of the console: state, `handle`, `frame`. It never draws; it describes.
protocol DeskPage: Sendable {
    mutating func handle(_ key: Key, _ context: Context) -> [Move]

    mutating func paste(_ text: String, _ context: Context) -> [Move]

    /// An answer came, whoever asked; what is done then is for the page on top to say.
    mutating func receive(_ answer: Answer, _ context: Context) -> [Move]

    /// What was chosen in a box of this page's.
    mutating func perform(_ command: Command, _ context: Context) -> [Move]

    /// What is known, or the screen, has changed.
    mutating func settle(_ context: Context)

    /// What is read again from time to time while the page is on top, besides the queues.
    var glance: Effect? { get }

    func frame(_ context: Context) -> Frame

    /// Whether keys that are letters belong to what is being typed.
    func isTyping(_ context: Context) -> Bool

    /// The keys of the page, for help.
    func keyHelp(_ context: Context) -> [KeyHelp]
}

extension DeskPage {
    mutating func paste(_ text: String, _ context: Context) -> [Move] { [] }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] { [] }

    mutating func perform(_ command: Command, _ context: Context) -> [Move] { [] }

    mutating func settle(_ context: Context) {}

    var glance: Effect? { nil }

    func isTyping(_ context: Context) -> Bool { false }

    func keyHelp(_ context: Context) -> [KeyHelp] { [] }
}

/// A page made of one form.
protocol DeskForm: DeskPage {
    associatedtype Control: Hashable & Sendable

    var form: Form<Control> { get set }

    /// Whether something was typed that would be missed.
    var hasInput: Bool { get }

    /// What is on the page, in reading order.
    func items(_ context: Context) -> [FormItem<Control>]

    /// What is around it.
    func surroundings(_ context: Context) -> PageFrame

    /// What a key did to the form means here.
    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move]

    /// Keys of the page's own, outside text fields; nil when it is none of them.
    mutating func act(on key: Key, _ context: Context) -> [Move]?
}

extension DeskForm {
    mutating func act(on key: Key, _ context: Context) -> [Move]? { nil }

    var hasInput: Bool { form.hasInput }

    func sheet(_ context: Context) -> FormSheet<Control> {
        FormSheet(
            items(context), in: surroundings(context), size: context.size, glyphs: context.glyphs)
    }

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        let sheet = sheet(context)
        let isTyping = form.isTyping(sheet.items)
        if !isTyping, let moves = act(on: key, context) { return moves }
        if key == .pageUp || key == .pageDown {
            if sheet.pageThroughText(key, &form) { return [] }
            sheet.scroll(&form, byPages: key == .pageUp ? -1 : 1)
            return []
        }
        guard let event = sheet.handle(key, &form) else { return [] }
        let isLeaving = event == .ignored && (key == .escape || key == .control("g"))
        let moves = isLeaving ? [.back] : react(to: event, context)
        guard hasInput, moves.count == 1, case .back = moves[0] else { return moves }
        return [.open(.drop)]
    }

    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        react(to: form.paste(text, items(context)), context)
    }

    func frame(_ context: Context) -> Frame { sheet(context).frame(form, context.words) }

    func isTyping(_ context: Context) -> Bool { form.isTyping(items(context)) }
}
