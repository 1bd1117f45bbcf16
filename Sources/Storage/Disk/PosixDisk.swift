import Glibc

/// The disk of the machine.
///
/// Diagnostics: throws what the system answered, logs nothing. A caller's bug is a path with a
/// component that is no plain name; it is refused as `EINVAL` before the system sees it.
package final class PosixDisk: Disk {
    private let root: Int32
    private let syncFileSystem: (@convention(c) (Int32) -> Int32)?
    /// The folders that were used last, open, newest last. A folder of the data folder is never
    /// removed nor renamed, so what was opened stays what it was; an import, which comes folder by
    /// folder, saves nine in ten of its system calls by it.
    private var kept: [(path: Path, descriptor: Int32)] = []

    private static let keptLimit = 8

    /// Opens an existing data folder and stops two signals from ending the process.
    ///
    /// A write past a file size limit must come back as `EFBIG`, not end the program between
    /// two steps of a change; the same for a reader that hung up.
    package init(at location: String) throws(DiskError) {
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        root = open(location, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        syncFileSystem = Self.findSyncFileSystem()
        guard root >= 0 else { throw Self.failure(.open, .root) }
        if let type = MountTable.fileSystemType(of: root), MountTable.isNetwork(type) {
            throw DiskError(.open, .root, .network(type: type))
        }
    }

    deinit {
        for folder in kept { Glibc.close(folder.descriptor) }
        if root >= 0 { Glibc.close(root) }
    }

    /// Makes the data folder itself, for its owner only, and syncs the folder it is in.
    package static func makeRoot(at location: String) throws(DiskError) {
        guard mkdir(location, 0o700) == 0 else {
            if errno == EEXIST { return }
            throw failure(.makeFolder, .root)
        }
        let parent = open(location + "/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard parent >= 0 else { throw failure(.open, .root) }
        defer { Glibc.close(parent) }
        guard fsync(parent) == 0 else { throw failure(.syncFolder, .root) }
    }

    package func pause(milliseconds: Int) {
        var wait = timespec(
            tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
        // A signal may cut it short; whoever waits for a lock asks again anyway.
        nanosleep(&wait, nil)
    }

    package func space() throws(DiskError) -> Space {
        var room = statvfs()
        try repeating(.measure, .root) { fstatvfs(root, &room) }
        let block = UInt64(room.f_frsize)
        return Space(free: UInt64(room.f_bavail) * block, total: UInt64(room.f_blocks) * block)
    }

    package func syncEverything() throws(DiskError) {
        guard let syncFileSystem else {
            throw DiskError(.syncEverything, .root, .other(errno: ENOSYS))
        }
        guard syncFileSystem(root) == 0 else { throw Self.failure(.syncEverything, .root) }
    }

    /// Finds `syncfs`, which every libc on Linux has but Swift's Glibc does not show.
    private static func findSyncFileSystem() -> (@convention(c) (Int32) -> Int32)? {
        guard let symbol = dlsym(nil, "syncfs") else { return nil }
        return unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    }
}

// MARK: Walking and asking

extension PosixDisk {
    /// What `errno` says now.
    static func failure(_ operation: DiskError.Operation, _ path: Path) -> DiskError {
        DiskError(operation, path, DiskError.Reason(errno: errno))
    }

    /// Asks again while a signal interrupts.
    @discardableResult
    func repeating<Answer: SignedInteger>(
        _ operation: DiskError.Operation, _ path: Path, _ ask: () -> Answer
    ) throws(DiskError) -> Answer {
        while true {
            let answer = ask()
            if answer >= 0 { return answer }
            guard errno == EINTR else { throw Self.failure(operation, path) }
        }
    }

    /// Calls `body` with a descriptor of the folder around `path` and the last component.
    ///
    /// Each component is opened below the one before and none may be a symbolic link, so
    /// nothing that a person can type or plant leads outside the data folder.
    func beside<Answer>(
        _ path: Path, _ operation: DiskError.Operation,
        _ body: (Int32, String) throws(DiskError) -> Answer
    ) throws(DiskError) -> Answer {
        try Self.requirePlain(path.name, in: path, operation)
        return try body(try keptFolder(path.folder, operation), path.name)
    }

    /// A folder's descriptor, which stays open until others have been used.
    private func keptFolder(
        _ path: Path, _ operation: DiskError.Operation
    ) throws(DiskError) -> Int32 {
        if let known = kept.last(where: { $0.path == path }) { return known.descriptor }
        let descriptor = try openFolder(path, operation)
        guard descriptor != root else { return root }
        if kept.count == Self.keptLimit { Glibc.close(kept.removeFirst().descriptor) }
        kept.append((path, descriptor))
        return descriptor
    }

    /// Opens a folder; the root's own descriptor for the root.
    func openFolder(_ path: Path, _ operation: DiskError.Operation) throws(DiskError) -> Int32 {
        var folder = root
        for component in path.components {
            let outer = folder
            defer { if outer != root { Glibc.close(outer) } }
            try Self.requirePlain(component, in: path, operation)
            folder = try repeating(operation, path) {
                openat(outer, component, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            }
        }
        return folder
    }

    private static func requirePlain(
        _ name: String, in path: Path, _ operation: DiskError.Operation
    ) throws(DiskError) {
        let odd = name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
        guard !odd, name != "", name != ".", name != ".." else {
            throw DiskError(operation, path, .other(errno: EINVAL))
        }
    }
}
