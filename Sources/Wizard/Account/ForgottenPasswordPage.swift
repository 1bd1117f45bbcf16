import Fapiao
import Resources
import Screen

/// A one-time password is mailed to who forgot theirs (M21); the page says the same for every
/// address.
struct ForgottenPasswordPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case email, send, forgottenAddress, back, signIn, another
    }

    private enum Mode: Equatable {
        case asking
        case mailed(EmailAddress, expires: Instant)
    }

    var form: Form<Control>
    private var mode = Mode.asking
    private var checks = Checks<Control>()

    /// The page with what was typed on the sign-in page.
    init(typed: String = "") {
        form = Form(fields: [.email: TextField(typed, limit: 254)], focus: .email)
    }

    var help: HelpTopic { .forgottenPassword }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        switch mode {
        case .asking:
            let problems = problems(context)
            return [.prose(words.forgottenPasswordText, .normal), .gap]
                + checks.summary(problems, words) + [
                    .field(
                        .init(
                            .email, words.emailLabel, hint: words.signInEmailHint,
                            error: problems.text(of: .email), width: 44)),
                    .gap,
                    .buttons([
                        .init(.send, words.mailPasswordButton, isPrimary: true),
                        .init(.back, words.backLabel),
                    ]),
                    .buttons([.init(.forgottenAddress, words.forgottenAddressButton)]),
                ]
        case .mailed(let email, let expires):
            return [
                .prose(words.passwordMailed(email.text, words.deadline(expires)), .normal), .gap,
                .prose(words.passwordMailedNext, .normal),
            ] + (context.service.demo == nil ? [] : [.gap, .prose(words.demoMailHint, .notice)]) + [
                .gap,
                .buttons([
                    .init(.signIn, words.signInLabel, isPrimary: true),
                    .init(.another, words.otherLoginAddressButton),
                ]),
            ]
        }
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.forgottenPasswordHeading)
    }

    private func problems(_ context: Context) -> [FormItem<Control>.Problem] {
        checks.problems(in: [.email], of: form) { context.fault(inAddress: form.text($0)) }
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let control):
            checks.leave(control)
            return []
        case .pressed(.send): return send(context)
        case .pressed(.forgottenAddress): return [.push(HelpPage(topic: .forgottenAddress))]
        case .pressed(.back): return [.back]
        case .pressed(.signIn): return signIn()
        case .pressed(.another):
            mode = .asking
            form.focus(on: .email)
            return []
        case .ignored, .taken, .changed, .chose, .picked, .pressed: return []
        }
    }

    private mutating func send(_ context: Context) -> [Move] {
        checks.send()
        guard problems(context).isEmpty, let email = try? EmailAddress(form.text(.email)) else {
            form.focusOnProblems()
            return []
        }
        checks.passed()
        return [.ask(.forgotPassword(email))]
    }

    private func signIn() -> [Move] {
        guard case .mailed(let email, _) = mode else { return [] }
        return [
            .restart(WelcomePage()), .push(SignInPage(email: email, notice: .passwordMailed)),
        ]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .temporaryPasswordMailed(let email, let expires) = answer else { return [] }
        mode = .mailed(email, expires: expires)
        form.focus(on: .signIn)
        return []
    }
}
