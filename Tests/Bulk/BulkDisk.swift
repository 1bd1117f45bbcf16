import Fapiao
import Glibc
import Storage

/// A line of `rows/` that waits for its turn.
struct BulkLine: Sendable {
    let at: Int
    let file: Path
    let text: [UInt8]
}

/// A disk that keeps what is written in memory until `flush`, and syncs nothing.
///
/// For a folder that nobody else uses: what is below a shard is looked for in memory alone.
final class BulkDisk: Disk {
    private let disk: PosixDisk
    private var files: [Path: [UInt8]] = [:]
    private var links: [Path: String] = [:]
    private var lines: [BulkLine] = []

    init(over disk: PosixDisk) { self.disk = disk }

    /// Puts everything in its place but the lines, which it hands out.
    func flush() throws -> [BulkLine] {
        let folders = Set(files.keys.map(\.folder)).union(links.keys.map(\.folder))
        for path in folders.sorted() {
            do throws(DiskError) { try disk.makeFolder(path) } catch {
                guard error.reason == .exists else { throw error }
            }
        }
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            let file = try disk.create(path)
            try disk.write(bytes, to: file)
            try disk.close(file)
        }
        for (path, target) in links.sorted(by: { $0.key < $1.key }) {
            try disk.makeLink(path, to: target)
        }
        return lines
    }

    // MARK: In memory

    func read(_ path: Path) throws(DiskError) -> [UInt8] {
        if path.components.count < 3 { return try disk.read(path) }
        guard let bytes = files[path] else { throw DiskError(.read, path, .missing) }
        return bytes
    }

    func create(_ path: Path) throws(DiskError) -> OpenFile {
        files[path] = []
        return OpenFile(descriptor: -1, path: path)
    }

    func write(_ bytes: [UInt8], to file: OpenFile) throws(DiskError) {
        files[file.path, default: []] += bytes
    }

    func append(line: [UInt8], to path: Path) throws(DiskError) -> OpenFile {
        // The plan wrote a line for each step itself.
        if !String(decoding: line, as: UTF8.self).contains(#""again":true"#) {
            lines.append(BulkLine(at: Self.time(of: line), file: path, text: line))
        }
        return OpenFile(descriptor: -1, path: path)
    }

    /// The number behind `"at":`.
    private static func time(of line: [UInt8]) -> Int {
        let mark = Array(#""at":"#.utf8)
        guard let start = line.indices.first(where: { line[$0...].starts(with: mark) }) else {
            return 0
        }
        return line[(start + mark.count)...].prefix { (0x30...0x39).contains($0) }
            .reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    func rename(_ old: Path, to new: Path) throws(DiskError) {
        guard let bytes = files.removeValue(forKey: old) else {
            throw DiskError(.rename, old, .missing)
        }
        files[new] = bytes
    }

    func remove(_ path: Path) throws(DiskError) {
        files[path] = nil
        links[path] = nil
    }

    func makeLink(_ path: Path, to target: String) throws(DiskError) {
        guard links.updateValue(target, forKey: path) == nil else {
            throw DiskError(.makeLink, path, .exists)
        }
    }

    func target(of path: Path) throws(DiskError) -> String {
        guard let target = links[path] else { throw DiskError(.readLink, path, .missing) }
        return target
    }

    // MARK: Nothing to do

    func sync(_ file: OpenFile) throws(DiskError) {}
    func close(_ file: OpenFile) throws(DiskError) {}
    func sync(folder: Path) throws(DiskError) {}
    func syncEverything() throws(DiskError) {}
    func makeFolder(_ path: Path) throws(DiskError) {}
    func pause(milliseconds: Int) {}

    func lock(_ path: Path) throws(DiskError) -> OpenFile? {
        OpenFile(descriptor: -1, path: path)
    }

    // MARK: On the disk below

    func scan(_ path: Path, _ body: (UnsafeRawBufferPointer) -> Void) throws(DiskError) {
        try disk.scan(path, body)
    }

    func link(_ path: Path, as other: Path) throws(DiskError) { try disk.link(path, as: other) }
    func list(_ folder: Path) throws(DiskError) -> [String] { try disk.list(folder) }
    func kind(of path: Path) throws(DiskError) -> FileKind { try disk.kind(of: path) }
    func age(of path: Path) throws(DiskError) -> Int { try disk.age(of: path) }
    func stamp(of folder: Path) throws(DiskError) -> FolderStamp { try disk.stamp(of: folder) }
    func space() throws(DiskError) -> Space { try disk.space() }
}
