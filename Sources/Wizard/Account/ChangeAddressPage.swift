import Fapiao
import Resources
import Screen

/// Another e-mail address (M20): first the address with the password again, then the code that was
/// mailed to it; also later, as long as the change is pending.
struct ChangeAddressPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case email, password, send, code, confirm, anew, back }

    var form = Form<Control>(fields: [
        .email: TextField(limit: 254), .password: TextField(limit: 128, isSecret: true),
        .code: TextField(limit: 60),
    ])
    /// Another change is to take the place of the pending one.
    private var startsAnew = false
    private var asking = Checks<Control>()
    private var coding = Checks<Control>()
    private var refusal: AccountRefusal?

    /// The page with a code filled in, to be sent with Enter.
    init(code: SecretCode? = nil) {
        guard let code else { return }
        form.set(.code, code.grouped)
        form.focus(on: .confirm)
    }

    var help: HelpTopic { .changeAddress }

    /// The change whose code is asked for; nil where one is to begin.
    private func pending(_ context: Context) -> (to: EmailAddress, expires: Instant)? {
        guard !startsAnew, let profile = context.member?.profile,
            let to = profile.pendingAddress, let expires = profile.pendingExpires
        else { return nil }
        return (to, expires)
    }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        if let pending = pending(context) {
            return codeItems(pending.to, pending.expires, context)
        }
        let words = context.words
        let problems = askingProblems(context)
        return above(asking.summary(problems, words), words.changeAddressText, words) + [
            .field(
                .init(
                    .email, words.newAddressLabel, hint: words.newAddressHint,
                    error: problems.text(of: .email), width: 44)),
            .field(
                .init(
                    .password, words.oldPasswordLabel, hint: words.oldPasswordHint,
                    error: problems.text(of: .password), width: 32)),
            .gap,
            .buttons([
                .init(.send, words.mailCodeButton, isPrimary: true), .init(.back, words.backLabel),
            ]),
        ]
    }

    private func codeItems(
        _ to: EmailAddress, _ expires: Instant, _ context: Context
    ) -> [FormItem<Control>] {
        let words = context.words
        let problems = codingProblems(context)
        let text = words.addressCodeMailed(
            to.text, context.member?.address.text ?? "", until: words.deadline(expires))
        let demo: [FormItem<Control>] =
            context.service.demo == nil ? [] : [.prose(words.demoMailHint, .notice), .gap]
        return above(coding.summary(problems, words), text, words) + demo + [
            .field(
                .init(
                    .code, words.addressCodeLabel, hint: words.codeHint,
                    error: problems.text(of: .code), width: 44)),
            .gap,
            .buttons([
                .init(.confirm, words.confirmAddressButton, isPrimary: true),
                .init(.anew, words.startAnewButton, hint: words.startAnewHint),
                .init(.back, words.backLabel),
            ]),
        ]
    }

    private func above(
        _ summary: [FormItem<Control>], _ text: String, _ words: Words
    ) -> [FormItem<Control>] {
        if !summary.isEmpty { return summary }
        switch refusal {
        case .passwordWrong: return [.notice(.init(words.passwordWrong, .error))]
        case .account(let reason): return [.notice(.init(words.addressRefusal(reason), .error))]
        case nil: return [.prose(text, .normal), .gap]
        }
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(
            heading: context.words.changeAddressLabel,
            keys: revealKey(.password, in: context))
    }

    // MARK: Faults

    private func askingProblems(_ context: Context) -> [FormItem<Control>.Problem] {
        asking.problems(in: [.email, .password], of: form) { control in
            let typed = form.text(control)
            if control == .email {
                return context.fault(inAddress: typed, missing: context.words.newAddressMissing)
            }
            return typed.isEmpty ? context.words.oldPasswordMissing : nil
        }
    }

    private func codingProblems(_ context: Context) -> [FormItem<Control>.Problem] {
        coding.problems(in: [.code], of: form) { codeFault(in: form.text($0), context.words) }
    }

    private func codeFault(in typed: String, _ words: Words) -> String? {
        do {
            _ = try SecretCode(typed)
            return nil
        } catch {
            return words.addressFault(error)
        }
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .left(let control):
            if control == .code { coding.leave(control) } else { asking.leave(control) }
            return []
        case .changed:
            refusal = nil
            return []
        case .pressed(.send): return send(context)
        case .pressed(.confirm): return confirm(context)
        case .pressed(.anew):
            startsAnew = true
            refusal = nil
            form.focus(on: .email)
            return []
        case .pressed(.back): return [.back]
        case .ignored, .taken, .chose, .picked, .pressed: return []
        }
    }

    private mutating func send(_ context: Context) -> [Move] {
        refusal = nil
        asking.send()
        guard askingProblems(context).isEmpty, let email = try? EmailAddress(form.text(.email))
        else {
            form.focusOnProblems()
            return []
        }
        asking.passed()
        let change = AccountChange.address(email, password: form.text(.password))
        return context.member.map { [.ask(.change(change, $0))] } ?? []
    }

    private mutating func confirm(_ context: Context) -> [Move] {
        refusal = nil
        coding.send()
        guard codingProblems(context).isEmpty, let code = try? SecretCode(form.text(.code)) else {
            form.focusOnProblems()
            return []
        }
        coding.passed()
        return context.member.map { [.ask(.change(.confirmAddress(code), $0))] } ?? []
    }

    /// A whole code that is pasted takes the place of what was in the field.
    mutating func paste(_ text: String, _ context: Context) -> [Move] {
        if form.focus == .control(.code), (try? SecretCode(text)) != nil { form.set(.code, "") }
        return insert(text, context)
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .changed(let member):
            guard member.profile.pendingAddress != nil else {
                return [.back, .replace(AccountPage(news: .address(member.address)))]
            }
            startsAnew = false
            form.clear(.password)
            form.clear(.code)
            form.focus(on: .code)
            return []
        case .changeRefused(let reason):
            refuse(reason)
            return []
        default: return []
        }
    }

    private mutating func refuse(_ reason: AccountRefusal) {
        refusal = reason
        switch reason {
        case .passwordWrong:
            form.clear(.password)
            form.focus(on: .password)
        case .account(.addressUnchanged), .account(.tooManyCodes): form.focus(on: .email)
        case .account(.codeWrong): form.focus(on: .code)
        case .account(.codeExpired), .account(.addressTaken), .account(.nothingPending):
            form.focus(on: .anew)
        case .account(.alreadyActive), .account(.codeUsed), .account(.notActive),
            .account(.closed):
            form.focus(on: .back)
        }
    }
}
