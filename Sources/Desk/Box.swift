import Fapiao
import Pages
import Resources
import Screen

/// What the menu, the boxes and the keys that work everywhere can do.
enum Command: Equatable, Hashable, Sendable {
    case help, language
    case visit(DeskRoom)
    case notices
    case speak(Language)
    case quit, leave
    /// Leaves a form with what was typed in it.
    case drop
    /// Closes the box.
    case stay, understood
    /// Does what the box asks about.
    case go
    case sort(DeskSort)

    /// The letter that chooses it.
    var letter: Character {
        switch self {
        case .help: "h"
        case .visit(let room): room.letter
        case .language: "l"
        case .notices: "n"
        // What leaves the queues leaves here, too.
        case .quit, .leave: "q"
        case .stay: "s"
        case .understood: "o"
        case .go, .drop: "y"
        case .sort(let sort): sort.letter
        case .speak(let language):
            switch language {
            case .english: "1"
            case .simplifiedChinese: "2"
            case .traditionalChinese: "3"
            case .swedish: "4"
            }
        }
    }
}

/// A small box above a page.
struct Box: Sendable {
    enum Kind: Sendable {
        case menu, language, leave, drop
        case sort(DeskSort, isReversed: Bool)
        case trouble(Trouble)
        /// Before something that cannot be undone, or that customers see or get.
        case consent(any Consent)
    }

    let kind: Kind
    let commands: [Command]
    /// What is done on a yes; where it is nothing, the page below knows.
    let yes: [Move]
    private var cursor: ChoiceBox.Cursor

    init(
        _ kind: Kind, _ commands: [Command], selected: Command? = nil, yes: [Move] = []
    ) {
        self.kind = kind
        self.commands = commands
        self.yes = yes
        cursor = .init(selected.flatMap(commands.firstIndex) ?? 0, of: commands.count)
    }

    static let menu = Box(
        .menu, DeskRoom.allCases.map(Command.visit) + [.notices, .help, .language, .quit])
    static let leave = Box(.leave, [.stay, .leave])
    /// Before what was typed in a form is lost.
    static let drop = Box(.drop, [.stay, .drop])

    static func languages(_ current: Language) -> Box {
        Box(.language, Language.allCases.map(Command.speak), selected: .speak(current))
    }

    /// Begins on No: an Enter too many, from a hand, a scanner or a paste, does nothing.
    static func consent(to consent: any Consent, _ yes: [Move] = []) -> Box {
        Box(.consent(consent), [.go, .stay], selected: .stay, yes: yes)
    }

    /// What a key chose; `.stay` closes the box, nil keeps it open.
    mutating func handle(_ key: Key) -> Command? {
        if key == .control("c") { return commands.contains(.leave) ? .leave : .stay }
        switch cursor.handle(key, commands.map(\.letter)) {
        case .chose(let place): return commands[place]
        case .close: return .stay
        case nil: return nil
        }
    }

    func draw(over frame: Frame, _ context: Context) -> Frame {
        let words = context.words
        let choices = commands.map {
            ChoiceBox.Choice($0.letter, label(of: $0, words, context.glyphs))
        }
        return ChoiceBox(
            title: title(words), text: text(words), choices: choices, cursor: cursor,
            columns: columns
        ).draw(over: frame, words, context.glyphs)
    }

    private var columns: Int {
        switch kind {
        case .menu, .language, .leave, .sort: 36
        case .drop: 52
        case .trouble, .consent: 64
        }
    }

    private func title(_ words: Words) -> String {
        switch kind {
        case .menu: words.menuTitle
        case .language: words.languageTitle
        case .leave: words.leaveTitle
        case .drop: words.deskDropTitle
        case .sort: words.deskSortTitle
        case .trouble(.damaged): words.deskDamagedTitle
        case .trouble: words.troubleTitle
        case .consent(let consent): consent.title(words)
        }
    }

    private func text(_ words: Words) -> String {
        switch kind {
        case .menu, .language, .leave, .sort: ""
        case .drop: words.deskDropText
        case .trouble(.damaged): words.deskDamagedText
        case .trouble(let trouble): words.trouble(trouble)
        case .consent(let consent): consent.text(words)
        }
    }

    private func label(of command: Command, _ words: Words, _ glyphs: Glyphs) -> String {
        switch command {
        case .help: return words.helpLabel
        case .visit(let room): return words.name(of: room)
        case .language: return words.languageLabel
        case .speak(let language): return words.name(of: language)
        case .quit: return words.quitLabel
        case .leave: return words.sentLeave
        case .drop: return words.deskDrop
        case .understood: return words.okLabel
        case .notices: return words.deskNotices
        case .stay: return answers(words)?.no ?? words.stayLabel
        case .go: return answers(words)?.yes ?? words.okLabel
        case .sort(let sort):
            guard case .sort(sort, let isReversed) = kind else { return words.name(of: sort) }
            return words.name(of: sort) + " "
                + (sort.isDown(isReversed) ? glyphs.moreDown : glyphs.moreUp)
        }
    }

    /// What yes and no mean, where the box asks before something is done.
    private func answers(_ words: Words) -> (yes: String, no: String)? {
        switch kind {
        case .consent(let consent): (consent.label(words), words.deskKeep)
        case .drop: (words.okLabel, words.deskGoOn)
        case .menu, .language, .leave, .sort, .trouble: nil
        }
    }
}
