import Glibc

/// What a disk could not do, on what, and why: facts, worded elsewhere.
package struct DiskError: Error, Equatable, Sendable {
    package let operation: Operation
    package let path: Path
    package let reason: Reason

    package init(_ operation: Operation, _ path: Path, _ reason: Reason) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    package enum Operation: String, Equatable, Sendable, CaseIterable {
        case open, read, create, write, append, sync, close
        case rename, link, remove, makeLink, readLink, makeFolder, list, inspect, syncFolder
        case syncEverything, lock, measure
    }

    /// The system's answer, with the ones that a person can do something about by name.
    package enum Reason: Equatable, Sendable {
        /// No block or no inode is left.
        case noSpace
        case quota
        case io
        case readOnly
        case tooManyOpen
        case noPermission
        case tooBig
        case exists
        case missing
        case busy
        /// A symbolic link, a pipe, a giant or the like stands where a file or folder belongs.
        case notPlain
        /// The data folder is on a file system shared over a network, by its type.
        case network(type: String)
        case other(errno: Int32)
    }
}

extension DiskError.Reason {
    /// The reason behind a value of `errno`.
    package init(errno: Int32) {
        switch errno {
        case ENOSPC: self = .noSpace
        case EDQUOT: self = .quota
        // A sync that a signal interrupted has saved nothing that one may count on.
        case EIO, EINTR: self = .io
        case EROFS: self = .readOnly
        case EMFILE, ENFILE: self = .tooManyOpen
        case EACCES, EPERM: self = .noPermission
        case EFBIG: self = .tooBig
        case EEXIST: self = .exists
        case ENOENT: self = .missing
        case EBUSY, EWOULDBLOCK: self = .busy
        case ELOOP, ENOTDIR, EISDIR: self = .notPlain
        default: self = .other(errno: errno)
        }
    }
}
