/// A symbolic link that says where to look; nobody follows it, its target is a key.
package struct Hint: Hashable, Sendable {
    package let path: Path
    package let target: String

    package init(_ path: Path, to target: String) {
        self.path = path
        self.target = target
    }
}

/// Puts documents, claims and hints on the disk so that a power cut at any instant does no harm.
///
/// 1. A reader sees a document whole, the old one or the new one: only a rename touches its name.
/// 2. What was published is still there after a power cut: content synced before the rename,
///    folder synced after it, and only then does `publish` return.
/// 3. A claim or a hint is on the medium when `claim` or `make` returns, so it is there before
///    anything that is published later.
/// 4. A failed sync is never called again, since the kernel may have dropped what failed and
///    would call the next one a success. After a file's, the temporary file is dropped and the
///    old content stays. After a folder's, this process takes no more writes.
/// 5. A folder, or a file of lines, is used only after the name of it was synced, by this process
///    if by no other.
package final class Publisher {
    let disk: any Disk
    private let tag: String
    private var state = State.working
    private var made = 0
    private var knownNames: Set<Path> = [.root]

    private enum State {
        case working
        case closed(DiskError)
    }

    /// `tag` keeps the temporary files of two processes apart; the process's number will do.
    package init(disk: any Disk, tag: String) {
        self.disk = disk
        self.tag = tag
    }

    /// Replaces the content of `path` (1, 2).
    package func publish(_ bytes: [UInt8], at path: Path) throws(StoreError) {
        try requireWorking()
        try ensure(folder: path.folder)
        let temporary = try writeTemporary(bytes, in: path.folder, synced: true)
        try replace(path, with: temporary)
        try confirm(folder: path.folder)
    }

    /// Takes a name for `target`, or tells who has it (3).
    package func claim(_ path: Path, for target: String) throws(StoreError) -> Claim {
        try requireWorking()
        try ensure(folder: path.folder)
        do throws(DiskError) {
            try disk.makeLink(path, to: target)
        } catch {
            guard error.reason == .exists else { throw .notSaved(error) }
            let holder = try read { () throws(DiskError) in try disk.target(of: path) }
            // Its own of an earlier try, which may not have come as far as the sync.
            if holder == target { try settle(folder: path.folder) }
            return .heldBy(holder)
        }
        try settle(folder: path.folder)
        return .made
    }

    package enum Claim: Equatable, Sendable {
        case made
        case heldBy(String)
    }

    /// Gives a claim to another target in one step; the caller holds its lock (3).
    package func retarget(_ path: Path, to target: String) throws(StoreError) {
        try requireWorking()
        let temporary = try makeTemporary(in: path.folder) { (name) throws(DiskError) in
            try disk.makeLink(name, to: target)
        }
        try replace(path, with: temporary)
        try settle(folder: path.folder)
    }

    /// Makes hints; one that is there already is as good, but may not be synced yet (3).
    ///
    /// Lines are hints as well. They come between the names and the syncs of their folders: where
    /// the file system keeps a journal, the sync of a line brings the names before it along.
    package func make(
        _ hints: some Collection<Hint>, adding lines: [(file: Path, line: [UInt8])] = []
    ) throws(StoreError) {
        try requireWorking()
        for hint in hints {
            try ensure(folder: hint.path.folder)
            try makeHint(hint.path, to: hint.target)
        }
        for (file, line) in lines { try append(line: line, to: file) }
        for folder in Set(hints.map(\.path.folder)) { try settle(folder: folder) }
    }

    /// Removes a hint or a file that nothing needs any more; one that is gone is fine.
    ///
    /// Not synced: after a power cut it may be back, and whoever reads it checks it.
    package func remove(_ path: Path) throws(StoreError) {
        try requireWorking()
        do throws(DiskError) {
            try disk.remove(path)
        } catch {
            guard error.reason == .missing else { throw .notSaved(error) }
        }
    }

    /// Adds one line to a file of lines; it is on the medium when this returns (3).
    package func append(line: [UInt8], to path: Path) throws(StoreError) {
        try requireWorking()
        do throws(DiskError) {
            let file = try disk.append(line: line, to: path)
            try end(file, synced: true)
        } catch {
            throw .notSaved(error)
        }
        guard !knownNames.contains(path) else { return }
        try settle(folder: path.folder)
        knownNames.insert(path)
    }
}

// MARK: Steps

extension Publisher {
    func requireWorking() throws(StoreError) {
        if case .closed(let error) = state { throw .closed(error) }
    }

    func read<Answer>(_ ask: () throws(DiskError) -> Answer) throws(StoreError) -> Answer {
        do throws(DiskError) { return try ask() } catch { throw .notRead(error) }
    }

    /// Makes sure that a folder exists and that its name is on the medium (5).
    ///
    /// Finding it is not enough: another process may have made it an instant ago and not have
    /// synced it yet. So each process syncs the folder around it once.
    func ensure(folder: Path) throws(StoreError) {
        guard try make(folder: folder) else { return }
        try settle(folder: folder.folder)
        knownNames.insert(folder)
    }

    /// Makes a folder when it is missing; false when its name is known to be on the medium.
    func make(folder: Path) throws(StoreError) -> Bool {
        guard !knownNames.contains(folder) else { return false }
        try ensure(folder: folder.folder)
        do throws(DiskError) {
            try disk.makeFolder(folder)
        } catch {
            guard error.reason == .exists else { throw .notSaved(error) }
        }
        return true
    }

    /// Believes that the names of these folders are on the medium.
    func know(folders: some Sequence<Path>) {
        knownNames.formUnion(folders)
    }

    func makeHint(_ path: Path, to target: String) throws(StoreError) {
        do throws(DiskError) {
            try disk.makeLink(path, to: target)
        } catch {
            guard error.reason == .exists else { throw .notSaved(error) }
        }
    }

    /// Writes a temporary file beside what it will replace, and tells its name.
    func writeTemporary(_ bytes: [UInt8], in folder: Path, synced: Bool) throws(StoreError) -> Path
    {
        var opened: OpenFile?
        let temporary = try makeTemporary(in: folder) { (name) throws(DiskError) in
            opened = try disk.create(name)
        }
        guard let file = opened else { return temporary }
        do throws(DiskError) {
            try fill(file, with: bytes, synced: synced)
        } catch {
            drop(temporary)
            throw .notSaved(error)
        }
        return temporary
    }

    private func fill(_ file: OpenFile, with bytes: [UInt8], synced: Bool) throws(DiskError) {
        do throws(DiskError) { try disk.write(bytes, to: file) } catch {
            abandon(file)
            throw error
        }
        try end(file, synced: synced)
    }

    /// Syncs and closes a file that was written to.
    private func end(_ file: OpenFile, synced: Bool) throws(DiskError) {
        if synced {
            do throws(DiskError) { try disk.sync(file) } catch {
                abandon(file)
                throw error
            }
        }
        try disk.close(file)
    }

    /// What failed first is what gets told; closing is only for the descriptor's sake.
    private func abandon(_ file: OpenFile) {
        do { try disk.close(file) } catch {}
    }

    /// Finds a free temporary name; one left by a kill may bear a reused process number.
    private func makeTemporary(
        in folder: Path, _ make: (Path) throws(DiskError) -> Void
    ) throws(StoreError) -> Path {
        var attempts = 0
        while true {
            made += 1
            attempts += 1
            let name = folder.appending("\(Layout.temporaryPrefix)\(tag)-\(made)")
            do throws(DiskError) {
                try make(name)
                return name
            } catch {
                guard error.reason == .exists, attempts < 1000 else { throw .notSaved(error) }
            }
        }
    }

    func replace(_ path: Path, with temporary: Path) throws(StoreError) {
        do throws(DiskError) {
            try disk.rename(temporary, to: path)
        } catch {
            drop(temporary)
            throw .notSaved(error)
        }
    }

    /// Removes a temporary file; one that stays is cleared when it is an hour old.
    func drop(_ temporary: Path) {
        do { try disk.remove(temporary) } catch {}
    }

    /// Syncs a folder whose new names nothing depends on yet (4).
    func settle(folder: Path) throws(StoreError) {
        do throws(DiskError) { try disk.sync(folder: folder) } catch {
            state = .closed(error)
            throw .notSaved(error)
        }
    }

    /// Syncs a folder whose new name is the change itself (4).
    func confirm(folder: Path) throws(StoreError) {
        do throws(DiskError) { try disk.sync(folder: folder) } catch {
            state = .closed(error)
            throw .notConfirmed(error)
        }
    }

    /// Syncs the whole file system; after a failure there are no more writes (4).
    func syncEverything() throws(DiskError) {
        do throws(DiskError) { try disk.syncEverything() } catch {
            state = .closed(error)
            throw error
        }
    }
}
