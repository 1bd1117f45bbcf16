import Fapiao
import Pages
import Resources
import Screen

/// One support request: what it is about, what was said, and what can be done about it.
struct RequestPage: RecordPage {
    enum Control: RecordControl {
        case deed(SupportDeed)
        case back

        static let deeds = SupportDeed.allCases.map(Control.deed)

        var letter: Character? {
            switch self {
            case .deed(let deed): deed.letter
            case .back: nil
            }
        }

        func help(_ words: Words) -> String {
            switch self {
            case .deed(let deed): words.deskHelp(on: deed)
            case .back: ""
            }
        }

        func label(_ words: Words) -> String {
            switch self {
            case .deed(let deed): words.deskLabel(of: deed)
            case .back: words.backLabel
            }
        }
    }

    enum Notice: Equatable, Sendable {
        case answered(told: [EmailAddress])
        case closed(told: [EmailAddress])
        case refused(Order.Refusal)
        case cannotSplit(SplitRefusal)
    }

    var form = Form<Control>()
    private(set) var asked: SupportCase
    var notice: Notice?
    var remark: Remark<Control>?

    init(_ asked: SupportCase) { self.asked = asked }

    var glance: Effect? { asked.glance }

    private func scene(_ context: Context) -> RequestScene {
        RequestScene(asked: asked, notice: notice, context: context)
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame { scene(context).surroundings }

    // MARK: Deeds

    func deeds(_ context: Context) -> [Control] { asked.deeds.map(Control.deed) }

    func obstacle(to deed: Control, _ context: Context) -> String {
        let words = context.words
        return words.deskNotNow(words.deskName(of: asked.request.state), instead(context))
    }

    /// The deeds that lead on, each with its letter.
    private func instead(_ context: Context) -> [String] {
        asked.deeds.prefix(2).map { "\($0.letter) \(context.words.deskLabel(of: $0))" }
    }

    var reading: Effect { asked.glance }

    var copied: String { asked.number.grouped }

    mutating func begin(_ control: Control, _ context: Context) -> [Move] {
        switch control {
        case .deed(.answer): return [.push(AnswerPage(.answer, asked))]
        case .deed(.close): return [.push(AnswerPage(.close, asked))]
        case .deed(.open): return asked.application.map { [.ask(.look($0.number))] } ?? []
        case .deed(.reissue): return asked.dossier.map { [.push(ReissuePage($0))] } ?? []
        case .deed(.split): return split()
        case .back: return [.back]
        }
    }

    private mutating func split() -> [Move] {
        guard let page = SplitPage(asked) else { return [] }
        do throws(SplitRefusal) { try asked.order?.divisible() } catch {
            notice = .cannotSplit(error)
            form.scrollToTop()
            return []
        }
        return [.push(page)]
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        if case .look = answer.effect, case .dossier(let dossier) = answer.reply {
            return [.push(ApplicationPage(dossier))]
        }
        guard case .support(let errand) = answer.effect, case .support(let reply) = answer.reply
        else { return [] }
        switch (errand, reply) {
        case (_, .found(let now)), (_, .divided(let now)): take(now, context)
        case (.say(let event, asked.number, _, _), .said(let now)):
            take(now, context)
            notice = event.isClose ? .closed(told: now.told) : .answered(told: now.told)
            form.scrollToTop()
        case (_, .unsaid(let refusal, let now)):
            if let now { take(now, context) }
            notice = .refused(refusal)
            form.scrollToTop()
        case _: break
        }
        return []
    }

    /// The focus goes to what leads on when something else can be done now.
    private mutating func take(_ now: SupportCase, _ context: Context) {
        guard now.number == asked.number else { return }
        let before = asked.deeds
        asked = now
        guard before != now.deeds else { return }
        form.focus(on: now.deeds.first.map(Control.deed) ?? .back)
    }
}

extension SupportCase {
    /// What reads it again.
    var glance: Effect { .support(.glance(number, at: home)) }
}

extension SupportRequest.Event {
    var isClose: Bool {
        switch self {
        case .close: true
        case .write, .sendBack, .answer: false
        }
    }
}
