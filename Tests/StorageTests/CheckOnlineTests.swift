import Fapiao
import Seeded
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
        var dice = Chance(seed: 20_261_122)
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

    /// A repair that a power cut ends is finished by the next one, and loses nothing.
    @Test func aRepairThatIsCutOffIsDoneByTheNext() throws {
        let torn = Array("{".utf8)
        let document = Key(order: try Sample.order()).document
        let before = { (disk: MemoryDisk) throws in
            let scene = try DamageScene()
            try scene.write(torn, at: document)
            let links = try scene.links().filter { $0.components[0] == Key.Kind.owned.rawValue }
            for path in links { try scene.disk.remove(path) }
            try scene.write([], at: DamageScene.rows)
            try scene.write([], at: Layout.due.appending(".new-77-1"))
            scene.disk.clock += 2 * 3_600_000
            try scene.disk.syncEverything()
            disk.root = scene.disk.root
            disk.clock = scene.disk.clock
        }
        try PowerCuts(
            before: before, story: { try Self.repair($0) == 0 },
            holds: { disk, _ in
                guard try Self.repair(disk) == 0, try Self.repair(disk) == 0 else { return false }
                let aside = Layout.quarantine.appending("orders-E2026000123.json")
                return try disk.read(aside) == torn
            }
        ).tryAll()
    }

    /// How much is left after a repair.
    private static func repair(_ disk: MemoryDisk) throws -> Int {
        let store = try Store.open(on: disk, tag: "repair")
        return try Inspection(
            of: store, repairs: true, at: Sample.later(900), tell: { _ in }
        ).run().left
    }

    /// Who holds a lock for longer than one waits is told of, and not taken for damage.
    @Test func whatIsBusyIsToldOf() throws {
        let scene = try DamageScene()
        let number = try Sample.order()
        for (document, lock) in [
            (Key(order: number).document, Layout.lock(Key(order: number).slot)),
            (Layout.notices, Layout.noticesLock),
        ] {
            try scene.write(Array("{".utf8), at: document)
            let held = try #require(try scene.disk.lock(lock))
            try scene.finds(["\(document) busy left"], repairs: true)
            try scene.disk.close(held)
            #expect(try scene.check(repairs: true).contains { $0.hasSuffix("repaired") })
        }
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
            _ = try index.catchUp(with: scene.store)
            let isIn = part.contains(shard)
            #expect(index.lists(order.applications[0], of: order) == isIn)
            #expect(try index.catchUp(with: scene.store) == 0)
        }
    }
}
