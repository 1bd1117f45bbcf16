import Fapiao
import Resources
import Screen

/// Activation with the code from the e-mail (M4), and a new code when none came (M5).
struct ActivatePage: FormPage, Equatable {
    enum Control: Hashable, Sendable {
        case email, code, activate, resend, registerAgain, back
    }

    var form = Form<Control>(fields: [
        .email: TextField(limit: 254), .code: TextField(limit: 60),
    ])
    private var expires: Instant?

    init(email: EmailAddress? = nil, expires: Instant? = nil) {
        if let email { form.set(.email, email.text) }
        self.expires = expires
        form.focus(on: email == nil ? .email : .code)
    }

    var help: HelpTopic { .activate }

    func items(_ context: Context) -> [FormItem<Control>] {
        [.buttons([.init(.back, context.words.backLabel)])]
    }

    func surroundings(_ context: Context) -> PageFrame { context.surroundings(heading: "") }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] { [] }
}
