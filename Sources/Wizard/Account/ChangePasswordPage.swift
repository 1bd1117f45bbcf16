import Fapiao
import Resources
import Screen

/// Another password (M20): the present one again, and the new one.
struct ChangePasswordPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case old, new, change, back }

    var form = Form<Control>(fields: [
        .old: TextField(limit: 128, isSecret: true), .new: TextField(limit: 128, isSecret: true),
    ])
    private var checks = Checks<Control>()
    private var isWrong = false

    init() { form.focus(on: .old) }

    var help: HelpTopic { .account }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let problems = problems(context)
        return above(problems, words) + [
            .field(
                .init(
                    .old, words.oldPasswordLabel, hint: words.oldPasswordHint,
                    error: problems.text(of: .old), width: 32)),
            .field(
                .init(
                    .new, words.newPasswordLabel,
                    hint: words.newPasswordHint(
                        minimum: context.service.passwords.minimumLength),
                    error: problems.text(of: .new), width: 32)),
            .gap,
            .buttons([
                .init(.change, words.changePasswordLabel, isPrimary: true),
                .init(.back, words.backLabel),
            ]),
        ]
    }

    private func above(
        _ problems: [FormItem<Control>.Problem], _ words: Words
    ) -> [FormItem<Control>] {
        let summary = checks.summary(problems, words)
        if !summary.isEmpty { return summary }
        if isWrong { return [.notice(.init(words.passwordWrong, .error))] }
        return [.prose(words.changePasswordText, .normal), .gap]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(
            heading: context.words.changePasswordLabel, keys: revealKey(.old, .new, in: context))
    }

    private func problems(_ context: Context) -> [FormItem<Control>.Problem] {
        checks.problems(in: [.old, .new], of: form) { control in
            let typed = form.text(control)
            if control == .old { return typed.isEmpty ? context.words.oldPasswordMissing : nil }
            if !typed.isEmpty, typed == form.text(.old) { return context.words.passwordUnchanged }
            return context.fault(inNew: typed, email: context.member?.address)
        }
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let control):
            checks.leave(control)
            return []
        case .changed:
            isWrong = false
            return []
        case .pressed(.change): return change(context)
        case .pressed(.back): return [.back]
        case .ignored, .taken, .chose, .picked, .pressed: return []
        }
    }

    private mutating func change(_ context: Context) -> [Move] {
        isWrong = false
        checks.send()
        guard problems(context).isEmpty else {
            form.focusOnProblems()
            return []
        }
        checks.passed()
        let change = AccountChange.password(old: form.text(.old), new: form.text(.new))
        return context.member.map { [.ask(.change(change, $0))] } ?? []
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .changed: return [.back, .replace(AccountPage(news: .password))]
        case .changeRefused:
            isWrong = true
            form.clear(.old)
            form.focus(on: .old)
            return []
        default: return []
        }
    }
}
