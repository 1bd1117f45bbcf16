import Fapiao
import Pages
import Resources
import Screen

/// A mail that nobody took: to whom, what it says, why it did not go, and what to do about it.
struct MailPage: RecordPage {
    enum Control: RecordControl {
        case retry, forget, back

        static let deeds: [Control] = [.retry, .forget]

        var letter: Character? {
            switch self {
            case .retry: "t"
            case .forget: "x"
            case .back: nil
            }
        }

        func help(_ words: Words) -> String {
            switch self {
            case .retry: words.deskHelpRetry
            case .forget: words.deskHelpForget
            case .back: ""
            }
        }

        func label(_ words: Words) -> String {
            switch self {
            case .retry: words.deskRetry
            case .forget: words.deskForget
            case .back: words.backLabel
            }
        }
    }

    enum Notice: Equatable, Sendable {
        case refused(RecordsRefusal)
        /// Somebody else has forgotten or sent it meanwhile.
        case gone
    }

    var form = Form<Control>()
    private(set) var file: MailFile
    var notice: Notice?
    var remark: Remark<Control>?

    init(_ file: MailFile) { self.file = file }

    /// What waits goes out by itself.
    private var possible: [Control] { file.standing == .givenUp ? Control.deeds : [] }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let buttons = Control.buttons(possible, words) { $0.label(words) }
        return said(context) + standing(context) + [.gap, buttons, .gap] + facts(context)
            + text(words)
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
        return .deskReading(
            words.deskMailHeading, own: Control.hints(possible) { $0.label(words) }, context)
    }

    // MARK: Deeds

    func deeds(_ context: Context) -> [Control] { possible }

    func obstacle(to deed: Control, _ context: Context) -> String {
        context.words.deskMailGoesByItself
    }

    var reading: Effect { .records(.mail(file.id)) }

    var copied: String { file.to.text }

    func copyHelp(_ words: Words) -> String { words.deskHelpCopyAddress }

    func begin(_ control: Control, _ context: Context) -> [Move] {
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
        let deed: MailDeed?
        switch answer.effect {
        case .records(.mail(file.id)): deed = nil
        case .records(.onMail(let asked, file.id)): deed = asked
        case _: return []
        }
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
}
