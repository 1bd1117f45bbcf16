import Fapiao
import Resources
import Screen

/// A part of the console that is opened from the queues or from the menu.
enum DeskRoom: CaseIterable, Hashable, Sendable {
    case search, accounts, sheet

    /// The key that opens it from the queues, and in the menu.
    var letter: Character {
        switch self {
        case .search: "f"
        case .accounts: "a"
        case .sheet: "d"
        }
    }

    /// What opens it.
    func moves(_ context: Context) -> [Move] {
        switch self {
        case .search: return [.push(SearchPage())]
        case .accounts: return [.push(AccountsPage())]
        case .sheet:
            let page = SheetPage(context.today)
            return [.push(page), .ask(page.reading)]
        }
    }
}

extension Words {
    func name(of room: DeskRoom) -> String {
        switch room {
        case .search: deskSearch
        case .accounts: deskAccounts
        case .sheet: deskSheet
        }
    }

    func help(on room: DeskRoom) -> String {
        switch room {
        case .search: deskHelpSearch
        case .accounts: deskHelpAccounts
        case .sheet: deskHelpSheet
        }
    }
}

extension Answer {
    /// The page of what was asked to be opened; nil for an answer about something else.
    var opened: (any DeskPage)? {
        switch (effect, reply) {
        case (.look, .dossier(let dossier)), (.find, .dossier(let dossier)):
            ApplicationPage(dossier)
        case (.records(.order), .records(.order(let file))), (.find, .records(.order(let file))):
            OrderPage(file)
        case (.records(.account), .records(.account(let file))),
            (.find, .records(.account(let file))),
            (.records(.accountAt), .records(.account(let file))):
            AccountPage(file)
        case (.records(.mail), .records(.mail(let file))): MailPage(file)
        case (.records(.document), .records(.document(let file))): QuarantinePage(file)
        case (.support(.open), .support(.found(let asked))),
            (.find, .support(.found(let asked))):
            RequestPage(asked)
        case _: nil
        }
    }
}

extension PageFrame {
    /// What is around a page of the console.
    static func desk(
        _ heading: String, keys: [KeyHint], tally: String = "", _ context: Context
    ) -> PageFrame {
        let words = context.words
        var page = PageFrame(
            brand: words.deskBrand + " " + context.glyphs.dot + " " + context.clerk,
            step: words.moment(context.now), heading: heading, keys: keys,
            tooSmall: words.tooSmall)
        page.tally = tally
        return page
    }

    /// What is around a form of the console.
    static func deskForm(_ heading: String, _ context: Context) -> PageFrame {
        let words = context.words
        return desk(
            heading,
            keys: [
                KeyHint("Tab", words.keyNext), KeyHint("Esc", words.keyBack),
                KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
            ], context)
    }

    /// What is around a page that is read, whose own keys come first.
    static func deskReading(
        _ heading: String, own: [KeyHint], tally: String = "", _ context: Context
    ) -> PageFrame {
        let words = context.words
        return desk(
            heading,
            keys: own + [
                KeyHint("q", words.keyBack), KeyHint("?", words.keyHelp),
                KeyHint("^X", words.keyMenu),
            ], tally: tally, context)
    }
}
