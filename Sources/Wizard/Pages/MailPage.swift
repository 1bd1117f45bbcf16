import Fapiao
import Resources
import Screen

/// One mail of the demo's box, to read.
struct MailPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case use, copy, back }

    var form = Form<Control>()

    private let mail: MailItem
    private var wasCopied = false

    init(_ mail: MailItem) { self.mail = mail }

    var help: HelpTopic { .mailbox }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        let code: [FormItem<Control>.Button] =
            mail.code == nil
            ? []
            : [
                .init(.use, words.useButton(of: mail.use), isPrimary: true),
                .init(.copy, words.copyCodeButton),
            ]
        // The buttons stand above the text, so that a long one does not hide them.
        return [
            .row(.init(words.mailToColumn, Sanitise.text(mail.to))),
            .row(.init(words.mailSentColumn, words.moment(mail.at))), .gap,
            .buttons(code + [.init(.back, words.backLabel)]), .gap,
        ] + (wasCopied ? [.prose(words.codeCopied, .success), .gap] : [])
            + Sanitise.lines(mail.body).map { .prose($0, .normal) }
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let copy = mail.code == nil ? [] : [KeyHint("y", words.keyCopyCode)]
        return context.surroundings(heading: Sanitise.text(mail.subject), keys: copy)
    }

    func frame(_ context: Context) -> Frame { readingFrame(context) }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        wasCopied = false
        guard case .pressed(let button) = event else { return [] }
        switch button {
        case .use:
            guard let code = mail.code, let email = try? EmailAddress(mail.to) else { return [] }
            switch mail.use {
            case .activation: return [.replace(ActivatePage(email: email, code: code))]
            case .signIn: return [.replace(SignInPage(email: email, oneTime: code))]
            case .newAddress:
                guard context.member != nil else { return [.replace(SignInPage())] }
                return [.replace(ChangeAddressPage(code: code))]
            }
        case .copy: return copy()
        case .back: return [.back]
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        if key.letter == "y" { return copy() }
        if key.letter == "q" { return [.back] }
        return read(key, context) ? [] : nil
    }

    private mutating func copy() -> [Move] {
        guard let code = mail.code else { return [] }
        wasCopied = true
        return [.ask(.copy(code.grouped))]
    }
}

extension Words {
    fileprivate func useButton(of use: MailItem.Use) -> String {
        switch use {
        case .activation: useCodeButton
        case .signIn: signInWithCodeButton
        case .newAddress: useAddressCodeButton
        }
    }
}
