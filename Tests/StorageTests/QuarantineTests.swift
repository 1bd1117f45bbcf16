import Testing

@testable import Storage

/// Cites the numbered promises above `Quarantine`.
struct QuarantineTests {
    static let key = Key(.orders, "E2026000123")
    static let aside = Path("quarantine", "orders-E2026000123.json")
    static let torn = Array(#"{"format":1,"instance":"#.utf8)

    static func store(_ bytes: [UInt8]) throws -> MemoryDisk {
        let disk = MemoryDisk()
        let publisher = Publisher(disk: disk, tag: "1")
        try publisher.create(FormatTests.format)
        try publisher.publish(bytes, at: try #require(key).document)
        return disk
    }

    static func readLocked(_ disk: MemoryDisk) throws(StoreError) -> Format? {
        guard let key else { return nil }
        let quarantine = Quarantine(publisher: Publisher(disk: disk, tag: "2"))
        return try quarantine.readLocked(key) { (format: Format) throws(Damage) in format }
    }

    @Test func aSoundDocumentIsRead() throws {
        let bytes = try DocumentCode.encode(FormatTests.format)
        #expect(try Self.readLocked(Self.store(bytes)) == FormatTests.format)
    }

    @Test func whatNeverWasIsNil() throws {
        let disk = MemoryDisk()
        try Publisher(disk: disk, tag: "1").create(FormatTests.format)
        #expect(try Self.readLocked(disk) == nil)
    }

    /// Promises 1 and 2.
    @Test func aDamagedOneIsMovedAsideAndStaysUnreadable() throws {
        let disk = try Self.store(Self.torn)
        let document = try #require(Self.key).document
        #expect(throws: StoreError.unreadable(document, .noChecksum)) { try Self.readLocked(disk) }
        #expect(try disk.read(Self.aside) == Self.torn)
        #expect(throws: DiskError.self) { try disk.read(document) }
        #expect(throws: StoreError.unreadable(document, .notUnderstood)) {
            try Self.readLocked(disk)
        }
    }

    /// Promise 1: an earlier one in quarantine is not written over.
    @Test func aSecondDamagedOneLiesBesideTheFirst() throws {
        let disk = try Self.store(Self.torn)
        #expect(throws: StoreError.self) { try Self.readLocked(disk) }
        let other = Array("{}".utf8)
        try Publisher(disk: disk, tag: "1").publish(other, at: try #require(Self.key).document)
        #expect(throws: StoreError.self) { try Self.readLocked(disk) }
        #expect(try disk.read(Self.aside) == Self.torn)
        let second = Path("quarantine", "orders-E2026000123.json.1")
        #expect(try disk.read(second) == other)
    }

    /// Promise 2: whoever deletes one of two has looked at one.
    @Test func theSecondCountsWhereTheFirstWasDeleted() throws {
        let disk = try Self.store(Self.torn)
        #expect(throws: StoreError.self) { try Self.readLocked(disk) }
        let document = try #require(Self.key).document
        let publisher = Publisher(disk: disk, tag: "1")
        try publisher.publish(Array("{}".utf8), at: document)
        #expect(throws: StoreError.self) { try Self.readLocked(disk) }
        try publisher.remove(Self.aside)
        #expect(throws: StoreError.unreadable(document, .notUnderstood)) {
            try Self.readLocked(disk)
        }
        try publisher.remove(Path("quarantine", "orders-E2026000123.json.1"))
        #expect(try Self.readLocked(disk) == nil)
    }

    /// Promises 1 and 2 over every power cut.
    @Test func noPowerCutLosesADamagedOne() throws {
        let story = { (disk: MemoryDisk) throws -> Bool in
            #expect(throws: StoreError.self) { try Self.readLocked(disk) }
            return true
        }
        let before = { (disk: MemoryDisk) throws in
            let whole = try Self.store(Self.torn)
            disk.root = whole.root
        }
        try PowerCuts(before: before, story: story) { disk, _ in
            #expect(throws: StoreError.self) { try Self.readLocked(disk) }
            return try disk.read(Self.aside) == Self.torn
        }.tryAll()
    }

    @Test func aNewerDocumentIsLeftAlone() throws {
        let bytes = try DocumentCode.encode(
            Format(format: Format.known + 1, instance: "X", created: 0))
        let disk = try Self.store(bytes)
        #expect(throws: StoreError.newerFormat(found: Format.known + 1, known: Format.known)) {
            try Self.readLocked(disk)
        }
        #expect(try disk.read(try #require(Self.key).document) == bytes)
    }

    @Test func aFullDiskChangesNothingAboutTheAnswer() throws {
        let disk = try Self.store(Self.torn)
        disk.forgetCalls()
        disk.fault = MemoryDisk.Fault(operation: .link, number: 1, reason: .noSpace)
        let document = try #require(Self.key).document
        #expect(throws: StoreError.unreadable(document, .noChecksum)) { try Self.readLocked(disk) }
        #expect(try disk.read(document) == Self.torn)
    }
}
