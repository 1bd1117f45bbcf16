import Fapiao

extension Inspection {
    func checkAccounts(in shard: String) throws(StoreError) {
        let folder = Path(Key.Kind.accounts.rawValue, shard)
        for name in try names(in: folder) {
            let path = folder.appending(name)
            guard name.hasSuffix(".json"), let id = AccountID(String(name.dropLast(5))) else {
                try note(path, .foreign)
                continue
            }
            if Key(account: id).document == path {
                try check(id)
            } else {
                try checkMisplaced(path, of: Key(account: id))
            }
        }
    }

    private func check(_ id: AccountID) throws(StoreError) {
        tally.documents += 1
        do throws(StoreError) {
            guard let account = try store.glance(at: id) else { return }
            let evidence = try evidence(of: account)
            guard evidence.suspicions.isEmpty else { return try settle(id, account.address) }
            for path in evidence.sound { sums.add(path) }
        } catch {
            guard error.isOfDocument else { throw error }
            try settle(id, nil)
        }
    }

    func readable(_ id: AccountID) throws(StoreError) -> Readable<Account> {
        do throws(StoreError) {
            return try store.glance(at: id).map(Readable.there) ?? .missing
        } catch {
            guard error.isOfDocument else { throw error }
            return .unreadable
        }
    }

    /// Its hints, and the claim on its address.
    private func evidence(of account: Account) throws(StoreError) -> Evidence {
        var evidence = try links(account.hints)
        let claim = account.addressClaim
        switch try link(at: claim.path) {
        case .leads(claim.target): evidence.sound.append(claim.path)
        // A registration binds nobody, and a closed account needs no address.
        case .leads(let found):
            guard account.membership != nil else { break }
            evidence.suspicions.append(.link(claim, found: found))
        case .missing:
            guard account.needsAddress(at: now) else { break }
            evidence.suspicions.append(.link(claim, found: nil))
        case .isNone: break
        }
        return evidence
    }

    // MARK: Under the locks

    private func settle(_ id: AccountID, _ address: EmailAddress?) throws(StoreError) {
        var held: Set<Key> = [Key(account: id)]
        if let address { held.insert(Key(email: address)) }
        while true {
            let document = Key(account: id).document
            let missing = try holding(held, for: document) { () throws(StoreError) -> Key? in
                try settleLocked(id, holding: held)
            }
            guard let missing = missing ?? nil else { return }
            held.insert(missing)
        }
    }

    /// What has to be locked as well, or nil when all is told.
    private func settleLocked(
        _ id: AccountID, holding held: Set<Key>
    ) throws(StoreError) -> Key? {
        let known = try readOrMoveAside(Key(account: id)) { () throws(StoreError) in
            try store.glance(at: id)
        }
        guard let account = known else { return nil }
        let address = Key(email: account.address)
        guard held.contains(address) else { return address }
        let claim = account.addressClaim
        let suspicions = try evidence(of: account).suspicions
        for case .link(claim, let found?) in suspicions {
            guard let rival = AccountID(found) else { continue }
            guard held.contains(Key(account: rival)) else { return Key(account: rival) }
        }
        for case .link(let hint, let found) in suspicions {
            guard let found else {
                try noteMissing(hint)
                continue
            }
            if hint == claim, try isConfirmed(address, by: found) {
                try note(hint.path, .contested(holder: found))
            } else {
                try noteAstray(hint, found)
            }
        }
        for path in try evidence(of: account).sound { sums.add(path) }
        return nil
    }

    /// Whether an active account has the address that leads to it, or cannot be asked (4).
    private func isConfirmed(_ address: Key, by holder: String) throws(StoreError) -> Bool {
        guard let id = AccountID(holder) else { return false }
        return switch try readable(id) {
        case .there(let other): Key(email: other.address) == address && other.membership != nil
        case .missing: false
        case .unreadable: true
        }
    }
}

extension Account {
    /// The claim on its address.
    var addressClaim: Hint { Hint(Key(email: address).claim, to: id.text) }

    /// Whether it is lost to its owner without the claim: to a registration only while its code
    /// lives.
    fileprivate func needsAddress(at now: Instant) -> Bool {
        switch stage {
        case .active: true
        case .registered(let registration): registration.expires >= now
        case .closed: false
        }
    }
}
