import Fapiao
import Resources
import Screen

/// A draft left behind, offered right after signing in: "You stopped at delivery. Go on?"
struct ResumePage: FormPage {
    enum Control: Hashable, Sendable { case goOn, notNow, discard, reallyDiscard }

    var form = Form<Control>()
    private let order: Order
    private var isSure = false

    init(order: Order) { self.order = order }

    var help: HelpTopic { .bills }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let stopped = order.draft.map {
            words.stoppedAt(
                words.stepName($0.text.page), words.date(BeijingTime($0.savedAt).day))
        }
        let title = Sanitise.text(order.draft?.text.title ?? "")
        let facts: [FormItem<Control>] = [
            .row(.init(words.orderNumberLabel, order.number.text)),
            .row(.init(words.amountLabel, order.record.map { "¥" + $0.total.grouped } ?? "")),
            .row(.init(words.reviewTitle, title.isEmpty ? words.emptyValue : title)),
        ]
        let buttons: [FormItem<Control>.Button] =
            isSure
            ? [
                .init(.reallyDiscard, words.discardDraftSure, isPrimary: true),
                .init(.notNow, words.keepDraft),
            ]
            : [
                .init(.goOn, words.goOn, isPrimary: true), .init(.notNow, words.notNow),
                .init(.discard, words.discardDraft),
            ]
        return [.prose(stopped ?? "", .normal)] + facts + [.gap, .buttons(buttons)]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.resumeHeading)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.goOn): return [.replace(ApplyPage(order: order, context))]
        case .pressed(.notNow): return [.back]
        case .pressed(.discard):
            isSure = true
            form.focus(on: .notNow)
            return []
        case .pressed(.reallyDiscard):
            return context.member.map { [.ask(.discardDraft(order.number, $0))] } ?? []
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .draftDiscarded, .draftRefused: return [.back]
        default: return []
        }
    }
}
