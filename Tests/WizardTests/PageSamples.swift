import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// One page as it can come to be, for the rules that hold on every page.
struct PageSample: Sendable {
    let name: String
    let page: any Page
    /// Puts in what the page finds in its context, such as who is signed in.
    let prepare: @Sendable (Context) throws -> Context

    init(
        name: String, page: any Page,
        prepare: @escaping @Sendable (Context) throws -> Context = { $0 }
    ) {
        self.name = name
        self.page = page
        self.prepare = prepare
    }

    /// A page that asks for nothing but who is signed in.
    init(name: String, page: any Page, member: Member) {
        self.init(name: name, page: page) { context in
            var context = context
            context.member = member
            return context
        }
    }
}

/// Every page, with its errors shown as well; a new page is added here.
enum PageSamples {
    static func all() throws -> [PageSample] {
        try entered() + refused() + boxes() + followed() + AccountSamples.pages()
            + SupportSamples.pages()
            + HelpTopic.allCases.map { PageSample(name: "help \($0)", page: HelpPage(topic: $0)) }
    }

    static func email() throws -> EmailAddress { try EmailAddress("li.na@example.com") }

    static func entered() throws -> [PageSample] {
        [
            PageSample(name: "welcome", page: WelcomePage()),
            PageSample(name: "register", page: RegisterPage()),
            PageSample(
                name: "register, nothing filled in", page: try pressed(RegisterPage(), .register)),
            PageSample(name: "register, unknown order", page: try unknownOrder()),
            PageSample(name: "activate", page: ActivatePage()),
            PageSample(name: "activate, code mailed", page: try codeMailed()),
            PageSample(
                name: "activate, nothing filled in", page: try pressed(ActivatePage(), .activate)),
            PageSample(name: "sign in", page: SignInPage()),
            PageSample(
                name: "sign in, activated",
                page: SignInPage(email: try email(), notice: .activated)),
            PageSample(
                name: "sign in, refused", page: SignInPage(email: try email(), notice: .refused)),
            PageSample(
                name: "sign in, nothing filled in", page: try pressed(SignInPage(), .signIn)),
        ]
    }

    static func refused() throws -> [PageSample] {
        let refusals: [Account.Refusal] = [
            .codeWrong, .codeExpired(at: EntrySamples.noon), .codeUsed,
            .tooManyCodes(from: EntrySamples.noon),
        ]
        return try refusals.map { refusal in
            var page = try codeMailed()
            _ = page.receive(.activationRefused(refusal), try EntrySamples.context())
            return PageSample(name: "activate, \(refusal)", page: page)
        }
    }

    static func boxes() throws -> [PageSample] {
        let context = try EntrySamples.context()
        var box = MailboxPage()
        _ = box.receive(.mail([try EntrySamples.mail()]), context)
        var empty = MailboxPage()
        _ = empty.receive(.mail([]), context)
        return [
            PageSample(name: "mailbox", page: box), PageSample(name: "mailbox, empty", page: empty),
            PageSample(name: "mail", page: MailPage(try EntrySamples.mail())),
        ]
    }

    /// What a customer sees and does after sending.
    static func followed() throws -> [PageSample] {
        let sent = try BillSamples.applied("CN-2026-001130")
        let mailed = try BillSamples.mailed()
        let rejected = try BillSamples.rejected()
        let (submitted, posted) = (try #require(sent.current), try #require(mailed.current))
        let context = try EntrySamples.context()
        let withdraw = WithdrawPage(order: sent, application: submitted)
        var asking = withdraw
        asking.form.set(.reason, "抬头写错")
        asking = try pressed(asking, .goOn)
        var refused = asking
        _ = refused.receive(.actRefused(sent, .notPossibleNow(.processing)), context)
        return [
            PageSample(name: "no applications", page: ProgressPage()),
            PageSample(name: "sent", page: BillPage(order: sent)),
            PageSample(name: "mailed", page: BillPage(order: mailed)),
            PageSample(name: "rejected", page: BillPage(order: rejected)),
            PageSample(name: "correction", page: ApplyPage(order: rejected, context)),
            PageSample(name: "withdraw", page: withdraw),
            PageSample(name: "withdraw, no reason", page: try pressed(withdraw, .goOn)),
            PageSample(name: "withdraw, asked again", page: asking),
            PageSample(name: "withdraw, refused", page: refused),
            PageSample(name: "received", page: ReceivedPage(order: mailed, application: posted)),
        ]
    }

    /// `page` after one of its buttons was pressed.
    static func pressed<P: FormPage>(
        _ page: P, _ button: P.Control, by member: Member? = nil
    ) throws -> P {
        var context = try EntrySamples.context()
        context.member = member
        var page = page
        page.form.focus(on: button)
        _ = page.handle(.enter, context)
        return page
    }

    static func codeMailed() throws -> ActivatePage {
        ActivatePage(
            email: try email(), expires: EntrySamples.noon.adding(seconds: Registration.lifetime))
    }

    static func unknownOrder() throws -> RegisterPage {
        let order = try OrderNumber("E2026000037")
        var page = RegisterPage()
        page.form.set(.order, order.text)
        _ = page.receive(.lookedUp(order, .unknown), try EntrySamples.context())
        page.form.focus(on: .paidOn)
        return page
    }
}

extension Frame {
    /// The rows, and below them the place of the caret.
    var text: String {
        let place = caret.map { "caret \($0.row):\($0.column)" } ?? "no caret"
        return (lines + [place]).joined(separator: "\n")
    }
}
