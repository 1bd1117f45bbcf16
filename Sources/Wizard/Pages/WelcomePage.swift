import Fapiao
import Resources
import Screen

/// The first page: what this is, and the three ways in.
struct WelcomePage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case register, signIn, haveCode, help, language
    }

    var form = Form<Control>()
    /// The registration that Back led out of, with all that was typed.
    private var registration = RegisterPage()

    var help: HelpTopic { .contents }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        var items: [FormItem<Control>] = [.prose(words.welcomeText, .normal), .gap]
        items.append(
            .buttons([
                .init(.register, words.registerButton, isPrimary: true),
                .init(.signIn, words.signInLabel), .init(.haveCode, words.haveCodeButton),
            ]))
        items.append(
            .buttons([.init(.help, words.helpLabel), .init(.language, words.languageLabel)]))
        // Below the buttons, so that a small window opens on what this is and the ways in.
        for notice in context.notices {
            let text = Sanitise.text(words.shortageAnnouncement(notice))
            items.append(.notice(.init(text, .notice)))
        }
        if let demo = context.service.demo {
            items += [.gap, .prose(words.demoHint(order: demo.order.text), .notice)]
            let made = BeijingTime(demo.madeAt).day
            if made != context.today {
                items.append(.prose(words.demoIsOld(words.date(made)), .dim))
            }
        }
        return items
    }

    func surroundings(_ context: Context) -> PageFrame {
        let box = context.service.demo == nil ? [] : [KeyHint("m", context.words.mailboxLabel)]
        return context.surroundings(
            heading: context.words.welcomeHeading, keys: box, isFirst: true)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        guard case .pressed(let button) = event else { return [] }
        switch button {
        case .register: return [.push(registration)]
        case .signIn: return [.push(SignInPage())]
        case .haveCode: return [.push(ActivatePage())]
        case .help: return [.push(HelpPage(topic: .contents))]
        case .language: return [.open(.languages(context.words.language))]
        }
    }

    mutating func regain(_ page: any Page) {
        if let page = page as? RegisterPage { registration = page }
    }

    mutating func act(on key: Key, _ context: Context) -> [Move]? {
        if key.letter == "m", context.service.demo != nil {
            return [.push(MailboxPage()), .ask(.loadMail)]
        }
        return nil
    }
}
