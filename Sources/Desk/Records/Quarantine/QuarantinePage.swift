import Fapiao
import Pages
import Resources
import Screen

/// A document that could not be read: what it was, what is wrong with it, and what to do.
struct QuarantinePage: DeskForm {
    enum Control: Hashable, Sendable { case putBack, discard, back }

    enum Notice: Equatable, Sendable {
        case refused(RecordsRefusal)
        case gone
    }

    var form = Form<Control>()
    private(set) var file: QuarantineFile
    private var notice: Notice?

    init(_ file: QuarantineFile) { self.file = file }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return said(words) + [
            damage(words), .prose(words.deskWhatToDo(canGoBack: file.canGoBack), .normal), .gap,
            .buttons(buttons(words)), .gap,
        ] + facts(words) + head(words)
    }

    private func said(_ words: Words) -> [FormItem<Control>] {
        switch notice {
        case .refused(let refusal): [.notice(.init(words.text(of: refusal), .error)), .gap]
        case .gone: [.notice(.init(words.deskDocumentGone, .error)), .gap]
        case nil: []
        }
    }

    private func damage(_ words: Words) -> FormItem<Control> {
        guard let damage = file.damage else { return .prose(words.deskReadsNow, .success) }
        return .prose(words.text(of: damage), .warning)
    }

    private func buttons(_ words: Words) -> [FormItem<Control>.Button] {
        let putBack = FormItem<Control>.Button(
            .putBack, "b " + words.deskPutBack, isPrimary: true, hint: words.deskHelpPutBack)
        return (file.canGoBack ? [putBack] : []) + [
            .init(.discard, "x " + words.deskDiscard, hint: words.deskHelpDiscard),
            .init(.back, "q " + words.backLabel, isPrimary: !file.canGoBack),
        ]
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
        let own = [KeyHint("b", words.deskPutBack)]
        return .deskReading(
            words.deskQuarantineHeading,
            own: (file.canGoBack ? own : []) + [KeyHint("x", words.deskDiscard)], context)
    }

    func frame(_ context: Context) -> Frame { sheet(context).readingFrame(form, context.words) }

    // MARK: Keys

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let control) = event else { return [] }
        return begin(control)
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        notice = nil
        switch key.letter {
        case "b" where file.canGoBack: return begin(.putBack)
        case "x": return begin(.discard)
        case "r": return [.ask(.records(.document(file.name)))]
        case "q": return [.back]
        case "y": return [.ask(.copy(file.name))]
        default: return sheet(context).browse(key, &form) ? [] : nil
        }
    }

    private func begin(_ control: Control) -> [Move] {
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

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        return [
            KeyHelp(.character("b"), text: words.deskHelpPutBack),
            KeyHelp(.character("x"), text: words.deskHelpDiscard),
            KeyHelp(.character("r"), text: words.deskHelpReload),
            KeyHelp(.character("y"), text: words.deskHelpCopyName),
            KeyHelp(.character("q"), .escape, text: words.deskHelpBack),
        ]
    }
}

extension QuarantineFile {
    /// Whether the program knows where it belongs.
    var canGoBack: Bool { origin != .unknown }
}
