import Fapiao
import Resources
import Screen

/// A change of address was stopped with the code from the old one (M20): the password is next.
struct ChangeStoppedPage: FormPage, Equatable {
    enum Control: Hashable, Sendable { case signIn, forgottenPassword }

    var form = Form<Control>()
    private let email: EmailAddress

    init(email: EmailAddress) { self.email = email }

    var help: HelpTopic { .changeAddress }

    func items(_ context: Context) -> [FormItem<Control>] {
        let words = context.words
        return [
            .prose(words.addressChangeStopped(email.text), .success), .gap,
            .notice(.init(words.changePasswordNow, .warning)), .gap,
            .buttons([
                .init(.signIn, words.signInAndChangePassword, isPrimary: true),
                .init(.forgottenPassword, words.forgottenPasswordButton),
            ]),
        ]
    }

    func surroundings(_ context: Context) -> PageFrame {
        context.surroundings(heading: context.words.addressChangeStoppedHeading)
    }

    mutating func react(to event: FormEvent<Control>, _ context: Context) -> [Move] {
        switch event {
        case .pressed(.signIn):
            return [.replace(SignInPage(email: email, notice: .changeStopped))]
        case .pressed(.forgottenPassword):
            return [.replace(ForgottenPasswordPage(typed: email.text))]
        case .ignored, .taken, .changed, .left, .chose, .picked: return []
        }
    }
}
