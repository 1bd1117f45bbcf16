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

    // MARK: Whose the parts are

    private static func holders(_ scene: Scene) throws -> [AccountID?] {
        try ["E2026000123", "E2026000123-1", "E2026000123-2"].map {
            try scene.store.order(Sample.order($0))?.holder?.account
        }
    }

    @Test func thePartsAreReleasedWithTheBillAndClaimedWithIt() throws {
        let (scene, account) = try Self.scene()
        let other = try scene.join(
            Sample.newAccount(2, address: "wang@example.cn", order: "E2026000200"))
        _ = try scene.store.split(Sample.order(), into: Self.amounts)
        _ = try scene.store.pass(
            Sample.order(), from: account.id, to: nil, by: "zhao.min", at: Sample.later(500))
        #expect(try Self.holders(scene) == [nil, nil, nil])
        _ = try scene.store.claim(
            Claim(order: Sample.order(), paidOn: nil), for: other.id, at: Sample.later(510))
        #expect(try Self.holders(scene) == [other.id, other.id, other.id])
        #expect(try scene.list(other.id).contains("E2026000123-2"))
        try Audit(disk: scene.disk).check()
    }

    @Test func aPartThatIsAnothersStaysTheirs() throws {
        let (scene, account) = try Self.scene()
        let other = try scene.join(
            Sample.newAccount(2, address: "wang@example.cn", order: "E2026000200"))
        _ = try scene.store.split(Sample.order(), into: Self.amounts)
        _ = try scene.store.pass(
            Sample.order("E2026000123-1"), from: account.id, to: other.id, by: "zhao.min",
            at: Sample.later(500))
        _ = try scene.store.pass(
            Sample.order(), from: account.id, to: nil, by: "zhao.min", at: Sample.later(510))
        #expect(try Self.holders(scene) == [nil, other.id, nil])
    }

    /// A closed account holds nothing that it never used, be it a part of a bill.
    @Test func whatAClosedAccountNeverUsedIsFreeInItsPartsToo() throws {
        let (scene, account) = try Self.scene()
        _ = try scene.store.split(Sample.order(), into: Self.amounts)
        _ = try scene.store.submit(
            scene.submission(1, order: "E2026000123-1"), by: account, at: Sample.later(400))
        _ = try scene.store.change(account.id) { (account: inout Account) throws in
            try account.close(
                by: "zhao.min", reason: Prose("客户要求"), telling: Sample.mail(77),
                at: Sample.later(500))
        }
        let next = try scene.join(Sample.newAccount(2))
        _ = try scene.store.claim(
            Claim(order: Sample.order(), paidOn: nil), for: next.id, at: Sample.later(600))
        #expect(try Self.holders(scene) == [next.id, account.id, next.id])
    }

    @Test func thePowerGoesWhileABillIsReleased() throws {
        let new = try Sample.newAccount()
        try PowerCuts.ofStore {
            _ = try $0.join(new)
            try $0.take([Sample.record()])
            _ = try $0.store.split(Sample.order(), into: Self.amounts)
        } story: { scene in
            _ = try scene.store.pass(
                Sample.order(), from: new.id, to: nil, by: "zhao.min", at: Sample.later(500))
        } kept: { scene in
            try Self.holders(scene) == [nil, nil, nil]
        } again: { scene in
            if try scene.store.order(Sample.order())?.holder != nil {
                _ = try scene.store.pass(
                    Sample.order(), from: new.id, to: nil, by: "zhao.min",
                    at: Sample.later(510))
            }
            #expect(try Self.holders(scene) == [nil, nil, nil])
        }.tryAll()
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
