import Testing

@testable import Storage

struct FormatTests {
    static let format = Format(instance: "7K3QF9M2X4WB", created: 1_795_000_000)

    @Test func theFileIsAsTheFormatSays() throws {
        let disk = MemoryDisk()
        try Publisher(disk: disk, tag: "1").create(Self.format)
        let text = String(decoding: try disk.read(Path("FORMAT.json")), as: UTF8.self)
        let expected =
            #"{"created":1795000000,"format":3,"instance":"7K3QF9M2X4WB","#
            + "\"checksum\":\"crc32:4255f1a7\"}\n"
        #expect(text == expected)
        #expect(try disk.list(Path("locks")).count == 1024)
    }

    @Test func aFolderWithAFormatHasEverythingElse() throws {
        let story = { (disk: MemoryDisk) throws -> Bool in
            try Publisher(disk: disk, tag: "1").create(Self.format)
            return true
        }
        try PowerCuts(story: story) { disk, done in
            let publisher = Publisher(disk: disk, tag: "2")
            guard (try? publisher.format()) == Self.format else {
                // Not finished: making it once more works.
                try publisher.create(Self.format)
                return try !done && publisher.format() == Self.format
            }
            for folder in Layout.folders { _ = try disk.list(folder) }
            return try disk.list(Layout.locks).count == 1024
        }.tryAll(survivals: [.kill, Survival(contents: .lost, names: .lost)])
    }

    @Test func aSecondOneIsRefused() throws {
        let disk = MemoryDisk()
        let publisher = Publisher(disk: disk, tag: "1")
        #expect(throws: StoreError.noStore) { try publisher.format() }
        try publisher.create(Self.format)
        #expect(throws: StoreError.storeExists) { try publisher.create(Self.format) }
    }

    @Test func noneIsMadeBesideWhatIsNotOurs() throws {
        let disk = MemoryDisk()
        let publisher = Publisher(disk: disk, tag: "1")
        // What an administrator laid there, a creation that was cut off, and mkfs.
        try publisher.publish(publisher.encoded(Self.format, at: Layout.config), at: Layout.config)
        for folder in ["orders", "lost+found"] { try disk.makeFolder(Path(folder)) }
        try disk.makeFolder(Path("Documents"))
        let before = try disk.list(.root).sorted()
        #expect(throws: StoreError.occupied(by: "Documents")) {
            try publisher.create(Self.format)
        }
        #expect(try disk.list(.root).sorted() == before)
        disk.root.names["Documents"] = nil
        try publisher.create(Self.format)
        #expect(try publisher.format() == Self.format)
    }

    @Test func aNewerOneIsRefusedAndAnOlderOneMigrated() throws {
        let disk = MemoryDisk()
        let publisher = Publisher(disk: disk, tag: "1")
        let newer = Format(format: Format.known + 1, instance: "X", created: 0)
        try publisher.publish(publisher.encoded(newer, at: Layout.format), at: Layout.format)
        #expect(throws: StoreError.newerFormat(found: Format.known + 1, known: Format.known)) {
            try publisher.format()
        }
        let older = Format(format: 0, instance: "X", created: 0)
        try publisher.publish(publisher.encoded(older, at: Layout.format), at: Layout.format)
        let found = try publisher.format()
        #expect(found == older)
        try publisher.migrate(found)
        #expect(try publisher.format() == Format(instance: "X", created: 0))
    }

    @Test func foldersThatABackupLeftOutAreMadeAgain() throws {
        let disk = MemoryDisk()
        try Publisher(disk: disk, tag: "1").create(Self.format)
        disk.root.names["due"] = nil
        disk.root.names["outbox"] = nil
        try Publisher(disk: disk, tag: "2").completeFolders()
        disk.restart(Survival(contents: .lost, names: .lost))
        #expect(try disk.list(Path("outbox")).sorted() == ["dead", "new"])
        #expect(try disk.list(Path("due")).isEmpty)
    }

    @Test func theFloorIsSixtyFourMebibytesAndTwoPercent() {
        #expect(Space(free: 64 << 20, total: 1 << 30).allowsNewWork)
        #expect(!Space(free: 64 << 20 - 1, total: 1 << 30).allowsNewWork)
        #expect(!Space(free: 1_999, total: 100_000).allowsNewWork)
        #expect(!Space(free: 1 << 30, total: 1 << 40).allowsNewWork)
    }
}
