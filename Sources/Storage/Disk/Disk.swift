/// The operating system's file calls that storage stands on, below one data folder.
///
/// Two conformers: `PosixDisk`, and in the tests a `MemoryDisk` which is crueller than any disk.
/// No call does more than its name says; what survives a power cut is the business of
/// `Publisher`. Every call takes the root's own descriptor and refuses symbolic links in
/// every component of the path.
package protocol Disk: AnyObject {
    /// The whole content of a regular file.
    func read(_ path: Path) throws(DiskError) -> [UInt8]
    /// Shows the content of a regular file as it is now, of any size and without copying it.
    func scan(_ path: Path, _ body: (UnsafeRawBufferPointer) -> Void) throws(DiskError)
    /// How many bytes a regular file has.
    func size(of path: Path) throws(DiskError) -> Int
    /// So many bytes of a regular file, or fewer where it ends before.
    func read(_ path: Path, from start: Int, count: Int) throws(DiskError) -> [UInt8]
    /// Makes a file that must not exist, for its owner only, and opens it for writing.
    func create(_ path: Path) throws(DiskError) -> OpenFile
    /// Writes all of `bytes`, however many calls that takes.
    func write(_ bytes: [UInt8], to file: OpenFile) throws(DiskError)
    /// Asks that the content be on the medium. Never called twice for one file.
    func sync(_ file: OpenFile) throws(DiskError)
    /// Closes; the file counts as closed even when this throws.
    func close(_ file: OpenFile) throws(DiskError)
    /// Adds one line, in one write, to a file that is made when missing; a torn line before it
    /// is ended first. The file stays open, to be synced and closed.
    func append(line: [UInt8], to path: Path) throws(DiskError) -> OpenFile

    /// Moves a name over another in one step.
    func rename(_ old: Path, to new: Path) throws(DiskError)
    /// Gives a file a second name, which must not exist.
    func link(_ path: Path, as other: Path) throws(DiskError)
    /// Removes a name.
    func remove(_ path: Path) throws(DiskError)
    /// Makes a symbolic link, which must not exist; nobody follows it, its target is a value.
    func makeLink(_ path: Path, to target: String) throws(DiskError)
    /// The target of a symbolic link.
    func target(of path: Path) throws(DiskError) -> String
    func makeFolder(_ path: Path) throws(DiskError)
    /// The names in a folder, in no order.
    func list(_ folder: Path) throws(DiskError) -> [String]
    /// Shows the bytes of each of them.
    func list(
        _ folder: Path, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(DiskError)
    /// What stands under a name.
    func kind(of path: Path) throws(DiskError) -> FileKind
    /// Seconds since a file or link was last changed, by the disk's own clock.
    func age(of path: Path) throws(DiskError) -> Int
    /// When names last came to a folder or went, by the disk's own clock.
    func stamp(of folder: Path) throws(DiskError) -> FolderStamp
    /// Asks that the names in a folder be on the medium. Never called again after it failed.
    func sync(folder: Path) throws(DiskError)
    /// Asks that everything on the file system be on the medium.
    func syncEverything() throws(DiskError)

    /// Takes the lock that a file stands for, or returns nil when somebody else holds it.
    func lock(_ path: Path) throws(DiskError) -> OpenFile?
    /// Waits.
    func pause(milliseconds: Int)
    /// How much room the file system has.
    func space() throws(DiskError) -> Space
}

/// What may stand under a name; a link is told from what it leads to.
package enum FileKind: Equatable, Sendable {
    case file, folder, link, other
}

/// What a disk can do without knowing a quicker way.
extension Disk {
    package func list(
        _ folder: Path, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(DiskError) {
        for var name in try list(folder) { name.withUTF8(body) }
    }

    package func size(of path: Path) throws(DiskError) -> Int {
        var size = 0
        try scan(path) { size = $0.count }
        return size
    }

    package func read(_ path: Path, from start: Int, count: Int) throws(DiskError) -> [UInt8] {
        var bytes: [UInt8] = []
        try scan(path) { bytes = Array($0.dropFirst(start).prefix(count)) }
        return bytes
    }
}

/// What tells whether names came to a folder or went since it was looked at.
package struct FolderStamp: Equatable, Sendable {
    /// Nanoseconds.
    private let changed: Int
    /// Whether a change right after this one would have another time.
    private let isSettled: Bool

    package init(changed: Int, isSettled: Bool) {
        self.changed = changed
        self.isSettled = isSettled
    }

    /// Whether the folder is for certain as it was at `other`, which was asked for before.
    package func isSame(as other: FolderStamp?) -> Bool {
        guard let other else { return false }
        return changed == other.changed && other.isSettled
    }
}

/// A file that is open, and the name by which errors call it.
package struct OpenFile: Equatable, Sendable {
    package let descriptor: Int32
    package let path: Path

    package init(descriptor: Int32, path: Path) {
        self.descriptor = descriptor
        self.path = path
    }
}

/// The room on a file system.
package struct Space: Equatable, Sendable {
    package let free: UInt64
    package let total: UInt64

    package init(free: UInt64, total: UInt64) {
        self.free = free
        self.total = total
    }

    /// Whether new work may begin: at least 64 MiB and 2 % are free.
    ///
    /// What has begun may end below that; the floor is there so that it can.
    package var allowsNewWork: Bool {
        free >= 64 << 20 && free >= total / 50
    }
}
