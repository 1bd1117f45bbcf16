import Fapiao

/// Who is told of what happens to an order.
package struct Audience: Equatable, Sendable {
    package let address: EmailAddress
    package let language: Language
    package let second: EmailAddress?
    /// The account of that address, if it is one's.
    package let account: AccountID?
}

extension Store {
    /// Lets `event` happen to an application of an order, and has the customer told.
    ///
    /// `mails` are two fresh numbers: one for the customer's own address, one for the copy.
    package func act(
        _ event: Application.Event, on application: ApplicationNumber, of number: OrderNumber,
        by actor: Actor, telling mails: (own: MailID, copy: MailID), at now: Instant
    ) throws(ChangeError<Order.Refusal>) -> Order {
        try change(number) { (order) throws(Order.Refusal) in
            let effects = try order.handle(event, on: application, by: actor, at: now)
            tell(&order, effects, of: application, by: actor, mails, at: now)
            return order
        }
    }

    /// Lets `event` happen to a support request about an order; answers are told to the customer.
    ///
    /// `count` is how many messages the writer has read, where that matters.
    package func act(
        _ event: SupportRequest.Event, on request: SupportNumber, of number: OrderNumber,
        by actor: Actor, knowing count: Int? = nil,
        telling mails: (own: MailID, copy: MailID), at now: Instant
    ) throws(ChangeError<Order.Refusal>) -> Order {
        try change(number) { (order) throws(Order.Refusal) in
            try order.handle(event, on: request, by: actor, knowing: count, at: now)
            if let known = order.requests.first(where: { $0.number == request }),
                let letter = Letter(event, of: known, at: now)
            {
                tell(&order, mails, at: now) { _ in letter }
            }
            return order
        }
    }

    /// Lets `event` happen to a support request about nothing in particular.
    package func act(
        _ event: SupportRequest.Event, on request: SupportNumber, of id: AccountID,
        by actor: Actor, knowing count: Int? = nil, telling mail: MailID, at now: Instant
    ) throws(ChangeError<Order.Refusal>) -> Account? {
        try change(id) { (account) throws(Order.Refusal) in
            try account.handle(event, on: request, by: actor, knowing: count, at: now)
            if let known = account.membership?.requests.first(where: { $0.number == request }),
                let letter = Letter(event, of: known, at: now)
            {
                account.post([
                    DueMail(
                        id: mail, to: account.address, language: account.language,
                        letter: letter, madeAt: now)
                ])
            }
            return account
        }
    }

    /// Posts a letter to whom the order belongs, and its copy to their second address.
    ///
    /// Where that cannot be read at the moment, `untold` says why and the change is not made. An
    /// account in quarantine is another matter: the change stands, and the desk looks at it.
    func tell(
        _ order: inout Order, _ mails: (own: MailID, copy: MailID), at now: Instant,
        _ letter: (_ isCopy: Bool) -> Letter
    ) {
        let found: Audience?
        do throws(StoreError) { found = try readAudience(of: order) } catch {
            if case .unreadable = error { return }
            untold = error
            return
        }
        guard let audience = found else { return }
        order.post([
            DueMail(
                id: mails.own, to: audience.address, language: audience.language,
                letter: letter(false), madeAt: now)
        ])
        guard let second = audience.second else { return }
        order.post([
            DueMail(
                id: mails.copy, to: second, language: audience.language, letter: letter(true),
                madeAt: now)
        ])
    }

    /// The account that holds the order, else the one whose address its record names, else that
    /// address alone; nil also where that cannot be read.
    package func audience(of order: Order) -> Audience? {
        do throws(StoreError) { return try readAudience(of: order) } catch { return nil }
    }

    private func readAudience(of order: Order) throws(StoreError) -> Audience? {
        if let holder = order.holder, let account = try glance(at: holder.account) {
            return Audience(account)
        }
        guard let contact = order.record?.contact else { return nil }
        if let id = try holder(of: contact), let account = try glance(at: id),
            account.address.key == contact.key
        {
            return Audience(account)
        }
        return Audience(address: contact, language: .simplifiedChinese, second: nil, account: nil)
    }
}

extension Audience {
    fileprivate init(_ account: Account) {
        self.init(
            address: account.address, language: account.language,
            second: account.membership?.secondAddress, account: account.id)
    }
}

extension Letter {
    /// What the customer is told of an event; nothing of what they wrote themselves.
    fileprivate init?(
        _ event: SupportRequest.Event, of request: SupportRequest, at now: Instant
    ) {
        let kind = request.subject.kind
        switch event {
        case .answer(let text):
            self = .support(request.number, kind, .answered, text: text.text, at: now)
        case .close(let result):
            self = .support(request.number, kind, .closed, text: result.text, at: now)
        case .write, .sendBack: return nil
        }
    }
}
