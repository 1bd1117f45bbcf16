import Fapiao

extension Store {
    /// Finishes a change of address with a code that `matches` (M20); nil when there is no such
    /// account.
    ///
    /// The claim on the new address comes first, then the account, then the old claim goes. Each
    /// prefix is harmless: a claim that its account does not confirm is anybody's.
    package func confirmAddress(
        of id: AccountID, telling mails: (old: MailID, new: MailID), at now: Instant,
        matches: (SecretHash) -> Bool
    ) throws(ChangeError<Account.Refusal>) -> Account? {
        try ChangeError.wording { () throws(StoreError) -> Result<Account?, Account.Refusal> in
            for _ in 1...10 {
                guard let known = try account(id) else { return .success(nil) }
                guard let membership = known.membership else { return .failure(.notActive) }
                guard let new = membership.addressChange?.to else {
                    return .failure(.nothingPending)
                }
                let move = Move(
                    account: id, from: known.address, to: new, rival: try holder(of: new))
                let done = try confirm(move) { (account) throws(Account.Refusal) in
                    try account.confirmAddress(telling: mails, at: now, matches: matches)
                }
                if let done { return done }
            }
            throw .busy
        }
    }

    /// A change of address as it was read; its locks are taken and it is looked at again.
    private struct Move {
        let account: AccountID
        let from: EmailAddress
        let to: EmailAddress
        /// Whose claim the new address was.
        let rival: AccountID?

        var keys: [Key] {
            [Key(email: from), Key(email: to), Key(account: account)]
                + (rival.map { [Key(account: $0)] } ?? [])
        }
    }

    /// Nil when something moved on since it was read.
    private func confirm(
        _ move: Move, _ body: (inout Account) throws(Account.Refusal) -> Void
    ) throws(StoreError) -> Result<Account?, Account.Refusal>? {
        try locks.holding(move.keys) { () throws(StoreError) in
            guard let old = try locked(move.account), old.address == move.from,
                old.membership?.addressChange?.to == move.to, try holder(of: move.to) == move.rival
            else { return nil }
            var account = old
            do throws(Account.Refusal) { try body(&account) } catch { return .failure(error) }
            let rival = try move.rival.flatMap { (id) throws(StoreError) in try locked(id) }
            guard try takeClaim(move, over: rival) else { return .failure(.addressTaken) }
            try commit(account, over: old)
            end([Hint(Key(email: move.from).claim, to: move.account.text)])
            if let rival { drop(rival, displacedBy: move) }
            return .success(account)
        }
    }

    /// Makes the new address the account's; false when another active account has it.
    private func takeClaim(_ move: Move, over rival: Account?) throws(StoreError) -> Bool {
        let path = Key(email: move.to).claim
        guard let holder = move.rival else {
            _ = try publisher.claim(path, for: move.account.text)
            return true
        }
        guard holder != move.account else { return true }
        if let rival, rival.address.key == move.to.key, rival.membership != nil { return false }
        // A registration that was never activated binds nobody.
        try publisher.retarget(path, to: move.account.text)
        return true
    }

    /// Forgets a registration whose address is another account's now; nothing leads to it, so one
    /// that a crash leaves behind is harmless.
    private func drop(_ rival: Account, displacedBy move: Move) {
        guard rival.id != move.account, rival.address.key == move.to.key,
            rival.closing == nil
        else { return }
        do throws(StoreError) {
            try publisher.remove(Key(account: rival.id).document)
            // Else a power cut could bring it back without its hints (3).
            try publisher.settle(folder: Key(account: rival.id).folder)
        } catch {
            return
        }
        end(rival.hints)
    }
}
