import Fapiao
import Resources
import Screen

/// Activation with the code from the e-mail (M4), and a new code when none came (M5).
struct ActivatePage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case email, code, activate, resend, other, mailbox, back }

    /// What is said above the form.
    private enum Notice: Equatable, Sendable {
        case sent(until: Instant)
        case sentAgain(until: Instant)
        case refused(Account.Refusal)
    }

    var form = Form<Control>(fields: [
        .email: TextField(limit: 254), .code: TextField(limit: 60),
    ])
    private var notice: Notice?
    private var wasSent = false
    /// Resend was pressed: only the address is looked at.
    private var wantsCode = false

    init(email: EmailAddress? = nil, expires: Instant? = nil, code: SecretCode? = nil) {
        if let email { form.set(.email, email.text) }
        if let code { form.set(.code, code.grouped) }
        notice = expires.map { .sent(until: $0) }
        form.focus(on: email == nil ? .email : code == nil ? .code : .activate)
    }

    var help: HelpTopic { .activate }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        var items: [FormItem<Control>] = []
        switch notice {
        case .sent(let until):
            items.append(
                .notice(.init(words.codeSent(form.text(.email), words.deadline(until)), .success)))
        case .sentAgain(let until):
            items.append(
                .notice(
                    .init(words.codeSentAgain(form.text(.email), words.deadline(until)), .success)))
        case .refused(let refusal):
            items.append(.notice(.init(words.refusal(refusal), .error)))
        case nil: break
        }
        let problems = problems(words)
        if !problems.isEmpty { items.append(.problems(title: words.problemsTitle, problems)) }
        items += [
            .field(
                .init(
                    .email, words.emailLabel, hint: words.activationEmailHint,
                    error: problems.first { $0.id == .email }?.text, width: 44)),
            .field(
                .init(
                    .code, words.codeLabel, hint: words.codeHint,
                    error: problems.first { $0.id == .code }?.text, width: 36)),
            .gap,
            .buttons([
                .init(.activate, words.activateButton, isPrimary: true),
                .init(.resend, words.resendButton), .init(.back, words.backLabel),
            ]),
            .gap,
        ]
        let box: [FormItem<Control>.Button] =
            context.service.demo == nil ? [] : [.init(.mailbox, words.mailboxLabel)]
        return items + [.buttons([.init(.other, words.otherAddressButton)] + box)]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.activateHeading)
    }

    private func problems(_ words: Words) -> [FormItem<Control>.Problem] {
        guard wasSent else { return [] }
        var found: [FormItem<Control>.Problem] = []
        do throws(EmailAddress.Fault) {
            _ = try EmailAddress(form.text(.email))
        } catch {
            found.append(.init(.email, words.fault(error)))
        }
        guard !wantsCode else { return found }
        do throws(SecretCode.Fault) {
            _ = try SecretCode(form.text(.code))
        } catch {
            found.append(.init(.code, words.fault(error)))
        }
        return found
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.activate): return send(context, wantsCode: false)
        case .pressed(.resend): return send(context, wantsCode: true)
        case .pressed(.other): return [.replace(RegisterPage())]
        case .pressed(.mailbox): return [.push(MailboxPage()), .ask(.loadMail)]
        case .pressed(.back): return [.back]
        case .changed:
            if case .refused = notice { notice = nil }
            return []
        case .ignored, .taken, .left, .chose, .picked, .pressed: return []
        }
    }

    private mutating func send(_ context: Context, wantsCode: Bool) -> [Move] {
        wasSent = true
        self.wantsCode = wantsCode
        guard problems(context.words).isEmpty, let email = try? EmailAddress(form.text(.email))
        else {
            form.focusOnProblems()
            return []
        }
        wasSent = false
        if wantsCode { return [.ask(.resendActivation(email, context.words.language))] }
        guard let code = try? SecretCode(form.text(.code)) else { return [] }
        return [.ask(.activate(email, code))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .activated(let email):
            return [.replace(SignInPage(email: email, notice: .activated))]
        case .activationRefused(let refusal), .resendRefused(let refusal):
            notice = .refused(refusal)
            form.focus(on: .code)
            return []
        case .resent(_, let expires):
            notice = .sentAgain(until: expires)
            form.focus(on: .code)
            return []
        default: return []
        }
    }
}
