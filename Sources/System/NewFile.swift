import Fapiao
import Glibc

/// A file that a person asked for, at the place they named.
///
/// 1. It is never written over another one, nor through a link.
/// 2. It is whole or not there: what could not be written to its end is taken away.
package struct NewFile: Equatable, Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// Makes it with `bytes`, unless it would lie in the folder `data` or below.
    package func write(_ bytes: [UInt8], outside data: String) throws(FileFault) {
        guard !isBelow(data) else { throw .inData }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw FileFault(code: errno) }
        do throws(SystemCallFailure) {
            defer { close(file) }
            try WholeWrite.write(bytes, to: file)
            guard fsync(file) == 0 else { throw SystemCallFailure(call: "fsync", code: errno) }
        } catch {
            unlink(path)
            throw FileFault(code: error.code)
        }
    }

    /// Whether the folder it is in is `data` or below it, whatever links lead there.
    package func isBelow(_ data: String) -> Bool {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard let place = NewFile.real(folder), let root = NewFile.real(data) else {
            return false
        }
        return place == root || place.hasPrefix(root + "/")
    }

    private static func real(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}

extension FileFault {
    fileprivate init(code: Int32) {
        switch code {
        case EEXIST, EISDIR, ELOOP: self = .exists
        case ENOENT, ENOTDIR: self = .noFolder
        case EACCES, EPERM, EROFS: self = .denied
        case ENOSPC, EDQUOT, EFBIG: self = .full
        case ENAMETOOLONG: self = .tooLong
        default: self = .other(errno: Int(code))
        }
    }
}
