import Storage
import Testing

struct LocksTests {
    static func disk() throws -> MemoryDisk {
        let disk = MemoryDisk()
        try disk.makeFolder(Path("locks"))
        return disk
    }

    @Test func waitsFiveSecondsAndThenSaysBusy() throws {
        let disk = try Self.disk()
        let key = try #require(Key(.orders, "E2026000123"))
        let locks = Locks(disk: disk)
        _ = try locks.holding([key]) { () throws(StoreError) in
            #expect(throws: StoreError.busy) {
                try Locks(disk: disk).holding([key]) { () throws(StoreError) in
                    Issue.record("two have the same lock")
                }
            }
        }
        #expect((5000...5100).contains(disk.clock))
        try locks.holding([key]) { () throws(StoreError) in }
    }

    @Test func aBodyThatThrowsGivesTheLocksBack() throws {
        let disk = try Self.disk()
        let keys = ["A", "B", "C"].compactMap { Key(.accounts, $0) }
        for _ in 0..<2 {
            #expect(throws: StoreError.noStore) {
                try Locks(disk: disk).holding(keys) { () throws(StoreError) in
                    throw StoreError.noStore
                }
            }
        }
    }

    @Test func twoKeysWithOneLockDoNotWaitForEachOther() throws {
        let disk = try Self.disk()
        let first = try #require(Key(.orders, "E1"))
        let second = try #require(
            (2...100_000).lazy.compactMap { Key(.orders, "E\($0)") }.first { $0.slot == first.slot }
        )
        try Locks(disk: disk).holding([first, second, first]) { () throws(StoreError) in }
        #expect(disk.clock == 0)
    }
}
