import Pages
import Resources
import Screen

/// What can be pressed on a page of a record: a deed with a letter of its own, or a way elsewhere.
protocol RecordControl: Hashable, Sendable {
    /// Every deed that is possible at some time, in the order of help.
    static var deeds: [Self] { get }

    static var back: Self { get }

    /// The key of a deed; nil for a way elsewhere.
    var letter: Character? { get }

    func help(_ words: Words) -> String
}

/// What is said in the line below a page, until the next key.
enum Remark<Control: Hashable & Sendable>: Equatable, Sendable {
    /// Its key was pressed, and it cannot be done now.
    case impossible(Control)
    case copied(String)
}

/// A page to read, of one thing on record, and the deeds that are possible on it.
///
/// 1. A letter does what the button with it does; where there is none it says why.
/// 2. What the last key came to is said until the next one.
protocol RecordPage: DeskForm where Control: RecordControl {
    associatedtype Notice: Sendable

    /// What the last key came to, above the rest.
    var notice: Notice? { get set }

    var remark: Remark<Control>? { get set }

    /// What can be done now, what leads on first.
    func deeds(_ context: Context) -> [Control]

    /// Why a deed cannot be done now, and what can.
    func obstacle(to deed: Control, _ context: Context) -> String

    /// What reads it again.
    var reading: Effect { get }

    /// What `y` copies.
    var copied: String { get }

    func copyHelp(_ words: Words) -> String

    /// Whether there are rows at which the cursor stops.
    var hasStops: Bool { get }

    mutating func begin(_ control: Control, _ context: Context) -> [Move]

    /// Keys that only this page has; nil when it is none of them.
    mutating func actElse(on key: Key, _ context: Context) -> [Move]?

    /// The same for help.
    func helpElse(_ words: Words) -> [KeyHelp]
}

extension RecordPage {
    var hasStops: Bool { false }

    mutating func actElse(on key: Key, _ context: Context) -> [Move]? { nil }

    func helpElse(_ words: Words) -> [KeyHelp] { [] }

    func copyHelp(_ words: Words) -> String { words.deskHelpCopy }

    func frame(_ context: Context) -> Frame {
        sheet(context).readingFrame(form, context.words, saying: said(context))
    }

    private func said(_ context: Context) -> String? {
        switch remark {
        case .impossible(let deed): obstacle(to: deed, context)
        case .copied(let text): context.words.deskCopied(Sanitise.text(text))
        case nil: nil
        }
    }

    // MARK: Keys

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(let control): begin(control, context)
        case .ignored, .taken, .changed, .left, .chose, .picked: []
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        notice = nil
        remark = nil
        if let moves = actElse(on: key, context) { return moves }
        if let letter = key.letter {
            if let deed = deeds(context).first(where: { $0.letter == letter }) {
                return begin(deed, context)
            }
            if let deed = Control.deeds.first(where: { $0.letter == letter }) {
                remark = .impossible(deed)
                return []
            }
        }
        switch key.letter {
        case "q": return [.back]
        case "r": return [.ask(reading)]
        case "y":
            remark = .copied(copied)
            return [.ask(.copy(copied))]
        default: break
        }
        if hasStops, key == .down || key == .up { return nil }
        return sheet(context).browse(key, &form) ? [] : nil
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        return Control.deeds.compactMap { deed in
            deed.letter.map { KeyHelp(.character($0), text: deed.help(words)) }
        } + helpElse(words) + [
            KeyHelp(.character("r"), text: words.deskHelpReload),
            KeyHelp(.character("y"), text: copyHelp(words)),
            KeyHelp(.character("q"), .escape, text: words.deskHelpBack),
        ]
    }
}

extension RecordControl {
    /// A button for each deed, with its letter, and the way back.
    static func buttons(
        _ deeds: [Self], _ words: Words, label: (Self) -> String
    ) -> FormItem<Self> {
        let buttons = deeds.enumerated().map { index, deed in
            FormItem<Self>.Button(
                deed, "\(deed.letter ?? " ") \(label(deed))", isPrimary: index == 0,
                hint: deed.help(words))
        }
        return .buttons(buttons + [.init(.back, "q " + words.backLabel, isPrimary: deeds.isEmpty)])
    }

    /// The first of them for the bar of keys.
    static func hints(_ deeds: [Self], label: (Self) -> String) -> [KeyHint] {
        deeds.prefix(2).compactMap { deed in
            deed.letter.map { KeyHint(String($0), label(deed)) }
        }
    }
}
