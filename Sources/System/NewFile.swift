import Fapiao
import Glibc

/// A file that a person asked for, at the place they named.
///
/// 1. It is never written over another one, unless that was asked for, nor through a link.
/// 2. It is whole or not there: what could not be written to its end is taken away.
package struct NewFile: Equatable, Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// Makes it with `bytes`, unless it would lie in the folder `data` or below.
    package func write(_ bytes: [UInt8], outside data: String) throws(FileFault) {
        guard !isBelow(data) else { throw .inData }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw FileFault(code: errno) }
        let failure = NewFile.fill(file, with: bytes)
        guard close(file) == 0, failure == nil else {
            let code = failure ?? errno
            unlink(path)
            throw FileFault(code: code)
        }
    }

    private static func fill(_ file: Int32, with bytes: [UInt8]) -> Int32? {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.write(file, $0.baseAddress, $0.count)
            }
            if count > 0 {
                sent += count
            } else if errno != EINTR {
                return errno
            }
        }
        return fsync(file) == 0 ? nil : errno
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
