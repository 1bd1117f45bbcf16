import Fapiao
import Pages
import Screen

/// What the session asks of the world outside it; carried out one after the other by one runner.
package enum Effect: Equatable, Sendable {
    /// Whether an order is known, before an account exists (M1).
    case lookUp(OrderNumber)
    case register(EmailAddress, password: String, Claim, Language)
    case resendActivation(EmailAddress, Language)
    case activate(EmailAddress, SecretCode)
    case signIn(EmailAddress, password: String, Language)
    case loadOrders(Member)
    case addOrder(Member, Claim)
    /// Keeps what was typed, in place of the text that this session had read or handed out before.
    case saveDraft(OrderNumber, Draft, replacing: Draft?, Member)
    /// Keeps one text in place of others that the customer has seen.
    case chooseDraft(OrderNumber, Draft, over: [Draft], Member)
    case discardDraft(OrderNumber, Member)
    case submit(OrderNumber, Request, Member, Language)
    /// Reads the member's orders and account anew without anybody having asked, so that a change
    /// by the desk is seen (M16).
    case watch(Member)
    /// Reads what the desk posted for everybody anew, as `watch` does besides (M17).
    case readNotices
    case see(Seen, Member)
    case act(CustomerAct, ApplicationNumber, OrderNumber, Member)
    /// A new password is to be mailed to who forgot theirs (M21).
    case forgotPassword(EmailAddress)
    /// The password that a one-time password was given for.
    case choosePassword(String, Member, SecretCode)
    case change(AccountChange, Member)
    case support(SupportAct, Member)
    /// The mails of the demo's box, newest first.
    case loadMail
    /// Mails go out in this language from now on.
    case speak(Language, Member)
    /// Puts text on the clipboard of the terminal (OSC 52).
    case copy(String)
    case redraw
    case suspend
    case leave

    /// Whether the page waits for the answer; everything else goes on beside it.
    var isAwaited: Bool {
        switch self {
        case .lookUp, .register, .resendActivation, .activate, .signIn, .loadOrders, .addOrder,
            .chooseDraft, .discardDraft, .submit, .loadMail, .act, .forgotPassword,
            .choosePassword, .change, .support:
            true
        case .saveDraft, .speak, .watch, .readNotices, .see, .copy, .redraw, .suspend, .leave: false
        }
    }

    /// Whether nobody asked for it: trouble with it is no news, and it is done again soon.
    var isAside: Bool {
        switch self {
        case .watch, .readNotices, .see: true
        case .lookUp, .register, .resendActivation, .activate, .signIn, .loadOrders, .addOrder,
            .saveDraft, .chooseDraft, .discardDraft, .submit, .loadMail, .speak, .act,
            .forgotPassword, .choosePassword, .change, .support, .copy, .redraw, .suspend, .leave:
            false
        }
    }

    /// Whether keys typed while it was under way were meant for a page that is gone after it.
    var isFinal: Bool {
        switch self {
        case .submit, .act: true
        case .lookUp, .register, .resendActivation, .activate, .signIn, .loadOrders, .addOrder,
            .saveDraft, .chooseDraft, .discardDraft, .loadMail, .speak, .watch, .readNotices, .see,
            .forgotPassword, .choosePassword, .change, .support, .copy, .redraw, .suspend, .leave:
            false
        }
    }

    /// The order whose draft is to be saved.
    var savedOrder: OrderNumber? {
        if case .saveDraft(let order, _, _, _) = self { order } else { nil }
    }
}

extension Session {
    package static func act(of effect: Effect) -> TerminalAct? {
        switch effect {
        case .copy(let text): .copy(text)
        case .redraw: .redraw
        case .suspend: .suspend
        case .leave: .leave
        case .lookUp, .register, .resendActivation, .activate, .signIn, .loadOrders, .addOrder,
            .saveDraft, .chooseDraft, .discardDraft, .submit, .loadMail, .speak, .watch,
            .readNotices, .see, .act, .forgotPassword, .choosePassword, .change, .support:
            nil
        }
    }
}

/// What an effect came to.
package enum Answer: Equatable, Sendable {
    case lookedUp(OrderNumber, OrderKnowledge)
    /// A mail is on its way; the same is said when the address has an account already.
    case registered(EmailAddress, expires: Instant)
    case registrationRefused(Account.Refusal)
    /// The order belongs to another active account.
    case orderHeld(OrderNumber)
    case resent(EmailAddress, expires: Instant)
    case resendRefused(Account.Refusal)
    case activated(EmailAddress)
    case activationRefused(Account.Refusal)
    case signedIn(Member, [Order])
    /// The password is right, but the account waits for its activation code.
    case mustActivate(EmailAddress)
    /// One answer for wrong, unknown and locked.
    case signInRefused
    case orders([Order])
    case orderAdded(OrderNumber, [Order])
    case orderRefused(OrderNumber, Order.Refusal)
    case draftSaved(OrderNumber, revision: Int)
    case draftRivals(OrderNumber, SavedDraft)
    case draftChosen(Order)
    case draftDiscarded(Order)
    case draftRefused(OrderNumber, Order.Refusal)
    case submitted(Order, Application)
    case submissionRefused(Order, Order.Refusal)
    /// The orders and the account as they are now, to a `watch`, with what is posted.
    case watched(Member, [Order], [ShortageNotice])
    /// What is posted as it is now.
    case notices([ShortageNotice])
    /// A change by the customer: the order as it is now.
    case acted(Order, ApplicationNumber)
    case actRefused(Order, Order.Refusal)
    /// The same whether or not the address has an account.
    case temporaryPasswordMailed(EmailAddress, expires: Instant)
    /// Signed in with the one-time password of a mail: a password is to be chosen, nothing else.
    case mustChoosePassword(Member, SecretCode)
    /// The account as it is now, after a change.
    case changed(Member)
    case changeRefused(AccountRefusal)
    /// A change of address was stopped with the code from the old one.
    case addressChangeStopped(EmailAddress)
    /// The request as it is now, with the orders and the account around it.
    case supported(SupportNumber, Member, [Order])
    case supportRefused(Order.Refusal)
    /// The session was ended from elsewhere: a new password, or "sign out everywhere".
    case signedOut
    case mail([MailItem])
    /// Nothing to show: the effect is done.
    case done
    case trouble(Trouble)
}

/// What can be said of an order number before anybody signed in.
package enum OrderKnowledge: Equatable, Sendable {
    case known
    /// Its payment record is not in yet (M1).
    case unknown
    case held
}

/// One mail of the demo's box, as text to read.
package struct MailItem: Equatable, Sendable {
    package let id: MailID
    package let to: String
    package let subject: String
    package let at: Instant
    package let body: String
    /// The code in it, to be taken along to the page that asks for it.
    package let code: SecretCode?
    package let use: Use

    /// What the code in a mail is for.
    package enum Use: Equatable, Sendable {
        case activation
        /// To stop a change of address.
        case stop
        case signIn
        case newAddress
    }

    package init(
        id: MailID, to: String, subject: String, at: Instant, body: String, code: SecretCode?,
        use: Use = .activation
    ) {
        self.id = id
        self.to = to
        self.subject = subject
        self.at = at
        self.body = body
        self.code = code
        self.use = use
    }
}

extension Answer {
    /// The order whose draft needs no saving any more.
    var settled: OrderNumber? {
        switch self {
        case .draftSaved(let number, _), .draftRivals(let number, _),
            .draftRefused(let number, _):
            number
        case .draftChosen(let order), .draftDiscarded(let order), .submitted(let order, _):
            order.number
        case _: nil
        }
    }

    /// Whether a page further down may have asked, while the person has gone on.
    var isAboutDraft: Bool {
        switch self {
        case .draftSaved, .draftRivals, .draftRefused: true
        case .lookedUp, .registered, .registrationRefused, .orderHeld, .resent, .resendRefused,
            .activated, .activationRefused, .signedIn, .mustActivate, .signInRefused, .orders,
            .orderAdded, .orderRefused, .draftChosen, .draftDiscarded, .submitted,
            .submissionRefused, .watched, .notices, .acted, .actRefused, .temporaryPasswordMailed,
            .mustChoosePassword, .changed, .changeRefused, .addressChangeStopped, .supported,
            .supportRefused, .signedOut, .mail, .done, .trouble:
            false
        }
    }
}
