/// A folder that a copy is written into: nobody looks at it before it is whole, so nothing in it is
/// synced one by one.
struct BackupTarget {
    let disk: any Disk
    private var folders: Set<Path> = [.root]

    init(_ disk: any Disk) { self.disk = disk }

    /// How many folders are remembered to be there; those of a year of orders are more.
    private static let mostFolders = 100_000

    mutating func make(folder: Path) throws(StoreError) {
        guard !folders.contains(folder) else { return }
        try make(folder: folder.folder)
        try refusing(but: .exists) { () throws(DiskError) in try disk.makeFolder(folder) }
        if folders.count > Self.mostFolders { folders = [.root] }
        folders.insert(folder)
    }

    /// Puts a file there, in place of what was copied before.
    mutating func put(_ bytes: [UInt8], at path: Path) throws(StoreError) {
        try make(folder: path.folder)
        try drop(path)
        try write(to: path) { (file) throws(StoreError) in
            try refusing { () throws(DiskError) in try disk.write(bytes, to: file) }
        }
    }

    private func write(
        to path: Path, _ body: (OpenFile) throws(StoreError) -> Void
    ) throws(StoreError) {
        let file: OpenFile
        do throws(DiskError) { file = try disk.create(path) } catch { throw .notSaved(error) }
        do throws(StoreError) { try body(file) } catch {
            // What failed first is what gets told.
            do { try disk.close(file) } catch {}
            throw error
        }
        try refusing { () throws(DiskError) in try disk.close(file) }
    }

    private static let piece = 1 << 20

    /// Copies a file of any size as it is now: what is added to it meanwhile stays out.
    mutating func copy(_ path: Path, from source: any Disk) throws(StoreError) {
        try make(folder: path.folder)
        try drop(path)
        let size = try Self.reading { () throws(DiskError) in try source.size(of: path) }
        try write(to: path) { (file) throws(StoreError) in
            var start = 0
            while start < size {
                let count = min(Self.piece, size - start)
                let bytes = try Self.reading { () throws(DiskError) in
                    try source.read(path, from: start, count: count)
                }
                guard !bytes.isEmpty else { return }
                try refusing { () throws(DiskError) in try disk.write(bytes, to: file) }
                start += bytes.count
            }
        }
    }

    static func reading<Answer>(
        _ ask: () throws(DiskError) -> Answer
    ) throws(StoreError) -> Answer {
        do throws(DiskError) { return try ask() } catch { throw .notRead(error) }
    }

    /// Makes a link where there is none.
    mutating func link(_ hint: Hint) throws(StoreError) {
        try make(folder: hint.path.folder)
        try refusing(but: .exists) { () throws(DiskError) in
            try disk.makeLink(hint.path, to: hint.target)
        }
    }

    func drop(_ path: Path) throws(StoreError) {
        try refusing(but: .missing) { () throws(DiskError) in try disk.remove(path) }
    }

    func isThere(_ path: Path) throws(StoreError) -> Bool {
        do throws(DiskError) {
            _ = try disk.kind(of: path)
            return true
        } catch {
            guard error.reason == .missing else { throw .notSaved(error) }
            return false
        }
    }

    /// Has everything on the medium, and then `FORMAT.json`: a folder without it is no data folder,
    /// so a copy that was broken off is never taken for a whole one.
    mutating func finish(format: [UInt8]) throws(StoreError) {
        try refusing { () throws(DiskError) in try disk.syncEverything() }
        let publisher = Publisher(disk: disk, tag: "copy")
        try publisher.publish(format, at: Layout.format)
    }

    private func refusing(
        but harmless: DiskError.Reason? = nil, _ body: () throws(DiskError) -> Void
    ) throws(StoreError) {
        do throws(DiskError) { try body() } catch {
            guard error.reason == harmless else { throw .notSaved(error) }
        }
    }
}
