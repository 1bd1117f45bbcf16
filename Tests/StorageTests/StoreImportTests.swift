import Fapiao
import Testing

@testable import Storage

struct StoreImportTests {
    static func records(_ numbers: ClosedRange<Int>, payer: String = "甲") throws -> [PaymentRecord]
    {
        try numbers.map { try Sample.record("E\(2_026_000_000 + $0)", payer: payer) }
    }

    @Test func theSameRecordsTwiceChangeNothing() throws {
        let scene = try Scene()
        #expect(try scene.take(Self.records(1...50)).new == 50)
        let changes = scene.disk.changes
        #expect(try scene.take(Self.records(1...50)).unchanged == 50)
        #expect(scene.disk.changes == changes)
        #expect(try scene.take(Self.records(1...50, payer: "乙")).updated == 50)
    }

    @Test func oneOrderTwiceInOneFileIsTakenInTurn() throws {
        let scene = try Scene()
        let report = try scene.take(Self.records(1...2) + Self.records(1...2, payer: "乙"))
        #expect(report.new == 2 && report.updated == 2)
        #expect(try scene.store.order(Sample.order("E2026000001"))?.record?.payerName == "乙")
    }

    @Test func aRecordThatIsAppliedForIsReportedAndNotChanged() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        let report = try scene.take([
            Sample.record(payer: "另一个付款人"), Sample.record("E2026000200", payer: "另一个付款人"),
        ])
        #expect(report.updated == 1)
        let number = try Sample.application(5)
        #expect(report.refused == [try Sample.order(): .recordIsAppliedFor(number)])
        #expect(try scene.store.order(Sample.order())?.record == (try Sample.record()))
    }

    @Test func aRecordThatCouldNotBeReadBackIsReportedAndNotWritten() throws {
        let scene = try Scene()
        let odd = try Self.odd()
        let report = scene.store.take([odd] + (try Self.records(1...2)), at: Sample.noon)
        #expect(report.new == 2 && report.stopped == nil)
        let path = Key(order: odd.order).document
        #expect(report.failed == [odd.order: .unstorable(path)])
        #expect(try scene.store.order(odd.order) == nil)
    }

    /// A line whose tax is not what its rate gives.
    private static func odd() throws -> PaymentRecord {
        let amount = TaxSplit(gross: Money(fen: 10_600), rate: .softwareServices)
        let line = ProductLine(
            name: "x", quantity: .one, unit: "套", rate: try #require(TaxRate(basisPoints: 1300)),
            amount: amount)
        return try PaymentRecord(
            order: OrderNumber("E2026000666"), customerNumber: nil, payerName: "丙", contact: nil,
            lines: [line], total: amount.gross, paidAt: Sample.noon, channel: .invoice)
    }

    @Test func aGroupHoldsFewLocksAndAnOrderIsInOneGroup() throws {
        let records = try Self.records(1...3000)
        let groups = Store.groups(of: records)
        #expect(groups.count == 16)
        #expect(groups.allSatisfy { Set($0.keys.map(\.slot)).count <= 64 })
        #expect(groups.flatMap(\.records).count == 3000)
        let homes = Dictionary(grouping: groups.indices) { $0 }
        #expect(homes.count == Set(groups.map { $0.keys[0].slot }).count)
        #expect(Store.groups(of: try Self.records(1...10)).count == 1)
        #expect(Store.groups(of: []).isEmpty)
        let small = Store.groups(of: records, size: 100)
        #expect(small.allSatisfy { $0.records.count <= 110 })
    }

    /// After a kill in the middle the second run finds what the first one did, and counts true.
    @Test func aKillInTheMiddleIsFinishedByTheNextRun() throws {
        let records = try Self.records(1...300)
        let whole = try Scene()
        whole.disk.forgetCalls()
        #expect(try whole.take(records).new == 300)
        let last = whole.disk.changes
        for count in stride(from: 1, to: last, by: 211) {
            let scene = try Scene()
            scene.disk.forgetCalls()
            scene.disk.powerEndsAfter = count
            let first = scene.store.take(records, at: Sample.noon)
            #expect(first.stopped != nil)
            scene.disk.restart(.kill)
            let next = try Scene(scene.disk, tag: "2")
            let second = try next.take(records)
            #expect(second.unchanged >= first.new && second.new + second.unchanged == 300)
            #expect(try next.take(records).unchanged == 300)
            try Audit(disk: scene.disk).check()
        }
    }
}
