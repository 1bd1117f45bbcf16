import Fapiao
import Seeded
import Testing

@testable import Storage

/// Cites the numbered promises above `Backup`.
struct BackupTests {
    /// Everything that a check finds wrong in a copy.
    static func faults(of copy: MemoryDisk) throws -> [String] {
        var findings: [String] = []
        let store = try Store.open(on: copy, tag: "check")
        let tally = try Inspection(
            of: store, repairs: false, at: Sample.later(900),
            tell: { findings.append("\($0.path) \($0.fault)") }
        ).run()
        #expect(tally.found == findings.count)
        return findings
    }

    static func copy(_ disk: any Disk) throws -> (MemoryDisk, Backup.Report) {
        let copy = MemoryDisk()
        let store = try Store.open(on: disk, tag: "backup")
        return (copy, try Backup(of: store, to: copy).run())
    }

    @Test func aCopyIsTheSame() throws {
        let scene = try DamageScene()
        let (copy, report) = try Self.copy(scene.disk)
        var tree = try scene.tree()
        tree["rows/2026-11.find"] = nil
        #expect(try DamageScene.tree(copy) == tree)
        #expect(report.damaged == 0 && report.quarantined == 0 && report.documents >= 12)
        #expect(try Self.faults(of: copy).isEmpty)
        #expect(copy.root.durable.count == copy.root.names.count)
        // Whoever compares the two counts finds them the same.
        let store = try Store.open(on: copy, tag: "count")
        let check = Inspection(of: store, repairs: false, at: Sample.later(900), tell: { _ in })
        #expect(try check.run().documents == report.documents)
    }

    /// Promises 1 to 4, with each step of other sessions at every moment.
    @Test(arguments: Bustle.allCases)
    func whatOthersDoMeanwhileLeavesItWhole(_ bustle: Bustle) throws {
        let start = try Bustle.scene()
        try bustle.prepare(start)
        let count = bustle.steps.count
        let calls = try Self.copied(start.disk, bustle, []).calls
        #expect(calls > 40)
        var moments = (0..<calls).map { call in
            [Int](repeating: call, count: count)
        }
        var dice = Chance(seed: 20_261_121)
        if count > 1 {
            moments += (0..<60).map { _ in
                (0..<count).map { _ in Int(dice.next() % UInt64(calls)) }.sorted()
            }
        }
        for moment in moments {
            let result = try Self.copied(start.disk, bustle, moment)
            let place: Comment = "\(bustle) \(moment)"
            #expect(result.failures.isEmpty, place)
            #expect(try Self.faults(of: result.copy) == [], place)
            let lost = try Self.lost(from: start.disk, in: result.copy)
            #expect(lost == [], place)
        }
    }

    private struct Copied {
        let copy: MemoryDisk
        let calls: Int
        let failures: [String]
    }

    private static func copied(
        _ start: MemoryDisk, _ bustle: Bustle, _ moments: [Int]
    ) throws -> Copied {
        let base = MemoryDisk(copying: start)
        let disk = MeddledDisk(base)
        let store = try Store.open(on: disk, tag: "backup")
        let other = try Scene(base, tag: "other")
        disk.meddle(
            zip(moments, bustle.steps).map { call, step in (call, { try step(other) }) })
        let copy = MemoryDisk()
        _ = try Backup(of: store, to: copy).run()
        let calls = disk.calls
        disk.end()
        return Copied(copy: copy, calls: calls, failures: disk.failures)
    }

    /// What was acknowledged before the copy began and is not in it (1).
    private static func lost(from old: MemoryDisk, in copy: MemoryDisk) throws -> [String] {
        let (before, after) = (Audit(disk: old), Audit(disk: copy))
        let known = try Store.open(on: old, tag: "old")
        let store = try Store.open(on: copy, tag: "new")
        var lost: [String] = []
        for id in try before.accounts() where try store.account(id) == nil { lost.append(id.text) }
        for number in try before.orders() {
            guard let was = try known.order(number) else { continue }
            let now = try store.order(number)
            let hasAll =
                now?.record != nil && (was.holder == nil || now?.holder != nil)
                && now?.applications.map(\.number).starts(with: was.applications.map(\.number))
                    == true
            if !hasAll { lost.append(number.text) }
        }
        // What lay aside still does, or was put back.
        for name in try known.quarantined() where try store.quarantined(name) == nil {
            guard case .order(let number) = Quarantined.Origin(name),
                try store.order(number)?.record != nil
            else {
                lost.append(name)
                continue
            }
        }
        // A wish is still one, or was carried out.
        let wisher = try store.account(Sample.account(6))?.membership
        let wish = try OrderNumber("E2026000777")
        if wisher?.claims.contains(where: { $0.order == wish }) != true,
            try store.order(wish)?.holder == nil
        {
            lost.append("wish")
        }
        let mails = try after.mail().union(store.deadMail().map(\.text))
        return lost + (try before.mail().subtracting(mails)).sorted()
    }

    // MARK: Damage

    /// A damaged document is copied as it is, with all that leads to it (2).
    @Test(arguments: [true, false])
    func whatCannotBeReadKeepsItsNumbers(isAside: Bool) throws {
        let scene = try DamageScene()
        let number = try Sample.order()
        let claims = try #require(try scene.store.order(number)?.claims)
        let document = Key(order: number).document
        try scene.write(Array("{".utf8), at: document)
        if isAside { #expect(throws: StoreError.self) { try scene.store.order(number) } }
        let (copy, report) = try Self.copy(scene.disk)
        #expect(report.damaged == (isAside ? 0 : 1) && report.quarantined == (isAside ? 1 : 0))
        for claim in claims { #expect(try copy.target(of: claim.path) == claim.target) }
        var tree = try scene.tree()
        tree["rows/2026-11.find"] = nil
        #expect(try DamageScene.tree(copy) == tree)
    }

    /// Promise 5: whatever it is broken off by, what is left is no data folder.
    @Test func halfACopyIsNone() throws {
        let scene = try DamageScene()
        let whole = try Self.copy(scene.disk).0.changes
        #expect(whole > 60)
        for count in stride(from: 0, to: whole, by: 3) {
            for survival in [Survival.kill, Survival(contents: .lost, names: .lost)] {
                let copy = MemoryDisk()
                copy.powerEndsAfter = count
                let store = try Store.open(on: scene.disk, tag: "backup")
                #expect(throws: StoreError.self) { try Backup(of: store, to: copy).run() }
                copy.restart(survival)
                var restore = Restore(from: copy, to: MemoryDisk())
                do {
                    _ = try restore.run()
                    // The power went when all was on the medium but nobody was told.
                    #expect(try DamageScene.tree(copy).count >= scene.tree().count - 1)
                } catch {
                    #expect(error as? StoreError == .noStore)
                }
            }
        }
    }

    @Test func aFullDiskIsToldOf() throws {
        let scene = try DamageScene()
        let copy = MemoryDisk()
        copy.fault = MemoryDisk.Fault(operation: .write, number: 4, reason: .noSpace)
        let store = try Store.open(on: scene.disk, tag: "backup")
        let error = #expect(throws: StoreError.self) { try Backup(of: store, to: copy).run() }
        guard case .notSaved(let fault) = error else { throw Audit.Broken(description: "room") }
        #expect(fault.reason == .noSpace)
    }

    // MARK: Restoring

    @Test func whatIsRestoredIsTheSame() throws {
        let scene = try DamageScene()
        let (copy, _) = try Self.copy(scene.disk)
        let restored = MemoryDisk()
        var restore = Restore(from: copy, to: restored)
        #expect(try restore.run() >= 12)
        #expect(try DamageScene.tree(restored) == DamageScene.tree(copy))
        #expect(try Self.faults(of: restored).isEmpty)
        let store = try Store.open(on: restored, tag: "next")
        #expect(try store.orders(of: scene.customer.id, at: Sample.later(900)).orders.count == 1)
    }
}
