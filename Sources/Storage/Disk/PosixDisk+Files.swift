import Glibc

extension PosixDisk {
    /// No document comes near this; a file that does is not one of ours.
    private static var largest: Int { 64 << 20 }

    package func read(_ path: Path) throws(DiskError) -> [UInt8] {
        try beside(path, .read) { (folder, name) throws(DiskError) in
            // Non-blocking, so that a pipe planted in place of a file cannot hold us up.
            let file = try repeating(.read, path) {
                openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
            }
            defer { Glibc.close(file) }
            var facts = stat()
            try repeating(.read, path) { fstat(file, &facts) }
            guard facts.st_mode & S_IFMT == S_IFREG, facts.st_size <= Self.largest else {
                throw DiskError(.read, path, .notPlain)
            }
            return try readAll(file, expecting: Int(facts.st_size), path)
        }
    }

    private func readAll(_ file: Int32, expecting size: Int, _ path: Path) throws(DiskError)
        -> [UInt8]
    {
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let count = try repeating(.read, path) {
                bytes.withUnsafeMutableBytes { buffer in
                    Glibc.read(file, buffer.baseAddress?.advanced(by: filled), size - filled)
                }
            }
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(size - filled)
        return bytes
    }

    /// Only for files that grow and never shrink: the pages behind a lost end would end the program.
    package func scan(_ path: Path, _ body: (UnsafeRawBufferPointer) -> Void) throws(DiskError) {
        try beside(path, .read) { (folder, name) throws(DiskError) in
            let file = try repeating(.read, path) {
                openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
            }
            defer { Glibc.close(file) }
            var facts = stat()
            try repeating(.read, path) { fstat(file, &facts) }
            guard facts.st_mode & S_IFMT == S_IFREG else { throw DiskError(.read, path, .notPlain) }
            let size = Int(facts.st_size)
            guard size > 0 else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
            guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED
            else { throw Self.failure(.read, path) }
            defer { munmap(start, size) }
            body(UnsafeRawBufferPointer(start: start, count: size))
        }
    }

    package func size(of path: Path) throws(DiskError) -> Int {
        try beside(path, .inspect) { (folder, name) throws(DiskError) in
            var facts = stat()
            try repeating(.inspect, path) { fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) }
            guard facts.st_mode & S_IFMT == S_IFREG else {
                throw DiskError(.inspect, path, .notPlain)
            }
            return Int(facts.st_size)
        }
    }

    package func read(_ path: Path, from start: Int, count: Int) throws(DiskError) -> [UInt8] {
        try beside(path, .read) { (folder, name) throws(DiskError) in
            let file = try repeating(.read, path) {
                openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
            }
            defer { Glibc.close(file) }
            var filled = 0
            var failure: DiskError?
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
                while filled < count, failure == nil {
                    let got = pread(
                        file, buffer.baseAddress?.advanced(by: filled), count - filled,
                        start + filled)
                    if got == 0 { break }
                    if got < 0, errno != EINTR { failure = Self.failure(.read, path) }
                    filled += max(0, got)
                }
                length = filled
            }
            if let failure { throw failure }
            return bytes
        }
    }

    package func create(_ path: Path) throws(DiskError) -> OpenFile {
        try beside(path, .create) { (folder, name) throws(DiskError) in
            let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
            let file = try repeating(.create, path) { openat(folder, name, flags, 0o600) }
            return OpenFile(descriptor: file, path: path)
        }
    }

    package func write(_ bytes: [UInt8], to file: OpenFile) throws(DiskError) {
        var written = 0
        while written < bytes.count {
            written += try repeating(.write, file.path) {
                bytes.withUnsafeBytes { buffer in
                    Glibc.write(
                        file.descriptor, buffer.baseAddress?.advanced(by: written),
                        buffer.count - written)
                }
            }
        }
    }

    /// Asks once: after a failure the kernel may have dropped the very pages that failed, and
    /// would call a second attempt a success.
    package func sync(_ file: OpenFile) throws(DiskError) {
        guard fsync(file.descriptor) == 0 else { throw Self.failure(.sync, file.path) }
    }

    /// Asks once: Linux has given the descriptor back even when it says `EINTR`.
    package func close(_ file: OpenFile) throws(DiskError) {
        guard Glibc.close(file.descriptor) == 0 || errno == EINTR else {
            throw Self.failure(.close, file.path)
        }
    }

    package func append(line: [UInt8], to path: Path) throws(DiskError) -> OpenFile {
        try beside(path, .append) { (folder, name) throws(DiskError) in
            let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC
            let file = try repeating(.append, path) { openat(folder, name, flags, 0o600) }
            do throws(DiskError) { try append(line, to: file, path) } catch {
                Glibc.close(file)
                throw error
            }
            return OpenFile(descriptor: file, path: path)
        }
    }

    private func append(_ line: [UInt8], to file: Int32, _ path: Path) throws(DiskError) {
        let newline = UInt8(ascii: "\n")
        let start = try endsTorn(file, path) ? [newline] : []
        let bytes = start + line + [newline]
        let count = try repeating(.append, path) {
            bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        }
        guard count == bytes.count else { throw DiskError(.append, path, .noSpace) }
    }

    /// Whether the last line has no end, since its writer's power went.
    private func endsTorn(_ file: Int32, _ path: Path) throws(DiskError) -> Bool {
        var facts = stat()
        try repeating(.append, path) { fstat(file, &facts) }
        guard facts.st_size > 0 else { return false }
        var last: UInt8 = 0
        try repeating(.append, path) { pread(file, &last, 1, facts.st_size - 1) }
        return last != UInt8(ascii: "\n")
    }
}
