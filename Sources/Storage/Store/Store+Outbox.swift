import Fapiao

/// The outbox: mails that wait in `new/`, and those that were given up in `dead/`.
///
/// 1. A mail is in one of the two until it was sent. A move makes the new name first, so after a
///    power cut it may be in both; then `new/` counts.
/// 2. One sender has a mail at a time: it takes it with a lease. A sender that died is followed by
///    the next one when the lease ends, so a mail may be sent twice, never not at all.
/// 3. A mail whose code would be dead before the lease ends is not given to anybody.
/// 4. No mail in `dead/` keeps a clear code that is dead.
/// 5. A mail whose code a newer one has ended, or that was used, is dropped instead of given.
/// 6. One that cannot be read is moved to quarantine by whoever wants to send it.
extension Store {
    /// What came of asking for a mail.
    package enum Lease: Equatable, Sendable {
        case taken(OutboxItem)
        /// It is gone, another sender has it, or it was tried too short a time ago.
        case notNow
        /// Its code is dead, or would be on arrival (3).
        case expired(OutboxItem)
        /// Its code is not its account's any more, and it is gone (5).
        case dropped
    }

    /// The mails that wait to be sent.
    package func outbox() throws(StoreError) -> [MailID] {
        try Self.mails(publisher.names(in: Layout.outboxNew))
    }

    /// The mails that were given up (1).
    package func deadMail() throws(StoreError) -> [MailID] {
        let waiting = Set(try outbox())
        return try Self.mails(publisher.names(in: Layout.outboxDead)).filter {
            !waiting.contains($0)
        }
    }

    /// A mail in the outbox, given up or not; nil when it is gone (1).
    package func outboxItem(_ id: MailID) throws(StoreError) -> OutboxItem? {
        if let item = try item(id, in: Layout.outboxNew) { return item }
        return try item(id, in: Layout.outboxDead)
    }

    /// Takes a mail to send it, and keeps others off until `later` (2, 3, 5, 6).
    package func lease(
        _ id: MailID, at now: Instant, until later: Instant
    ) throws(StoreError) -> Lease {
        try locks.holding([Key(mail: id)]) { () throws(StoreError) in
            guard var item = try lockedItem(id, in: Layout.outboxNew),
                let notBefore = item.notBefore, notBefore <= now
            else { return .notNow }
            guard !item.isUseless(at: later) else { return .expired(item) }
            guard try isWanted(item) else {
                try remove(id, from: Layout.outboxNew)
                return .dropped
            }
            item.attempts += 1
            item.standing = .leased(until: later)
            try publish(item, in: Layout.outboxNew)
            return .taken(item)
        }
    }

    /// Notes why an attempt failed, and when to try again.
    ///
    /// A sender whose lease has passed on to another one has nothing to say any more.
    package func note(
        _ fault: DeliveryFault, of taken: OutboxItem, retryAt later: Instant
    ) throws(StoreError) {
        let id = taken.mail.id
        try locks.holding([Key(mail: id)]) { () throws(StoreError) in
            guard var item = try item(id, in: Layout.outboxNew), item.attempts == taken.attempts,
                item.standing == taken.standing
            else { return }
            item.fault = fault
            item.standing = .waiting(from: later)
            try publish(item, in: Layout.outboxNew)
        }
    }

    /// Forgets a mail that was sent, and any clear code in it.
    package func sent(_ id: MailID) throws(StoreError) {
        try locks.holding([Key(mail: id)]) { () throws(StoreError) in
            // The one that was given up first: without the other it would say what is not so.
            if try item(id, in: Layout.outboxDead) != nil {
                try remove(id, from: Layout.outboxDead)
            }
            try remove(id, from: Layout.outboxNew)
        }
    }

    /// Gives a mail up: it is in `dead/` first, then gone from `new/` (1, 4).
    package func bury(
        _ id: MailID, because fault: DeliveryFault, at now: Instant
    ) throws(StoreError) {
        try locks.holding([Key(mail: id)]) { () throws(StoreError) in
            guard var item = try item(id, in: Layout.outboxNew) else { return }
            item.fault = fault
            item.standing = .givenUp
            try publish(
                item, in: Layout.outboxDead,
                erased: fault == .codeExpired || item.isUseless(at: now))
            try remove(id, from: Layout.outboxNew)
        }
    }
}

// MARK: By hand

extension Store {
    /// What came of asking that a mail be tried at once.
    package enum Retry: Equatable, Sendable {
        case queued
        case unknown
        /// Somebody is sending it.
        case leased(until: Instant)
        case expired(at: Instant)
        /// Its code is not its account's any more.
        case unwanted
    }

    /// Has a mail tried at once, given up or not; it must not be useless at `later` (3, 5).
    package func retry(
        _ id: MailID, at now: Instant, until later: Instant
    ) throws(StoreError) -> Retry {
        try locks.holding([Key(mail: id)]) { () throws(StoreError) in
            guard var item = try outboxItem(id) else { return .unknown }
            if case .leased(let until) = item.standing, until > now {
                return .leased(until: until)
            }
            if item.isUseless(at: later), let expires = item.mail.letter.expires {
                return .expired(at: expires)
            }
            guard try isWanted(item) else { return .unwanted }
            item.standing = .waiting(from: now)
            try publish(item, in: Layout.outboxNew)
            try remove(id, from: Layout.outboxDead)
            return .queued
        }
    }

    /// Forgets a mail that was given up; false when it waits to be sent again, or is gone (1).
    package func forget(dead id: MailID) throws(StoreError) -> Bool {
        try locks.holding([Key(mail: id)]) { () throws(StoreError) in
            guard try item(id, in: Layout.outboxNew) == nil,
                try item(id, in: Layout.outboxDead) != nil
            else { return false }
            try remove(id, from: Layout.outboxDead)
            return true
        }
    }

    /// Erases the clear codes that died in `dead/` since somebody last looked (4).
    package func eraseDeadCodes(at now: Instant) throws(StoreError) {
        for id in try deadMail() {
            guard let item = try item(id, in: Layout.outboxDead), item.isUseless(at: now),
                item.mail.letter.secret != .erased
            else { continue }
            try locks.holding([Key(mail: id)]) { () throws(StoreError) in
                guard let item = try self.item(id, in: Layout.outboxDead) else { return }
                try publish(item, in: Layout.outboxDead, erased: true)
            }
        }
    }
}

// MARK: Steps

extension Store {
    /// Puts a mail into the outbox; the caller holds its lock.
    ///
    /// One that is there already is left as it is: somebody may be sending it. Whoever put it there
    /// may have died before the name was synced.
    func admit(_ mail: DueMail, of account: AccountID? = nil) throws(StoreError) {
        switch try outboxItem(mail.id)?.standing {
        case nil: try publish(OutboxItem(mail, of: account), in: Layout.outboxNew)
        case .waiting, .leased: try publisher.settle(folder: Layout.outboxNew)
        case .givenUp: try publisher.settle(folder: Layout.outboxDead)
        }
    }

    /// Whether the account that a code was made for still waits for it (5).
    private func isWanted(_ item: OutboxItem) throws(StoreError) -> Bool {
        guard item.mail.letter.secret != nil, let id = item.account else { return true }
        return try glance(at: id)?.awaits(item.mail.letter) ?? false
    }

    /// Reads a mail under its lock; one that cannot be read is moved aside (6).
    private func lockedItem(_ id: MailID, in folder: Path) throws(StoreError) -> OutboxItem? {
        do throws(StoreError) { return try item(id, in: folder) } catch {
            if case .unreadable(let path, _) = error { try quarantine.moveAside(path) }
            throw error
        }
    }

    private func publish(
        _ item: OutboxItem, in folder: Path, erased: Bool = false
    ) throws(StoreError) {
        let path = Self.place(item.mail.id, folder)
        var document = OutboxDocument(item)
        if erased { document.eraseCode() }
        try publisher.publish(try publisher.encoded(document, at: path), at: path)
    }

    private func remove(_ id: MailID, from folder: Path) throws(StoreError) {
        try publisher.remove(Self.place(id, folder))
        try publisher.settle(folder: folder)
    }

    func item(_ id: MailID, in folder: Path) throws(StoreError) -> OutboxItem? {
        let path = Self.place(id, folder)
        let bytes: [UInt8]
        do throws(DiskError) { bytes = try publisher.disk.read(path) } catch {
            if error.reason == .missing { return nil }
            throw .notRead(error)
        }
        let document = try DocumentCode.decode(OutboxDocument.self, from: bytes, at: path)
        do throws(Damage) { return try document.item(id, in: folder) } catch {
            throw .unreadable(path, error)
        }
    }

    private static func place(_ id: MailID, _ folder: Path) -> Path {
        folder.appending(id.text + ".json")
    }

    private static func mails(_ names: [String]) -> [MailID] {
        names.compactMap { $0.hasSuffix(".json") ? MailID(String($0.dropLast(5))) : nil }
    }
}
