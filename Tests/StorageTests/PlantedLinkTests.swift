import Glibc
import Testing

@testable import Storage

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
