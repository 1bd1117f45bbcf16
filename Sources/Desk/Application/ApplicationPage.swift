import Fapiao
import Pages
import Resources
import Screen

/// One application with all there is to know about it, and everything that can be done with it.
struct ApplicationPage: RecordPage {
    enum Control: RecordControl {
        case deed(Deed)
        case request(SupportNumber)
        case back

        static let deeds = Deed.allCases.map(Control.deed)

        var letter: Character? {
            switch self {
            case .deed(let deed): deed.letter
            case .request, .back: nil
            }
        }

        func help(_ words: Words) -> String {
            switch self {
            case .deed(let deed): words.deskHelp(on: deed)
            case .request, .back: ""
            }
        }
    }

    enum Notice: Equatable, Sendable {
        case done(DeskAct, told: [EmailAddress])
        case refused(DeskRefusal)
        case noNeighbour
    }

    var form = Form<Control>()
    private(set) var dossier: Dossier
    var notice: Notice?
    var remark: Remark<Control>?

    init(_ dossier: Dossier) { self.dossier = dossier }

    var number: ApplicationNumber { dossier.number }

    var glance: Effect? { .glance(number) }

    private func scene(_ context: Context) -> ApplicationScene {
        ApplicationScene(dossier: dossier, notice: notice, context: context)
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame { scene(context).surroundings }

    // MARK: Keys

    mutating func actElse(on key: Key, _ context: Context) -> [Move]? {
        switch key.letter {
        case "l":
            [
                .push(
                    PrintPage(
                        [number],
                        isPickUp: dossier.application?.request.delivery.way == .pickUp))
            ]
        case "]": walk(1)
        case "[": walk(-1)
        default: nil
        }
    }

    func helpElse(_ words: Words) -> [KeyHelp] {
        [
            KeyHelp(.character("]"), .character("["), text: words.deskHelpNeighbour),
            KeyHelp(.character("l"), text: words.deskHelpPrint),
        ]
    }

    private mutating func walk(_ step: Int) -> [Move] {
        notice = .noNeighbour
        return [.walk(step)]
    }

    // MARK: Deeds

    func deeds(_ context: Context) -> [Control] { scene(context).deeds.map(Control.deed) }

    func obstacle(to deed: Control, _ context: Context) -> String {
        scene(context).obstacle
    }

    var reading: Effect { .look(number) }

    /// What one takes elsewhere: the tracking number, before that the fapiao's or its own.
    var copied: String {
        let stage = dossier.application?.stage
        return stage?.parcel?.tracking.text ?? stage?.issue?.number.printed ?? number.grouped
    }

    mutating func begin(_ control: Control, _ context: Context) -> [Move] {
        switch control {
        case .deed(let deed): begin(deed)
        case .request(let number):
            SupportCase(number, of: dossier).map { [.push(RequestPage($0))] } ?? []
        case .back: [.back]
        }
    }

    private func begin(_ deed: Deed) -> [Move] {
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
            form.scrollToTop()
        case (_, .dossier(let changed)) where changed.number == number: take(changed, context)
        case (.act(_, number, _), .refused(let refusal, let changed)):
            if let changed { take(changed, context) }
            notice = .refused(refusal)
            form.scrollToTop()
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
}

extension Dossier {
    func effect(of act: DeskAct) -> Effect { .act(act, on: number, of: order.number) }
}
