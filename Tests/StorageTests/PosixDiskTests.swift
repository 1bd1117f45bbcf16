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
        try publisher.hint(row, to: "E1")
        try publisher.hint(row, to: "E1")
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
        try disk.append(line: Array("one".utf8), to: file)
        let opened = open(scratch.at("rows.jsonl"), O_WRONLY | O_APPEND)
        #expect(write(opened, "to", 2) == 2)
        close(opened)
        try disk.append(line: Array("three".utf8), to: file)
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

/// Invariant 5: nothing that somebody plants in the folder leads out of it.
struct PlantedLinkTests {
    static let secret = "secret"

    static func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try PosixDisk.makeRoot(at: scratch.at("orders"))
        try PosixDisk.makeRoot(at: scratch.at("outside"))
        let file = open(scratch.at("outside/E1.json"), O_WRONLY | O_CREAT, 0o600)
        #expect(write(file, secret, secret.utf8.count) == secret.utf8.count)
        close(file)
        return scratch
    }

    @Test func aLinkInPlaceOfADocumentIsNotRead() throws {
        let scratch = try Self.scratch()
        #expect(symlink("../outside/E1.json", scratch.at("orders/E1.json")) == 0)
        let path = Path("orders", "E1.json")
        #expect(throws: DiskError(.read, path, .notPlain)) { try scratch.disk().read(path) }
    }

    @Test func publishingReplacesAPlantedLinkAndNotItsTarget() throws {
        let scratch = try Self.scratch()
        let disk = try scratch.disk()
        #expect(symlink("../outside/E1.json", scratch.at("orders/E1.json")) == 0)
        try Publisher(disk: disk, tag: "1").publish(
            PublisherTests.new, at: Path("orders", "E1.json"))
        #expect(try disk.read(Path("outside", "E1.json")) == Array(Self.secret.utf8))
        #expect(try disk.read(Path("orders", "E1.json")) == PublisherTests.new)
    }

    @Test func aLinkInPlaceOfAFolderIsNotFollowed() throws {
        let scratch = try Self.scratch()
        let disk = try scratch.disk()
        #expect(symlink("../outside", scratch.at("orders/0c2")) == 0)
        #expect(throws: DiskError.self) { try disk.read(Path("orders", "0c2", "E1.json")) }
        #expect(throws: StoreError.self) {
            try Publisher(disk: disk, tag: "1").publish(
                PublisherTests.new, at: Path("orders", "0c2", "E1.json"))
        }
        #expect(throws: DiskError.self) { try disk.list(Path("orders", "0c2")) }
        #expect(try disk.read(Path("outside", "E1.json")) == Array(Self.secret.utf8))
    }

    @Test func aLinkInPlaceOfALockOrATemporaryFileIsNotFollowed() throws {
        let scratch = try Self.scratch()
        let disk = try scratch.disk()
        #expect(symlink("../outside/E1.json", scratch.at("orders/lock")) == 0)
        #expect(throws: DiskError.self) { try disk.lock(Path("orders", "lock")) }
        #expect(symlink("../outside/E1.json", scratch.at("orders/.new-1-1")) == 0)
        try Publisher(disk: disk, tag: "1").publish(
            PublisherTests.new, at: Path("orders", "E2.json"))
        #expect(try disk.read(Path("outside", "E1.json")) == Array(Self.secret.utf8))
    }

    @Test func aPipeInPlaceOfADocumentHoldsNobodyUp() throws {
        let scratch = try Self.scratch()
        #expect(mkfifo(scratch.at("orders/E9.json"), 0o600) == 0)
        let path = Path("orders", "E9.json")
        #expect(throws: DiskError(.read, path, .notPlain)) { try scratch.disk().read(path) }
    }

    @Test(arguments: ["..", ".", "", "a/b", "a\0b"])
    func aNameThatIsNotPlainIsRefused(_ name: String) throws {
        let disk = try Self.scratch().disk()
        #expect(throws: DiskError.self) { try disk.read(Path("orders", name)) }
        #expect(throws: DiskError.self) { try disk.list(Path("orders", name)) }
        #expect(throws: DiskError.self) { try disk.create(Path(name, "x")) }
    }
}

/// Locks and file systems on the real machine.
struct MachineTests {
    @Test func twoDescriptorsDoNotHoldOneLock() throws {
        let scratch = try Scratch()
        let first = try scratch.disk()
        let second = try scratch.disk()
        try first.makeFolder(Path("locks"))
        let path = Path("locks", "000")
        let lock = try #require(try first.lock(path))
        #expect(try second.lock(path) == nil)
        try first.close(lock)
        let again = try #require(try second.lock(path))
        try second.close(again)
    }

    @Test func theKernelsTableIsRead() {
        let table = """
            22 27 0:21 / /proc rw,relatime shared:5 - proc proc rw
            31 27 0:40 / /srv/fapiao rw,relatime shared:9 master:1 - nfs4 box:/export rw
            """
        #expect(MountTable.fileSystemType(ofMount: "31", in: table) == "nfs4")
        #expect(MountTable.fileSystemType(ofMount: "22", in: table) == "proc")
        #expect(MountTable.fileSystemType(ofMount: "2", in: table) == nil)
        #expect(MountTable.fileSystemType(ofMount: "31", in: "31 27 cut off") == nil)
    }

    @Test func networkFileSystemsAreKnown() {
        for type in ["nfs", "nfs4", "cifs", "9p", "fuse.sshfs", "ceph"] {
            #expect(MountTable.isNetwork(type))
        }
        for type in ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "f2fs", "fuseblk", "zfs"] {
            #expect(!MountTable.isNetwork(type))
        }
    }
}
