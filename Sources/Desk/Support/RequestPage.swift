import Fapiao
import Pages
import Resources
import Screen

/// One support request: what it is about, what was said, and what can be done about it.
struct RequestPage: DeskForm {
    enum Control: Hashable, Sendable {
        case deed(SupportDeed)
        case back
    }

    enum Notice: Equatable, Sendable {
        case answered(told: [EmailAddress])
        case closed(told: [EmailAddress])
        case refused(Order.Refusal)
        case cannotSplit(SplitRefusal)
        case copied(String)
    }

    var form = Form<Control>()
    private(set) var asked: SupportCase
    private(set) var notice: Notice?

    init(_ asked: SupportCase) { self.asked = asked }

    var glance: Effect? { asked.glance }

    private func scene(_ context: Context) -> RequestScene {
        RequestScene(asked: asked, notice: notice, context: context)
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame { scene(context).surroundings }

    func frame(_ context: Context) -> Frame {
        sheet(context).readingFrame(form, context.words)
    }

    // MARK: Keys

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.deed(let deed)): return begin(deed)
        case .pressed(.back): return [.back]
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        notice = nil
        if let deed = asked.deeds.first(where: { $0.letter == key.letter }) { return begin(deed) }
        switch key.letter {
        case "q": return [.back]
        case "r": return [.ask(asked.glance)]
        case "y":
            notice = .copied(asked.number.grouped)
            return [.ask(.copy(asked.number.grouped))]
        default: return sheet(context).browse(key, &form) ? [] : nil
        }
    }

    private mutating func begin(_ deed: SupportDeed) -> [Move] {
        switch deed {
        case .answer: return [.push(AnswerPage(.answer, asked))]
        case .close: return [.push(AnswerPage(.close, asked))]
        case .open: return asked.application.map { [.ask(.look($0.number))] } ?? []
        case .reissue: return asked.dossier.map { [.push(ReissuePage($0))] } ?? []
        case .split: return split()
        }
    }

    private mutating func split() -> [Move] {
        guard let page = SplitPage(asked) else { return [] }
        do throws(SplitRefusal) { try asked.order?.divisible() } catch {
            notice = .cannotSplit(error)
            form.endScroll()
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
            form.endScroll()
        case (_, .unsaid(let refusal, let now)):
            if let now { take(now, context) }
            notice = .refused(refusal)
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

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        return SupportDeed.allCases.map {
            KeyHelp(.character($0.letter), text: words.deskHelp(on: $0))
        } + [
            KeyHelp(.character("r"), text: words.deskHelpReload),
            KeyHelp(.character("y"), text: words.deskHelpCopy),
            KeyHelp(.character("q"), .escape, text: words.deskHelpBack),
        ]
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
