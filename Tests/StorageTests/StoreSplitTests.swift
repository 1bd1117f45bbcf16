import Fapiao
import Testing

@testable import Storage

/// A bill in parts (M9): its own document first, the orders of the parts after it.
struct StoreSplitTests {
    private static let amounts = [Money(fen: 600), Money(fen: 1_009_999)]

    private static func scene() throws -> (Scene, Account) {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount(1))
        try scene.take([Sample.record()])
        return (scene, account)
    }

    @Test func theCustomerSeesThePartsInPlaceOfTheBill() throws {
        let (scene, account) = try Self.scene()
        _ = try scene.store.split(Sample.order(), into: Self.amounts)
        #expect(
            try Set(scene.list(account.id)) == ["E2026000123-1", "E2026000123-2"])
        for part in 1...2 {
            _ = try scene.store.submit(
                scene.submission(part, order: "E2026000123-\(part)"), by: account,
                at: Sample.later(400))
        }
        #expect(try scene.store.queue(.submitted).map(\.amount.fen).sorted() == [600, 1_009_999])
        try Audit(disk: scene.disk).check()
    }

    /// What was asked about the whole bill is not lost with it.
    @Test func theBillStaysBesideItsPartsForItsThreads() throws {
        let (scene, account) = try Self.scene()
        _ = try scene.store.split(Sample.order(), into: Self.amounts)
        let list = try scene.store.orders(of: account.id, at: Sample.later(400))
        #expect(list.divided.map(\.number) == [try Sample.order()])
        #expect(list.orders.count == 2)
    }

    @Test func whoDividesItOnceMoreIsToldThatItIs() throws {
        let (scene, _) = try Self.scene()
        let number = try Sample.order()
        _ = try scene.store.split(number, into: Self.amounts)
        do throws(ChangeError<SplitRefusal>) {
            _ = try scene.store.split(number, into: Self.amounts)
            Issue.record("divided twice")
        } catch .refused(let refusal) {
            #expect(refusal == .alreadyDivided)
        }
    }

    @Test func whoGuessedThePartsNumberHasNothing() throws {
        let (scene, account) = try Self.scene()
        let stranger = try scene.join(
            Sample.newAccount(2, address: "x@example.cn", order: "E2026000123-1"))
        _ = try scene.store.split(Sample.order(), into: Self.amounts)
        #expect(try scene.list(stranger.id).isEmpty)
        #expect(try scene.list(account.id).count == 2)
    }

    @Test func anotherOrderUnderThePartsNumberIsInTheWay() throws {
        let (scene, _) = try Self.scene()
        try scene.take([Sample.record("E2026000123-2")])
        #expect(throws: ChangeError<SplitRefusal>.self) {
            try scene.store.split(Sample.order(), into: Self.amounts)
        }
        #expect(try scene.store.order(Sample.order())?.portions.isEmpty == true)
    }

    @Test func theRecordOfADividedBillIsNotChanged() throws {
        let (scene, _) = try Self.scene()
        _ = try scene.store.split(Sample.order(), into: Self.amounts)
        let report = try scene.take([
            Sample.record(payer: "另一家"), Sample.record("E2026000123-1"),
        ])
        #expect(report.refused.values.allSatisfy { $0 == .divided } && report.refused.count == 2)
    }

    /// Promises 2 and 3 of the store: whoever comes next finds the parts.
    @Test func thePowerGoesInBetween() throws {
        let new = try Sample.newAccount()
        try PowerCuts.ofStore {
            _ = try $0.join(new)
            try $0.take([Sample.record()])
        } story: { scene in
            _ = try scene.store.split(Sample.order(), into: Self.amounts)
        } kept: { scene in
            try scene.store.order(Sample.order())?.portions.count == 2
        } again: { scene in
            if try scene.store.order(Sample.order())?.portions.isEmpty == true {
                _ = try scene.store.split(Sample.order(), into: Self.amounts)
            }
            #expect(try scene.list(new.id).count == 2)
            for part in 1...2 {
                let order = try scene.store.order(Sample.order("E2026000123-\(part)"))
                #expect(order?.record?.total == Self.amounts[part - 1])
            }
        }.tryAll()
    }
}
