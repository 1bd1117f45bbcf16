import Fapiao
import Resources
import Screen

/// Activation with the code from the e-mail (M4), and a new code when none came (M5).
struct ActivatePage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case email, code, activate, resend, signIn, anotherAddress, back
    }

    /// What is known of the code that was mailed last.
    private enum Mailed: Equatable {
        case unknown
        case first(EmailAddress, expires: Instant)
        case again(EmailAddress, expires: Instant)
    }

    /// What the page behind is, for who mistyped the address there.
    private enum Origin {
        case registration, elsewhere
    }

    var form = Form<Control>(fields: [
        .email: TextField(limit: 254), .code: TextField(limit: 60),
    ])
    private let origin: Origin
    private var mailed = Mailed.unknown
    /// Fields that were left or sent, whose faults are shown.
    private var checked: Set<Control> = []
    /// Fields that a button needs: there a missing text is a fault, too.
    private var sent: Set<Control> = []
    private var refusal: Account.Refusal?

    /// The page without an address, or for one that registered earlier.
    init(email: EmailAddress? = nil) {
        origin = .elsewhere
        if let email { form.set(.email, email.text) }
        form.focus(on: email == nil ? .email : .code)
    }

    /// The page after a registration, whose code ends at `expires`.
    init(email: EmailAddress, expires: Instant) {
        origin = .registration
        mailed = .first(email, expires: expires)
        form.set(.email, email.text)
        form.focus(on: .code)
    }

    /// The page with all filled in, to be sent with Enter.
    init(email: EmailAddress, code: SecretCode) {
        origin = .elsewhere
        form.set(.email, email.text)
        form.set(.code, code.grouped)
        form.focus(on: .activate)
    }

    var help: HelpTopic { .activate }
}

// MARK: - Frame

extension ActivatePage {
    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let problems = problems(words)
        var items: [FormItem<Control>] = []
        if !sent.isEmpty, !problems.isEmpty {
            items.append(.problems(title: words.problemsTitle, problems))
        } else if let refusal {
            items.append(.notice(.init(words.refusal(refusal), .error)))
        } else {
            items += introduction(context)
        }
        return items + [
            .field(
                .init(
                    .email, words.emailLabel, hint: words.activationEmailHint,
                    error: problems.first { $0.id == .email }?.text, width: 44)),
            .field(
                .init(
                    .code, words.codeLabel, hint: words.codeHint,
                    error: problems.first { $0.id == .code }?.text, width: 44)),
            .gap,
            .buttons([
                isActiveAlready
                    ? .init(.signIn, words.signInLabel, isPrimary: true)
                    : .init(.activate, words.activateButton, isPrimary: true),
                .init(.resend, words.resendButton, hint: words.resendHint),
                .init(.back, words.backLabel),
            ]),
            .buttons([
                .init(.anotherAddress, words.otherAddressButton, hint: words.otherAddressHint)
            ]),
        ]
    }

    private func introduction(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        var items: [FormItem<Control>] = []
        switch mailed {
        case .unknown: items.append(.prose(words.activateText, .normal))
        case .first(let email, let expires):
            let until = words.deadline(expires)
            items.append(.prose(words.codeSent(email.text, until), .normal))
        case .again(let email, let expires):
            let until = words.deadline(expires)
            items.append(.prose(words.codeSentAgain(email.text, until), .success))
        }
        if context.service.demo != nil {
            items += [.gap, .prose(words.demoMailHint, .notice)]
        }
        return items + [.gap]
    }

    private var isActiveAlready: Bool { refusal == .codeUsed || refusal == .alreadyActive }

    func surroundings(_ context: Context) -> PageFrame {
        let typing = form.focus == .control(.email) || form.focus == .control(.code)
        let box =
            context.service.demo == nil || typing
            ? [] : [KeyHint("m", context.words.mailboxLabel)]
        return context.surroundings(heading: context.words.activateHeading, keys: box)
    }
}

// MARK: - Faults

extension ActivatePage {
    /// What is wrong in the fields whose faults are shown, in their order.
    private func problems(_ words: Words) -> [FormItem<Control>.Problem] {
        [Control.email, .code].compactMap { control in
            let isEmpty = form.text(control).isEmpty
            guard sent.contains(control) || checked.contains(control) && !isEmpty else {
                return nil
            }
            return fault(in: control, words).map { .init(control, $0) }
        }
    }

    private func fault(in control: Control, _ words: Words) -> String? {
        switch control {
        case .email:
            do { _ = try EmailAddress(form.text(.email)) } catch { return words.fault(error) }
        case .code:
            do { _ = try SecretCode(form.text(.code)) } catch { return words.fault(error) }
        case .activate, .resend, .signIn, .anotherAddress, .back: return nil
        }
        return nil
    }
}

// MARK: - Events

extension ActivatePage {
    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let control):
            checked.insert(control)
            return []
        case .changed:
            refusal = nil
            return []
        case .pressed(let button): return press(button, context)
        case .ignored, .taken, .chose, .picked: return []
        }
    }

    private mutating func press(_ button: Control, _ context: Context) -> [Move] {
        switch button {
        case .activate:
            guard send([.email, .code], context), let email,
                let code = try? SecretCode(form.text(.code))
            else { return [] }
            return [.ask(.activate(email, code))]
        case .resend:
            guard send([.email], context), let email else { return [] }
            return [.ask(.resendActivation(email, context.words.language))]
        case .signIn: return [.push(SignInPage(email: email))]
        case .anotherAddress: return origin == .registration ? [.back] : [.push(RegisterPage())]
        case .back: return [.back]
        case .email, .code: return []
        }
    }

    private var email: EmailAddress? { try? EmailAddress(form.text(.email)) }

    /// Whether nothing is wrong with `controls`; else the focus goes to what is.
    private mutating func send(_ controls: Set<Control>, _ context: Context) -> Bool {
        refusal = nil
        sent = controls
        guard problems(context.words).isEmpty else {
            form.focusOnProblems()
            return false
        }
        sent = []
        return true
    }

    /// A whole code that is pasted takes the place of what was in the field.
    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        if form.focus == .control(.code), (try? SecretCode(text)) != nil {
            form.set(.code, "")
        }
        return insert(text, context)
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        guard key.letter == "m", context.service.demo != nil else { return nil }
        return [.push(MailboxPage()), .ask(.loadMail)]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .activated(let email):
            return [
                .restart(WelcomePage()), .push(SignInPage(email: email, notice: .activated)),
            ]
        case .addressChangeStopped(let email):
            return [.signOut, .push(ChangeStoppedPage(email: email))]
        case .activationRefused(let reason):
            refusal = reason
            form.focus(on: remedy(for: reason))
            return []
        case .resent(let email, let expires):
            mailed = .again(email, expires: expires)
            // The earlier code has ended; it would only be in the way.
            form.clear(.code)
            form.focus(on: .code)
            return []
        case .resendRefused(let reason):
            refusal = reason
            form.focus(on: remedy(for: reason))
            return []
        default: return []
        }
    }

    /// The control that leads on after a refusal.
    private func remedy(for refusal: Account.Refusal) -> Control {
        switch refusal {
        case .codeWrong, .notActive, .tooManyCodes, .addressUnchanged, .addressTaken,
            .nothingPending, .closed:
            .code
        case .codeExpired: .resend
        case .codeUsed, .alreadyActive: .signIn
        }
    }
}
