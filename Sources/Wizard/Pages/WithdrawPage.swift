import Fapiao
import Resources
import Screen

/// Withdraws an application that nobody has begun to work on (domain §4).
///
/// The reason first, then once more whether: a withdrawal cannot be taken back.
struct WithdrawPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case reason, goOn, back, keep, confirm, leave }

    private enum Mode: Equatable {
        case writing
        /// The reason is there, and it is asked again.
        case asking(SingleLine)
        case refused(Order.Refusal)
        case withdrawn
    }

    /// With room for more than is taken, so that a paste is shortened by who made it.
    var form = Form<Control>(fields: [.reason: TextField(limit: 2 * Application.reasonLimit)])
    private var mode = Mode.writing
    /// Whether what is wrong with the reason is shown.
    private var isChecked = false
    private let order: Order
    private let application: Application

    init(order: Order, application: Application) {
        self.order = order
        self.application = application
    }

    /// This page as it was left, for whoever comes back to it; nil when it has served.
    var unfinished: WithdrawPage? {
        switch mode {
        case .refused, .withdrawn: return nil
        case .writing, .asking:
            var page = self
            page.write()
            return page
        }
    }

    var help: HelpTopic { .withdraw }

    private var reason: Result<SingleLine, SingleLine.Fault> {
        Result { () throws(SingleLine.Fault) in
            try SingleLine(form.text(.reason), limit: Application.reasonLimit)
        }
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        switch mode {
        case .writing, .withdrawn:
            return [
                .prose(words.withdrawText, .normal), .gap, row(words),
                .field(
                    .init(
                        .reason, words.reasonLabel, hint: words.withdrawReasonHint,
                        error: fault(words), width: 60)), .gap,
                .buttons([
                    .init(.goOn, words.continueLabel, isPrimary: true),
                    .init(.back, words.backLabel),
                ]),
            ]
        case .asking(let reason):
            return [
                .notice(.init(words.withdrawSure(application.number), .warning)), .gap,
                .row(.init(words.reasonLabel, reason.text)), .gap,
                .buttons([
                    .init(.keep, words.withdrawKeep, isPrimary: true),
                    .init(.confirm, words.withdrawConfirm),
                ]),
            ]
        case .refused(let refusal):
            let scene = BillScene(order: context.order(order.number) ?? order, context: context)
            return [.notice(.init(words.withdrawRefusal(refusal), .error)), .gap]
                + scene.head.map { $0.map { _ in Control.leave } } + [
                    .buttons([
                        .init(.leave, words.backToApplicationButton, isPrimary: true)
                    ])
                ]
        }
    }

    private func row(_ words: Words) -> FormItem<Control> {
        .row(.init(words.sentNumber, application.number.grouped))
    }

    private func fault(_ words: Words) -> String? {
        guard isChecked, case .failure(let fault) = reason else { return nil }
        return words.reasonFault(fault)
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.withdrawLabel)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(.reason):
            if case .failure(.missing) = reason { return [] }
            isChecked = true
            return []
        case .pressed(let button): return push(button, context)
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }

    private mutating func push(_ button: Control, _ context: Context) -> [Move] {
        switch button {
        case .goOn: goOn()
        case .keep: write()
        case .back, .leave: return [.back]
        case .confirm: return send(context)
        case .reason: break
        }
        return []
    }

    private mutating func goOn() {
        switch reason {
        case .success(let reason):
            mode = .asking(reason)
            form.focus(on: .keep)
        case .failure:
            isChecked = true
            form.focus(on: .reason)
        }
    }

    private mutating func write() {
        mode = .writing
        form.focus(on: .reason)
    }

    private func send(_ context: Context) -> [Move] {
        guard case .asking(let reason) = mode, let member = context.member else { return [] }
        let act = CustomerAct.withdraw(reason: reason.text)
        return [.ask(.act(act, application.number, order.number, member))]
    }

    mutating func perform(_ command: Command, _ context: Context) -> [Move]? {
        guard command == .back, case .asking = mode else { return nil }
        write()
        return []
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .acted:
            mode = .withdrawn
            return [.back]
        case .actRefused(_, let refusal):
            mode = .refused(refusal)
            form.focus(on: .leave)
            return []
        default: return []
        }
    }
}
