import Fapiao
import Resources
import Screen

/// The account menu of who is signed in (M20): what there is, and the ways to change it.
struct AccountPage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case address, enterCode, password, secondAddress, titles, addresses, language
        case signOut, everywhere, back
        /// The two answers to whether to sign out everywhere.
        case confirm, keep
    }

    /// What has just been changed.
    enum News: Equatable, Sendable {
        case address(EmailAddress)
        case password
        /// Nil when it was removed.
        case secondAddress(EmailAddress?)
        case signedOutEverywhere

        fileprivate var control: Control {
            switch self {
            case .address: .address
            case .password: .password
            case .secondAddress: .secondAddress
            case .signedOutEverywhere: .everywhere
            }
        }
    }

    private enum Mode: Equatable { case menu, asking }

    var form = Form<Control>()
    private var mode = Mode.menu
    private var news: News?

    init(news: News? = nil) {
        self.news = news
        if let news { form.focus(on: news.control) }
    }

    var help: HelpTopic { .account }

    // MARK: Frame

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        switch mode {
        case .menu:
            guard let member = context.member else { return [] }
            return (news.map { [.prose(words.news($0), .success), .gap] } ?? [])
                + security(member, words) + details(member, words) + [
                    .gap,
                    .buttons([
                        .init(.signOut, words.signOutLabel),
                        .init(.everywhere, words.signOutEverywhereLabel),
                        .init(.back, words.backLabel, isPrimary: true),
                    ]),
                ]
        case .asking:
            return [
                .notice(.init(words.signOutEverywhereText, .warning)), .gap,
                .buttons([
                    .init(.keep, words.keepAsItIsButton, isPrimary: true),
                    .init(.confirm, words.signOutEverywhereLabel),
                ]),
            ]
        }
    }

    private func security(_ member: Member, _ words: Words) -> [FormItem<Control>] {
        let profile = member.profile
        var items: [FormItem<Control>] = [
            .row(
                .init(
                    words.emailLabel, member.address.text,
                    action: .init(
                        .address, words.changeButton, hint: words.changeAddressLabel)))
        ]
        if let pending = profile.pendingAddress, let expires = profile.pendingExpires {
            let text = words.pendingAddress(
                pending.text, until: words.inBeijing(words.moment(expires)))
            items.append(
                .row(
                    .init(
                        words.pendingAddressLabel, text,
                        action: .init(.enterCode, words.enterCodeButton))))
        }
        return items + [
            .row(
                .init(
                    words.passwordLabel, words.passwordHidden,
                    action: .init(.password, words.changeButton, hint: words.changePasswordLabel))),
            .row(
                .init(
                    words.lastVisitLabel,
                    profile.lastVisit.map { words.inBeijing(words.moment($0)) } ?? words.noVisit)),
        ]
    }

    private func details(_ member: Member, _ words: Words) -> [FormItem<Control>] {
        let profile = member.profile
        let second = profile.secondAddress
        return [
            .row(
                .init(
                    words.copiesLabel, second?.text ?? words.noCopies,
                    action: .init(
                        .secondAddress, second == nil ? words.setButton : words.changeButton,
                        hint: words.copiesLabel))),
            .row(
                .init(
                    words.earlierTitlesLabel, words.titleCount(profile.book.titles.count),
                    action: .init(.titles, words.showButton, hint: words.titleBookText))),
            .row(
                .init(
                    words.earlierAddressesLabel, words.titleCount(profile.book.addresses.count),
                    action: .init(.addresses, words.showButton, hint: words.addressBookText))),
            .row(
                .init(
                    words.languageTitle, words.name(of: words.language),
                    action: .init(.language, words.changeButton))),
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        return context.surroundings(
            heading: mode == .menu ? words.accountLabel : words.signOutEverywhereLabel)
    }

    // MARK: Events

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let button) = event else { return [] }
        news = nil
        switch button {
        case .address: return [.push(ChangeAddressPage())]
        case .enterCode: return [.push(ChangeAddressPage())]
        case .password: return [.push(ChangePasswordPage())]
        case .secondAddress: return [.push(SecondAddressPage(context.member))]
        case .titles: return [.push(BookPage(.titles))]
        case .addresses: return [.push(BookPage(.addresses))]
        case .language: return [.open(.languages(context.words.language))]
        case .signOut: return context.unsent.isEmpty ? [.signOut] : [.open(.signOutUnsent)]
        case .everywhere:
            mode = .asking
            form.focus(on: .keep)
            return []
        case .keep: return endAsking()
        case .confirm:
            return context.member.map { [.ask(.change(.signOutEverywhere, $0))] } ?? []
        case .back: return [.back]
        }
    }

    private mutating func endAsking() -> [Move] {
        mode = .menu
        form.focus(on: .everywhere)
        return []
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        guard key == .escape || key == .control("g") || key.letter == "q" else { return nil }
        return mode == .asking ? endAsking() : [.back]
    }

    mutating func perform(_ command: Command, _ context: Context) -> [Move]? {
        command == .back && mode == .asking ? endAsking() : nil
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .changed = answer, mode == .asking else { return [] }
        news = .signedOutEverywhere
        return endAsking()
    }
}

extension Words {
    fileprivate func news(_ news: AccountPage.News) -> String {
        switch news {
        case .address(let address): addressChanged(to: address.text)
        case .password: passwordChanged
        case .secondAddress(let address?): secondAddressSet(address.text)
        case .secondAddress(nil): secondAddressRemoved
        case .signedOutEverywhere: signedOutEverywhere
        }
    }
}
