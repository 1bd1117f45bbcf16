import Fapiao
import Resources
import Screen

/// Asks once more whether the letter is there before it goes on record.
struct ReceivedPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case notYet, confirm, leave }

    var form = Form<Control>()
    private var refusal: Order.Refusal?
    private let order: Order
    private let application: Application

    init(order: Order, application: Application) {
        self.order = order
        self.application = application
    }

    var help: HelpTopic { .progress }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        if let refusal {
            return [
                .notice(.init(words.changeRefusal(refusal), .error)), .gap,
                .buttons([.init(.leave, words.backToApplicationButton, isPrimary: true)]),
            ]
        }
        return [.prose(words.receivedText, .normal), .gap] + facts(words) + [
            .gap,
            .buttons([
                .init(.notYet, words.receivedNotYet),
                .init(.confirm, words.receivedConfirm, isPrimary: true),
            ]),
        ]
    }

    /// What to hold the letter against.
    private func facts(_ words: Words) -> [FormItem<Control>] {
        var rows = [(words.titleLabel, application.request.document.title.text)]
        rows.append((words.reviewAmount, words.reviewAmount(application.amount.gross)))
        if let issue = application.stage.issue {
            rows.append((words.fapiaoNumberLabel, words.text(of: issue.number)))
        }
        if let parcel = application.stage.parcel {
            rows.append((words.trackingLabel, parcel.tracking.text))
        }
        return rows.map { .row(.init($0.0, Sanitise.text($0.1))) }
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.receivedHeading)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let button) = event else { return [] }
        switch button {
        case .notYet, .leave: return [.back]
        case .confirm:
            return context.member.map {
                [.ask(.act(.received, application.number, order.number, $0))]
            } ?? []
        }
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .acted: return [.back]
        case .actRefused(_, let refusal):
            self.refusal = refusal
            return []
        default: return []
        }
    }
}
