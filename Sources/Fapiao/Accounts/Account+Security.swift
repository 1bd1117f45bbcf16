/// Passwords and addresses of an active account (M20, M21), and the end of its sessions.
extension Account {
    /// Mails a one-time password; the one asked for before ends.
    package mutating func resetPassword(_ code: FreshCode, at now: Instant) throws(Refusal) {
        guard membership != nil else { throw .notActive }
        try countCode(at: now)
        unpost { if case .temporaryPassword = $0 { true } else { false } }
        let expires = now.adding(seconds: PasswordReset.lifetime)
        try change { $0.reset = PasswordReset(code: code.hash, expires: expires) }
        post([
            DueMail(
                id: code.mail, to: address, language: language,
                letter: .temporaryPassword(code.clear, expires: expires), madeAt: now)
        ])
    }

    /// The one-time password that is alive now.
    package func reset(at now: Instant) -> PasswordReset? {
        guard let reset = membership?.reset, now < reset.expires else { return nil }
        return reset
    }

    /// Sets a new password: other sessions end, one-time passwords die, and the owner is told.
    package mutating func setPassword(
        _ password: SecretHash, telling mail: MailID, at now: Instant
    ) throws(Refusal) {
        try change { membership in
            membership.password = password
            membership.reset = nil
            membership.generation += 1
        }
        unpost { if case .temporaryPassword = $0 { true } else { false } }
        tell(.passwordChanged, mail, at: now)
    }

    /// Begins a change of address: a code to the new one, a code that stops it to the old one.
    package mutating func changeAddress(
        to new: EmailAddress, code: FreshCode, stop: FreshCode, at now: Instant
    ) throws(Refusal) {
        guard membership != nil else { throw .notActive }
        guard new.key != address.key else { throw .addressUnchanged }
        try countCode(at: now)
        unpost(where: \.isOfAddressChange)
        let expires = now.adding(seconds: AddressChange.lifetime)
        try change {
            $0.addressChange = AddressChange(
                to: new, code: code.hash, stop: stop.hash, expires: expires)
        }
        post([
            DueMail(
                id: code.mail, to: new, language: language,
                letter: .addressCode(code.clear, expires: expires), madeAt: now),
            DueMail(
                id: stop.mail, to: address, language: language,
                letter: .addressStop(stop.clear, expires: expires), madeAt: now),
        ])
    }

    /// Finishes a change of address with a code that `matches`; both addresses are told.
    ///
    /// The claim on the new address is the caller's to make before.
    package mutating func confirmAddress(
        telling mails: (old: MailID, new: MailID), at now: Instant,
        matches: (SecretHash) -> Bool
    ) throws(Refusal) {
        let pending = try pendingChange(at: now, matches: { matches($0.code) })
        let old = address
        move(to: pending.to)
        try change { $0.addressChange = nil }
        unpost(where: \.isOfAddressChange)
        tell(.addressChanged, mails.new, at: now)
        post([
            DueMail(
                id: mails.old, to: old, language: language,
                letter: .accountChanged(.addressChanged, at: now), madeAt: now)
        ])
    }

    /// Stops a change of address with the code from the old one; all sessions end, since somebody
    /// knew the password.
    package mutating func stopAddressChange(
        telling mail: MailID, at now: Instant, matches: (SecretHash) -> Bool
    ) throws(Refusal) {
        _ = try pendingChange(at: now, matches: { matches($0.stop) })
        try change { membership in
            membership.addressChange = nil
            membership.generation += 1
        }
        unpost(where: \.isOfAddressChange)
        tell(.addressChangeStopped, mail, at: now)
    }

    private func pendingChange(
        at now: Instant, matches: (AddressChange) -> Bool
    ) throws(Refusal) -> AddressChange {
        guard let membership else { throw .notActive }
        guard let pending = membership.addressChange else { throw .nothingPending }
        guard matches(pending) else { throw .codeWrong }
        guard now < pending.expires else { throw .codeExpired(at: pending.expires) }
        return pending
    }

    /// Sets or removes the address for copies of status mail; the account's own is told.
    package mutating func setSecondAddress(
        _ second: EmailAddress?, telling mail: MailID, at now: Instant
    ) throws(Refusal) {
        guard second?.key != address.key else { throw .addressUnchanged }
        guard second?.key != membership?.secondAddress?.key else { return }
        try change { $0.secondAddress = second }
        tell(second == nil ? .secondAddressRemoved : .secondAddressSet, mail, at: now)
    }

    /// Ends every session but the one that remembers the new generation.
    package mutating func signOutEverywhere(
        telling mail: MailID, at now: Instant
    ) throws(Refusal) {
        try change { $0.generation += 1 }
        tell(.signedOutEverywhere, mail, at: now)
    }

    /// Somebody signed in.
    package mutating func visit(at now: Instant) throws(Refusal) {
        try change { $0.visits = Visits(last: $0.visits?.current, current: now) }
    }

    /// Edits the titles and addresses of earlier applications.
    package mutating func edit(_ edit: TitleBook.Edit) throws(Refusal) {
        try change { $0.book.apply(edit) }
    }

    private mutating func tell(_ news: AccountNews, _ mail: MailID, at now: Instant) {
        post([
            DueMail(
                id: mail, to: address, language: language,
                letter: .accountChanged(news, at: now), madeAt: now)
        ])
    }
}

// MARK: - Codes in mails

extension Account {
    /// Whether the code in `letter` still is the one that the account waits for.
    ///
    /// A newer one dies later, so it is told by when it dies.
    package func awaits(_ letter: Letter) -> Bool {
        switch letter {
        case .activation(_, let expires): registration?.expires == expires
        case .temporaryPassword(_, let expires): membership?.reset?.expires == expires
        case .addressCode(_, let expires), .addressStop(_, let expires):
            membership?.addressChange?.expires == expires
        case .alreadyRegistered, .submitted, .statusChanged, .orderHeldByAnother,
            .accountChanged, .support:
            true
        }
    }
}

// MARK: - Support

extension Account {
    /// How many requests an account holds that are about no order in particular.
    package static let requestLimit = 50

    /// Opens a support request about nothing in particular.
    package mutating func open(_ request: SupportRequest) throws(Order.Refusal) {
        guard (membership?.requests.count ?? 0) < Self.requestLimit else {
            throw .tooManyRequests(limit: Self.requestLimit)
        }
        changing { $0.requests.append(request) }
    }

    /// Lets `event` happen to one support request.
    package mutating func handle(
        _ event: SupportRequest.Event, on number: SupportNumber, by actor: Actor,
        knowing count: Int? = nil, at now: Instant
    ) throws(Order.Refusal) {
        guard
            let index = membership?.requests.firstIndex(where: { $0.number == number }),
            var changed = membership?.requests[index]
        else { throw .noSuchRequest(number) }
        do throws(SupportRequest.Refusal) {
            try changed.handle(event, by: actor, knowing: count, at: now)
        } catch {
            throw .support(error)
        }
        changing { $0.requests[index] = changed }
    }

    /// The customer has read the thread of one request.
    package mutating func see(_ number: SupportNumber) {
        changing { membership in
            guard let index = membership.requests.firstIndex(where: { $0.number == number })
            else { return }
            membership.requests[index].see()
        }
    }

    /// For what a registration simply does not have.
    private mutating func changing(_ body: (inout Membership) -> Void) {
        do throws(Refusal) { try change(body) } catch {}
    }
}

extension Letter {
    fileprivate var isOfAddressChange: Bool {
        switch self {
        case .addressCode, .addressStop: true
        case .activation, .alreadyRegistered, .temporaryPassword, .accountChanged, .submitted,
            .statusChanged, .orderHeldByAnother, .support:
            false
        }
    }
}
