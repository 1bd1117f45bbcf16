import Fapiao
import Pages
import Resources
import Screen

/// One application with all there is to know about it, and everything that can be done with it.
struct ApplicationPage: DeskForm {
    enum Control: Hashable, Sendable {
        case deed(Deed)
        case request(SupportNumber)
        case back
    }

    enum Notice: Equatable, Sendable {
        case done(DeskAct, told: [EmailAddress])
        case refused(DeskRefusal)
        case copied(String)
        case noNeighbour
    }

    var form = Form<Control>()
    private(set) var dossier: Dossier
    private(set) var notice: Notice?

    init(_ dossier: Dossier) { self.dossier = dossier }

    var number: ApplicationNumber { dossier.number }

    var glance: Effect? { .glance(number) }

    private func scene(_ context: Context) -> ApplicationScene {
        ApplicationScene(dossier: dossier, notice: notice, context: context)
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
        case .pressed(.request(let number)):
            return SupportCase(number, of: dossier).map { [.push(RequestPage($0))] } ?? []
        case .pressed(.back): return [.back]
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        notice = nil
        if let letter = key.letter {
            let possible = scene(context).deeds
            if let deed = possible.first(where: { $0.letter == letter }) { return begin(deed) }
        }
        switch key.letter {
        case "q": return [.back]
        case "r": return [.ask(.look(number))]
        case "y": return copy()
        case "l": return [.push(PrintPage([number]))]
        case "]": return walk(1)
        case "[": return walk(-1)
        default: return sheet(context).browse(key, &form) ? [] : nil
        }
    }

    private mutating func walk(_ step: Int) -> [Move] {
        notice = .noNeighbour
        return [.walk(step)]
    }

    /// What one takes elsewhere: the tracking number, before that the fapiao's or its own.
    private mutating func copy() -> [Move] {
        guard let application = dossier.application else { return [] }
        let text =
            application.stage.parcel?.tracking.text ?? application.stage.issue?.number.key
            ?? number.grouped
        notice = .copied(text)
        return [.ask(.copy(text))]
    }

    // MARK: Deeds

    private mutating func begin(_ deed: Deed) -> [Move] {
        switch deed {
        case .process: return dossier.consent(to: .take)
        case .ready: return dossier.consent(to: .readyForPickUp)
        case .collected: return dossier.consent(to: .collected)
        case .received: return dossier.consent(to: .received)
        case .issue: return [.push(IssuePage(dossier))]
        case .mail: return [.push(ParcelPage(dossier))]
        case .reject: return [.push(ReasonPage(.reject, dossier))]
        case .takeBack: return [.push(ReasonPage(.takeBack, dossier))]
        case .notCollected: return [.push(ReasonPage(.notCollected, dossier))]
        case .returned: return [.push(ReasonPage(.returned, dossier))]
        case .takeOver: return [.push(ReasonPage(.takeOver, dossier))]
        case .note: return [.push(ReasonPage(.note, dossier))]
        case .reissue: return [.push(ReissuePage(dossier))]
        case .hold: return [.ask(dossier.effect(of: .hold))]
        case .letGo: return [.ask(dossier.effect(of: .letGo))]
        }
    }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        case (.look, .dossier(let other)) where other.number != number,
            (.find, .dossier(let other)) where other.number != number:
            return [.replace(ApplicationPage(other))]
        case (.act(let act, number, _), .dossier(let changed)):
            take(changed, context)
            notice = .done(act, told: changed.told)
            form.endScroll()
        case (_, .dossier(let changed)) where changed.number == number: take(changed, context)
        case (.act(_, number, _), .refused(let refusal, let changed)):
            if let changed { take(changed, context) }
            notice = .refused(refusal)
        case _: break
        }
        return []
    }

    /// The focus goes to what leads on when the application has moved on.
    private mutating func take(_ changed: Dossier, _ context: Context) {
        let before = dossier.application?.stage.status
        dossier = changed.keeping(dossier)
        guard before != dossier.application?.stage.status else { return }
        form.focus(on: scene(context).deeds.first.map(Control.deed) ?? .back)
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        let deeds = Deed.allCases.map {
            KeyHelp(.character($0.letter), text: words.deskHelp(on: $0))
        }
        return deeds + [
            KeyHelp(.character("]"), .character("["), text: words.deskHelpNeighbour),
            KeyHelp(.character("r"), text: words.deskHelpReload),
            KeyHelp(.character("y"), text: words.deskHelpCopy),
            KeyHelp(.character("l"), text: words.deskHelpPrint),
            KeyHelp(.character("q"), .escape, text: words.deskHelpBack),
        ]
    }
}

extension Dossier {
    func effect(of act: DeskAct) -> Effect { .act(act, on: number, of: order.number) }
}
