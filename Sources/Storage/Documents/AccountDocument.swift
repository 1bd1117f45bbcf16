import Fapiao

/// `accounts/<shard>/<account id>.json`: who signs in.
///
/// One of `registration`, `membership` and `closing` is there.
struct AccountDocument: Document, Equatable {
    let format: Int
    let id: String
    let address: String
    let language: String
    let registration: Registering?
    let membership: Member?
    let closing: Closed?
    let codesMadeAt: [Int]
    let mail: [MailDocument]

    struct Registering: Codable, Equatable {
        let password: String
        let code: String
        let expires: Int
        let order: String
        let paidOn: String?
    }

    struct Member: Codable, Equatable {
        let since: Int
        let password: String
        let usedCode: String
        let claims: [Wanted]
        let lastRequest: DraftDocument?
        let book: TitleBookDocument?
        let secondAddress: String?
        let reset: ResetDocument?
        let addressChange: AddressChangeDocument?
        let visits: VisitsDocument?
        let generation: Int?
        let requests: [SupportDocument]?
    }

    struct Closed: Codable, Equatable {
        let at: Int
        let by: String
        let reason: String
        let memberSince: Int?
    }

    struct Wanted: Codable, Equatable {
        let order: String
        let paidOn: String?
    }

    init(_ account: Account) {
        format = Format.known
        id = account.id.text
        address = account.address.text
        language = account.language.name
        registration = account.registration.map(Registering.init)
        membership = account.membership.map(Member.init)
        closing = account.closing.map(Closed.init)
        codesMadeAt = account.codesMadeAt.map(\.seconds)
        mail = account.mail.map(MailDocument.init)
    }

    /// The account, if it is `expected`.
    func account(_ expected: AccountID) throws(Damage) -> Account {
        guard id == expected.text else { throw .notUnderstood }
        return Account(
            id: expected, address: try Reading.address(address),
            language: try Language(named: language), stage: try stage(),
            codesMadeAt: try Reading.all(codesMadeAt, Reading.time),
            mail: try Reading.all(mail) { (mail) throws(Damage) in try mail.mail() })
    }

    private func stage() throws(Damage) -> Account.Stage {
        switch (registration, membership, closing) {
        case (let registration?, nil, nil): .registered(try registration.registration())
        case (nil, let member?, nil): .active(try member.membership())
        case (nil, nil, let closed?): .closed(try closed.closing())
        case (nil, nil, nil), (.some, .some, _), (.some, _, .some), (_, .some, .some):
            throw .notUnderstood
        }
    }
}

extension AccountDocument.Registering {
    init(_ registration: Registration) {
        password = registration.password.text
        code = registration.code.text
        expires = registration.expires.seconds
        order = registration.order.text
        paidOn = registration.paidOn?.iso
    }

    func registration() throws(Damage) -> Registration {
        Registration(
            password: SecretHash(password), code: SecretHash(code),
            expires: try Reading.time(expires), order: try Reading.order(order),
            paidOn: try Reading.optional(paidOn, Reading.day))
    }
}

extension AccountDocument.Member {
    init(_ membership: Membership) {
        since = membership.since.seconds
        password = membership.password.text
        usedCode = membership.usedCode.text
        claims = membership.claims.map(AccountDocument.Wanted.init)
        lastRequest = membership.lastRequest.map { DraftDocument($0) }
        book = TitleBookDocument(membership.book)
        secondAddress = membership.secondAddress?.text
        reset = membership.reset.map(ResetDocument.init)
        addressChange = membership.addressChange.map(AddressChangeDocument.init)
        visits = membership.visits.map(VisitsDocument.init)
        generation = membership.generation == 0 ? nil : membership.generation
        requests =
            membership.requests.isEmpty ? nil : membership.requests.map(SupportDocument.init)
    }

    func membership() throws(Damage) -> Membership {
        var membership = Membership(
            since: try Reading.time(since), password: SecretHash(password),
            usedCode: SecretHash(usedCode),
            claims: try Reading.all(claims) { (wanted) throws(Damage) in try wanted.claim() },
            lastRequest: try Reading.optional(lastRequest) { (request) throws(Damage) in
                try request.request()
            })
        membership.book =
            try Reading.optional(book) { (book) throws(Damage) in try book.book() } ?? TitleBook()
        membership.secondAddress = try Reading.optional(secondAddress, Reading.address)
        membership.reset = try Reading.optional(reset) { (reset) throws(Damage) in try reset.reset()
        }
        membership.addressChange = try Reading.optional(addressChange) {
            (change) throws(Damage) in try change.change()
        }
        membership.visits = try Reading.optional(visits) { (visits) throws(Damage) in
            try visits.visits()
        }
        membership.generation = try Reading.count(generation ?? 0)
        membership.requests = try Reading.all(requests ?? []) { (request) throws(Damage) in
            try request.request()
        }
        return membership
    }
}

extension AccountDocument.Closed {
    init(_ closing: Closing) {
        at = closing.at.seconds
        by = closing.by
        reason = closing.reason.text
        memberSince = closing.memberSince?.seconds
    }

    func closing() throws(Damage) -> Closing {
        Closing(
            at: try Reading.time(at), by: by,
            reason: try Reading.checked { () throws(Prose.Fault) in try Prose(reason) },
            memberSince: try Reading.optional(memberSince, Reading.time))
    }
}

extension AccountDocument.Wanted {
    init(_ claim: Claim) {
        order = claim.order.text
        paidOn = claim.paidOn?.iso
    }

    func claim() throws(Damage) -> Claim {
        Claim(order: try Reading.order(order), paidOn: try Reading.optional(paidOn, Reading.day))
    }
}
