import Glibc

/// The disk of the machine.
///
/// Diagnostics: throws what the system answered, logs nothing. A caller's bug is a path with a
/// component that is no plain name; it is refused as `EINVAL` before the system sees it.
package final class PosixDisk: Disk {
    private let root: Int32
    /// Folders that were used last, latest last: a third of the time of an import went into
    /// walking to them. Whoever replaces folders below a store in use starts its sessions anew.
    private var opened: [(path: Path, descriptor: Int32)] = []
    private let syncFileSystem: (@convention(c) (Int32) -> Int32)?

    /// Opens an existing data folder and stops two signals from ending the process.
    ///
    /// A write past a file size limit must come back as `EFBIG`, not end the program between
    /// two steps of a change; the same for a reader that hung up.
    ///
    /// `overNetwork` tells whether it may lie on another machine: a backup, which nobody locks.
    package init(at location: String, overNetwork: Bool = false) throws(DiskError) {
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        root = open(location, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        syncFileSystem = Self.findSyncFileSystem()
        guard root >= 0 else { throw Self.failure(.open, .root) }
        if !overNetwork, let type = MountTable.fileSystemType(of: root),
            MountTable.isNetwork(type)
        {
            throw DiskError(.open, .root, .network(type: type))
        }
    }

    deinit {
        for folder in opened { Glibc.close(folder.descriptor) }
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
        return try body(try descriptor(of: path.folder, operation), path.name)
    }

    /// A descriptor of a folder, which stays ours: a caller must not close it.
    ///
    /// It may be closed when the next but one folder is asked for, so a caller holds no more
    /// than two.
    func descriptor(
        of folder: Path, _ operation: DiskError.Operation
    ) throws(DiskError) -> Int32 {
        if folder.components.isEmpty { return root }
        if let index = opened.lastIndex(where: { $0.path == folder }) {
            let known = opened.remove(at: index)
            opened.append(known)
            return known.descriptor
        }
        let outer = try descriptor(of: folder.folder, operation)
        try Self.requirePlain(folder.name, in: folder, operation)
        let inner = try repeating(operation, folder) {
            openat(outer, folder.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        }
        opened.append((folder, inner))
        if opened.count > Self.mostOpened { Glibc.close(opened.removeFirst().descriptor) }
        return inner
    }

    /// Room for two folders with all that are around them, twice.
    private static var mostOpened: Int { 16 }

    private static func requirePlain(
        _ name: String, in path: Path, _ operation: DiskError.Operation
    ) throws(DiskError) {
        let odd = name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == 0 }
        guard !odd, name != "", name != ".", name != ".." else {
            throw DiskError(operation, path, .other(errno: EINVAL))
        }
    }
}
