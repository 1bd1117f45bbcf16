import Fapiao
import Pages
import Resources
import Screen

/// A mail that nobody took: to whom, what it says, why it did not go, and what to do about it.
struct MailPage: DeskForm {
    enum Control: Hashable, Sendable { case retry, forget, back }

    enum Notice: Equatable, Sendable {
        case refused(RecordsRefusal)
        /// Somebody else has forgotten or sent it meanwhile.
        case gone
    }

    var form = Form<Control>()
    private(set) var file: MailFile
    private var notice: Notice?

    init(_ file: MailFile) { self.file = file }

    private var isGivenUp: Bool { file.standing == .givenUp }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        said(context) + standing(context) + [.gap, .buttons(buttons(context.words)), .gap]
            + facts(context) + text(context.words)
    }

    private func said(_ context: Context) -> [FormItem<Control>] {
        switch notice {
        case .refused(let refusal):
            [.notice(.init(context.words.text(of: refusal), .error)), .gap]
        case .gone: [.notice(.init(context.words.deskMailGone, .error)), .gap]
        case nil: []
        }
    }

    private func standing(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        switch file.standing {
        case .waits(let from):
            return [.prose(words.deskMailWaits(from, isNow: from <= context.now), .success)]
        case .givenUp:
            let fault = file.fault.map { Sanitise.text(words.sentence($0)) }
            return [.prose(words.deskGivenUp(file.attempts), .warning)]
                + (fault.map { [.prose($0, .normal)] } ?? [])
        }
    }

    private func buttons(_ words: Words) -> [FormItem<Control>.Button] {
        guard isGivenUp else { return [.init(.back, "q " + words.backLabel, isPrimary: true)] }
        return [
            .init(.retry, "t " + words.deskRetry, isPrimary: true, hint: words.deskHelpRetry),
            .init(.forget, "x " + words.deskForget, hint: words.deskHelpForget),
            .init(.back, "q " + words.backLabel),
        ]
    }

    private func facts(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return [
            .row(.init(words.mailToColumn, Sanitise.text(file.to.text))),
            .row(.init(words.mailSubjectColumn, Sanitise.text(file.subject))),
            .row(.init(words.deskWritten, words.moment(file.madeAt))),
            .row(.init(words.languageTitle, words.name(of: file.language))),
        ]
    }

    private func text(_ words: Words) -> [FormItem<Control>] {
        [.gap, .prose(words.deskMailText, .heading)]
            + Sanitise.lines(file.body).map { $0.isEmpty ? .gap : .prose($0, .normal) }
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let own = [KeyHint("t", words.deskRetry), KeyHint("x", words.deskForget)]
        return .deskReading(
            words.deskMailHeading, own: isGivenUp ? own : [], context)
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
        case "t" where isGivenUp: return begin(.retry)
        case "x" where isGivenUp: return begin(.forget)
        case "q": return [.back]
        case "y": return [.ask(.copy(file.to.text))]
        default: return sheet(context).browse(key, &form) ? [] : nil
        }
    }

    private func begin(_ control: Control) -> [Move] {
        switch control {
        case .retry: return [.ask(.records(.onMail(.retry, file.id)))]
        case .forget:
            let question = Question.forgetMail(file.to, subject: file.subject)
            return [.consent(to: question, .records(.onMail(.forget, file.id)))]
        case .back: return [.back]
        }
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .records(.onMail(let deed, file.id)) = answer.effect else { return [] }
        form = Form()
        switch answer.reply {
        case .records(.mail(let fresh)): file = fresh
        case .records(.done) where deed == .forget: return [.back, .ask(.readQueues)]
        case .records(.gone): notice = .gone
        case .records(.refused(let refusal)): notice = .refused(refusal)
        case _: return []
        }
        return [.ask(.readQueues)]
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        return [
            KeyHelp(.character("t"), text: words.deskHelpRetry),
            KeyHelp(.character("x"), text: words.deskHelpForget),
            KeyHelp(.character("y"), text: words.deskHelpCopyAddress),
            KeyHelp(.character("q"), .escape, text: words.deskHelpBack),
        ]
    }
}
