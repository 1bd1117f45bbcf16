@testable import Storage

/// A disk as a worse program would use it: each exhibit leaves out or moves one step of the recipe.
///
/// Wrapped around what the store sees, so that the sources need no switches. The tales must find
/// every exhibit but the sound one.
final class MuseumDisk: Disk {
    enum Exhibit: CaseIterable, Sendable {
        /// Nothing is changed; what is found here is the frame's fault.
        case sound
        case noFileSync, noFolderSync, noLock
        /// The name first, then the sync of the content.
        case renameFirst
        /// A failed sync is called again, and its yes is believed.
        case retriedSync
        /// Whatever is read has the checksum that it should have.
        case noChecksum
        case claimAfter, hintAfter
    }

    private let disk: MemoryDisk
    private let exhibit: Exhibit
    private var unsynced: [Path: OpenFile] = [:]
    private var late: [(path: Path, target: String)] = []
    private var isCommitting = false

    init(_ disk: MemoryDisk, _ exhibit: Exhibit) {
        self.disk = disk
        self.exhibit = exhibit
    }
}

extension MemoryDisk {
    /// The disk, behind glass where it is an exhibit.
    var shown: any Disk { exhibit.map { MuseumDisk(self, $0) } ?? self }
}

// MARK: Files

extension MuseumDisk {
    func read(_ path: Path) throws(DiskError) -> [UInt8] {
        let bytes = try disk.read(path)
        return exhibit == .noChecksum ? Self.sealed(bytes) : bytes
    }

    /// With the checksum made right.
    private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        let member = Array(#","checksum":"#.utf8)
        let starts = bytes.indices.dropLast(member.count).reversed()
        guard let start = starts.first(where: { bytes[$0...].starts(with: member) }) else {
            return bytes
        }
        return Seal.seal(bytes[..<start] + [UInt8(ascii: "}")])
    }

    func scan(_ path: Path, _ body: (UnsafeRawBufferPointer) -> Void) throws(DiskError) {
        try disk.scan(path, body)
    }

    func create(_ path: Path) throws(DiskError) -> OpenFile { try disk.create(path) }

    func write(_ bytes: [UInt8], to file: OpenFile) throws(DiskError) {
        try disk.write(bytes, to: file)
    }

    func sync(_ file: OpenFile) throws(DiskError) {
        switch exhibit {
        case .noFileSync: break
        case .renameFirst: unsynced[file.path] = file
        case .retriedSync:
            do throws(DiskError) { try disk.sync(file) } catch { try disk.sync(file) }
        case .sound, .noFolderSync, .noLock, .noChecksum, .claimAfter, .hintAfter:
            try disk.sync(file)
        }
    }

    func close(_ file: OpenFile) throws(DiskError) {
        if unsynced[file.path] != nil || file.descriptor < 0 { return }
        try disk.close(file)
    }

    func append(line: [UInt8], to path: Path) throws(DiskError) -> OpenFile {
        try disk.append(line: line, to: path)
    }
}

// MARK: Names

extension MuseumDisk {
    func rename(_ old: Path, to new: Path) throws(DiskError) {
        try disk.rename(old, to: new)
        if ["orders", "accounts"].contains(new.components.first) { isCommitting = true }
        guard let file = unsynced.removeValue(forKey: old) else { return }
        try disk.sync(file)
        try disk.close(file)
    }

    func link(_ path: Path, as other: Path) throws(DiskError) { try disk.link(path, as: other) }

    func remove(_ path: Path) throws(DiskError) { try disk.remove(path) }

    func makeLink(_ path: Path, to target: String) throws(DiskError) {
        guard isLate(path) else { return try disk.makeLink(path, to: target) }
        guard (try? self.target(of: path)) == nil else {
            throw DiskError(.makeLink, path, .exists)
        }
        late.append((path, target))
    }

    private func isLate(_ path: Path) -> Bool {
        let isClaim = ["emails", "applications", "fapiaos"].contains(path.components.first)
        switch exhibit {
        case .claimAfter: return isClaim && !path.name.hasPrefix(".")
        case .hintAfter: return !isClaim
        case .sound, .noFileSync, .noFolderSync, .noLock, .renameFirst, .retriedSync, .noChecksum:
            return false
        }
    }

    /// Makes what should have been there before.
    private func makeLate() throws(DiskError) {
        guard isCommitting else { return }
        isCommitting = false
        let links = late
        late = []
        for (path, target) in links {
            try disk.makeLink(path, to: target)
            try disk.sync(folder: path.folder)
        }
    }

    func target(of path: Path) throws(DiskError) -> String {
        if let one = late.first(where: { $0.path == path }) { return one.target }
        return try disk.target(of: path)
    }

    func makeFolder(_ path: Path) throws(DiskError) { try disk.makeFolder(path) }

    func list(_ folder: Path) throws(DiskError) -> [String] { try disk.list(folder) }

    func kind(of path: Path) throws(DiskError) -> FileKind { try disk.kind(of: path) }

    func age(of path: Path) throws(DiskError) -> Int { try disk.age(of: path) }

    func stamp(of folder: Path) throws(DiskError) -> FolderStamp { try disk.stamp(of: folder) }

    func sync(folder: Path) throws(DiskError) {
        switch exhibit {
        case .noFolderSync: break
        case .retriedSync:
            do throws(DiskError) { try disk.sync(folder: folder) } catch {
                try disk.sync(folder: folder)
            }
        case .sound, .noFileSync, .noLock, .renameFirst, .noChecksum, .claimAfter, .hintAfter:
            try disk.sync(folder: folder)
        }
        try makeLate()
    }

    func syncEverything() throws(DiskError) {
        try disk.syncEverything()
        try makeLate()
    }
}

// MARK: Locks and room

extension MuseumDisk {
    func lock(_ path: Path) throws(DiskError) -> OpenFile? {
        if exhibit == .noLock { return OpenFile(descriptor: -1, path: path) }
        return try disk.lock(path)
    }

    func pause(milliseconds: Int) { disk.pause(milliseconds: milliseconds) }

    func space() throws(DiskError) -> Space { try disk.space() }
}
