import Fapiao
import Resources
import Screen

/// Signing in with e-mail address and password (M6).
struct SignInPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case email, password, signIn, back }

    var form = Form<Control>()

    init(email: EmailAddress? = nil) {
        if let email { form.set(.email, email.text) }
    }

    var help: HelpTopic { .signIn }

    func items(_ context: Context) -> [FormItem<Control>] {
        [.buttons([.init(.back, context.words.backLabel)])]
    }

    func surroundings(_ context: Context) -> PageFrame { context.surroundings(heading: "") }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] { [] }
}
