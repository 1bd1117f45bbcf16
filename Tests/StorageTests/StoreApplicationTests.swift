import Fapiao
import Testing

@testable import Storage

struct StoreApplicationTests {
    /// A scene with a customer, a record and an application with number 5.
    static func applied() throws -> (scene: Scene, account: Account) {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount(1))
        try scene.take([Sample.record(), Sample.record("E2026000200")])
        _ = try scene.store.submit(scene.submission(5), by: account, at: Sample.later(300))
        return (scene, account)
    }

    static func act(
        _ scene: Scene, _ event: Application.Event, on number: Int = 5,
        of order: String = "E2026000123"
    ) throws {
        try scene.store.change(Sample.order(order)) { (order: inout Order) throws in
            _ = try order.handle(
                event, on: Sample.application(number), by: .clerk("wang"), at: Sample.later(400))
        }
    }

    static let day = Day(ordinal: 20_777)

    @Test func aBillHasOneApplication() throws {
        let (scene, account) = try Self.applied()
        let refusal = ChangeError<Order.Refusal>.refused(
            .alreadyApplied(try Sample.application(5)))
        #expect(throws: refusal) {
            try scene.store.submit(scene.submission(6), by: account, at: Sample.later(301))
        }
        #expect(try scene.store.queue(.submitted).count == 1)
        // What was asked for comes filled in the next time (M10).
        let member = try scene.store.account(account.id)?.membership
        #expect(member?.lastRequest == (try Sample.request()))
    }

    @Test func withoutARecordThereIsNoApplication() throws {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount(1))
        #expect(throws: ChangeError<Order.Refusal>.self) {
            try scene.store.submit(scene.submission(5), by: account, at: Sample.later(300))
        }
        #expect(try scene.store.queue(.submitted).isEmpty)
        #expect(try scene.store.order(of: Sample.application(5)) == nil)
    }

    @Test func anApplicationNumberIsTakenOnce() throws {
        let (scene, account) = try Self.applied()
        let path = Key(application: try Sample.application(5)).claim
        #expect(throws: ChangeError<Order.Refusal>.store(.taken(path, by: "E2026000123"))) {
            try scene.store.submit(
                scene.submission(5, order: "E2026000200"), by: account, at: Sample.later(301))
        }
        try Audit(disk: scene.disk).check()
    }

    @Test func theQueueTellsAllThatItIsSortedBy() throws {
        let (scene, account) = try Self.applied()
        let pickUp = try scene.submission(
            6, order: "E2026000200", request: Sample.pickUpRequest())
        _ = try scene.store.submit(pickUp, by: account, at: Sample.later(310))
        let rows = try scene.store.queue(.submitted)
        #expect(rows.map(\.sentAt) == [Sample.later(300), Sample.later(310)])
        #expect(rows.map(\.type) == [.special, .normal])
        #expect(rows.map(\.delivery) == [.sf, .pickUp])
        #expect(rows.map(\.amount.fen) == [1_010_599, 1_010_599])
        #expect(
            rows[0].name == "000001795147500,\(try Sample.application(5).text),special,1010599,sf")
        #expect(rows.map { QueueRow(name: $0.name) } == rows)
        try Self.act(scene, .take)
        #expect(try scene.store.queue(.submitted).map(\.application) == [pickUp.number])
        #expect(try scene.store.queue(.processing).count == 1)
    }

    /// Promise 3: a row that was made and whose commit never came.
    @Test func aRowThatIsNotTrueOpensNothing() throws {
        let (scene, _) = try Self.applied()
        let order = try #require(try scene.store.order(Sample.order()))
        let row = QueueRow(try #require(order.live))
        let path = Layout.queue.appending("issued").appending(row.name)
        try scene.store.publisher.make([Hint(path, to: order.number.text)])
        #expect(try scene.store.queue(.issued) == [row])
        #expect(try scene.store.order(of: row, in: .issued) == nil)
        #expect(try scene.store.order(of: row, in: .submitted) == order)
    }

    @Test func aFapiaoNumberIsUsedOnceEvenWhenItIsVoid() throws {
        let (scene, account) = try Self.applied()
        _ = try scene.store.submit(
            scene.submission(6, order: "E2026000200"), by: account, at: Sample.later(310))
        let fapiao = try FapiaoNumber("26345678901234567890")
        let issue = Application.Event.issue(fapiao, on: Self.day)
        try Self.act(scene, .take)
        try Self.act(scene, issue)
        try Self.act(scene, .take, on: 6, of: "E2026000200")
        let taken = StoreError.taken(Key(fapiao: fapiao).claim, by: "E2026000123")
        for _ in 1...2 {
            #expect {
                try Self.act(scene, issue, on: 6, of: "E2026000200")
            } throws: { error in
                guard case ChangeError<any Error>.store(taken) = error else { return false }
                return true
            }
            // The second time round it is void, and stays used, for its own order too.
            if try scene.store.order(of: fapiao)?.live?.stage.issue != nil {
                try Self.act(scene, .takeBack(reason: "打印错误"))
            }
        }
        #expect(throws: ChangeError<any Error>.self) { try Self.act(scene, issue) }
        #expect(try scene.store.order(of: fapiao)?.number.text == "E2026000123")
        try Audit(disk: scene.disk).check()
    }

    /// Promise 4: a clerk mistyped a number, and the power went before the commit.
    @Test func aClaimThatNothingConfirmsIsTakenOver() throws {
        let (scene, account) = try Self.applied()
        let fapiao = try FapiaoNumber("26345678901234567890")
        for holder in ["E2026000200", "E2026000404"] {
            let other = try Sample.order(holder)
            let path = Key(fapiao: fapiao).claim
            try? scene.disk.remove(path)
            _ = try scene.store.publisher.claim(path, for: other.text)
            try? Self.act(scene, .take)
            try? Self.act(scene, .takeBack(reason: "x"))
            #expect(try scene.store.order(of: fapiao) == nil)
        }
        try Self.act(scene, .issue(fapiao, on: Self.day))
        #expect(try scene.store.order(of: fapiao)?.number.text == "E2026000123")
        #expect(account.membership != nil)
        try Audit(disk: scene.disk).check()
    }

    @Test func everyChangeIsARowToSearchIn() throws {
        let (scene, account) = try Self.applied()
        try Self.act(scene, .take)
        let lines = Rows.lines(of: try scene.disk.read(Rows.file(year: 2026, month: 11)))
            .map { String(decoding: $0, as: UTF8.self) }
        let number = try Sample.application(5).text
        let find =
            number.lowercased() + #"\ne2026000123\n914403001922038216\n13800138000\n"#
            + #"e2026000123\n云南白药集团股份有限公司\n云南白药集团股份有限公司\nli.ming@example.cn\n李明"#
        #expect(
            lines == [
                #"{"account":"\#(account.id.text)","application":"\#(number)","at":1795147500,"#
                    + #""contact":"li.ming@example.cn","delivery":"sf","fen":1010599,"#
                    + #""find":"\#(find)","order":"E2026000123","payer":"云南白药集团股份有限公司","recipient":"李明","#
                    + #""sentAt":1795147500,"status":"submitted","taxpayerID":"914403001922038216","#
                    + #""title":"云南白药集团股份有限公司","type":"special"}"#,
                #"{"account":"\#(account.id.text)","application":"\#(number)","at":1795147600,"#
                    + #""clerk":"wang","contact":"li.ming@example.cn","delivery":"sf","fen":1010599,"#
                    + #""find":"\#(find)","order":"E2026000123","payer":"云南白药集团股份有限公司","recipient":"李明","#
                    + #""sentAt":1795147500,"status":"processing","taxpayerID":"914403001922038216","#
                    + #""title":"云南白药集团股份有限公司","type":"special"}"#,
            ])
    }

    /// Who is to be told cannot be read at the moment: then it does not happen, and the next try
    /// tells them.
    @Test func aChangeThatNobodyWouldBeToldOfIsNotMade() throws {
        let (scene, _) = try Self.applied()
        let before = try scene.store.order(Sample.order())
        scene.disk.forgetCalls()
        try StoreDeskTests.work(scene, .step(.take))
        let reads = scene.disk.calls[.read, default: 0]
        let links = scene.disk.calls[.readLink, default: 0]
        #expect(reads + links > 1)
        for (operation, count) in [(DiskError.Operation.read, reads), (.readLink, links)] {
            for number in 0..<count {
                let (scene, _) = try Self.applied()
                scene.disk.forgetCalls()
                scene.disk.fault = MemoryDisk.Fault(
                    operation: operation, number: number + 1, reason: .tooManyOpen)
                let isDone = (try? StoreDeskTests.work(scene, .step(.take))) != nil
                let order = try #require(try scene.store.order(Sample.order()))
                #expect(isDone == (order != before), "\(operation) \(number)")
                let told = order.mail.count { $0.letter.isOfStatus }
                #expect(!isDone || told == 1, "\(operation) \(number)")
            }
        }
    }
}

extension Letter {
    fileprivate var isOfStatus: Bool {
        if case .statusChanged = self { true } else { false }
    }
}
