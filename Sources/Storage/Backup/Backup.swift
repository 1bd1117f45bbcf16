import Fapiao

/// A copy of a data folder, made while sessions go on in it.
///
/// 1. What was acknowledged before it began is in it, as it was then or later.
/// 2. Claims and hints are not copied but made from the documents that were, so they fit these,
///    whatever happened meanwhile. Only those of documents that cannot be read are copied.
/// 3. Where something passes from one place to another, the place that it comes to is copied after
///    the one that it leaves: accounts before orders, since an order is held before its account's
///    wish for it ends; documents before the outbox; both before the rows and the quarantine. What
///    goes the other way is looked for again by name: what is put back, and a mail tried again.
/// 4. An account that holds an order of the copy is in it; a bill that has parts in it is divided in
///    it; two active accounts never have one address.
/// 5. `FORMAT.json` comes last, after everything else is on the medium.
///
/// Diagnostics: `StoreError.notRead` is of the source, `.notSaved` of the copy.
package final class Backup {
    private let source: any Disk
    private let locks: Locks
    private var target: BackupTarget
    private let progress: (_ done: Int, _ total: Int) -> Void
    private var report = Report()
    /// Documents that cannot be read, whose claims and hints are copied (2).
    private var unreadable: Set<Key> = []
    private var done = 0
    private var total = 1

    /// What is in the copy.
    package struct Report: Equatable, Sendable {
        package var documents = 0
        /// Of these, how many cannot be read; they are copied as they are.
        package var damaged = 0
        /// Documents in quarantine.
        package var quarantined = 0
    }

    package init(
        of store: Store, to target: any Disk,
        progress: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) {
        source = store.publisher.disk
        locks = store.locks
        self.target = BackupTarget(target)
        self.progress = progress
    }

    package func run() throws(StoreError) -> Report {
        for folder in Layout.folders { try target.make(folder: folder) }
        let aside = try names(in: Layout.quarantine)
        try copyDocuments()
        try copyOutbox()
        try copyFiles()
        try copyQuarantine(before: aside)
        if !unreadable.isEmpty { try copyLinks() }
        // Every line that a document of the copy brought was there before the document (3).
        for name in try names(in: Layout.rows)
        where Rows.isFile(name) || name == Layout.bills.name {
            try target.copy(Layout.rows.appending(name), from: source)
        }
        let format = try BackupTarget.reading { () throws(DiskError) in
            try source.read(Layout.format)
        }
        try target.finish(format: format)
        report.documents += 1
        progress(total, total)
        return report
    }

    private func copyDocuments() throws(StoreError) {
        let kinds = [Key.Kind.accounts, .orders]
        var shards: [Path] = []
        for kind in kinds {
            let folder = Path(kind.rawValue)
            shards += try names(in: folder).map(folder.appending)
        }
        total = shards.count + 1
        for shard in shards {
            for name in try names(in: shard) where name.hasSuffix(".json") {
                let stem = String(name.dropLast(5))
                if shard.components[0] == Key.Kind.accounts.rawValue {
                    if let id = AccountID(stem), Key(account: id).folder == shard { try copy(id) }
                } else if let number = try? OrderNumber(stem), number.text == stem,
                    Key(order: number).folder == shard
                {
                    try copy(number)
                }
            }
            done += 1
            progress(done, total)
        }
    }

    // MARK: Reading

    /// The names in a folder of the source; nothing is removed from it.
    ///
    /// Listed twice: on some file systems a name that is replaced while one lists is passed over.
    private func names(in folder: Path) throws(StoreError) -> [String] {
        var names: Set<String> = []
        for _ in 1...2 {
            do throws(DiskError) { names.formUnion(try source.list(folder)) } catch {
                switch error.reason {
                case .missing, .notPlain: break
                case _: throw .notRead(error)
                }
            }
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The bytes of a file; nil when it is gone, or no file.
    private func read(_ path: Path) throws(StoreError) -> [UInt8]? {
        do throws(DiskError) { return try source.read(path) } catch {
            switch error.reason {
            case .missing, .notPlain: return nil
            case _: throw .notRead(error)
            }
        }
    }

    private func link(at path: Path, on disk: any Disk) throws(StoreError) -> String? {
        do throws(DiskError) { return try disk.target(of: path) } catch {
            switch error.reason {
            case .missing, .other: return nil
            case _: throw .notRead(error)
            }
        }
    }
}

// MARK: - Orders

extension Backup {
    private func copy(_ number: OrderNumber) throws(StoreError) {
        let key = Key(order: number)
        guard let bytes = try read(key.document) else { return }
        try forget(try copied(number))
        try put(bytes, of: key)
        guard let order = Self.order(bytes, number) else { return noteDamaged(key) }
        for hint in order.hints.union(order.claims) { try target.link(hint) }
        if let holder = order.holder, try !target.isThere(Key(account: holder.account).document) {
            try copy(holder.account)
        }
        // It was divided after it was copied (4).
        if let whole = order.portionOf, let known = try copied(whole),
            !known.portions.contains(where: { $0.order == number })
        {
            try copy(whole)
        }
    }

    private static func order(_ bytes: [UInt8], _ number: OrderNumber) -> Order? {
        let document = try? DocumentCode.decode(
            OrderDocument.self, from: bytes, at: Key(order: number).document)
        return document.flatMap { try? $0.order(number) }
    }

    /// An order as it is in the copy.
    private func copied(_ number: OrderNumber) throws(StoreError) -> Order? {
        let path = Key(order: number).document
        return (try? target.disk.read(path)).flatMap { Self.order($0, number) }
    }

    /// Takes away what led to an earlier version in the copy.
    private func forget(_ old: Order?) throws(StoreError) {
        for hint in old?.hints ?? [] { try target.drop(hint.path) }
    }

    private func put(_ bytes: [UInt8], of key: Key) throws(StoreError) {
        if try !target.isThere(key.document) { report.documents += 1 }
        try target.put(bytes, at: key.document)
        unreadable.remove(key)
    }

    private func noteDamaged(_ key: Key) {
        if unreadable.insert(key).inserted { report.damaged += 1 }
    }
}

// MARK: - Accounts

extension Backup {
    private func copy(_ id: AccountID) throws(StoreError) {
        let key = Key(account: id)
        guard let bytes = try read(key.document) else { return }
        let old = try copied(id)
        for hint in old?.hints ?? [] { try target.drop(hint.path) }
        if let old, try link(at: old.addressClaim.path, on: target.disk) == id.text {
            try target.drop(old.addressClaim.path)
        }
        try put(bytes, of: key)
        guard let account = Self.account(bytes, id) else { return noteDamaged(key) }
        for hint in account.hints { try target.link(hint) }
        try claimAddress(of: account)
        // What it wished for before is held by now, on an order that may have been copied (3).
        let wishes = account.membership?.claims ?? []
        for claim in old?.membership?.claims ?? [] where !wishes.contains(claim) {
            try copy(claim.order)
        }
    }

    /// An address leads to the active account that has it, else to whom it led (4).
    private func claimAddress(of account: Account) throws(StoreError) {
        let claim = account.addressClaim
        let found = try link(at: claim.path, on: target.disk)
        guard account.membership != nil else {
            let leads = try link(at: claim.path, on: source)
            if found != nil, leads != claim.target { return }
            if try active(found, with: account.address) == nil { try lead(claim) }
            return
        }
        // It was copied before it gave the address away.
        if let rival = try active(found, with: account.address), rival != account.id {
            try copy(rival)
        }
        try lead(claim)
    }

    private func lead(_ claim: Hint) throws(StoreError) {
        try target.drop(claim.path)
        try target.link(claim)
    }

    /// The account of that name, if it is active in the copy under that address.
    private func active(
        _ name: String?, with address: EmailAddress
    ) throws(StoreError) -> AccountID? {
        guard let id = name.flatMap({ AccountID($0) }), let account = try copied(id),
            account.membership != nil, account.address.key == address.key
        else { return nil }
        return id
    }

    private static func account(_ bytes: [UInt8], _ id: AccountID) -> Account? {
        let document = try? DocumentCode.decode(
            AccountDocument.self, from: bytes, at: Key(account: id).document)
        return document.flatMap { try? $0.account(id) }
    }

    private func copied(_ id: AccountID) throws(StoreError) -> Account? {
        (try? target.disk.read(Key(account: id).document)).flatMap { Self.account($0, id) }
    }
}

// MARK: - Mail, files, quarantine

extension Backup {
    /// Twice over both folders, since a mail may be moved either way meanwhile.
    private func copyOutbox() throws(StoreError) {
        var mails: Set<String> = []
        for folder in [
            Layout.outboxNew, Layout.outboxDead, Layout.outboxNew, Layout.outboxDead,
        ] {
            mails.formUnion(try names(in: folder))
        }
        for name in mails.sorted() where name.hasSuffix(".json") {
            if let id = MailID(String(name.dropLast(5))) { try copyMail(id) }
        }
    }

    /// Under its lock nobody moves it: it is in one of the folders, or was sent.
    private func copyMail(_ id: MailID) throws(StoreError) {
        do throws(StoreError) {
            try locks.holding([Key(mail: id)]) { () throws(StoreError) in try copyLocked(id) }
        } catch {
            // On a disk that takes no writes, nor locks, nobody moves anything.
            guard case .notSaved(let fault) = error, fault.operation == .lock else { throw error }
            try copyLocked(id)
        }
    }

    private func copyLocked(_ id: MailID) throws(StoreError) {
        for folder in [Layout.outboxNew, Layout.outboxDead] {
            let path = folder.appending(id.text + ".json")
            guard let bytes = try read(path) else { continue }
            report.documents += 1
            try target.put(bytes, at: path)
        }
    }

    private func copyFiles() throws(StoreError) {
        var paths = [Layout.config, Layout.notices]
        for folder in [Layout.calendar, Path(Key.Kind.throttle.rawValue)] {
            paths += try names(in: folder).map(folder.appending)
        }
        for path in paths {
            guard let bytes = try read(path) else { continue }
            report.documents += 1
            try target.put(bytes, at: path)
        }
    }

    /// What is aside now; and what was before and is not any more, where it was put back (3).
    private func copyQuarantine(before: [String]) throws(StoreError) {
        let now = try names(in: Layout.quarantine)
        for name in Set(before).union(now).sorted() {
            let path = Layout.quarantine.appending(name)
            guard let bytes = try read(path) else {
                try copyWhatWasPutBack(name)
                continue
            }
            try target.put(bytes, at: path)
            report.quarantined += 1
            switch Quarantined.Origin(name) {
            case .order(let number): unreadable.insert(Key(order: number))
            case .account(let id): unreadable.insert(Key(account: id))
            case .mail, .notices, .unknown: break
            }
        }
    }

    private func copyWhatWasPutBack(_ name: String) throws(StoreError) {
        switch Quarantined.Origin(name) {
        case .order(let number): try copy(number)
        case .account(let id): try copy(id)
        case .mail(let id, _): try copyMail(id)
        case .notices: try copyFiles()
        case .unknown: break
        }
    }

    /// The claims and hints of what cannot be read: they keep its numbers from being used again (2).
    private func copyLinks() throws(StoreError) {
        for kind in [Key.Kind.emails, .applications, .fapiaos, .contacts, .owned] {
            let outer = Path(kind.rawValue)
            for shard in try names(in: outer) { try copyLinks(in: outer.appending(shard)) }
        }
        for queue in try names(in: Layout.queue) {
            try copyLinks(in: Layout.queue.appending(queue))
        }
        try copyLinks(in: Layout.due)
    }

    private func copyLinks(in folder: Path) throws(StoreError) {
        for name in try names(in: folder) {
            let path = folder.appending(name)
            guard let found = try link(at: path, on: source) else {
                // The folder of an account's orders.
                if folder.components.count == 2, folder.components[0] == Key.Kind.owned.rawValue {
                    try copyLinks(in: path)
                }
                continue
            }
            let owner = LinkPlace(path, to: found).owner
            guard let owner, unreadable.contains(owner.key) else { continue }
            try target.link(Hint(path, to: found))
        }
    }
}
