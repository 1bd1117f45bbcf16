import Glibc

/// A folder that bears another name until it is whole, so that nobody takes half of it for all.
package final class UnfinishedFolder {
    /// Where it is written.
    package let location: String
    private let final: String
    private let descriptor: Int32

    /// Why it was not begun.
    package enum Refusal: Error, Equatable, Sendable {
        /// There is something under that name already.
        case exists
        /// Somebody is writing it at this moment.
        case underWay(String)
        /// One was begun and broken off, under that name.
        case brokenOff(String)
        case disk(DiskError)
    }

    package static let suffix = ".unfinished"

    /// Makes it beside where it will be; `overEmpty` tells whether an empty folder may stand there.
    package init(for final: String, overEmpty: Bool) throws(Refusal) {
        var final = final
        while final.utf8.count > 1, final.hasSuffix("/") { final.removeLast() }
        self.final = final
        location = final + Self.suffix
        guard Self.isFree(final, overEmpty: overEmpty) else { throw .exists }
        let isNew = mkdir(location, 0o700) == 0
        guard isNew || errno == EEXIST else { throw Self.failure(.makeFolder) }
        descriptor = open(location, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw isNew ? Self.failure(.open) : .brokenOff(location) }
        // A file system without locks says nothing of who is at it; then it counts as broken off.
        let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
        if isTaken { throw .underWay(location) }
        guard isNew else { throw .brokenOff(location) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Gives it its name, for good.
    package func finish() throws(Refusal) {
        guard rename(location, final) == 0 else {
            if [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno) { throw .exists }
            throw Self.failure(.rename)
        }
        let parent = open(final + "/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard parent >= 0 else { throw Self.failure(.open) }
        defer { close(parent) }
        guard fsync(parent) == 0 else { throw Self.failure(.syncFolder) }
    }

    private static func failure(_ operation: DiskError.Operation) -> Refusal {
        .disk(DiskError(operation, .root, DiskError.Reason(errno: errno)))
    }

    /// Whether nothing stands under a name, or an empty folder where that will do.
    private static func isFree(_ path: String, overEmpty: Bool) -> Bool {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return true }
        guard overEmpty, facts.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) else {
            return false
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let isSelf = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: 256) { name in
                    strcmp(name, ".") == 0 || strcmp(name, "..") == 0
                }
            }
            if !isSelf { return false }
        }
        return true
    }
}
