import Fapiao
import Pages
import Resources
import Screen

/// One account with all that the desk may know of it and do about it.
struct AccountPage: RecordPage {
    enum Control: RecordControl {
        case resend, reset, endSessions, close
        case bill(OrderNumber)
        case request(SupportNumber)
        case back

        static let deeds: [Control] = [.resend, .reset, .endSessions, .close]

        var letter: Character? {
            switch self {
            case .resend: "e"
            case .reset: "p"
            case .endSessions: "s"
            case .close: "c"
            case .bill, .request, .back: nil
            }
        }

        func help(_ words: Words) -> String { words.deskHelp(on: self) }
    }

    enum Notice: Equatable, Sendable {
        case done(AccountDeed)
        case refused(Account.Refusal)
    }

    var form = Form<Control>()
    private(set) var file: AccountFile
    var notice: Notice?
    var remark: Remark<Control>?

    init(_ file: AccountFile) { self.file = file }

    private func scene(_ context: Context) -> AccountScene {
        AccountScene(file: file, notice: notice, context: context)
    }

    func items(_ context: Context) -> [FormItem<Control>] { scene(context).items }

    func surroundings(_ context: Context) -> PageFrame { scene(context).surroundings }

    // MARK: Deeds

    func deeds(_ context: Context) -> [Control] { scene(context).deeds }

    func obstacle(to deed: Control, _ context: Context) -> String {
        switch file.state {
        case .registered: context.words.deskNotActiveYet
        case .active: context.words.deskActiveAlready
        case .closed: context.words.deskClosedForGood
        }
    }

    var reading: Effect { .records(.account(file.id)) }

    var copied: String { file.address.text }

    func copyHelp(_ words: Words) -> String { words.deskHelpCopyAddress }

    /// Bills are stops of the cursor.
    var hasStops: Bool { !file.bills.isEmpty }

    func begin(_ control: Control, _ context: Context) -> [Move] {
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
            form.scrollToTop()
        case _: if let page = answer.opened { return [.push(page)] }
        }
        return []
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
