import Fapiao

/// What a customer sends, and the numbers minted for it.
package struct Submission {
    package let order: OrderNumber
    package let request: Request
    package let number: ApplicationNumber
    package let mail: MailID
    /// For the copy to a second address.
    package let copy: MailID

    package init(
        order: OrderNumber, request: Request, number: ApplicationNumber, mail: MailID,
        copy: MailID
    ) {
        self.order = order
        self.request = request
        self.number = number
        self.mail = mail
        self.copy = copy
    }
}

extension Store {
    /// Applies `body` to an order that `account` sees; any other one is refused (5).
    package func change<Answer>(
        _ number: OrderNumber, seenBy account: Account,
        _ body: (inout Order) throws(Order.Refusal) -> Answer
    ) throws(ChangeError<Order.Refusal>) -> Answer {
        try change(number) { (order) throws(Order.Refusal) in
            guard order.isVisible(to: account.id, address: account.address) else {
                throw .heldByAnother
            }
            return try body(&order)
        }
    }

    /// Saves what was typed in place of `base`, which the session had read or saved.
    package func save(
        _ draft: Draft, on number: OrderNumber, replacing base: Draft?, by account: Account,
        at now: Instant
    ) throws(ChangeError<Order.Refusal>) -> Order.DraftSave {
        try change(number, seenBy: account) { (order) throws(Order.Refusal) in
            try order.save(draft, replacing: base, at: now)
        }
    }

    /// Ends the quarrel of two sessions about a draft, unless a text came that is not among those
    /// `seen`: then the order's draft has a rival still.
    package func choose(
        _ draft: Draft, over seen: [Draft], on number: OrderNumber, by account: Account,
        at now: Instant
    ) throws(ChangeError<Order.Refusal>) -> Order {
        try change(number, seenBy: account) { (order) throws(Order.Refusal) in
            _ = try order.choose(draft, over: seen, at: now)
            return order
        }
    }

    package func discardDraft(
        on number: OrderNumber, by account: Account
    ) throws(ChangeError<Order.Refusal>) -> Order {
        try change(number, seenBy: account) { (order) throws(Order.Refusal) in
            order.discardDraft()
            return order
        }
    }

    /// Sends an application: decided under the lock, so a bill has one, however many sessions
    /// and presses of Enter there were.
    ///
    /// A number that is another's ends as `.store(.taken)`: mint another. The details are
    /// remembered afterwards, for the next application (M10); that may fail without harm.
    package func submit(
        _ submission: Submission, by account: Account, at now: Instant
    ) throws(ChangeError<Order.Refusal>) -> Order {
        let order = try change(submission.order, seenBy: account) {
            (order) throws(Order.Refusal) in
            let application = try order.submit(
                submission.request, as: submission.number, at: now)
            let letter = Letter.submitted(application.number, order.number, at: now)
            tell(&order, (submission.mail, submission.copy), at: now) { _ in letter }
            return order
        }
        do throws(ChangeError<Account.Refusal>) {
            _ = try change(account.id) { (account) throws(Account.Refusal) in
                try account.remember(submission.request)
            }
        } catch {}
        return order
    }
}
