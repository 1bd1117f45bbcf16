import Fapiao
import Resources
import Screen

/// After signing in: the draft that was left behind last, to go on with, to leave or to discard.
struct ResumePage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case goOn, notNow, discard, confirm, keep, back }

    private enum Mode: Equatable {
        case offering
        /// Discard was pressed, and asks again.
        case asking
        case refused(Order.Refusal)
    }

    var form = Form<Control>()
    private var mode = Mode.offering
    private let left: Order

    init(order: Order) { left = order }

    var help: HelpTopic { .resume }

    /// The order as it is now.
    private func order(_ context: Context) -> Order { context.order(left.number) ?? left }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        switch mode {
        case .offering:
            return offer(context) + [
                .gap,
                .buttons([
                    .init(.goOn, words.goOn, isPrimary: true),
                    .init(.notNow, words.resumeNotNow, hint: words.resumeNotNowHint),
                    .init(.discard, words.resumeDiscard),
                ]),
            ]
        case .asking:
            return [
                .notice(.init(words.resumeDiscardText(left.number), .warning)), .gap,
                .buttons([
                    .init(.keep, words.resumeKeep, isPrimary: true),
                    .init(.confirm, words.resumeDiscard),
                ]),
            ]
        case .refused(let refusal):
            return [
                .notice(.init(words.draftRefusal(refusal), .error)), .gap,
                .buttons([.init(.back, words.backToBillsButton, isPrimary: true)]),
            ]
        }
    }

    private func offer(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let order = order(context)
        guard let draft = order.draft else { return [] }
        var rows = [(words.orderNumberLabel, order.number.text)]
        if let record = order.record {
            rows.append((words.productColumn, record.lines.map(\.name).joined(separator: "\n")))
            rows.append((words.reviewAmount, words.reviewAmount(record.total)))
        }
        if !draft.text.title.isEmpty { rows.append((words.reviewTitle, draft.text.title)) }
        return [
            .prose(words.resumeText(draft.text.page, on: BeijingTime(draft.savedAt).day), .normal),
            .gap,
        ] + rows.map { .row(.init($0.0, Sanitise.lines($0.1).joined(separator: "\n"))) }
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.resumeHeading)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let button) = event else { return [] }
        switch button {
        case .goOn: return [.replace(ApplyPage(order: order(context), context))]
        case .notNow, .back: return [.back]
        case .discard: return show(.asking)
        case .keep: return show(.offering)
        case .confirm:
            return context.member.map { [.ask(.discardDraft(left.number, $0))] } ?? []
        }
    }

    private mutating func show(_ mode: Mode) -> [Move] {
        self.mode = mode
        form = Form()
        return []
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        guard mode == .asking, key == .escape || key == .control("g") else { return nil }
        return show(.offering)
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .draftDiscarded: return [.back]
        case .draftRefused(_, let refusal): return show(.refused(refusal))
        default: return []
        }
    }
}
