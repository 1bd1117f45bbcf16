import Storage

/// A disk that keeps as little as the rules of the system let it keep.
///
/// What was not synced may be lost, halved or kept at a power cut, and so may names, folder by
/// folder, independently. After a failed sync the same file never becomes durable, whatever a
/// second sync says. Any call can be made to fail, and the power to go after any change.
final class MemoryDisk: Disk {
    final class File {
        var content: [UInt8] = []
        var durable: [UInt8]?
        var isSpoilt = false
        /// What a failed sync of appended lines dropped: nothing but zeros ever gets there.
        var holes: [Range<Int>] = []
    }

    final class Folder {
        var names: [String: Entry] = [:] { didSet { edits += 1 } }
        var durable: [String: Entry] = [:]
        var isSpoilt = false
        private(set) var edits = 0
    }

    struct Entry {
        enum Node {
            case file(File)
            case link(String)
            case folder(Folder)
        }
        var node: Node
        var changed: Int
    }

    /// One call that fails, once.
    struct Fault {
        var operation: DiskError.Operation
        var number: Int
        var reason: DiskError.Reason
    }

    var root = Folder()
    var open: [Int32: File] = [:]
    /// Those that lines were added to.
    private var appended: Set<Int32> = []
    private var nextDescriptor: Int32 = 3
    var held: Set<Path> = []
    private(set) var calls: [DiskError.Operation: Int] = [:]
    private(set) var changes = 0
    /// How many calls there were in all.
    private(set) var reached = 0
    private(set) var log: [String] = []
    /// The power goes after this many changes in all.
    var powerEndsAfter = Int.max
    var isDead = false
    var fault: Fault?
    /// Calls that say yes and do nothing, to see whether the tests notice.
    var ignores: Set<DiskError.Operation> = []
    /// What another session does before one of the calls, by its number among all.
    var interlude: (call: Int, play: () -> Void)?
    /// How sessions come to see the disk.
    var exhibit: MuseumDisk.Exhibit?
    var room = Space(free: 1 << 40, total: 1 << 41)
    /// Milliseconds.
    var clock = 0

    /// Starts to count anew, so that a test's faults are numbered from its own first call.
    func forgetCalls() {
        calls = [:]
        log = []
        changes = 0
        reached = 0
    }

    init() {}

    func forgetLocks() {
        for case .folder(let folder) in [root.names["locks"]?.node] {
            folder.names = [:]
            folder.durable = [:]
        }
    }

    // MARK: Bookkeeping

    func reach(_ operation: DiskError.Operation, _ path: Path) throws(DiskError) {
        if isDead { throw DiskError(operation, path, .other(errno: -1)) }
        reached += 1
        if let interlude, interlude.call == reached {
            self.interlude = nil
            interlude.play()
        }
        calls[operation, default: 0] += 1
        guard let fault, fault.operation == operation, fault.number == calls[operation] else {
            return
        }
        throw DiskError(operation, path, fault.reason)
    }

    private func change(_ operation: DiskError.Operation, _ path: Path) throws(DiskError) {
        if changes >= powerEndsAfter { isDead = true }
        try reach(operation, path)
        changes += 1
        log.append("\(operation.rawValue) \(path)")
    }

    func folder(
        _ path: Path, _ operation: DiskError.Operation
    ) throws(DiskError) -> Folder {
        var current = root
        for component in path.components {
            switch current.names[component]?.node {
            case .folder(let inner): current = inner
            case .file, .link: throw DiskError(operation, path, .notPlain)
            case nil: throw DiskError(operation, path, .missing)
            }
        }
        return current
    }

    private func entry(_ path: Path, _ operation: DiskError.Operation) throws(DiskError) -> Entry {
        let found = try folder(path.folder, operation).names[path.name]
        guard let found else { throw DiskError(operation, path, .missing) }
        return found
    }

    func add(
        _ node: Entry.Node, at path: Path, _ operation: DiskError.Operation
    ) throws(DiskError) {
        let folder = try folder(path.folder, operation)
        guard folder.names[path.name] == nil else { throw DiskError(operation, path, .exists) }
        folder.names[path.name] = Entry(node: node, changed: clock)
    }

    private func file(
        _ opened: OpenFile, _ operation: DiskError.Operation
    ) throws(DiskError) -> File {
        guard let file = open[opened.descriptor] else {
            throw DiskError(operation, opened.path, .other(errno: 9))
        }
        return file
    }

    func descriptor() -> Int32 {
        nextDescriptor += 1
        return nextDescriptor
    }
}

// MARK: Files

extension MemoryDisk {
    func read(_ path: Path) throws(DiskError) -> [UInt8] {
        try reach(.read, path)
        guard case .file(let file) = try entry(path, .read).node else {
            throw DiskError(.read, path, .notPlain)
        }
        return file.content
    }

    func scan(_ path: Path, _ body: (UnsafeRawBufferPointer) -> Void) throws(DiskError) {
        try read(path).withUnsafeBytes(body)
    }

    func create(_ path: Path) throws(DiskError) -> OpenFile {
        try change(.create, path)
        let file = File()
        try add(.file(file), at: path, .create)
        let number = descriptor()
        open[number] = file
        return OpenFile(descriptor: number, path: path)
    }

    func write(_ bytes: [UInt8], to opened: OpenFile) throws(DiskError) {
        let file = try file(opened, .write)
        do throws(DiskError) {
            try change(.write, opened.path)
        } catch {
            file.content += bytes.prefix(bytes.count / 2)
            throw error
        }
        file.content += bytes
    }

    func sync(_ opened: OpenFile) throws(DiskError) {
        let file = try file(opened, .sync)
        do throws(DiskError) {
            try change(.sync, opened.path)
        } catch {
            if appended.contains(opened.descriptor) {
                file.holes.append((file.durable ?? []).count..<file.content.count)
            } else {
                file.isSpoilt = true
            }
            throw error
        }
        guard !file.isSpoilt, !ignores.contains(.sync) else { return }
        var durable = file.content
        for hole in file.holes { for place in hole { durable[place] = 0 } }
        file.durable = durable
    }

    func close(_ opened: OpenFile) throws(DiskError) {
        // The descriptor is gone even when the call fails.
        if held.remove(opened.path) != nil { return }
        appended.remove(opened.descriptor)
        guard open.removeValue(forKey: opened.descriptor) != nil else {
            throw DiskError(.close, opened.path, .other(errno: 9))
        }
        try change(.close, opened.path)
    }

    func append(line: [UInt8], to path: Path) throws(DiskError) -> OpenFile {
        let folder = try folder(path.folder, .append)
        if folder.names[path.name] == nil { try add(.file(File()), at: path, .append) }
        guard case .file(let file) = try entry(path, .append).node else {
            throw DiskError(.append, path, .notPlain)
        }
        if let last = file.content.last, last != 10 { file.content.append(10) }
        do throws(DiskError) {
            try change(.append, path)
        } catch {
            file.content += line.prefix(line.count / 2)
            throw error
        }
        file.content += line + [10]
        let number = descriptor()
        open[number] = file
        appended.insert(number)
        return OpenFile(descriptor: number, path: path)
    }
}

// MARK: Names

extension MemoryDisk {
    func rename(_ old: Path, to new: Path) throws(DiskError) {
        try change(.rename, new)
        let moved = try entry(old, .rename)
        let target = try folder(new.folder, .rename)
        try folder(old.folder, .rename).names[old.name] = nil
        target.names[new.name] = moved
    }

    func link(_ path: Path, as other: Path) throws(DiskError) {
        try change(.link, other)
        try add(try entry(path, .link).node, at: other, .link)
    }

    func remove(_ path: Path) throws(DiskError) {
        try change(.remove, path)
        _ = try entry(path, .remove)
        try folder(path.folder, .remove).names[path.name] = nil
    }

    func makeLink(_ path: Path, to target: String) throws(DiskError) {
        try change(.makeLink, path)
        try add(.link(target), at: path, .makeLink)
    }

    func target(of path: Path) throws(DiskError) -> String {
        try reach(.readLink, path)
        guard case .link(let target) = try entry(path, .readLink).node else {
            throw DiskError(.readLink, path, .other(errno: 22))
        }
        return target
    }

    func makeFolder(_ path: Path) throws(DiskError) {
        try change(.makeFolder, path)
        try add(.folder(Folder()), at: path, .makeFolder)
    }

    func list(_ path: Path) throws(DiskError) -> [String] {
        try reach(.list, path)
        return Array(try folder(path, .list).names.keys)
    }

    func kind(of path: Path) throws(DiskError) -> FileKind {
        try reach(.inspect, path)
        return switch try entry(path, .inspect).node {
        case .file: .file
        case .folder: .folder
        case .link: .link
        }
    }

    func age(of path: Path) throws(DiskError) -> Int {
        try reach(.inspect, path)
        return (clock - (try entry(path, .inspect).changed)) / 1000
    }

    func stamp(of path: Path) throws(DiskError) -> FolderStamp {
        try reach(.inspect, path)
        return FolderStamp(changed: try folder(path, .inspect).edits, isSettled: true)
    }

    func sync(folder path: Path) throws(DiskError) {
        let folder = try folder(path, .syncFolder)
        do throws(DiskError) {
            try change(.syncFolder, path)
        } catch {
            folder.isSpoilt = true
            throw error
        }
        if !folder.isSpoilt && !ignores.contains(.syncFolder) { folder.durable = folder.names }
    }

    func syncEverything() throws(DiskError) {
        do throws(DiskError) {
            try change(.syncEverything, .root)
        } catch {
            visit(root) {
                $0.isSpoilt = true
            } file: {
                $0.isSpoilt = true
            }
            throw error
        }
        visit(root) { folder in
            if !folder.isSpoilt { folder.durable = folder.names }
        } file: { file in
            if !file.isSpoilt { file.durable = file.content }
        }
    }

    private func visit(_ start: Folder, folder: (Folder) -> Void, file: (File) -> Void) {
        folder(start)
        for entry in start.names.values {
            switch entry.node {
            case .file(let found): file(found)
            case .folder(let inner): visit(inner, folder: folder, file: file)
            case .link: break
            }
        }
    }
}

// MARK: Locks and room

extension MemoryDisk {
    func lock(_ path: Path) throws(DiskError) -> OpenFile? {
        try reach(.lock, path)
        // A lock file has nothing to lose, so making one is no change that power could cut.
        if try folder(path.folder, .lock).names[path.name] == nil {
            try add(.file(File()), at: path, .lock)
        }
        guard held.insert(path).inserted else { return nil }
        return OpenFile(descriptor: descriptor(), path: path)
    }

    func pause(milliseconds: Int) { clock += milliseconds }

    func space() throws(DiskError) -> Space {
        try reach(.measure, .root)
        return room
    }
}
