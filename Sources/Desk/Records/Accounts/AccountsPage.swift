import Fapiao
import Resources
import Screen

/// The way to an account by its e-mail address.
struct AccountsPage: DeskForm {
    enum Control: Hashable, Sendable { case address, go, search, back }

    var form = Form<Control>(fields: [.address: TextField(limit: 320)])
    private var isChecked = false
    private var missing: EmailAddress?

    init() {}

    /// An address that is looked for is nothing that one loses.
    var hasInput: Bool { false }

    private var address: Result<EmailAddress, EmailAddress.Fault> {
        Result { () throws(EmailAddress.Fault) in try EmailAddress(form.text(.address)) }
    }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return [
            .field(
                .init(
                    .address, words.emailLabel, hint: words.deskAccountHint, error: error(words),
                    width: 50)),
            .gap,
            .buttons([
                .init(.go, words.deskOpenAccount, isPrimary: true),
                .init(.search, words.deskSearch, hint: words.deskHelpSearch),
                .init(.back, words.backLabel),
            ]),
        ]
    }

    private func error(_ words: Words) -> String? {
        if let missing { return words.deskNoAccount(Sanitise.text(missing.text)) }
        guard isChecked, case .failure(let fault) = address else { return nil }
        return words.fault(fault)
    }

    func surroundings(_ context: Context) -> PageFrame {
        .deskForm(context.words.deskAccounts, context)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .changed: missing = nil
        case .left(.address): isChecked = !form.text(.address).isEmpty
        case .pressed(.go): return open()
        case .pressed(.search): return [.replace(SearchPage())]
        case .pressed(.back): return [.back]
        case .left, .pressed, .ignored, .taken, .chose, .picked: break
        }
        return []
    }

    private mutating func open() -> [Move] {
        isChecked = true
        guard case .success(let address) = address else {
            form.focus(on: .address)
            return []
        }
        return [.ask(.records(.accountAt(address)))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .records(.accountAt(let address)) = answer.effect else { return [] }
        if let page = answer.opened { return [.push(page)] }
        if answer.reply == .records(.gone) {
            missing = address
            form.focus(on: .address)
        }
        return []
    }
}
