import Fapiao
import Testing

@testable import Storage

struct StoreOrderTests {
    @Test func anAccountSeesWhatItClaimedAndWhatNamesItsAddress() throws {
        let scene = try Scene()
        let li = try scene.join(Sample.newAccount(1))
        try scene.take([
            Sample.record("E2026000123", contact: nil), Sample.record("E2026000200"),
            Sample.record("E2026000300", contact: "other@example.cn"),
        ])
        #expect(try scene.list(li.id) == ["E2026000123", "E2026000200"])
    }

    /// Promise 3: a hint that lies shows nothing.
    @Test func aHintThatItsDocumentDoesNotConfirmShowsNothing() throws {
        let scene = try Scene()
        let li = try scene.join(Sample.newAccount(1))
        let foreign = try Sample.order("E2026000300")
        try scene.take([Sample.record("E2026000300", contact: "other@example.cn")])
        try scene.store.publisher.make([
            .owned(foreign, by: li.id), .contact(foreign, at: li.address),
            .owned(try Sample.order("E2026000999"), by: li.id),
        ])
        #expect(try scene.list(li.id) == ["E2026000123"])
    }

    @Test func anOrderThatAnotherHoldsIsRefused() throws {
        let scene = try Scene()
        let li = try scene.join(Sample.newAccount(1))
        let wang = try scene.join(
            Sample.newAccount(2, address: "wang@example.cn", order: "E2026000999"))
        let claim = Claim(order: try Sample.order(), paidOn: nil)
        #expect(throws: ChangeError.refused(Order.Refusal.heldByAnother)) {
            try scene.store.claim(claim, for: wang.id, at: Sample.later(99))
        }
        #expect(try scene.store.order(claim.order)?.holder?.account == li.id)
        #expect(throws: ChangeError<Order.Refusal>.refused(.heldByAnother)) {
            try scene.store.save(
                Sample.draft(), on: claim.order, replacing: nil, by: wang, at: Sample.later(99))
        }
    }

    @Test func aRegistrationThatIsNotActiveHoldsNothing() throws {
        let scene = try Scene()
        let new = try Sample.newAccount(1)
        try scene.register(new)
        #expect(throws: ChangeError<Order.Refusal>.store(.unknownAccount)) {
            try scene.store.claim(new.claim, for: new.id, at: Sample.later(1))
        }
        #expect(throws: StoreError.unknownAccount) {
            try scene.store.orders(of: new.id, at: Sample.later(1))
        }
        #expect(try scene.store.order(new.claim.order) == nil)
    }

    @Test func theAddressOfARecordIsToldWhoeverComesFirst() throws {
        for recordFirst in [true, false] {
            let scene = try Scene()
            let record = try Sample.record(contact: "other@example.cn")
            if recordFirst { try scene.take([record]) }
            let li = try scene.join(Sample.newAccount(1))
            if !recordFirst { try scene.take([record]) }
            try scene.take([record])
            let order = try #require(try scene.store.order(record.order))
            #expect(order.holder?.account == li.id)
            #expect(order.mail.map(\.to.text) == ["other@example.cn"])
            #expect(order.mail.map(\.letter) == [.orderHeldByAnother(order.number)])
            #expect(try scene.store.dueMail().count == 1)
        }
    }

    @Test func twoTextsAreKeptUntilOneIsChosen() throws {
        let scene = try Scene()
        let li = try scene.join(Sample.newAccount(1))
        let number = try Sample.order()
        let first = Sample.draft(title: "甲")
        let second = Sample.draft(title: "乙")
        let save = { (draft: Draft, base: Draft?) in
            try scene.store.save(draft, on: number, replacing: base, by: li, at: Sample.later(99))
        }
        #expect(try save(first, nil) == .saved(revision: 1))
        // A clerk's change of the order does not disturb who types.
        try scene.take([Sample.record()])
        guard case .rivals(let both) = try save(second, nil) else {
            Issue.record("one was written over")
            return
        }
        #expect(both.text == first && both.rival == second)
        let order = try scene.store.choose(
            second, over: [first], on: number, by: li, at: Sample.later(100))
        #expect(order.draft?.text == second && order.draft?.rival == nil)
        #expect(try scene.store.discardDraft(on: number, by: li).draft == nil)
        #expect(try scene.store.order(number)?.draft == nil)
    }

    /// Promise 6.
    @Test func anOrderThatCannotBeReadIsShownAsSuchAndNeverWrittenOver() throws {
        let scene = try Scene()
        let li = try scene.join(Sample.newAccount(1))
        let number = try Sample.order()
        let bytes = Array("{\"format\":1".utf8)
        try scene.store.publisher.publish(bytes, at: Key(order: number).document)
        let list = try scene.store.orders(of: li.id, at: Sample.later(99))
        #expect(list.orders.isEmpty && list.unreadable == [number])
        let report = scene.store.take(
            [try Sample.record(), try Sample.record("E2026000200")], at: Sample.noon)
        #expect(report.new == 1 && report.stopped == nil)
        #expect(Array(report.failed.keys) == [number])
        #expect(throws: ChangeError<Order.Refusal>.self) {
            try scene.store.claim(Claim(order: number, paidOn: nil), for: li.id, at: Sample.noon)
        }
        #expect(try scene.disk.read(Path("quarantine", "orders-\(number.text).json")) == bytes)
    }
}
