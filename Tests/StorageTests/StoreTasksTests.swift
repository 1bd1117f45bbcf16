import Fapiao
import Testing

@testable import Storage

/// A task of the desk lies on the disk whole, or not at all.
struct StoreTasksTests {
    private static func issue(_ number: String = "26345678901234567890") throws -> DeskTask {
        .issue(try FapiaoNumber(number), on: StoreApplicationTests.day)
    }

    @discardableResult
    private static func carryOut(
        _ task: DeskTask, _ scene: Scene, on number: Int = 5, of order: String = "E2026000123"
    ) throws -> CarriedOut {
        try scene.store.carryOut(
            task, on: Sample.application(number), of: Sample.order(order), by: "zhao.min",
            telling: (Sample.mail(number + 300), Sample.mail(number + 400)), at: Sample.later(400))
    }

    @Test func theCustomerIsToldOfTheLastStatusAlone() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        let mails = try scene.store.order(Sample.order())?.mail.count ?? 0
        let done = try Self.carryOut(try Self.issue(), scene)
        #expect(done.outcome == .done)
        #expect(done.order.live?.history.map(\.status) == [.submitted, .processing, .issued])
        #expect(done.order.mail.count == mails + 1)
        guard case .statusChanged(_, _, .issued, _, _) = done.order.mail.last?.letter else {
            Issue.record("\(String(describing: done.order.mail.last?.letter))")
            return
        }
        #expect(try scene.store.queue(.submitted).isEmpty)
        #expect(try scene.store.queue(.processing).isEmpty)
        #expect(try scene.store.queue(.issued).count == 1)
        try Audit(disk: scene.disk).check()
    }

    @Test func theSameAgainIsSoAlreadyAndTellsNobody() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        let first = try Self.carryOut(try Self.issue(), scene)
        let again = try Self.carryOut(try Self.issue(), scene)
        #expect(again.outcome == .alreadySo)
        #expect(again.order == first.order)
    }

    @Test func aUsedNumberLeavesTheApplicationWhereItWas() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        let other = try scene.join(
            Sample.newAccount(2, address: "wang@example.cn", order: "E2026000200"))
        _ = try scene.store.submit(
            scene.submission(6, order: "E2026000200"), by: other, at: Sample.later(300))
        try Self.carryOut(try Self.issue(), scene)
        let before = try scene.store.order(Sample.order("E2026000200"))
        #expect {
            try Self.carryOut(try Self.issue(), scene, on: 6, of: "E2026000200")
        } throws: {
            guard case .store(.taken(_, let by)) = $0 as? ChangeError<DeskRefusal> else {
                return false
            }
            return by == "E2026000123"
        }
        #expect(try scene.store.order(Sample.order("E2026000200")) == before)
        #expect(try scene.store.queue(.submitted).count == 1)
        try Audit(disk: scene.disk).check()
    }

    // MARK: Beforehand

    @Test func whatATaskWouldComeToIsKnownWithoutATrace() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        let preview = { (task: DeskTask, clerk: String) throws in
            try scene.store.preview(
                task, on: Sample.application(5), of: Sample.order(), by: clerk,
                at: Sample.later(400))
        }
        let before = try scene.store.order(Sample.order())
        #expect(try preview(try Self.issue(), "zhao.min") == .done)
        #expect(try scene.store.order(Sample.order()) == before)
        let number = try FapiaoNumber("26345678901234567890")
        #expect(try scene.store.order(of: number) == nil)
        try StoreDeskTests.work(scene, .hold)
        let hold = Hold(clerk: "zhao.min", since: Sample.later(400), until: Sample.later(1_300))
        #expect(throws: ChangeError<DeskRefusal>.refused(.held(hold))) {
            try preview(try Self.issue(), "qian.wei")
        }
        try Self.carryOut(try Self.issue(), scene)
        #expect(try preview(try Self.issue(), "qian.wei") == .alreadySo)
    }

    @Test func aNumberOfAnotherOrderIsKnownBeforehand() throws {
        let (scene, account) = try StoreApplicationTests.applied()
        _ = try scene.store.submit(
            scene.submission(6, order: "E2026000200"), by: account, at: Sample.later(350))
        try Self.carryOut(try Self.issue(), scene)
        let path = Key(fapiao: try FapiaoNumber("26345678901234567890")).claim
        #expect(throws: ChangeError<DeskRefusal>.store(.taken(path, by: "E2026000123"))) {
            try scene.store.preview(
                try Self.issue(), on: Sample.application(6), of: Sample.order("E2026000200"),
                by: "zhao.min", at: Sample.later(500))
        }
    }
}
