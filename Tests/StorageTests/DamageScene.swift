import Fapiao
import Testing

@testable import Storage

/// A data folder with every kind of document, claim, hint and row, to be damaged.
struct DamageScene {
    let scene: Scene
    let customer: Account
    /// What was in the outbox, waiting and given up.
    let waiting: MailID
    let dead: MailID

    static let whole = "E2026000300"
    static let later = Sample.later(80_000)
    static let rows = Rows.file(year: 2026, month: 11)

    var disk: MemoryDisk { scene.disk }

    init() throws {
        scene = try Scene()
        customer = try scene.join(Sample.newAccount(1))
        try scene.take([Sample.record()])
        let store = scene.store
        _ = try store.submit(scene.submission(5), by: customer, at: Sample.later(300))
        try StoreDeskTests.work(scene, .step(.take))
        try StoreDeskTests.work(
            scene,
            .step(.issue(try FapiaoNumber("031002600999 87654321"), on: StoreApplicationTests.day)))
        try scene.take([Sample.record(Self.whole, contact: "wu@example.cn")])
        _ = try store.split(
            OrderNumber(Self.whole), into: [Money(fen: 600), Money(fen: 1_009_999)])
        try StoreSupportTests.open(scene)
        try scene.register(
            try Sample.newAccount(2, address: "zhao@example.cn", order: "E2026000900"))
        let due = try store.dueMail()
        for id in due.prefix(2) { _ = try store.handOver(id) }
        (waiting, dead) = (due[0], due[1])
        try store.bury(dead, because: .notWritten, at: Sample.later(700))
        try store.set([])
        try store.set(WorkingCalendar.Year(off: [], work: [], published: true), of: 2027)
        try store.set(Config())
        _ = try store.admit(
            Caller(address: Sample.address(), source: "local"), at: Sample.later(800))
        #expect(try store.makeDigest(of: 1))
        // Everything is older than an hour.
        disk.clock += 2 * 3_600_000
    }

    // MARK: Checking

    /// Everything that a check finds, as text.
    func check(repairs: Bool = false) throws -> [String] {
        var findings: [String] = []
        let store = try Store.openToCheck(on: disk, tag: repairs ? "repair" : "check")
        let check = Inspection(
            of: store, repairs: repairs, at: Self.later,
            tell: { findings.append("\($0.path) \($0.fault) \($0.outcome)") })
        let tally = try check.run()
        #expect(tally.found == findings.count)
        return findings.sorted()
    }

    /// Expects just these findings.
    func finds(
        _ expected: [String], repairs: Bool = false, at place: SourceLocation = #_sourceLocation
    ) throws {
        let found = try check(repairs: repairs)
        #expect(found == expected, sourceLocation: place)
    }

    // MARK: The tree

    /// What stands under every name but those of locks.
    func tree() throws -> [String: String] { try Self.tree(disk) }

    static func tree(_ disk: MemoryDisk) throws -> [String: String] {
        var tree: [String: String] = [:]
        try walk(.root, disk, &tree)
        return tree
    }

    private static func walk(
        _ folder: Path, _ disk: MemoryDisk, _ tree: inout [String: String]
    ) throws {
        for name in try disk.list(folder) where folder != .root || name != Layout.locks.name {
            let path = folder.appending(name)
            switch try disk.kind(of: path) {
            case .folder: try walk(path, disk, &tree)
            case .link: tree[path.description] = "→ " + (try disk.target(of: path))
            case .file, .other:
                tree[path.description] = String(decoding: try disk.read(path), as: UTF8.self)
            }
        }
    }

    /// All folders that something is in.
    func folders() throws -> Set<Path> {
        let folders = try tree().keys.map { key in
            key.split(separator: "/").dropLast().reduce(Path.root) { $0.appending(String($1)) }
        }
        return Set(folders)
    }

    /// All paths below a folder that lead to files.
    func files(below folder: Path) throws -> [Path] { try paths(below: folder, .file) }

    func links() throws -> [Path] { try paths(below: .root, .link) }

    private func paths(below folder: Path, _ wanted: FileKind) throws -> [Path] {
        try disk.list(folder).sorted().flatMap { name in
            let path = folder.appending(name)
            let kind = try disk.kind(of: path)
            if kind == .folder { return try paths(below: path, wanted) }
            return kind == wanted ? [path] : []
        }
    }

    /// Puts bytes in the place of a file's.
    func write(_ bytes: [UInt8], at path: Path) throws {
        if (try? disk.kind(of: path)) != nil { try disk.remove(path) }
        let file = try disk.create(path)
        try disk.write(bytes, to: file)
        try disk.close(file)
    }
}
