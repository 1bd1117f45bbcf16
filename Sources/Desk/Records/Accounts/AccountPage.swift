import Fapiao
import Pages
import Resources
import Screen

/// One account with all that the desk may know of it and do about it.
struct AccountPage: DeskForm {
    enum Control: Hashable, Sendable {
        case resend, reset, endSessions, close
        case bill(OrderNumber)
        case request(SupportNumber)
        case back

        /// The key of a deed.
        var letter: Character? {
            switch self {
            case .resend: "e"
            case .reset: "p"
            case .endSessions: "s"
            case .close: "c"
            case .bill, .request, .back: nil
            }
        }
    }

    enum Notice: Equatable, Sendable {
        case done(AccountDeed)
        case refused(Account.Refusal)
    }

    var form = Form<Control>()
    private(set) var file: AccountFile
    private var notice: Notice?

    init(_ file: AccountFile) { self.file = file }

    private func scene(_ context: Context) -> AccountScene {
        AccountScene(file: file, notice: notice, context: context)
    }

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame { scene(context).surroundings }

    func frame(_ context: Context) -> Frame { sheet(context).readingFrame(form, context.words) }

    // MARK: Keys

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let control) = event else { return [] }
        return begin(control)
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        notice = nil
        if let letter = key.letter {
            let deed = scene(context).deeds.first { $0.letter == letter }
            if let deed { return begin(deed) }
        }
        switch key.letter {
        case "q": return [.back]
        case "r": return [.ask(.records(.account(file.id)))]
        case "y": return [.ask(.copy(file.address.text))]
        default: break
        }
        // Bills are stops of the cursor.
        if !file.bills.isEmpty, key == .down || key == .up { return nil }
        return sheet(context).browse(key, &form) ? [] : nil
    }

    private func begin(_ control: Control) -> [Move] {
        switch control {
        case .resend: return ask(.resend)
        case .reset: return ask(.reset)
        case .endSessions: return ask(.endSessions)
        case .close: return [.push(ClosePage(file))]
        case .bill(let number): return [.ask(.records(.order(number)))]
        case .request(let number):
            let hit = file.requests.first { $0.number == number }
            return hit.map { [.ask(Hit.request($0).errand)] } ?? []
        case .back: return [.back]
        }
    }

    private func ask(_ deed: AccountDeed) -> [Move] { [file.consent(to: deed)] }

    // MARK: Answers

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch (answer.effect, answer.reply) {
        case (.records(.account(file.id)), .records(.account(let fresh))): file = fresh
        case (.records(.onAccount(let deed, file.id)), .records(.account(let fresh))):
            file = fresh
            notice = .done(deed)
            form = Form()
        case (.records(.onAccount(_, file.id)), .records(.refused(.account(let refusal)))):
            notice = .refused(refusal)
            form.endScroll()
        case _: if let page = answer.opened { return [.push(page)] }
        }
        return []
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        let deeds: [Control] = [.resend, .reset, .endSessions, .close]
        return deeds.compactMap { deed in
            deed.letter.map { KeyHelp(.character($0), text: words.deskHelp(on: deed)) }
        } + [
            KeyHelp(.character("r"), text: words.deskHelpReload),
            KeyHelp(.character("y"), text: words.deskHelpCopyAddress),
            KeyHelp(.character("q"), .escape, text: words.deskHelpBack),
        ]
    }
}

extension AccountFile {
    /// Asks whether something is to be done to the account.
    func consent(to deed: AccountDeed) -> Move {
        let isActive = if case .active = state { true } else { false }
        let question = Question.account(deed, address, isActive: isActive)
        return .consent(to: question, .records(.onAccount(deed, id)))
    }
}
