import Storage
import Testing

struct BatchTests {
    static func path(_ number: Int) -> Path { Path("orders", "00\(number % 3)", "E\(number).json") }
    static func hint(_ number: Int) -> Path { Path("contacts", "00\(number % 2)", "\(number)") }

    static func batch(_ text: String) -> Batch {
        var batch = Batch()
        for number in 0..<5 {
            batch.make([Hint(hint(number), to: "E\(number)")])
            batch.publish(Array("\(text) \(number)".utf8), at: path(number))
        }
        return batch
    }

    static func makeRoots(_ disk: MemoryDisk) throws {
        try disk.makeFolder(Path("orders"))
        try disk.makeFolder(Path("contacts"))
        try disk.sync(folder: .root)
    }

    /// Each document is old or new, whole, and never without its hint.
    @Test func powerCutLeavesEachOldOrNewWhole() throws {
        let before = { (disk: MemoryDisk) throws in
            try Self.makeRoots(disk)
            var batch = Batch()
            batch.publish(Array("old 0".utf8), at: Self.path(0))
            try Publisher(disk: disk, tag: "1").publish(batch)
        }
        let story = { (disk: MemoryDisk) throws -> Bool in
            try Publisher(disk: disk, tag: "2").publish(Self.batch("new"))
            return true
        }
        try PowerCuts(before: before, story: story) { disk, done in
            (0..<5).allSatisfy { number in
                guard let bytes = try? disk.read(Self.path(number)) else {
                    return !done && number != 0
                }
                let text = String(decoding: bytes, as: UTF8.self)
                let hinted = (try? disk.target(of: Self.hint(number))) == "E\(number)"
                return text == "new \(number)" && hinted || !done && text == "old \(number)"
            }
        }.tryAll()
    }

    @Test func afterAFailedSyncNothingIsReportedAndNothingIsLeftBehind() throws {
        for number in 1...2 {
            let disk = MemoryDisk()
            try Self.makeRoots(disk)
            let publisher = Publisher(disk: disk, tag: "1")
            disk.fault = MemoryDisk.Fault(
                operation: .syncEverything, number: number, reason: .noSpace)
            #expect(throws: StoreError.self) { try publisher.publish(Self.batch("new")) }
            #expect(throws: StoreError.self) { try publisher.publish(Self.batch("newer")) }
            let names = try (0..<3).flatMap { try disk.list(Path("orders", "00\($0)")) }
            #expect(names.count == (number == 1 ? 0 : 5))
        }
    }

    @Test func aFullDiskInTheMiddleLeavesNoTemporaryFiles() throws {
        let disk = MemoryDisk()
        try Self.makeRoots(disk)
        disk.fault = MemoryDisk.Fault(operation: .write, number: 3, reason: .noSpace)
        let publisher = Publisher(disk: disk, tag: "1")
        #expect(throws: StoreError.self) { try publisher.publish(Self.batch("new")) }
        for number in 0..<3 { #expect(try disk.list(Path("orders", "00\(number)")).isEmpty) }
        try publisher.publish(Self.batch("new"))
        #expect(try disk.read(Self.path(4)) == Array("new 4".utf8))
    }
}
