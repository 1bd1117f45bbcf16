import Fapiao
import Testing

@testable import Storage

/// At most four passwords are hashed at once, in all processes together.
struct HashingTests {
    /// Runs `body` while so many stores of one folder hash.
    private static func busy(
        _ count: Int, _ disk: MemoryDisk, _ body: () throws -> Void
    ) throws {
        guard count > 0 else { return try body() }
        try Scene(disk, tag: "\(count)").store.whileHashing {
            try busy(count - 1, disk, body)
        }
    }

    @Test func theFourthGoesAtOnce() throws {
        let disk = MemoryDisk()
        let scene = try Scene(disk, tag: "own")
        let before = disk.clock
        try Self.busy(3, disk) { try scene.store.whileHashing {} }
        #expect(disk.clock == before)
    }

    @Test func theFifthWaitsItsTurnAndThenSaysBusy() throws {
        let disk = MemoryDisk()
        let scene = try Scene(disk, tag: "own")
        try Self.busy(4, disk) {
            #expect(throws: StoreError.busy) {
                try scene.store.whileHashing { Issue.record("five hash at once") }
            }
        }
        #expect((20_000...20_100).contains(disk.clock))
        try scene.store.whileHashing {}
    }

    @Test func whoFailsGivesTheTurnBack() throws {
        let scene = try Scene()
        for _ in 1...5 {
            #expect(throws: StoreError.noStore) {
                try scene.store.whileHashing { throw StoreError.noStore }
            }
        }
    }

    /// On a real disk the turns are the kernel's locks, which other processes see.
    @Test func onARealDiskTheFifthIsKeptOut() throws {
        let scratch = try Scratch()
        _ = try RaceTests.store(scratch, 0)
        var locks = try (1...5).map { _ in Locks(disk: try scratch.disk()) }
        let own = locks.removeLast()
        func nested(_ rest: ArraySlice<Locks>, _ body: () throws -> Void) throws {
            guard let first = rest.first else { return try body() }
            try first.holdingOne(of: Layout.hashing, within: 50) {
                try nested(rest.dropFirst(), body)
            }
        }
        try nested(locks[...]) {
            #expect(throws: StoreError.busy) {
                try own.holdingOne(of: Layout.hashing, within: 50) {}
            }
        }
        try own.holdingOne(of: Layout.hashing, within: 50) {}
    }
}
