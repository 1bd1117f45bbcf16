import Testing

@testable import Storage

/// Cites the numbered promises above `Readings`.
struct ReadingsTests {
    /// Counts how often a document had to be understood.
    private final class Reader {
        private(set) var understood = 0
        private let quarantine: Quarantine

        init(_ disk: MemoryDisk) {
            quarantine = Quarantine(publisher: Publisher(disk: disk, tag: "2"))
        }

        func read(_ key: Key) throws(StoreError) -> String? {
            try quarantine.read(key) { (format: Format) throws(Damage) in
                understood += 1
                return "\(format)"
            }
        }
    }

    private static func keys(_ count: Int) throws -> [Key] {
        try (1...count).map { try #require(Key(.orders, "E\(2_026_000_000 + $0)")) }
    }

    private static func disk(_ keys: [Key]) throws -> (MemoryDisk, [UInt8]) {
        let disk = MemoryDisk()
        let publisher = Publisher(disk: disk, tag: "1")
        try publisher.create(FormatTests.format)
        let bytes = try DocumentCode.encode(FormatTests.format)
        for key in keys { try publisher.publish(bytes, at: key.document) }
        return (disk, bytes)
    }

    /// Promise 2.
    @Test func theSameBytesAreUnderstoodOnce() throws {
        let keys = try Self.keys(2)
        let reader = Reader(try Self.disk(keys).0)
        let first = try reader.read(keys[0])
        for _ in 1...3 { #expect(try reader.read(keys[0]) == first) }
        #expect(reader.understood == 1)
        // The same bytes under another key may mean something else.
        _ = try reader.read(keys[1])
        #expect(reader.understood == 2)
    }

    /// Promise 1.
    @Test func whatIsOnTheDiskCounts() throws {
        let keys = try Self.keys(1)
        let key = keys[0]
        let (disk, bytes) = try Self.disk(keys)
        let reader = Reader(disk)
        let first = try reader.read(key)
        for index in [2, bytes.count / 2, bytes.count - 4] {
            var flipped = bytes
            flipped[index] ^= 1
            try Publisher(disk: disk, tag: "3").publish(flipped, at: key.document)
            #expect(throws: StoreError.self) { try reader.read(key) }
        }
        try disk.remove(key.document)
        #expect(try reader.read(key) == nil)
        try Publisher(disk: disk, tag: "3").publish(bytes, at: key.document)
        #expect(try reader.read(key) == first)
    }

    @Test func onlyTheLastFourAreKept() throws {
        let keys = try Self.keys(5)
        let reader = Reader(try Self.disk(keys).0)
        for key in keys { _ = try reader.read(key) }
        for key in keys.suffix(4) { _ = try reader.read(key) }
        #expect(reader.understood == 5)
        _ = try reader.read(keys[0])
        #expect(reader.understood == 6)
    }

    /// Another kind of noun of the same document is not taken for this one.
    @Test func eachNounIsItsOwn() throws {
        let keys = try Self.keys(1)
        let quarantine = Quarantine(publisher: Publisher(disk: try Self.disk(keys).0, tag: "2"))
        let text = try quarantine.read(keys[0]) { (format: Format) throws(Damage) in "\(format)" }
        let number = try quarantine.read(keys[0]) { (format: Format) throws(Damage) in 7 }
        #expect(text != nil && number == 7)
    }
}
