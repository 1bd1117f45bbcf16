import Glibc

extension PosixDisk {
    package func rename(_ old: Path, to new: Path) throws(DiskError) {
        try beside(old, .rename) { (oldFolder, oldName) throws(DiskError) in
            try beside(new, .rename) { (newFolder, newName) throws(DiskError) in
                _ = try repeating(.rename, new) {
                    renameat(oldFolder, oldName, newFolder, newName)
                }
            }
        }
    }

    package func link(_ path: Path, as other: Path) throws(DiskError) {
        try beside(path, .link) { (folder, name) throws(DiskError) in
            try beside(other, .link) { (otherFolder, otherName) throws(DiskError) in
                _ = try repeating(.link, other) {
                    linkat(folder, name, otherFolder, otherName, 0)
                }
            }
        }
    }

    package func remove(_ path: Path) throws(DiskError) {
        try beside(path, .remove) { (folder, name) throws(DiskError) in
            _ = try repeating(.remove, path) { unlinkat(folder, name, 0) }
        }
    }

    package func makeLink(_ path: Path, to target: String) throws(DiskError) {
        try beside(path, .makeLink) { (folder, name) throws(DiskError) in
            _ = try repeating(.makeLink, path) { symlinkat(target, folder, name) }
        }
    }

    package func target(of path: Path) throws(DiskError) -> String {
        try beside(path, .readLink) { (folder, name) throws(DiskError) in
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = try repeating(.readLink, path) {
                readlinkat(folder, name, &buffer, buffer.count)
            }
            return String(
                decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }

    package func makeFolder(_ path: Path) throws(DiskError) {
        try beside(path, .makeFolder) { (folder, name) throws(DiskError) in
            _ = try repeating(.makeFolder, path) { mkdirat(folder, name, 0o700) }
        }
    }

    package func list(_ folder: Path) throws(DiskError) -> [String] {
        var names: [String] = []
        try list(folder) { names.append(String(decoding: $0, as: UTF8.self)) }
        return names
    }

    package func list(
        _ folder: Path, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(DiskError) {
        let kept = try descriptor(of: folder, .list)
        // The stream takes its descriptor with it when it closes; ours must stay.
        let descriptor = try repeating(.list, folder) { fcntl(kept, F_DUPFD_CLOEXEC, 0) }
        guard let stream = fdopendir(descriptor) else {
            defer { Glibc.close(descriptor) }
            throw Self.failure(.list, folder)
        }
        defer { closedir(stream) }
        rewinddir(stream)
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw Self.failure(.list, folder) }
                return
            }
            withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
                    let name = UnsafeBufferPointer(start: start, count: strlen(start))
                    if !Self.isSelfOrOuter(name) { body(name) }
                }
            }
        }
    }

    /// Whether a name is `.` or `..`.
    private static func isSelfOrOuter(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
    }

    package func kind(of path: Path) throws(DiskError) -> FileKind {
        try beside(path, .inspect) { (folder, name) throws(DiskError) in
            var facts = stat()
            try repeating(.inspect, path) { fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) }
            return switch facts.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case _: .other
            }
        }
    }

    package func age(of path: Path) throws(DiskError) -> Int {
        try beside(path, .inspect) { (folder, name) throws(DiskError) in
            var facts = stat()
            try repeating(.inspect, path) { fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) }
            var now = timespec()
            clock_gettime(CLOCK_REALTIME, &now)
            return now.tv_sec - facts.st_mtim.tv_sec
        }
    }

    /// The clock of a file system ticks every few milliseconds: what changed within the last tick
    /// may change once more and keep its time.
    package func stamp(of folder: Path) throws(DiskError) -> FolderStamp {
        let descriptor = try descriptor(of: folder, .inspect)
        var facts = stat()
        try repeating(.inspect, folder) { fstat(descriptor, &facts) }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let changed = facts.st_mtim.tv_sec * 1_000_000_000 + facts.st_mtim.tv_nsec
        let age = now.tv_sec * 1_000_000_000 + now.tv_nsec - changed
        return FolderStamp(changed: changed, isSettled: age > 100_000_000)
    }

    package func sync(folder: Path) throws(DiskError) {
        guard fsync(try descriptor(of: folder, .syncFolder)) == 0 else {
            throw Self.failure(.syncFolder, folder)
        }
    }

    package func lock(_ path: Path) throws(DiskError) -> OpenFile? {
        try beside(path, .lock) { (folder, name) throws(DiskError) in
            let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
            let file = try repeating(.lock, path) { openat(folder, name, flags, 0o600) }
            do throws(DiskError) {
                try repeating(.lock, path) { flock(file, LOCK_EX | LOCK_NB) }
                return OpenFile(descriptor: file, path: path)
            } catch {
                Glibc.close(file)
                if error.reason == .busy { return nil }
                throw error
            }
        }
    }
}
