import Fapiao
import Pages
import Resources
import Screen

/// The amounts of the parts that a bill is divided into (M9).
///
/// 1. There is always room for one part more, up to as many as a bill can have.
/// 2. What is left to divide is said after every key.
struct SplitPage: DeskForm {
    enum Control: Hashable, Sendable {
        case part(Int)
        case rest, go, back
    }

    var form: Form<Control>
    private let asked: SupportCase
    private let order: Order
    private let record: PaymentRecord
    /// The fields that were left, whose faults are shown.
    private var checked: Set<Int> = []
    private var setback: SplitSetback?

    private static let most = Order.portionRange.upperBound

    /// Nil where there is no bill to divide.
    init?(_ asked: SupportCase) {
        guard let order = asked.order, let record = order.record else { return nil }
        self.asked = asked
        self.order = order
        self.record = record
        let fields = (0..<Self.most).map { (Control.part($0), TextField(limit: 30)) }
        form = Form(fields: Dictionary(uniqueKeysWithValues: fields), focus: .part(0))
    }

    // MARK: What is typed

    /// The amount of one part; nil where nothing is typed.
    private func amount(_ part: Int) -> Result<Money, Money.Fault>? {
        let typed = form.text(.part(part))
        guard !Typed.normalised(typed).isEmpty else { return nil }
        return Result { () throws(Money.Fault) in try Money(yuan: typed) }
    }

    private var filled: [Int] { (0..<Self.most).filter { amount($0) != nil } }

    private var amounts: [Money] { filled.compactMap { try? amount($0)?.get() } }

    private var rest: Money { record.total - amounts.reduce(Money.zero, +) }

    /// How many fields there are: one more than are filled, as long as something is left.
    private var count: Int {
        let used = (filled.last ?? -1) + 1
        let least = Order.portionRange.lowerBound
        return min(Self.most, max(least, rest.fen > 0 ? used + 1 : used))
    }

    private func fault(_ part: Int, _ words: Words) -> String? {
        guard checked.contains(part), let amount = amount(part) else { return nil }
        switch amount {
        case .success(let money): return money.fen > 0 ? nil : words.deskPartNothing
        case .failure(let fault): return words.deskFault(fault)
        }
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return about(words) + [.gap]
            + (0..<count).map { part in
                .field(
                    .init(
                        .part(part), words.deskPart(part + 1), hint: words.deskPartHint,
                        error: fault(part, words), width: 18))
            } + left(words) + [.gap] + said(words) + [
                .buttons([
                    .init(.go, words.continueLabel, isPrimary: true),
                    .init(.back, words.backLabel),
                ])
            ]
    }

    private func said(_ words: Words) -> [FormItem<Control>] {
        guard let setback else { return [] }
        return [.notice(.init(words.text(of: setback), .error))]
    }

    /// What the customer asks for, and what there is.
    private func about(_ words: Words) -> [FormItem<Control>] {
        let wish = asked.request.messages.last { $0.by == .customer }?.text.text ?? ""
        return [
            .row(.init(words.deskWish, Sanitise.lines(wish).joined(separator: "\n"))),
            .row(.init(words.billLabel, order.number.text)),
            .row(.init(words.reviewAmount, words.reviewAmount(record.total))),
        ]
    }

    private func left(_ words: Words) -> [FormItem<Control>] {
        if rest.fen < 0 {
            return [.prose(words.deskTooMuch(Money.zero - rest), .error)]
        }
        if rest == .zero { return [.prose(words.deskAddsUp, .success)] }
        return [
            .row(
                .init(
                    words.deskLeft, words.reviewAmount(rest),
                    action: .init(.rest, words.deskTakeRest)))
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        return PageFrame(
            brand: words.deskBrand + " " + context.glyphs.dot + " " + context.clerk,
            step: asked.number.grouped, heading: words.deskSplitHeading,
            keys: [
                KeyHint("Tab", words.keyNext), KeyHint("Esc", words.keyBack),
                KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
            ], tooSmall: words.tooSmall)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(.part(let part)): checked.insert(part)
        case .changed: setback = nil
        case .pressed(.rest): takeRest()
        case .pressed(.go): return goOn()
        case .pressed(.back): return [.back]
        case .pressed, .ignored, .taken, .picked, .chose, .left: break
        }
        return []
    }

    /// Puts what is left into the first part that is still empty, or adds it to the last.
    private mutating func takeRest() {
        let empty = (0..<Self.most).first { amount($0) == nil }
        let part = empty ?? Self.most - 1
        let known = (try? amount(part)?.get()) ?? .zero
        form.set(.part(part), (known + rest).plain)
        form.focus(on: .go)
    }

    private mutating func goOn() -> [Move] {
        checked = Set(0..<Self.most)
        if let wrong = filled.first(where: { isWrong($0) }) {
            form.focus(on: .part(wrong))
            return []
        }
        var tried = order
        do throws(SplitRefusal) { try tried.split(into: amounts) } catch {
            setback = .refused(error)
            form.focus(on: .part(min(filled.count, count - 1)))
            return []
        }
        let approval = Approval(deed: .split(order.number, amounts), told: asked.told)
        return [
            .consent(
                to: approval, .support(.split(amounts, of: order.number, for: asked.number)))
        ]
    }

    private func isWrong(_ part: Int) -> Bool {
        guard case .success(let money) = amount(part) else { return true }
        return money.fen <= 0
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        case (.support(.split(_, order.number, _)), .support(.divided(let now))):
            guard !now.request.isClosed, let parts = now.order?.portions else { return [.back] }
            return [.replace(AnswerPage(.close, now, .divided(parts)))]
        case (.support(.split(_, order.number, _)), .support(.undivided(let setback, _))):
            self.setback = setback
            form.focus(on: .go)
        case _: break
        }
        return []
    }
}

extension Words {
    func text(of setback: SplitSetback) -> String {
        switch setback {
        case .refused(let refusal): deskSplitRefusal(refusal)
        case .taken(let order): deskPartTaken(order)
        }
    }
}
