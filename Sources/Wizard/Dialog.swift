import Fapiao
import Pages
import Resources
import Screen

/// A small box above a page: a title, a sentence, and commands to choose from.
struct Dialog: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        case menu, language, steps
        /// Asks whether to leave; `draft` when something typed is kept.
        case leave, leaveDraft
        /// The same while something typed to support would go.
        case leaveUnsent
        case trouble(Trouble)
        /// Soon nobody is signed in any more.
        case ending(Sitting.Ending)
    }

    let kind: Kind
    let commands: [Command]
    private var cursor: ChoiceBox.Cursor

    init(_ kind: Kind, commands: [Command], selected: Command? = nil) {
        self.kind = kind
        self.commands = commands
        cursor = .init(selected.flatMap(commands.firstIndex) ?? 0, of: commands.count)
    }

    /// The four languages to choose from.
    static func languages(_ current: Language) -> Dialog {
        Dialog(
            .language, commands: Language.allCases.map(Command.speak), selected: .speak(current))
    }

    /// Before a sign-out by which something typed to support would go.
    static let signOutUnsent = Dialog(.leaveUnsent, commands: [.stay, .signOutAnyway])

    /// What a key chose; `.stay` closes the box, nil keeps it open.
    mutating func handle(_ key: Key) -> Command? {
        if key == .control("c") {
            return commands.first { $0 == .leave || $0 == .saveAndLeave } ?? .stay
        }
        switch cursor.handle(key, commands.map(\.letter)) {
        case .chose(let place): return commands[place]
        case .close: return .stay
        case nil: return nil
        }
    }

    /// Draws the box over `frame`.
    func draw(over frame: Frame, _ context: Context) -> Frame {
        let words = context.words
        let choices = commands.map {
            ChoiceBox.Choice($0.letter, words.label(of: $0, in: kind))
        }
        return ChoiceBox(
            title: words.title(of: kind), text: words.text(of: kind), choices: choices,
            cursor: cursor
        ).draw(over: frame, words, context.glyphs)
    }
}

extension Words {
    func title(of kind: Dialog.Kind) -> String {
        switch kind {
        case .menu: menuTitle
        case .leave, .leaveDraft, .leaveUnsent: leaveTitle
        case .language: languageTitle
        case .steps: stepsTitle
        case .trouble: troubleTitle
        case .ending(let ending): endingTitle(isIdle: ending.limit == .idle)
        }
    }

    func text(of kind: Dialog.Kind) -> String {
        switch kind {
        case .leaveDraft: leaveText
        case .leaveUnsent: leaveUnsentText
        case .trouble(let trouble): self.trouble(trouble)
        case .ending(let ending): endingText(isIdle: ending.limit == .idle, at: ending.at)
        case .menu, .leave, .language, .steps: ""
        }
    }

    func label(of command: Command, in kind: Dialog.Kind) -> String {
        guard case .ending(let ending) = kind else { return label(of: command) }
        return ending.limit == .idle ? staySignedInLabel : okLabel
    }

    func label(of command: Command) -> String {
        switch command {
        case .continueOn: continueLabel
        case .back: backLabel
        case .review: reviewLabel
        case .goToStep: goToStepLabel
        case .step(let page): stepName(page)
        case .help: helpLabel
        case .language: languageLabel
        case .speak(let language): name(of: language)
        case .mailbox: mailboxLabel
        case .progress: progressLabel
        case .view: viewLabel
        case .support: supportLabel
        case .account: accountLabel
        case .signOut, .signOutAnyway: signOutLabel
        case .save: saveAndLeaveLabel
        case .quit: quitLabel
        case .stay: stayLabel
        case .understood: okLabel
        case .leave: sentLeave
        case .saveAndLeave: saveAndLeaveLabel
        case .discardAndLeave: discardLabel
        case .redraw: redrawLabel
        case .suspend: suspendLabel
        }
    }
}
