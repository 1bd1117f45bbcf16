import Fapiao
import Resources
import Screen

/// The address for copies of status mail (domain §4): set, changed or removed.
struct SecondAddressPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case email, save, remove, back }

    var form: Form<Control>
    private var checks = Checks<Control>()
    private var refusal: Account.Refusal?
    /// What was asked for last: nil is the removal.
    private var wanted: EmailAddress?

    init(_ member: Member?) {
        let known = member?.profile.secondAddress?.text ?? ""
        form = Form(fields: [.email: TextField(known, limit: 254)], focus: .email)
    }

    var help: HelpTopic { .account }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let problems = problems(context)
        let isSet = context.member?.profile.secondAddress != nil
        return [.prose(words.secondAddressText, .normal), .gap]
            + (refusal.map { [.notice(.init(words.refusal($0), .error))] } ?? [])
            + checks.summary(problems, words) + [
                .field(
                    .init(
                        .email, words.secondAddressLabel, error: problems.text(of: .email),
                        width: 44)),
                .gap,
                .buttons(
                    [.init(.save, words.saveButton, isPrimary: true)]
                        + (isSet ? [.init(.remove, words.removeButton)] : [])
                        + [.init(.back, words.backLabel)]),
            ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.copiesLabel)
    }

    private func problems(_ context: Context) -> [FormItem<Control>.Problem] {
        checks.problems(in: [.email], of: form) {
            context.fault(inAddress: form.text($0), missing: context.words.secondAddressMissing)
        }
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let control):
            checks.leave(control)
            return []
        case .changed:
            refusal = nil
            return []
        case .pressed(.save): return save(context)
        case .pressed(.remove): return ask(for: nil, context)
        case .pressed(.back): return [.back]
        case .ignored, .taken, .chose, .picked, .pressed: return []
        }
    }

    private mutating func save(_ context: Context) -> [Move] {
        checks.send()
        guard problems(context).isEmpty, let email = try? EmailAddress(form.text(.email)) else {
            form.focusOnProblems()
            return []
        }
        checks.passed()
        return ask(for: email, context)
    }

    private mutating func ask(for address: EmailAddress?, _ context: Context) -> [Move] {
        refusal = nil
        wanted = address
        return context.member.map { [.ask(.change(.secondAddress(address), $0))] } ?? []
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .changed: return [.back, .replace(AccountPage(news: .secondAddress(wanted)))]
        case .changeRefused(.account(let reason)):
            refusal = reason
            form.focus(on: .email)
            return []
        default: return []
        }
    }
}
