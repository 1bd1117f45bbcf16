import Fapiao
import Resources
import Screen

/// Registration with order number, e-mail address and password (M3).
///
/// An order that is not known yet stops nobody (M1): the page asks when it was paid, says from which
/// day it can be applied for, and registers all the same.
struct RegisterPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case order, paidOn, email, password, register, back
    }

    var form = Form<Control>(fields: [
        .order: OrderEntry.numberField, .email: TextField(limit: 254),
        .password: TextField(limit: 128, isSecret: true), .paidOn: OrderEntry.paidOnField,
    ])
    private var entry = OrderEntry()
    /// Fields that were left or sent, whose faults are shown.
    private var checked: Set<Control> = []
    /// Continue was pressed: missing fields are faults, too.
    private var wasSent = false
    private var refusal: Account.Refusal?

    var help: HelpTopic { .register }

    private var typed: OrderEntry.Text {
        OrderEntry.Text(number: form.text(.order), paidOn: form.text(.paidOn))
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        var items: [FormItem<Control>] = []
        let problems = problems(context)
        if wasSent, !problems.isEmpty {
            items.append(.problems(title: words.problemsTitle, problems))
        }
        if let refusal {
            items.append(.notice(.init(words.refusal(refusal), .error)))
        }
        items += entry.items(
            order: .order, paidOn: .paidOn, typed, unknown: words.orderUnknown, problems, context)
        items += [
            .field(
                .init(
                    .email, words.emailLabel, hint: words.emailHint,
                    error: text(of: .email, problems), width: 44)),
            .field(
                .init(
                    .password, words.passwordLabel,
                    hint: words.newPasswordHint(
                        minimum: context.service.passwords.minimumLength),
                    error: text(of: .password, problems), width: 32)),
            .gap,
            .buttons([
                .init(.register, words.registerButton, isPrimary: true),
                .init(.back, words.backLabel),
            ]),
        ]
        return items
    }

    private func text(of id: Control, _ problems: [FormItem<Control>.Problem]) -> String? {
        problems.first { $0.id == id }?.text
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let isRevealed = form.field(.password)?.isRevealed == true
        let reveal = isRevealed ? words.keyHidePassword : words.keyShowPassword
        let show = form.focus == .control(.password) ? [KeyHint("^R", reveal)] : []
        return context.surroundings(heading: words.registerHeading, keys: show)
    }

    // MARK: Faults

    /// What is wrong in the fields whose faults are shown, in their order.
    private func problems(_ context: Context) -> [FormItem<Control>.Problem] {
        let words = context.words
        var found: [FormItem<Control>.Problem] = []
        for control in [Control.order, .paidOn, .email, .password]
        where wasSent || checked.contains(control) {
            if !wasSent, form.text(control).isEmpty { continue }
            if let text = fault(in: control, context, words) {
                found.append(.init(control, text))
            }
        }
        return found
    }

    private func fault(in control: Control, _ context: Context, _ words: Words) -> String? {
        switch control {
        case .order: return entry.orderFault(typed, words)
        case .paidOn: return entry.paidOnFault(typed, context)
        case .email:
            do { _ = try EmailAddress(form.text(.email)) } catch { return words.fault(error) }
        case .password:
            return context.fault(
                inNew: form.text(.password), email: try? EmailAddress(form.text(.email)))
        case .register, .back: return nil
        }
        return nil
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let control):
            checked.insert(control)
            guard control == .order, let order = entry.unasked(typed) else { return [] }
            return [.ask(.lookUp(order))]
        case .pressed(.register): return send(context)
        case .pressed(.back): return [.back]
        case .changed:
            refusal = nil
            return []
        case .ignored, .taken, .chose, .picked, .pressed: return []
        }
    }

    private mutating func send(_ context: Context) -> [Move] {
        wasSent = true
        guard problems(context).isEmpty else {
            form.focusOnProblems()
            return []
        }
        wasSent = false
        guard let email = try? EmailAddress(form.text(.email)) else { return [] }
        guard let claim = entry.claim(typed, context) else {
            return typed.order.map { [.ask(.lookUp($0))] } ?? []
        }
        return [
            .ask(
                .register(
                    email, password: form.text(.password), claim, context.words.language))
        ]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .lookedUp(let order, let knowledge):
            entry.learn(order, knowledge)
            checked.insert(.order)
            return []
        case .orderHeld(let order):
            entry.learn(order, .held)
            wasSent = true
            form.focusOnProblems()
            return []
        case .registered(let email, let expires):
            // Who comes back from the next page mistyped the address.
            form.focus(on: .email)
            return [.push(ActivatePage(email: email, expires: expires))]
        case .registrationRefused(let reason):
            refusal = reason
            return []
        default: return []
        }
    }
}
