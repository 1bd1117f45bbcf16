import Fapiao

/// What a new registration brings along.
package struct NewAccount {
    package let id: AccountID
    package let address: EmailAddress
    package let claim: Claim
    package let password: SecretHash
    package let code: FreshCode
    package let language: Language

    package init(
        id: AccountID, address: EmailAddress, claim: Claim, password: SecretHash,
        code: FreshCode, language: Language
    ) {
        self.id = id
        self.address = address
        self.claim = claim
        self.password = password
        self.code = code
        self.language = language
    }
}

/// What a registration came to; the person at the keyboard is told the same of both.
package enum Registered: Equatable, Sendable {
    /// An activation mail is due.
    case pending(Account)
    /// The address has an active account; its owner is told by mail.
    case ownerTold
}

extension Store {
    /// Registers an address: the claim on it first, then the account (4).
    ///
    /// A registration that was never activated binds nobody: whoever comes next replaces it, at
    /// once or after its code has died. A claim without a document is left by a crash, since
    /// whoever makes one holds the address's lock until the document is there: it is used.
    package func register(
        _ new: NewAccount, at now: Instant
    ) throws(ChangeError<Account.Refusal>) -> Registered {
        try ChangeError.wording { () throws(StoreError) in
            try requireRoom()
            return try withAccount(of: new.address, orNew: new.id) {
                (id, old) throws(StoreError) in
                if let old { return try registerAgain(old, new, at: now) }
                let account = Account(
                    registering: new.address, id: id, claim: new.claim, password: new.password,
                    code: new.code, language: new.language, at: now)
                try commit(account, over: nil)
                return .success(.pending(account))
            }
        }
    }

    private func registerAgain(
        _ old: Account, _ new: NewAccount, at now: Instant
    ) throws(StoreError) -> Result<Registered, Account.Refusal> {
        var account = old
        switch old.stage {
        case .active:
            // One such mail in waiting is enough, however often a stranger tries.
            guard !old.mail.contains(where: { $0.letter == .alreadyRegistered }) else { break }
            account.post([
                DueMail(
                    id: new.code.mail, to: old.address, language: old.language,
                    letter: .alreadyRegistered, madeAt: now)
            ])
            try commit(account, over: old)
        case .registered:
            do throws(Account.Refusal) {
                try account.registerAgain(
                    claim: new.claim, password: new.password, code: new.code,
                    language: new.language, at: now)
            } catch {
                return .failure(error)
            }
            try commit(account, over: old)
            return .success(.pending(account))
        case .closed: return .failure(.closed)
        }
        return .success(.ownerTold)
    }

    /// Holds the locks of an address and of the account that it is; makes the claim when there
    /// is none.
    private func withAccount<Answer>(
        of address: EmailAddress, orNew new: AccountID,
        _ body: (AccountID, Account?) throws(StoreError) -> Answer
    ) throws(StoreError) -> Answer {
        for _ in 1...10 {
            let known = try holder(of: address)
            let keys = [Key(email: address), Key(account: known ?? new), Key(account: new)]
            let answer: Answer? = try locks.holding(keys) { () throws(StoreError) in
                let (id, account, isSame) = try claimed(address, known: known, new: new)
                return isSame ? try body(id, account) : nil
            }
            if let answer { return answer }
        }
        throw .busy
    }

    /// The account of an address under both locks; false when the claim has changed hands since
    /// it was read.
    private func claimed(
        _ address: EmailAddress, known: AccountID?, new: AccountID
    ) throws(StoreError) -> (AccountID, Account?, Bool) {
        let path = Key(email: address).claim
        guard try holder(of: address) == known else { return (new, nil, false) }
        if let known {
            guard let account = try locked(known) else { return (known, nil, true) }
            if account.address.key == address.key, account.closing == nil {
                return (known, account, true)
            }
        }
        if try locked(new) != nil { throw .taken(Key(account: new).document, by: new.text) }
        if known == nil {
            _ = try publisher.claim(path, for: new.text)
        } else {
            // That account has another address by now, or was closed.
            try publisher.retarget(path, to: new.text)
        }
        return (new, nil, true)
    }

    /// An account's document; the caller holds its lock.
    func locked(_ id: AccountID) throws(StoreError) -> Account? {
        try quarantine.readLocked(Key(account: id)) {
            (document: AccountDocument) throws(Damage) in try document.account(id)
        }
    }
}

extension Store {
    /// Applies `body` to an account as it is now, under its lock, and keeps the result; nil when
    /// there is no such account.
    package func change<Answer, Refusal: Error>(
        _ id: AccountID, _ body: (inout Account) throws(Refusal) -> Answer
    ) throws(ChangeError<Refusal>) -> Answer? {
        try ChangeError.wording { () throws(StoreError) -> Result<Answer?, Refusal> in
            try locks.holding([Key(account: id)]) { () throws(StoreError) in
                guard let old = try locked(id) else { return .success(nil) }
                var account = old
                let result = Result { () throws(Refusal) -> Answer? in try body(&account) }
                if case .success = result, account != old { try commit(account, over: old) }
                return result
            }
        }
    }

    /// Mails a new activation code; nil when no account has the address.
    package func resend(
        to address: EmailAddress, _ code: FreshCode, at now: Instant
    ) throws(ChangeError<Account.Refusal>) -> Account? {
        guard let known = try lookUp(address) else { return nil }
        return try change(known.id) { (account) throws(Account.Refusal) in
            try account.resend(code, at: now)
            return account
        }
    }

    /// Activates an account and carries out its claim; nil when no account has the address.
    package func activate(
        _ address: EmailAddress, at now: Instant, matches: (SecretHash) -> Bool
    ) throws(ChangeError<Account.Refusal>) -> Account? {
        guard let known = try lookUp(address) else { return nil }
        let active = try change(known.id) { (account) throws(Account.Refusal) in
            try account.activate(at: now, matches: matches)
            return account
        }
        guard let active else { return nil }
        // Active it is, whatever comes of its claim, which the next sign-in meets.
        do throws(StoreError) { return try settleClaims(of: known.id, at: now) } catch {
            return active
        }
    }

    private func lookUp(
        _ address: EmailAddress
    ) throws(ChangeError<Account.Refusal>) -> Account? {
        do throws(StoreError) { return try account(of: address) } catch { throw .store(error) }
    }
}
