import Fapiao
import Resources
import Screen

/// An order that is not listed is claimed by its number (M1, M2).
struct AddOrderPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case order, paidOn, add, back }

    var form = Form<Control>(fields: [
        .order: OrderEntry.numberField, .paidOn: OrderEntry.paidOnField,
    ])
    private var entry = OrderEntry()
    /// Fields that were left or sent, whose faults are shown.
    private var checked: Set<Control> = []
    /// Add was pressed: a missing number is a fault, too.
    private var wasSent = false
    private var refusal: Order.Refusal?
    /// The list that shows the new order when it is in.
    private let list: BillsPage

    init(list: BillsPage = BillsPage()) { self.list = list }

    var help: HelpTopic { .addOrder }

    private var typed: OrderEntry.Text {
        OrderEntry.Text(number: form.text(.order), paidOn: form.text(.paidOn))
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let problems = problems(context)
        var items: [FormItem<Control>] = [.prose(words.addOrderText, .normal)]
        if wasSent, !problems.isEmpty {
            items.append(.problems(title: words.problemsTitle, problems))
        }
        if let refusal { items.append(.notice(.init(words.orderRefusal(refusal), .error))) }
        items += entry.items(
            order: .order, paidOn: .paidOn, typed, unknown: words.addOrderUnknown, problems,
            context)
        if entry.knowledge(of: typed) == .known {
            items.append(.prose(words.addOrderKnown, .success))
        }
        return items + [
            .gap,
            .buttons([
                .init(.add, words.addOrderConfirm, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.addOrderButton)
    }

    // MARK: Faults

    /// What is wrong in the fields whose faults are shown, in their order.
    private func problems(_ context: Context) -> [FormItem<Control>.Problem] {
        var found: [FormItem<Control>.Problem] = []
        let isChecked = wasSent || checked.contains(.order) && !typed.number.isEmpty
        if isChecked, let text = entry.orderFault(typed, context.words) {
            found.append(.init(.order, text))
        }
        if wasSent || checked.contains(.paidOn), let text = entry.paidOnFault(typed, context) {
            found.append(.init(.paidOn, text))
        }
        return found
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let control):
            checked.insert(control)
            guard control == .order, let order = entry.unasked(typed), !isListed(order, context)
            else { return [] }
            return [.ask(.lookUp(order))]
        case .pressed(.add): return send(context)
        case .pressed(.back): return [.back]
        case .changed:
            refusal = nil
            return []
        case .ignored, .taken, .chose, .picked, .pressed: return []
        }
    }

    private func isListed(_ order: OrderNumber, _ context: Context) -> Bool {
        context.orders.contains { $0.number == order }
    }

    private mutating func send(_ context: Context) -> [Move] {
        // An order that is in the list already is what the person is looking for.
        if let order = typed.order, isListed(order, context) {
            return [.restart(list.selecting(order))]
        }
        wasSent = true
        guard problems(context).isEmpty else {
            form.focusOnProblems()
            return []
        }
        wasSent = false
        guard let claim = entry.claim(typed, context), let member = context.member else {
            return typed.order.map { [.ask(.lookUp($0))] } ?? []
        }
        return [.ask(.addOrder(member, claim))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .lookedUp(let order, let knowledge):
            entry.learn(order, knowledge)
            checked.insert(.order)
            if knowledge == .unknown { form.focus(on: .paidOn) }
            return []
        case .orderAdded(let order, let orders):
            return [.refresh(orders), .restart(list.selecting(order))]
        case .orderHeld(let order), .orderRefused(let order, .heldByAnother):
            entry.learn(order, .held)
            wasSent = true
            form.focusOnProblems()
            return []
        case .orderRefused(_, let reason):
            refusal = reason
            return []
        default: return []
        }
    }
}
