import Fapiao
import Resources
import Screen

/// Signing in with e-mail address and password (M6).
///
/// Wrong, unknown and locked have one answer; the password is cleared after it, nothing else is.
struct SignInPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case email, password, signIn, register, forgotten, back }

    /// What is said above the form.
    enum Notice: Equatable, Sendable { case activated, refused }

    var form = Form<Control>(fields: [
        .email: TextField(limit: 254), .password: TextField(limit: 128, isSecret: true),
    ])
    private var notice: Notice?
    private var wasSent = false

    init(email: EmailAddress? = nil, notice: Notice? = nil) {
        if let email { form.set(.email, email.text) }
        self.notice = notice
        form.focus(on: email == nil ? .email : .password)
    }

    var help: HelpTopic { .signIn }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        var items: [FormItem<Control>] = []
        switch notice {
        case .activated: items.append(.notice(.init(words.accountIsActive, .success)))
        case .refused: items.append(.notice(.init(words.signInRefused, .error)))
        case nil: break
        }
        let problems = wasSent ? problems(words) : []
        if !problems.isEmpty { items.append(.problems(title: words.problemsTitle, problems)) }
        return items + [
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
                .init(.signIn, words.signInButton, isPrimary: true),
                .init(.back, words.backLabel),
            ]),
            .gap,
            .buttons([
                .init(.register, words.registerButton),
                .init(.forgotten, words.forgottenAddressButton),
            ]),
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let show = form.focus == .control(.password) ? [KeyHint("^R", words.keyShowPassword)] : []
        return context.surroundings(heading: words.signInHeading, keys: show)
    }

    private func problems(_ words: Words) -> [FormItem<Control>.Problem] {
        var found: [FormItem<Control>.Problem] = []
        do throws(EmailAddress.Fault) {
            _ = try EmailAddress(form.text(.email))
        } catch {
            found.append(.init(.email, words.fault(error)))
        }
        if form.text(.password).isEmpty {
            found.append(.init(.password, words.passwordMissing))
        }
        return found
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.signIn): return send(context)
        case .pressed(.register): return [.push(RegisterPage())]
        case .pressed(.forgotten): return [.push(HelpPage(topic: .forgottenAddress))]
        case .pressed(.back): return [.back]
        case .changed:
            notice = nil
            return []
        case .ignored, .taken, .left, .chose, .picked, .pressed: return []
        }
    }

    private mutating func send(_ context: Context) -> [Move] {
        wasSent = true
        guard problems(context.words).isEmpty, let email = try? EmailAddress(form.text(.email))
        else {
            form.focusOnProblems()
            return []
        }
        return [
            .ask(.signIn(email, password: form.text(.password), context.words.language))
        ]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .signedIn(let member, let orders): return BillsPage.arrival(member, orders)
        case .mustActivate(let email): return [.push(ActivatePage(email: email))]
        case .signInRefused:
            notice = .refused
            wasSent = false
            form.clear(.password)
            form.focus(on: .password)
            return []
        default: return []
        }
    }
}
