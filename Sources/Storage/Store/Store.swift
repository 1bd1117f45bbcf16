import Fapiao

/// The data folder: orders, accounts, queues and mail, shared by any number of processes.
///
/// 1. An acknowledged change is in a document whose file and folder were synced before.
/// 2. Every change that matters is one document. What touches two is ordered so that every
///    prefix is harmless and is finished by whoever meets it next.
/// 3. A hint is made before the commit that announces it and removed after the commit that ends
///    it. Whoever reads a hint checks it against the document.
/// 4. A claim comes before its document. One that its document does not confirm may be taken
///    over by whoever holds the locks of both.
/// 5. Nobody else's document can be reached by what a person types.
/// 6. What cannot be read is moved to quarantine, never overwritten or deleted.
///
/// Diagnostics: throws `StoreError`, or `ChangeError` around what the domain refuses; logs
/// nothing. A caller's bug is asking for a change within a change: it ends as `busy`.
package final class Store {
    let publisher: Publisher
    let locks: Locks
    let quarantine: Quarantine
    private var format: Format
    /// Why it could not be read, while a change was made up, who is to be told of it.
    var untold: StoreError?

    private init(publisher: Publisher, format: Format) {
        self.publisher = publisher
        self.format = format
        locks = Locks(disk: publisher.disk)
        quarantine = Quarantine(publisher: publisher)
    }

    /// Opens a data folder; `tag` tells this process from the others, its number will do.
    package static func open(on disk: any Disk, tag: String) throws(StoreError) -> Store {
        let publisher = Publisher(disk: disk, tag: tag)
        let store = Store(publisher: publisher, format: try publisher.format())
        // On a disk that takes no writes one can still read.
        do throws(StoreError) { try publisher.completeFolders() } catch {}
        return store
    }

    /// Opens a data folder to look through it, one whose `FORMAT.json` cannot be read or is gone,
    /// too.
    package static func openToCheck(on disk: any Disk, tag: String) throws(StoreError) -> Store {
        do throws(StoreError) { return try open(on: disk, tag: tag) } catch {
            let orders = Path(Key.Kind.orders.rawValue)
            switch error {
            case .unreadable(Layout.format, _): break
            case .noStore where (try? disk.kind(of: orders)) == .folder: break
            case .notRead(let fault) where fault.path == Layout.format && fault.reason == .notPlain:
                break
            case _: throw error
            }
            let publisher = Publisher(disk: disk, tag: tag)
            return Store(publisher: publisher, format: Format(instance: "", created: 0))
        }
    }

    /// Makes a data folder in an empty one; `instance` tells it from every other.
    package static func create(
        on disk: any Disk, tag: String, instance: String, at now: Instant
    ) throws(StoreError) -> Store {
        let publisher = Publisher(disk: disk, tag: tag)
        let format = Format(instance: instance, created: Int64(now.seconds))
        try publisher.create(format)
        return Store(publisher: publisher, format: format)
    }

    package var instance: String { format.instance }

    /// When the folder was made.
    package var created: Instant { Instant(seconds: Int(format.created)) }

    package func config() throws(StoreError) -> Config { try publisher.config() }

    package func set(_ config: Config) throws(StoreError) { try publisher.publish(config) }
}

// MARK: Reading

extension Store {
    /// An order as it is now; nil when nobody has spoken of it yet.
    package func order(_ number: OrderNumber) throws(StoreError) -> Order? {
        let key = Key(order: number)
        return try read(key) { (document: OrderDocument) throws(Damage) in
            try document.order(number)
        }
    }

    package func account(_ id: AccountID) throws(StoreError) -> Account? {
        try read(Key(account: id)) { (document: AccountDocument) throws(Damage) in
            try document.account(id)
        }
    }

    /// The account that signs in with an address.
    package func account(of address: EmailAddress) throws(StoreError) -> Account? {
        guard let id = try holder(of: address), let account = try account(id),
            account.address.key == address.key, account.closing == nil
        else { return nil }
        return account
    }

    /// An account as it is now, for whoever holds other locks: moves nothing, asks for no lock.
    func glance(at id: AccountID) throws(StoreError) -> Account? {
        try quarantine.read(Key(account: id)) { (document: AccountDocument) throws(Damage) in
            try document.account(id)
        }
    }

    /// Which account's claim an address is; its document may not be there yet.
    func holder(of address: EmailAddress) throws(StoreError) -> AccountID? {
        try target(of: Key(email: address).claim).flatMap { AccountID($0) }
    }

    func target(of path: Path) throws(StoreError) -> String? {
        do throws(DiskError) { return try publisher.disk.target(of: path) } catch {
            if error.reason == .missing { return nil }
            throw .notRead(error)
        }
    }

    /// Reads without the lock; what turns out unreadable is looked at again under it, and moved.
    private func read<Kind: Document, Noun: Sendable>(
        _ key: Key, _ noun: (Kind) throws(Damage) -> Noun
    ) throws(StoreError) -> Noun? {
        do throws(StoreError) {
            return try quarantine.read(key, noun)
        } catch {
            guard case .unreadable = error else { throw error }
            return try locks.holding([key]) { () throws(StoreError) in
                try quarantine.readLocked(key, noun)
            }
        }
    }
}

// MARK: Passwords

extension Store {
    /// How long a password waits for its turn, in milliseconds: two hundred before it have theirs.
    static let hashingDeadline = 20_000

    /// Runs `body`, which hashes a password, while at most three others do so in all processes:
    /// each takes 64 MiB, and a rush of sign-ins must not take all memory.
    package func whileHashing<Answer>(_ body: () throws -> Answer) throws -> Answer {
        try locks.holdingOne(of: Layout.hashing, within: Self.hashingDeadline, body)
    }
}

// MARK: Before a change

extension Store {
    /// Refuses new work when room gets short; what has begun may end.
    func requireRoom() throws(StoreError) {
        let space = try publisher.read { () throws(DiskError) in try publisher.disk.space() }
        guard space.allowsNewWork else { throw .lowSpace(space) }
    }

    /// Says in `FORMAT.json` that this program writes here, before it first does.
    func requireFormat() throws(StoreError) {
        guard format.format < Format.known else { return }
        try publisher.migrate(format)
        format = try publisher.format()
    }
}
