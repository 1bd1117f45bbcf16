import Fapiao

/// Looks through a whole data folder, while others work in it, and mends what it can.
///
/// 1. What looks wrong is looked at again under the locks of whoever may change it, and only then
///    counts: a session at work is never a finding.
/// 2. What is younger than an hour and belongs to nobody may be another's who is not done yet.
/// 3. A repair moves aside what cannot be read and makes anew what documents say; it takes away
///    what no document confirms. It touches nothing else.
/// 4. Nothing is judged by a document that cannot be read, or lies in quarantine.
/// 5. Folder by folder: what is in memory at a time does not grow with the number of orders, but
///    for a few bytes for each line of rows in one part of them (`RowIndex`).
///
/// Diagnostics: throws `StoreError` when the disk refuses; findings are told one by one.
package final class Inspection {
    let store: Store
    let repairs: Bool
    let now: Instant
    private let tell: (Finding) -> Void
    private let progress: (_ done: Int, _ total: Int) -> Void
    package internal(set) var tally = CheckTally()

    var sums = LinkSums()
    var index = RowIndex()
    /// Digests that do not say what the rows do.
    var unsound: Set<Path> = []
    /// Documents that are gone, so that each is told of once; no more than this.
    private var lost: Set<Path> = []
    private static let mostLost = 10_000
    var shards: [Key.Kind: [String]] = [:]
    private var done = 0
    private var total = 1

    /// `tell` is told of each finding, `progress` of how far it is.
    package init(
        of store: Store, repairs: Bool, at now: Instant, tell: @escaping (Finding) -> Void,
        progress: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) {
        self.store = store
        self.repairs = repairs
        self.now = now
        self.tell = tell
        self.progress = progress
    }

    var disk: any Disk { store.publisher.disk }

    package func run() throws(StoreError) -> CheckTally {
        try checkRoot()
        for kind in Key.Kind.allCases where kind != .mail && kind != .throttle {
            shards[kind] = try shards(of: kind)
        }
        total = shards.reduce(0) { $0 + $1.value.count * Self.weight($1.key) } + 1
        try checkFiles()
        for shard in shards[.accounts] ?? [] {
            try checkAccounts(in: shard)
            advance(.accounts)
        }
        try checkOrders()
        try checkLinks()
        // Last, since a repair brings something there.
        try eachName(in: Layout.quarantine) { _ in tally.quarantined += 1 }
        progress(total, total)
        return tally
    }

    // MARK: Progress

    /// What a shard of a kind costs, beside the others.
    private static func weight(_ kind: Key.Kind) -> Int {
        switch kind {
        case .orders: 20
        case .accounts: 5
        case .emails, .applications, .fapiaos, .contacts, .owned: 1
        case .throttle, .mail: 0
        }
    }

    func advance(_ kind: Key.Kind) {
        done += Self.weight(kind)
        progress(done, total)
    }
}

// MARK: - Findings

extension Inspection {
    /// Counts and tells of a finding, after `repair` has done what it can when repairing was asked
    /// for; it returns whether that was enough.
    func note(
        _ path: Path, _ fault: Finding.Fault, repair: () throws(StoreError) -> Bool
    ) throws(StoreError) {
        var finding = Finding(path, fault)
        if fault.remedy == .none {
            finding.outcome = .left
        } else if repairs {
            finding.outcome = try repair() ? .repaired : .left
        }
        tally.found += 1
        if finding.outcome == .repaired { tally.repaired += 1 }
        if fault == .busy { tally.busy += 1 }
        tell(finding)
    }

    /// The same of what nothing can be done about here.
    func note(_ path: Path, _ fault: Finding.Fault) throws(StoreError) {
        try note(path, fault) { () throws(StoreError) in false }
    }

    /// Tells once that a document is gone.
    func noteLost(_ document: Path) throws(StoreError) {
        guard lost.count < Self.mostLost, lost.insert(document).inserted else { return }
        try note(document, .lost)
    }

    /// Runs `body` under locks (1); nil when they are not to be had.
    func holding<Answer>(
        _ keys: some Collection<Key>, for path: Path, _ body: () throws(StoreError) -> Answer
    ) throws(StoreError) -> Answer? {
        do throws(StoreError) { return try store.locks.holding(keys, body) } catch {
            guard error == .busy else { throw error }
            try note(path, .busy)
            return nil
        }
    }

    /// The same under a lock that is no key's.
    func holding(
        _ lock: Path, for path: Path, _ body: () throws(StoreError) -> Void
    ) throws(StoreError) {
        do throws(StoreError) { try store.locks.holding(lock, body) } catch {
            guard error == .busy else { throw error }
            try note(path, .busy)
        }
    }
}

// MARK: - Looking

extension Inspection {
    func ask<Answer>(
        _ question: () throws(DiskError) -> Answer
    ) throws(StoreError) -> Answer? {
        do throws(DiskError) { return try question() } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return nil
        }
    }

    /// What stands under a name; nil for nothing.
    func kind(of path: Path) throws(StoreError) -> FileKind? {
        try ask { () throws(DiskError) in try disk.kind(of: path) }
    }

    func isThere(_ path: Path) throws(StoreError) -> Bool { try kind(of: path) != nil }

    /// Whether a document is in its place, or lies in quarantine.
    ///
    /// It gets its name there before it loses its own, and back the other way round.
    func isKnown(_ key: Key) throws(StoreError) -> Bool {
        if try isThere(key.document) { return true }
        let aside = try ask { () throws(DiskError) in try disk.list(Layout.quarantine) } ?? []
        if aside.contains(where: { Quarantine.isCopy($0, of: key) }) { return true }
        return try isThere(key.document)
    }

    /// Whether a link or a temporary file is old enough to be nobody's any more (2).
    func isOld(_ path: Path) throws(StoreError) -> Bool {
        let age = try ask { () throws(DiskError) in try disk.age(of: path) }
        return age.map { $0 > Publisher.staleAfter } ?? false
    }

    /// Shows each name in a folder but those of temporary files, which are looked at here.
    func eachName(
        in folder: Path, _ body: (String) throws(StoreError) -> Void
    ) throws(StoreError) {
        var failure: StoreError?
        _ = try ask { () throws(DiskError) in
            try disk.list(folder) { bytes in
                guard failure == nil else { return }
                let name = String(decoding: bytes, as: UTF8.self)
                do throws(StoreError) {
                    if name.hasPrefix(".") {
                        try checkHidden(folder.appending(name))
                    } else {
                        try body(name)
                    }
                } catch {
                    failure = error
                }
            }
        }
        if let failure { throw failure }
    }

    func names(in folder: Path) throws(StoreError) -> [String] {
        var names: [String] = []
        try eachName(in: folder) { names.append($0) }
        return names.sorted()
    }

    private func checkHidden(_ path: Path) throws(StoreError) {
        guard path.name.hasPrefix(Layout.temporaryPrefix) else { return try note(path, .foreign) }
        guard try isOld(path) else { return }
        try note(path, .leftover) { () throws(StoreError) in try removed(path) }
    }

    /// Takes away a name; false where it stays.
    func removed(_ path: Path) throws(StoreError) -> Bool {
        try store.publisher.remove(path)
        return true
    }

    /// The folders that a kind is divided into.
    private func shards(of kind: Key.Kind) throws(StoreError) -> [String] {
        try folders(in: Path(kind.rawValue)) { name in
            name.utf8.count == 3
                && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        }
    }

    /// The folders below one that may be there; whatever else stands beside them is foreign.
    func folders(
        in outer: Path, _ isOurs: (String) -> Bool
    ) throws(StoreError) -> [String] {
        var folders: [String] = []
        for name in try names(in: outer) {
            let path = outer.appending(name)
            if isOurs(name), try kind(of: path) == .folder {
                folders.append(name)
            } else {
                try note(path, .foreign)
            }
        }
        return folders
    }
}

// MARK: - Documents

extension Inspection {
    /// Tells of a document that was found unreadable under its lock, and moves it aside.
    func noteUnreadable(
        _ path: Path, _ error: StoreError, moveAside: () throws(StoreError) -> Void
    ) throws(StoreError) {
        switch error {
        case .newerFormat(let found, _): try note(path, .newer(format: found))
        case .unreadable(_, let damage):
            try note(path, .damaged(damage)) { () throws(StoreError) in
                try movedAside(path, moveAside)
            }
        case .notSaved, .notConfirmed, .closed, .notRead, .busy, .lowSpace, .taken, .unstorable,
            .unknownAccount, .occupied, .noStore, .storeExists:
            throw error
        }
    }

    /// What the document of `key`, whose lock is held, says; nil when there is none, and when it
    /// cannot be read, which is told of.
    func readOrMoveAside<Noun>(
        _ key: Key, _ read: () throws(StoreError) -> Noun?
    ) throws(StoreError) -> Noun? {
        do throws(StoreError) { return try read() } catch {
            guard error.isOfDocument else { throw error }
            // Moved aside a moment ago: that was told of, and the desk has it.
            guard try isThere(key.document) else { return nil }
            try noteUnreadable(key.document, error) { () throws(StoreError) in
                try store.quarantine.moveAside(key)
            }
            return nil
        }
    }

    /// Moves something aside; false where it stays, as a folder does.
    func movedAside(
        _ path: Path, _ moveAside: () throws(StoreError) -> Void
    ) throws(StoreError) -> Bool {
        do throws(StoreError) { try moveAside() } catch {
            guard case .notSaved = error, try kind(of: path) == .folder else { throw error }
            return false
        }
        return try !isThere(path)
    }

    /// A document that lies where nobody looks for it.
    func checkMisplaced(_ path: Path, of key: Key) throws(StoreError) {
        _ = try holding([key], for: path) { () throws(StoreError) in
            guard try isThere(path) else { return }
            try note(path, .misplaced(rightful: key.document)) { () throws(StoreError) in
                try movedAside(path) { () throws(StoreError) in
                    try store.quarantine.moveAside(path, asThatOf: key)
                }
            }
        }
    }
}

extension StoreError {
    /// Whether it is about what one document says.
    var isOfDocument: Bool {
        switch self {
        case .unreadable, .newerFormat: true
        case .notSaved, .notConfirmed, .closed, .notRead, .busy, .lowSpace, .taken, .unstorable,
            .unknownAccount, .occupied, .noStore, .storeExists:
            false
        }
    }
}
