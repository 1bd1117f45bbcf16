import Fapiao
import Resources
import Screen

/// Signing in with e-mail address and password (M6).
///
/// Wrong, unknown and locked have one answer; the password is cleared after it, nothing else is.
struct SignInPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case email, password, signIn, register, back, forgottenPassword, forgottenAddress
    }

    /// What is said above the form.
    enum Notice: Equatable, Sendable {
        case activated, refused
        /// A one-time password was mailed, if there is such an account.
        case passwordMailed
        /// A change of address was stopped: the password is to be changed at once.
        case changeStopped
        /// Why the session before this page ended.
        case idle, whole
        case elsewhere(keepsDraft: Bool)
    }

    var form = Form<Control>(fields: [
        .email: TextField(limit: 254), .password: TextField(limit: 128, isSecret: true),
    ])
    private var notice: Notice?
    /// Whether the page for a new password follows.
    private let changesPassword: Bool
    /// Fields that were left or sent, whose faults are shown.
    private var checked: Set<Control> = []
    private var wasSent = false

    init(email: EmailAddress? = nil, notice: Notice? = nil) {
        self.notice = notice
        changesPassword = notice == .changeStopped
        if let email { form.set(.email, email.text) }
        form.focus(on: email == nil ? .email : .password)
    }

    /// The page with a one-time password filled in, to be sent with Enter.
    init(email: EmailAddress, oneTime code: SecretCode) {
        self.init(email: email)
        form.set(.password, code.grouped)
        form.focus(on: .signIn)
    }

    var help: HelpTopic { .signIn }
}

// MARK: - Frame

extension SignInPage {
    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let problems = problems(words)
        return above(problems, context) + [
            .field(
                .init(
                    .email, words.emailLabel, hint: words.signInEmailHint,
                    error: problems.first { $0.id == .email }?.text, width: 44)),
            .field(
                .init(
                    .password, words.passwordLabel, hint: words.signInPasswordHint,
                    error: problems.first { $0.id == .password }?.text, width: 32)),
            .gap,
            .buttons([
                .init(.signIn, words.signInLabel, isPrimary: true),
                .init(.register, words.registerButton), .init(.back, words.backLabel),
            ]),
            .buttons([
                .init(.forgottenPassword, words.forgottenPasswordButton),
                .init(.forgottenAddress, words.forgottenAddressButton),
            ]),
        ]
    }

    private func above(
        _ problems: [FormItem<Control>.Problem], _ context: Context
    ) -> [FormItem<Control>] {
        let words = context.words
        if wasSent, !problems.isEmpty {
            return [.problems(title: words.problemsTitle, problems)]
        }
        switch notice {
        case .activated: return [.prose(words.accountIsActive, .success), .gap]
        case .refused: return [.notice(.init(words.signInRefused, .error))]
        case .passwordMailed:
            let hint = context.service.demo == nil ? [] : [words.demoMailHint]
            return ([words.signInWithMailedPassword] + hint).map { .prose($0, .notice) } + [.gap]
        case .changeStopped: return [.notice(.init(words.changePasswordNow, .warning))]
        case .idle: return [.notice(.init(words.signedOutIdle, .notice))]
        case .whole: return [.notice(.init(words.signedOutAfterHours, .notice))]
        case .elsewhere(let keepsDraft):
            return [.notice(.init(words.signedOutElsewhere(keepsDraft: keepsDraft), .warning))]
        case nil: return []
        }
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let isRevealed = form.field(.password)?.isRevealed == true
        let reveal = isRevealed ? words.keyHidePassword : words.keyShowPassword
        let show = form.focus == .control(.password) ? [KeyHint("^R", reveal)] : []
        return context.surroundings(heading: words.signInLabel, keys: show)
    }

    private func problems(_ words: Words) -> [FormItem<Control>.Problem] {
        var found: [FormItem<Control>.Problem] = []
        if wasSent || checked.contains(.email) && !form.text(.email).isEmpty {
            do { _ = try EmailAddress(form.text(.email)) } catch {
                found.append(.init(.email, words.fault(error)))
            }
        }
        if wasSent, form.text(.password).isEmpty {
            found.append(.init(.password, words.passwordMissing))
        }
        return found
    }
}

// MARK: - Events

extension SignInPage {
    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let control):
            checked.insert(control)
            return []
        case .changed:
            if notice == .refused { notice = nil }
            return []
        case .pressed(.signIn): return send(context)
        case .pressed(.register): return [.push(RegisterPage())]
        case .pressed(.forgottenPassword):
            return [.push(ForgottenPasswordPage(typed: form.text(.email)))]
        case .pressed(.forgottenAddress): return [.push(HelpPage(topic: .forgottenAddress))]
        case .pressed(.back): return [.back]
        case .ignored, .taken, .chose, .picked, .pressed: return []
        }
    }

    private mutating func send(_ context: Context) -> [Move] {
        if notice == .refused { notice = nil }
        wasSent = true
        guard problems(context.words).isEmpty, let email = try? EmailAddress(form.text(.email))
        else {
            form.focusOnProblems()
            return []
        }
        wasSent = false
        return [
            .ask(.signIn(email, password: form.text(.password), context.words.language))
        ]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .signedIn(let member, let orders):
            form.clear(.password)
            guard changesPassword else { return BillsPage.arrival(member, orders) }
            return [
                .enter(member, orders), .restart(BillsPage()), .push(AccountPage()),
                .push(ChangePasswordPage()),
            ]
        case .mustActivate(let email): return [.push(ActivatePage(email: email))]
        case .mustChoosePassword(let member, let code):
            form.clear(.password)
            return [.push(ChoosePasswordPage(member: member, code: code))]
        case .signInRefused:
            form.clear(.password)
            form.focus(on: .password)
            notice = .refused
            return []
        default: return []
        }
    }
}
