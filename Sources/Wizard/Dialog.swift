import Fapiao
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
    private var cursor = 0

    init(_ kind: Kind, commands: [Command], selected: Command? = nil) {
        self.kind = kind
        self.commands = commands
        cursor = selected.flatMap(commands.firstIndex) ?? 0
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
        switch key {
        case .down, .tab, .control("n"): move(1)
        case .up, .backTab, .control("p"): move(-1)
        case .home: cursor = 0
        case .end: cursor = commands.count - 1
        case .enter: return commands[cursor]
        case .escape, .control("g"), .control("x"), .function(10): return .stay
        case .control("c"): return commands.first { $0 == .leave || $0 == .saveAndLeave } ?? .stay
        default: return choose(key.letter)
        }
        return nil
    }

    private mutating func move(_ step: Int) {
        cursor = (cursor + step + commands.count) % commands.count
    }

    private mutating func choose(_ letter: Character?) -> Command? {
        switch letter {
        case " ": return commands[cursor]
        case "j": move(1)
        case "k": move(-1)
        case let letter?: return commands.first { String($0.letter) == letter.lowercased() }
        case nil: break
        }
        return nil
    }

    /// Draws the box over `frame`.
    func draw(over frame: Frame, _ context: Context) -> Frame {
        let words = context.words
        let glyphs = context.glyphs
        let size = frame.canvas.size
        let width = min(max(1, size.columns - 4), max(36, widest(words, glyphs) + 6))
        let text = words.text(of: kind)
        let prose = text.isEmpty ? [] : Wrap.lines(text, width: width - 4, rule: glyphs.widths)
        let height = commands.count + prose.count + (prose.isEmpty ? 2 : 3)
        var box = Canvas(size: Size(rows: height, columns: width), widths: glyphs.widths)
        box.box(at: Position(row: 0, column: 0), size: box.size, style: .rule, glyphs: glyphs)
        box.put(" " + words.title(of: kind) + " ", row: 0, column: 2, style: .heading)
        for (row, line) in prose.enumerated() { box.put(line, row: row + 1, column: 2) }
        let top = prose.isEmpty ? 1 : prose.count + 2
        let origin = Position(
            row: max(0, (size.rows - height) / 2), column: max(0, (size.columns - width) / 2))
        var result = frame
        for (index, command) in commands.enumerated() {
            let style: Style = index == cursor ? .selected : .normal
            let label = Clip.pad(
                " \(command.letter)  \(words.label(of: command, in: kind))", to: width - 4,
                glyphs: glyphs)
            box.put(label, row: top + index, column: 2, style: style)
        }
        result.canvas.paste(box, at: origin)
        let arrows = glyphs.arrowUp + " " + glyphs.arrowDown
        let keys = [
            KeyHint(arrows, words.keyChoose),
            KeyHint("Enter", commands == [.understood] ? words.okLabel : words.keyConfirm),
            KeyHint("Esc", words.keyClose),
        ]
        result.canvas.fill(row: size.rows - 1, column: 0, width: size.columns, style: .normal)
        KeyBar.draw(keys, row: size.rows - 1, glyphs: glyphs, on: &result.canvas)
        result.caret = Position(
            row: min(size.rows - 1, origin.row + top + cursor),
            column: min(size.columns - 1, origin.column + 3))
        return result
    }

    private func widest(_ words: Words, _ glyphs: Glyphs) -> Int {
        let labels = commands.map { Width.of(words.label(of: $0, in: kind), glyphs.widths) + 4 }
        return max(labels.max() ?? 0, Width.of(words.title(of: kind), glyphs.widths) + 2)
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
