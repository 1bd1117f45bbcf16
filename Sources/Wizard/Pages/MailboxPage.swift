import Fapiao
import Resources
import Screen

/// The demo's mailbox: what would have been mailed, newest first, and the mail under the cursor.
struct MailboxPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case mail(Int)
        case useCode, back
    }

    var form = Form<Control>()
    private var mails: [MailItem] = []
    /// The mail that is open.
    private var open: Int?

    var help: HelpTopic { .activate }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        if let open, mails.indices.contains(open) { return letter(mails[open], words) }
        guard !mails.isEmpty else {
            return [
                .prose(words.mailboxEmpty, .normal), .gap,
                .buttons([.init(.back, words.backLabel)]),
            ]
        }
        let rows: [FormItem<Control>] = mails.enumerated().map { index, mail in
            .row(
                .init(
                    words.moment(mail.at), mail.to + "\n" + mail.subject,
                    action: .init(.mail(index), words.openLabel)))
        }
        return [.prose(words.mailboxText, .dim), .gap] + rows + [
            .gap, .buttons([.init(.back, words.backLabel)]),
        ]
    }

    private func letter(_ mail: MailItem, _ words: Words) -> [FormItem<Control>] {
        let code: [FormItem<Control>.Button] =
            mail.code == nil ? [] : [.init(.useCode, words.useCodeButton, isPrimary: true)]
        return [
            .prose(words.joined(words.mailTo, mail.to), .dim),
            .prose(words.joined(words.mailSubject, mail.subject), .label), .gap,
        ] + Sanitise.lines(mail.body).map { .prose($0, .normal) } + [
            .gap, .buttons(code + [.init(.back, words.backLabel)]),
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        let hasCode = open.map { mails.indices.contains($0) && mails[$0].code != nil } ?? false
        let copy = hasCode ? [KeyHint("y", context.words.keyCopyCode)] : []
        return context.surroundings(heading: context.words.mailboxLabel, keys: copy)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.mail(let index)):
            open = index
            form = Form()
            return []
        case .pressed(.useCode):
            guard let open, let code = mails[open].code,
                let email = try? EmailAddress(mails[open].to)
            else { return [] }
            return [.replace(ActivatePage(email: email, code: code))]
        case .pressed(.back): return close()
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        if key == .escape || key == .control("g") { return close() }
        if key.letter == "y", let open, let code = mails[open].code {
            return [.ask(.copy(code.grouped))]
        }
        return nil
    }

    private mutating func close() -> [Move] {
        guard let shown = open else { return [.back] }
        open = nil
        form = Form()
        form.focus(on: .mail(shown))
        return []
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        if case .mail(let mails) = answer { self.mails = mails }
        return []
    }
}
