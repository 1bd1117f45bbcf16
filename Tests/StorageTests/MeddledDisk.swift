import Storage

/// A disk on which somebody else does something between two calls.
final class MeddledDisk: Disk {
    let base: MemoryDisk
    /// What happens before the call of that number, in their order.
    private var moments: [(call: Int, deed: () throws -> Void)] = []
    private(set) var calls = 0
    private(set) var failures: [String] = []

    init(_ base: MemoryDisk) { self.base = base }

    /// Begins to count; `deeds` are done before the calls of these numbers.
    func meddle(_ deeds: [(call: Int, deed: () throws -> Void)]) {
        calls = 0
        moments = deeds.sorted { $0.call < $1.call }
    }

    /// Does what is left to do.
    func end() { while !moments.isEmpty { doNext() } }

    private func reach() {
        calls += 1
        // Whoever waits for a lock comes when it is free.
        guard base.held.isEmpty else { return }
        while let next = moments.first, next.call <= calls { doNext() }
    }

    private func doNext() {
        let next = moments.removeFirst()
        do { try next.deed() } catch { failures.append("\(error)") }
    }

    // MARK: Passed on

    func read(_ path: Path) throws(DiskError) -> [UInt8] {
        reach()
        return try base.read(path)
    }

    func scan(_ path: Path, _ body: (UnsafeRawBufferPointer) -> Void) throws(DiskError) {
        reach()
        try base.scan(path, body)
    }

    func size(of path: Path) throws(DiskError) -> Int {
        reach()
        return try base.size(of: path)
    }

    func read(_ path: Path, from start: Int, count: Int) throws(DiskError) -> [UInt8] {
        reach()
        return try base.read(path, from: start, count: count)
    }

    func list(_ folder: Path) throws(DiskError) -> [String] {
        reach()
        return try base.list(folder)
    }

    func target(of path: Path) throws(DiskError) -> String {
        reach()
        return try base.target(of: path)
    }

    func kind(of path: Path) throws(DiskError) -> FileKind {
        reach()
        return try base.kind(of: path)
    }

    func age(of path: Path) throws(DiskError) -> Int {
        reach()
        return try base.age(of: path)
    }

    func stamp(of folder: Path) throws(DiskError) -> FolderStamp {
        reach()
        return try base.stamp(of: folder)
    }

    func lock(_ path: Path) throws(DiskError) -> OpenFile? {
        reach()
        return try base.lock(path)
    }

    func create(_ path: Path) throws(DiskError) -> OpenFile { try base.create(path) }
    func write(_ bytes: [UInt8], to file: OpenFile) throws(DiskError) {
        try base.write(bytes, to: file)
    }
    func sync(_ file: OpenFile) throws(DiskError) { try base.sync(file) }
    func close(_ file: OpenFile) throws(DiskError) { try base.close(file) }
    func append(line: [UInt8], to path: Path) throws(DiskError) -> OpenFile {
        try base.append(line: line, to: path)
    }
    func rename(_ old: Path, to new: Path) throws(DiskError) { try base.rename(old, to: new) }
    func link(_ path: Path, as other: Path) throws(DiskError) { try base.link(path, as: other) }
    func remove(_ path: Path) throws(DiskError) { try base.remove(path) }
    func makeLink(_ path: Path, to target: String) throws(DiskError) {
        try base.makeLink(path, to: target)
    }
    func makeFolder(_ path: Path) throws(DiskError) { try base.makeFolder(path) }
    func sync(folder: Path) throws(DiskError) { try base.sync(folder: folder) }
    func syncEverything() throws(DiskError) { try base.syncEverything() }
    func pause(milliseconds: Int) { base.pause(milliseconds: milliseconds) }
    func space() throws(DiskError) -> Space { try base.space() }
}
