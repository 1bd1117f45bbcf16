import Fapiao
import Pages
import Resources
import Screen

/// A document that could not be read: what it was, what is wrong with it, and what to do.
struct QuarantinePage: RecordPage {
    enum Control: RecordControl {
        case putBack, discard, back

        static let deeds: [Control] = [.putBack, .discard]

        var letter: Character? {
            switch self {
            case .putBack: "b"
            case .discard: "x"
            case .back: nil
            }
        }

        func help(_ words: Words) -> String {
            switch self {
            case .putBack: words.deskHelpPutBack
            case .discard: words.deskHelpDiscard
            case .back: ""
            }
        }

        func label(_ words: Words) -> String {
            switch self {
            case .putBack: words.deskPutBack
            case .discard: words.deskDiscard
            case .back: words.backLabel
            }
        }
    }

    enum Notice: Equatable, Sendable {
        case refused(RecordsRefusal)
        case gone
    }

    var form = Form<Control>()
    private(set) var file: QuarantineFile
    var notice: Notice?
    var remark: Remark<Control>?

    init(_ file: QuarantineFile) { self.file = file }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return said(words) + damage(words) + [
            .prose(words.deskWhatToDo(canGoBack: file.canGoBack), .normal), .gap,
            buttons(words), .gap,
        ] + facts(words) + head(words)
    }

    private func said(_ words: Words) -> [FormItem<Control>] {
        switch notice {
        case .refused(let refusal): [.notice(.init(words.text(of: refusal), .error)), .gap]
        case .gone: [.notice(.init(words.deskDocumentGone, .error)), .gap]
        case nil: []
        }
    }

    private func damage(_ words: Words) -> [FormItem<Control>] {
        if let damage = file.damage { return [.prose(words.text(of: damage), .warning)] }
        // Of what belongs nowhere it means nothing that it can be read.
        return file.canGoBack ? [.prose(words.deskReadsNow, .success)] : []
    }

    /// What is deleted is never what leads on.
    private func buttons(_ words: Words) -> FormItem<Control> {
        guard !file.canGoBack else { return Control.buttons(possible, words) { $0.label(words) } }
        return .buttons([
            .init(.discard, "x " + words.deskDiscard, hint: words.deskHelpDiscard),
            .init(.back, "q " + words.backLabel, isPrimary: true),
        ])
    }

    private func facts(_ words: Words) -> [FormItem<Control>] {
        [
            .row(.init(words.deskDocumentColumn, Sanitise.text(file.name))),
            .row(.init(words.deskOrigin, words.text(of: file.origin))),
        ] + (file.size.map { [.row(.init(words.deskSize, words.deskBytes($0)))] } ?? [])
    }

    private func head(_ words: Words) -> [FormItem<Control>] {
        guard !file.head.isEmpty else { return [] }
        return [.gap, .prose(words.deskBeginning, .heading)]
            + Sanitise.lines(file.head).map { .prose($0, .dim) }
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        return .deskReading(
            words.deskQuarantineHeading, own: Control.hints(possible) { $0.label(words) }, context)
    }

    // MARK: Deeds

    private var possible: [Control] { file.canGoBack ? [.putBack, .discard] : [.discard] }

    func deeds(_ context: Context) -> [Control] { possible }

    func obstacle(to deed: Control, _ context: Context) -> String {
        context.words.deskWhatToDo(canGoBack: false)
    }

    var reading: Effect { .records(.document(file.name)) }

    var copied: String { file.name }

    func copyHelp(_ words: Words) -> String { words.deskHelpCopyName }

    func begin(_ control: Control, _ context: Context) -> [Move] {
        let name = file.name
        switch control {
        case .putBack:
            return [
                .consent(
                    to: Question.putBack(name), .records(.onDocument(.putBack, name)))
            ]
        case .discard:
            let discard = Effect.records(.onDocument(.discard, name))
            guard file.origin.isPrecious else {
                return [.consent(to: Question.discard(name), discard)]
            }
            let again = Move.consent(to: Question.discardForGood(name), discard)
            return [.open(.consent(to: Question.discard(name), [again]))]
        case .back: return [.back]
        }
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        case (.records(.document(file.name)), .records(.document(let fresh))): file = fresh
        case (.records(.document(file.name)), .records(.gone)): notice = .gone
        case (.records(.onDocument(_, file.name)), .records(.done)):
            return [.back, .ask(.readQueues)]
        case (.records(.onDocument(_, file.name)), .records(.gone)):
            notice = .gone
            form = Form()
            return [.ask(.readQueues)]
        case (.records(.onDocument(_, file.name)), .records(.refused(let refusal))):
            notice = .refused(refusal)
            form = Form()
        case _: break
        }
        return []
    }
}

extension QuarantineFile {
    /// Whether the program knows where it belongs.
    var canGoBack: Bool { origin != .unknown }
}
