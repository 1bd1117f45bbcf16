import FoundationEssentials
import Glibc
import Testing

@testable import Storage

/// A real folder, gone when the test is.
final class Scratch {
    let location: String

    init() throws {
        let base = FileManager.default.temporaryDirectory.path
        location = "\(base)/fapiao-\(UInt64.random(in: .min ... .max))"
        try PosixDisk.makeRoot(at: location)
    }

    deinit { try? FileManager.default.removeItem(atPath: location) }

    func disk() throws -> PosixDisk { try PosixDisk(at: location) }
    func at(_ path: String) -> String { "\(location)/\(path)" }
}

struct PosixDiskTests {
    static let path = Path("orders", "0c2", "E1.json")

    @Test func publishesAndReadsBack() throws {
        let scratch = try Scratch()
        let disk = try scratch.disk()
        let publisher = Publisher(disk: disk, tag: "1")
        try publisher.publish(PublisherTests.old, at: Self.path)
        try publisher.publish(PublisherTests.new, at: Self.path)
        #expect(try disk.read(Self.path) == PublisherTests.new)
        #expect(try disk.list(Path("orders", "0c2")) == ["E1.json"])
        #expect(try publisher.names(in: Path("nothing")) == [])
        var facts = stat()
        #expect(stat(scratch.at("orders/0c2/E1.json"), &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o600)
        #expect(stat(scratch.at("orders/0c2"), &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o700)
    }

    @Test func createsAWholeStore() throws {
        let scratch = try Scratch()
        let publisher = Publisher(disk: try scratch.disk(), tag: "1")
        try publisher.create(FormatTests.format)
        #expect(try publisher.format() == FormatTests.format)
        #expect(try publisher.disk.list(Path("locks")).count == 1024)
    }

    @Test func claimsHintsAndNamesOfEveryKind() throws {
        let scratch = try Scratch()
        let disk = try scratch.disk()
        let publisher = Publisher(disk: disk, tag: "1")
        let claim = Path("emails", "1b7", "a@b.cn")
        #expect(try publisher.claim(claim, for: "A1") == .made)
        #expect(try publisher.claim(claim, for: "A2") == .heldBy("A1"))
        try publisher.retarget(claim, to: "A2")
        #expect(try disk.target(of: claim) == "A2")
        let row = Path("queue", PercentCode.encode("2026-11-20 发票/∞"))
        try publisher.make([Hint(row, to: "E1")])
        try publisher.make([Hint(row, to: "E1")])
        #expect(try publisher.names(in: Path("queue")) == [row.name])
        try publisher.remove(row)
        try publisher.remove(row)
        #expect(try (0...1).contains(disk.age(of: claim)))
    }

    @Test func aBatchIsPublished() throws {
        let scratch = try Scratch()
        let disk = try scratch.disk()
        try Publisher(disk: disk, tag: "1").publish(BatchTests.batch("new"))
        #expect(try disk.read(BatchTests.path(4)) == Array("new 4".utf8))
        #expect(try disk.target(of: BatchTests.hint(4)) == "E4")
    }

    @Test func aTornLineIsEndedBeforeTheNext() throws {
        let scratch = try Scratch()
        let disk = try scratch.disk()
        let file = Path("rows.jsonl")
        try disk.close(disk.append(line: Array("one".utf8), to: file))
        let opened = open(scratch.at("rows.jsonl"), O_WRONLY | O_APPEND)
        #expect(write(opened, "to", 2) == 2)
        close(opened)
        try disk.close(disk.append(line: Array("three".utf8), to: file))
        #expect(String(decoding: try disk.read(file), as: UTF8.self) == "one\nto\nthree\n")
    }

    @Test func aFileSizeLimitIsAnErrorAndNotTheEnd() throws {
        let scratch = try Scratch()
        _ = try scratch.disk()
        var action = sigaction()
        #expect(sigaction(SIGXFSZ, nil, &action) == 0)
        #expect(action.__sigaction_handler.sa_handler.map { unsafeBitCast($0, to: Int.self) } == 1)
    }

    @Test func roomIsMeasured() throws {
        let room = try Scratch().disk().space()
        #expect(room.total > 0 && room.free <= room.total)
    }
}
