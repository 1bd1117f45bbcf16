import Glibc

/// A file that appears whole or not at all: written beside its place, renamed when it is finished.
///
/// What it throws: the call that failed, with its `errno`; then nothing is left beside the place,
/// and what was there before still is. It is the owner's alone to read, since it tells of buyers.
package final class OutputFile {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private var isFinished = false

    /// Begins a file that will be `path`.
    package init(path: String) throws(SystemCallFailure) {
        // A device, a pipe or a folder must not be replaced by a file.
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw SystemCallFailure(
                call: "open", code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ENOTSUP)
        }
        var template = Array((path + ".new-XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw SystemCallFailure(call: "open", code: errno) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        self.path = path
        let name = template.dropLast().map { UInt8(bitPattern: $0) }
        temporary = String(decoding: name, as: UTF8.self)
    }

    deinit {
        close(descriptor)
        if !isFinished { unlink(temporary) }
    }

    package func write(_ bytes: [UInt8]) throws(SystemCallFailure) {
        try WholeWrite.write(bytes, to: descriptor)
    }

    /// Puts the file in its place, on the medium.
    package func finish() throws(SystemCallFailure) {
        guard fsync(descriptor) == 0 else { throw SystemCallFailure(call: "fsync", code: errno) }
        guard rename(temporary, path) == 0 else {
            throw SystemCallFailure(call: "rename", code: errno)
        }
        isFinished = true
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw SystemCallFailure(call: "open", code: errno) }
        defer { close(opened) }
        guard fsync(opened) == 0 else { throw SystemCallFailure(call: "fsync", code: errno) }
    }
}
