import Fapiao
import Testing

@testable import Storage

/// Cites the numbered promises above `Inspection`.
struct CheckOnlineTests {
    /// Promise 1, with each step of other sessions at every moment: nothing is found, and a repair
    /// changes nothing.
    @Test(arguments: Bustle.allCases)
    func aSessionAtWorkIsNoFinding(_ bustle: Bustle) throws {
        let start = try Bustle.scene()
        if bustle != .puttingBack { try bustle.prepare(start) }
        start.disk.clock += 2 * 3_600_000
        let calls = try Self.look(start.disk, bustle, [])
        #expect(calls > 100)
        var dice = Dice(seed: 20_261_122)
        for call in stride(from: 0, to: calls, by: 5) {
            let steps = bustle.steps.count
            let rest = (1..<max(2, steps)).map { _ in call + Int(dice.next() % UInt64(calls)) }
            _ = try Self.look(start.disk, bustle, ([call] + rest.sorted()).prefix(steps))
        }
    }

    /// Looks while others work, and returns how many calls that took.
    private static func look(
        _ start: MemoryDisk, _ bustle: Bustle, _ moments: some Sequence<Int>
    ) throws -> Int {
        let base = MemoryDisk(copying: start)
        let disk = MeddledDisk(base)
        let store = try Store.open(on: disk, tag: "check")
        let other = try Scene(base, tag: "other")
        disk.meddle(
            zip(moments, bustle.steps).map { call, step in (call, { try step(other) }) })
        var findings: [Finding] = []
        let check = Inspection(
            of: store, repairs: true, at: Sample.later(900), tell: { findings.append($0) })
        _ = try check.run()
        let calls = disk.calls
        disk.end()
        let place: Comment = "\(bustle) \(Array(moments))"
        #expect(findings == [], place)
        #expect(bustle == .puttingBack || disk.failures.isEmpty, place)
        return calls
    }

    /// Who holds a lock for longer than one waits is told of, and not taken for damage.
    @Test func whatIsBusyIsToldOf() throws {
        let scene = try DamageScene()
        let number = try Sample.order()
        try scene.write(Array("{".utf8), at: Key(order: number).document)
        let lock = try #require(try scene.disk.lock(Layout.lock(Key(order: number).slot)))
        try scene.finds(["\(Key(order: number).document) busy left"], repairs: true)
        try scene.disk.close(lock)
        #expect(try scene.check(repairs: true).allSatisfy { $0.hasSuffix("repaired") })
    }

    /// Promise 4: nobody takes away what leads to a document that lies in quarantine.
    @Test func whatLeadsToAQuarantinedDocumentStays() throws {
        let scene = try DamageScene()
        try scene.write(Array("{".utf8), at: Key(order: try Sample.order()).document)
        _ = try scene.check(repairs: true)
        let tree = try scene.tree()
        scene.disk.clock += 24 * 3_600_000
        try scene.finds([], repairs: true)
        #expect(try scene.tree() == tree)
    }

    /// The rows of very many orders are gone through in several parts.
    @Test func rowsAreReadInParts() throws {
        let scene = try DamageScene()
        let parts = try RowIndex.parts(of: scene.store, share: 100)
        #expect(parts.count > 5)
        #expect(parts.first?.lowerBound == 0 && parts.last?.upperBound == 4096)
        let order = try #require(try scene.store.order(Sample.order()))
        let shard = try #require(Int(Key(order: order.number).shard, radix: 16))
        for part in parts {
            var index = RowIndex(part)
            let lines = try index.catchUp(with: scene.store)
            let isIn = part.contains(shard)
            #expect((lines > 0) == isIn)
            #expect(index.lists(order.applications[0], of: order) == isIn)
            #expect(try index.catchUp(with: scene.store) == 0)
        }
    }
}
