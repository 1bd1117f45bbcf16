import Fapiao
import Resources
import Screen

/// After signing in with a one-time password: a new one is chosen, and nothing else can be reached
/// before (M21).
struct ChoosePasswordPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case password, choose, back, another }

    var form = Form<Control>(fields: [.password: TextField(limit: 128, isSecret: true)])
    private var checks = Checks<Control>()
    /// The one-time password died meanwhile.
    private var isTooLate = false
    private let member: Member
    private let code: SecretCode

    init(member: Member, code: SecretCode) {
        self.member = member
        self.code = code
        form.focus(on: .password)
    }

    var help: HelpTopic { .forgottenPassword }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        guard !isTooLate else {
            return [
                .notice(.init(words.oneTimePasswordDied, .error)), .gap,
                .buttons([
                    .init(.another, words.anotherOneTimePassword, isPrimary: true),
                    .init(.back, words.backLabel),
                ]),
            ]
        }
        let problems = problems(context)
        return [.prose(words.choosePasswordText(member.address.text), .normal), .gap]
            + checks.summary(problems, words) + [
                .field(
                    .init(
                        .password, words.newPasswordLabel,
                        hint: words.newPasswordHint(
                            minimum: context.service.passwords.minimumLength),
                        error: problems.text(of: .password), width: 32)),
                .gap,
                .buttons([
                    .init(.choose, words.choosePasswordButton, isPrimary: true),
                    .init(.back, words.backLabel),
                ]),
            ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(
            heading: context.words.choosePasswordHeading,
            keys: revealKey(.password, in: context))
    }

    private func problems(_ context: Context) -> [FormItem<Control>.Problem] {
        checks.problems(in: [.password], of: form) {
            context.fault(inNew: form.text($0), email: member.address)
        }
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let control):
            checks.leave(control)
            return []
        case .pressed(.choose): return choose(context)
        case .pressed(.back): return [.back]
        case .pressed(.another):
            return [.replace(ForgottenPasswordPage(typed: member.address.text))]
        case .ignored, .taken, .changed, .chose, .picked, .pressed: return []
        }
    }

    private mutating func choose(_ context: Context) -> [Move] {
        checks.send()
        guard problems(context).isEmpty else {
            form.focusOnProblems()
            return []
        }
        checks.passed()
        return [.ask(.choosePassword(form.text(.password), member, code))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .signedIn(let member, let orders):
            return BillsPage.arrival(member, orders) + [.push(PasswordChosenPage())]
        case .signInRefused:
            isTooLate = true
            form.clear(.password)
            form.focus(on: .another)
            return []
        default: return []
        }
    }
}

/// The new password is saved; the bills are next.
struct PasswordChosenPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case goOn }

    var form = Form<Control>()

    var help: HelpTopic { .account }

    func items(_ context: Context) -> [FormItem<Control>] {
        [
            .prose(context.words.passwordChosenText, .success), .gap,
            .buttons([.init(.goOn, context.words.toBillsButton, isPrimary: true)]),
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.choosePasswordHeading)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        event == .pressed(.goOn) ? [.back] : []
    }
}
