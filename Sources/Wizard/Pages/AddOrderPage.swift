import Fapiao
import Resources
import Screen

/// An order that is not listed is claimed by its number, before its record is in, too (M1, M2).
struct AddOrderPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case order, paidOn, add, back }

    var form = Form<Control>(fields: [
        .order: TextField(limit: 60), .paidOn: TextField(limit: 10),
    ])
    /// The number that turned out to be unknown.
    private var unknown: OrderNumber?
    private var refused: Order.Refusal?
    private var wasSent = false

    var help: HelpTopic { .addOrder }

    private var order: OrderNumber? { try? OrderNumber(form.text(.order)) }

    private var isUnknown: Bool { unknown != nil && unknown == order }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let problems = problems(context)
        var items: [FormItem<Control>] = []
        if let refused { items.append(.notice(.init(words.orderRefusal(refused), .error))) }
        if !problems.isEmpty { items.append(.problems(title: words.problemsTitle, problems)) }
        items.append(
            .field(
                .init(
                    .order, words.orderNumberLabel, hint: words.orderNumberHint,
                    error: problems.first { $0.id == .order }?.text)))
        if isUnknown {
            let expected = HandOver.expected(paid: paidOn(context) ?? context.today)
            items += [
                .prose(
                    words.orderUnknownSignedIn + " " + words.orderExpected(words.date(expected)),
                    .notice),
                .field(
                    .init(
                        .paidOn, words.paidOnLabel + " " + words.optional, hint: words.paidOnHint,
                        error: problems.first { $0.id == .paidOn }?.text, width: 12)),
            ]
        }
        return items + [
            .gap,
            .buttons([
                .init(.add, words.addOrderButton, isPrimary: true),
                .init(.back, words.backLabel),
            ]),
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.addOrderHeading)
    }

    private func paidOn(_ context: Context) -> Day? {
        guard let day = Day(iso: Typed.normalised(form.text(.paidOn))), day <= context.today
        else { return nil }
        return day
    }

    private func problems(_ context: Context) -> [FormItem<Control>.Problem] {
        guard wasSent else { return [] }
        let words = context.words
        var found: [FormItem<Control>.Problem] = []
        do throws(OrderNumber.Fault) {
            _ = try OrderNumber(form.text(.order))
        } catch {
            found.append(.init(.order, words.fault(error)))
        }
        if isUnknown, !Typed.trimmed(form.text(.paidOn)).isEmpty, paidOn(context) == nil {
            found.append(.init(.paidOn, words.paidOnFault))
        }
        return found
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.add): return send(context)
        case .pressed(.back): return [.back]
        case .changed:
            refused = nil
            return []
        case .ignored, .taken, .left, .chose, .picked, .pressed: return []
        }
    }

    private mutating func send(_ context: Context) -> [Move] {
        wasSent = true
        guard problems(context).isEmpty else {
            form.focusOnProblems()
            return []
        }
        guard let order, let member = context.member else { return [] }
        wasSent = false
        guard isUnknown else { return [.ask(.lookUp(order))] }
        return [.ask(.addOrder(member, Claim(order: order, paidOn: paidOn(context))))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .lookedUp(let order, .unknown):
            unknown = order
            form.focus(on: .paidOn)
            return []
        case .lookedUp(let order, .known), .lookedUp(let order, .held):
            guard let member = context.member else { return [] }
            return [.ask(.addOrder(member, Claim(order: order, paidOn: nil)))]
        case .orderAdded(let number, let orders):
            return [.refresh(orders), .restart(BillsPage(selected: number))]
        case .orderRefused(_, let refusal):
            refused = refusal
            form.focus(on: .order)
            return []
        default: return []
        }
    }
}
