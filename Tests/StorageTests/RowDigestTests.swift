import Fapiao
import Testing

@testable import Storage

/// What makes searches quick says nothing that the rows do not say, and is never missed.
struct RowDigestTests {
    private static let digest = RowDigest.file(of: Rows.file(year: 2026, month: 11))

    /// An issued and mailed application with four rows, and one that was just sent.
    private static func scene() throws -> Scene {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount(1))
        try scene.take([Sample.record()])
        _ = try scene.store.submit(scene.submission(), by: account, at: Sample.later(300))
        try StoreDeskTests.work(scene, .step(.take))
        try StoreDeskTests.work(
            scene,
            .step(.issue(try FapiaoNumber("031002600999 87654321"), on: StoreApplicationTests.day)))
        try apply(scene, account, 11)
        return scene
    }

    private static func apply(_ scene: Scene, _ account: Account, _ number: Int) throws {
        try scene.take([Sample.record("E20260009\(number)")])
        _ = try scene.store.submit(
            scene.submission(number, order: "E20260009\(number)"), by: account,
            at: Sample.later(700 + number))
    }

    private static let texts = [
        "云南白药", "E2026000123", "87654321", "li.ming@example.cn", "138 0013 8000", "李明",
        "E2026000911",
        "\"", "find", "crc32",
    ]

    private static func found(_ scene: Scene) throws -> [[SearchHit]] {
        try texts.map { try scene.store.search($0, limit: 9) }
    }

    private static func lines(_ scene: Scene) throws -> Int {
        Rows.lines(of: try scene.disk.read(digest)).count
    }

    @Test func aSearchFindsTheSameByIt() throws {
        let scene = try Self.scene()
        let before = try Self.found(scene)
        #expect(before[0].count == 2)
        #expect(try scene.store.makeDigest(of: 1))
        #expect(try Self.lines(scene) == 3)
        #expect(try Self.found(scene) == before)
        #expect(try !scene.store.makeDigest(of: 1))
    }

    @Test func whatCameAfterItIsFoundAsWell() throws {
        let scene = try Self.scene()
        #expect(try scene.store.makeDigest(of: 1))
        let account = try #require(try scene.store.account(of: Sample.address()))
        try Self.apply(scene, account, 12)
        #expect(try scene.store.search("云南白药", limit: 9).count == 3)
        #expect(try scene.store.search("E2026000912", limit: 9).count == 1)
        let before = try Self.found(scene)
        #expect(try scene.store.makeDigest(of: 1))
        #expect(try Self.lines(scene) == 4)
        #expect(try Self.found(scene) == before)
    }

    /// The rows alone are read: a digest of other rows, or half of one, would hide what they say.
    @Test(arguments: ["", "{}\n", "longer", "other"])
    func oneThatIsNotOfTheseRowsIsNotRead(_ kind: String) throws {
        let scene = try Self.scene()
        let before = try Self.found(scene)
        let rows = Rows.file(year: 2026, month: 11)
        let size = try scene.disk.size(of: rows)
        let header =
            switch kind {
            case "longer": RowDigest.Header(covers: size + 1, lines: 0, tail: 0).bytes
            case "other": RowDigest.Header(covers: size, lines: 0, tail: 1).bytes
            default: Array(kind.utf8)
            }
        try scene.store.publisher.publish(header, at: Self.digest)
        #expect(RowDigest.covered(of: rows, on: scene.disk) == 0)
        #expect(try Self.found(scene) == before)
        #expect(try scene.store.makeDigest(of: 1))
        #expect(try Self.found(scene) == before)
    }

    /// A line of a program that did not write what is searched for yet.
    @Test func aLineOfAnOlderKindIsKeptWhole() {
        let old = Array(#"{"application":"K7M2PXQ4","order":"E1","title":"甲"}"#.utf8)
        let line = old.withUnsafeBytes { bytes in
            let row = RowLine(bytes: bytes)
            return row.raw(RowLine.Member.application).map { RowDigest.line(of: row, $0) }
        }
        #expect(line == old)
    }

    @Test func whereItCannotBeWrittenSearchesGoOn() throws {
        let scene = try Self.scene()
        let before = try Self.found(scene)
        scene.disk.forgetCalls()
        scene.disk.fault = MemoryDisk.Fault(operation: .create, number: 1, reason: .readOnly)
        #expect(throws: StoreError.self) { try scene.store.makeDigest(of: 1) }
        #expect(try Self.found(scene) == before)
    }

    // MARK: Pieces

    /// Lines that go over the borders of pieces, one that is longer than a piece, and a torn one.
    @Test func everyWholeLineIsShownOnceTheLastFirst() throws {
        let scene = try Scene()
        var texts = (0..<9_000).map {
            "{\"n\":\($0),\"x\":\"\(String(repeating: "x", count: $0 % 97))\"}"
        }
        texts[4_000] = String(repeating: "y", count: 700_000)
        let file = Rows.file(year: 2026, month: 1)
        let bytes = Array((texts.joined(separator: "\n") + "\ntorn").utf8)
        try scene.store.publisher.publish(bytes, at: file)
        var seen: [String] = []
        var ends: [Int] = []
        let isWhole = try scene.store.readBack(file) { piece, end in
            ends.append(end)
            return Rows.eachBack(piece) { line in
                seen.append(String(decoding: line.bytes, as: UTF8.self))
                return true
            }
        }
        #expect(isWhole)
        #expect(seen == texts.reversed())
        #expect(ends.count > 2 && ends.first == bytes.count - 4)
        let floor = texts[0].utf8.count + 1
        var last = ""
        _ = try scene.store.readBack(file, to: floor) { piece, _ in
            Rows.eachBack(piece) { line in
                last = String(decoding: line.bytes, as: UTF8.self)
                return true
            }
        }
        #expect(last == texts[1])
        #expect(try !scene.store.readBack(file) { _, _ in false })
        #expect(try scene.store.readBack(Rows.file(year: 1, month: 1)) { _, _ in false })
    }

    @Test func aRealDiskReadsPiecesAndNamesAsTheOneInMemory() throws {
        let scratch = try Scratch()
        let store = try RaceTests.store(scratch, 1)
        let disk = try scratch.disk()
        let file = Rows.file(year: 2026, month: 1)
        try store.publisher.publish(Array("one\ntwo\nthree\n".utf8), at: file)
        #expect(try disk.size(of: file) == 14)
        #expect(try disk.read(file, from: 4, count: 3) == Array("two".utf8))
        #expect(try disk.read(file, from: 8, count: 99) == Array("three\n".utf8))
        #expect(try disk.read(file, from: 99, count: 5).isEmpty)
        #expect(throws: DiskError.self) { try disk.size(of: Path("rows")) }
        var names: [String] = []
        try disk.list(Path("rows")) { names.append(String(decoding: $0, as: UTF8.self)) }
        #expect(names == ["2026-01.jsonl"])
    }
}
