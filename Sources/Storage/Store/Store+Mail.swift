import Fapiao

/// A mail in the outbox: what it says, and what became of it so far.
package struct OutboxItem: Equatable, Sendable {
    package let mail: DueMail
    package var attempts: Int
    /// Nobody else tries before; a sender that died is followed by the next one then.
    package var notBefore: Instant
    /// What the last attempt failed of.
    package var failure: String?
}

/// `outbox/new/<mail id>.json`, and `outbox/dead/` for what cannot be sent.
struct OutboxDocument: Document, Equatable {
    let format: Int
    let mail: MailDocument
    let attempts: Int
    let notBefore: Int
    let failure: String?

    init(_ item: OutboxItem) {
        format = Format.known
        mail = MailDocument(item.mail)
        attempts = item.attempts
        notBefore = item.notBefore.seconds
        failure = item.failure
    }

    func item() throws(Damage) -> OutboxItem {
        OutboxItem(
            mail: try mail.mail(), attempts: attempts, notBefore: Instant(seconds: notBefore),
            failure: failure)
    }
}

// MARK: From a document to the outbox

extension Store {
    /// The mails that wait in documents.
    package func dueMail() throws(StoreError) -> [MailID] {
        try publisher.names(in: Layout.due).compactMap { MailID($0) }
    }

    /// Moves a mail from its document to the outbox; false when it is not due any more.
    ///
    /// The outbox first, then the document without it and without any clear code in it, then the
    /// hint: a crash in between has it moved once more, as the same mail.
    package func handOver(_ id: MailID) throws(StoreError) -> Bool {
        guard let target = try target(of: Layout.due.appending(id.text)) else { return false }
        let parts = target.split(separator: "/").map(String.init)
        switch (parts.first, parts.last) {
        case (Key.Kind.orders.rawValue, let name?):
            guard let number = try? OrderNumber(name) else { break }
            return try handOver(id, from: number)
        case (Key.Kind.accounts.rawValue, let name?):
            guard let account = AccountID(name) else { break }
            return try handOver(id, from: account)
        default:
            break
        }
        try publisher.remove(Layout.due.appending(id.text))
        return false
    }

    private func handOver(_ id: MailID, from number: OrderNumber) throws(StoreError) -> Bool {
        try locks.holding([Key(order: number)]) { () throws(StoreError) in
            guard let old = try locked(number), let mail = old.mail.first(where: { $0.id == id })
            else { return try dropHint(id) }
            try publish(OutboxItem(mail))
            var order = old
            order.handedOver(id)
            try commit(order, over: old)
            return true
        }
    }

    private func handOver(_ id: MailID, from account: AccountID) throws(StoreError) -> Bool {
        try locks.holding([Key(account: account)]) { () throws(StoreError) in
            guard let old = try locked(account), let mail = old.mail.first(where: { $0.id == id })
            else { return try dropHint(id) }
            try publish(OutboxItem(mail))
            var account = old
            account.handedOver(id)
            try commit(account, over: old)
            return true
        }
    }

    /// Removes a hint that its document does not confirm; under its lock nobody is about to.
    private func dropHint(_ id: MailID) throws(StoreError) -> Bool {
        try publisher.remove(Layout.due.appending(id.text))
        return false
    }
}

// MARK: The outbox

extension Store {
    /// The mails that wait to be sent.
    package func outbox() throws(StoreError) -> [MailID] {
        try Self.mails(publisher.names(in: Layout.outboxNew))
    }

    /// The mails that could not be sent.
    package func deadMail() throws(StoreError) -> [MailID] {
        try Self.mails(publisher.names(in: Layout.outboxDead))
    }

    /// A mail in the outbox, sent or not; nil when it is gone.
    package func outboxItem(_ id: MailID) throws(StoreError) -> OutboxItem? {
        if let item = try item(at: Self.place(id, Layout.outboxNew)) { return item }
        return try item(at: Self.place(id, Layout.outboxDead))
    }

    /// Takes a mail to send it, and keeps others off until `later`; nil when it is another's.
    package func lease(
        _ id: MailID, at now: Instant, until later: Instant
    ) throws(StoreError) -> OutboxItem? {
        try locks.holding([Key(mail: id)]) { () throws(StoreError) in
            guard var item = try item(at: Self.place(id, Layout.outboxNew)),
                item.notBefore <= now
            else { return nil }
            item.attempts += 1
            item.notBefore = later
            try publish(item)
            return item
        }
    }

    /// Notes why an attempt failed, and when to try again.
    package func note(
        _ failure: String, of id: MailID, retryAt later: Instant
    ) throws(StoreError) {
        try locks.holding([Key(mail: id)]) { () throws(StoreError) in
            guard var item = try item(at: Self.place(id, Layout.outboxNew)) else { return }
            item.failure = failure
            item.notBefore = later
            try publish(item)
        }
    }

    /// Forgets a mail that was sent.
    package func sent(_ id: MailID) throws(StoreError) {
        try publisher.remove(Self.place(id, Layout.outboxNew))
        try publisher.settle(folder: Layout.outboxNew)
    }

    /// Puts a mail aside that cannot be sent: there first, then gone from here.
    package func bury(_ id: MailID, because failure: String) throws(StoreError) {
        try locks.holding([Key(mail: id)]) { () throws(StoreError) in
            guard var item = try item(at: Self.place(id, Layout.outboxNew)) else { return }
            item.failure = failure
            let path = Self.place(id, Layout.outboxDead)
            try publisher.publish(try publisher.encoded(OutboxDocument(item), at: path), at: path)
            try sent(id)
        }
    }

    private func publish(_ item: OutboxItem) throws(StoreError) {
        let path = Self.place(item.mail.id, Layout.outboxNew)
        try publisher.publish(try publisher.encoded(OutboxDocument(item), at: path), at: path)
    }

    private func item(at path: Path) throws(StoreError) -> OutboxItem? {
        let bytes: [UInt8]
        do throws(DiskError) { bytes = try publisher.disk.read(path) } catch {
            if error.reason == .missing { return nil }
            throw .notRead(error)
        }
        let document = try DocumentCode.decode(OutboxDocument.self, from: bytes, at: path)
        do throws(Damage) { return try document.item() } catch { throw .unreadable(path, error) }
    }

    private static func place(_ id: MailID, _ folder: Path) -> Path {
        folder.appending(id.text + ".json")
    }

    private static func mails(_ names: [String]) -> [MailID] {
        names.compactMap { $0.hasSuffix(".json") ? MailID(String($0.dropLast(5))) : nil }
    }
}

extension OutboxItem {
    init(_ mail: DueMail) {
        self.init(mail: mail, attempts: 0, notBefore: mail.madeAt, failure: nil)
    }
}
