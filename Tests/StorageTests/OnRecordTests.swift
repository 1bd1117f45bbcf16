import Fapiao
import Testing

@testable import Storage

/// What a clerk looks up: by what is known of a customer, and day by day.
struct OnRecordTests {
    // MARK: Search

    @Test func aBillThatNobodyAppliedForIsFoundByItsAddress() throws {
        let (scene, account) = try StoreApplicationTests.applied()
        try scene.take([Sample.record("E2026000555")])
        let hits = try scene.store.search("Li.Ming@example.cn", limit: 10)
        let orders = hits.compactMap {
            if case .order(let order) = $0 { order.number.text } else { nil }
        }
        #expect(orders.contains("E2026000555"))
        #expect(!orders.contains("E2026000123"))
        #expect(
            hits.contains { if case .account(let hit) = $0 { hit.id == account.id } else { false } }
        )
    }

    @Test func aClosedAccountIsStillOnRecord() throws {
        let (scene, account) = try StoreApplicationTests.applied()
        _ = try scene.store.change(account.id) { (account: inout Account) throws in
            try account.close(
                by: "zhao.min", reason: Prose("客户要求"), telling: Sample.mail(77),
                at: Sample.later(500))
        }
        #expect(try scene.store.account(of: account.address) == nil)
        let known = try scene.store.accountOnRecord(of: account.address)
        #expect(known?.id == account.id && known?.closing?.by == "zhao.min")
        let orders = try scene.store.ordersOnRecord(of: try #require(known)).orders
        #expect(orders.map(\.number.text).contains("E2026000123"))
    }

    @Test func ordersOnRecordAreTheOwnAndTheFreeOnes() throws {
        let (scene, account) = try StoreApplicationTests.applied()
        try scene.take([Sample.record("E2026000555")])
        let other = try scene.join(
            Sample.newAccount(2, address: "wang@example.cn", order: "E2026000200"))
        let own = { try scene.store.ordersOnRecord(of: account).orders.map(\.number.text) }
        #expect(try own().contains("E2026000555"))
        _ = try scene.store.pass(
            Sample.order("E2026000555"), from: nil, to: other.id, by: "zhao.min",
            at: Sample.later(500))
        #expect(try !own().contains("E2026000555"))
        #expect(try own().contains("E2026000123"))
    }

    @Test(arguments: [
        ("云南白药", SearchField.title), ("E2026000123", .order), ("87654321", .fapiao),
        ("sf12345", .tracking), ("9144 0300", .taxpayerID), ("138 0013", .phone),
        ("li.ming@", .email), ("李明", .recipient),
    ])
    func whatWasMetIsNamed(_ text: String, _ field: SearchField) throws {
        let (scene, _) = try StoreApplicationTests.applied()
        for event: Application.Event in [
            .take,
            .issue(try FapiaoNumber("031002600999 87654321"), on: StoreApplicationTests.day),
            .mail(
                Parcel(
                    carrier: .sf, tracking: try TrackingNumber("SF1234567890123", carrier: .sf))),
        ] {
            try StoreDeskTests.work(scene, .step(event))
        }
        let order = try #require(try scene.store.order(Sample.order()))
        #expect(order.live?.field(met: text, in: order) == field)
        #expect(order.live?.field(met: "没有", in: order) == nil)
    }

    @Test func aRequestIsFoundByItsNumberAlsoWhenItWasClosed() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        let asked = try Sample.support(.notArrived(Sample.application(5)))
        _ = try scene.store.change(Sample.order()) { (order: inout Order) throws in
            try order.open(asked)
        }
        #expect(try scene.store.place(of: asked.number)?.request(asked.number) == asked)
        _ = try scene.store.act(
            .close(result: Prose("已补寄")), on: asked.number, of: Sample.order(),
            by: .clerk("zhao.min"), telling: (Sample.mail(901), Sample.mail(902)),
            at: Sample.later(600))
        #expect(try scene.store.supportQueue().isEmpty)
        let closed = try scene.store.place(of: asked.number)?.request(asked.number)
        #expect(closed?.state == .closed(result: try Prose("已补寄")))
    }

    // MARK: Sign-in

    @Test func triesAreToldWithoutCountingOne() throws {
        let scene = try Scene()
        let caller = Caller(address: try Sample.address(), source: "10.0.0.1")
        for second in [1, 2, 3] {
            _ = try scene.store.admit(caller, at: Sample.later(second))
        }
        for _ in 0..<2 {
            let tries = try scene.store.tries(of: caller.address, at: Sample.later(4))
            #expect(tries == Tries(count: 3, last: Sample.later(3)))
        }
        #expect(try scene.store.tries(of: Sample.address("a@b.cn"), at: Sample.noon) == nil)
    }

    // MARK: Mail

    private static let mail = try? Sample.newAccount().code.mail

    private static func buried(_ scene: Scene) throws {
        let new = try Sample.newAccount()
        try scene.register(new)
        _ = try scene.store.handOver(new.code.mail)
        try scene.store.bury(new.code.mail, because: OutboxTests.refused, at: Sample.later(5))
    }

    @Test func aMailThatWaitsIsNotForgotten() throws {
        let scene = try Scene()
        try Self.buried(scene)
        let id = try #require(Self.mail)
        _ = try scene.store.retry(id, at: Sample.later(6), until: Sample.later(96))
        #expect(try !scene.store.forget(dead: id))
        #expect(try scene.store.outbox() == [id])
        try scene.store.bury(id, because: OutboxTests.refused, at: Sample.later(7))
        #expect(try scene.store.forget(dead: id))
        #expect(try scene.store.outboxItem(id) == nil)
        #expect(try !scene.store.forget(dead: id))
    }

    @Test func forgettingAMail() throws {
        let id = try #require(Self.mail)
        try PowerCuts(
            before: { try Self.buried(Scene($0)) },
            story: { try Scene($0, tag: "2").store.forget(dead: id) },
            holds: { disk, done in
                let scene = try Scene(disk, tag: "3")
                let dead = try scene.store.deadMail()
                return try scene.store.outbox().isEmpty && (dead.isEmpty || !done)
            }
        ).tryAll()
    }

    // MARK: Titles

    @Test func titlesAreReadFromTheRowsAndRanked() throws {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount(1))
        let titles = ["乙公司", "甲 \"引号\" \\ 公司", "丙公司"]
        for (index, title) in titles.enumerated() {
            let order = "E202600090\(index)"
            try scene.take([Sample.record(order)])
            _ = try scene.store.submit(
                scene.submission(
                    10 + index, order: order, request: Sample.request(title: title)),
                by: account, at: Sample.later(300 + index))
        }
        let rows = try scene.store.queue(.submitted)
        var reading = TitleReading()
        try reading.ask(for: rows, in: scene.store)
        #expect(reading.missing == 3)
        while !reading.isOver { try reading.goOn(in: scene.store) }
        #expect(Set(reading.titles.values) == Set(titles))
        let ranks = reading.ranks(of: rows)
        let sorted = rows.sorted { (ranks[$0.application] ?? 9) < (ranks[$1.application] ?? 9) }
        #expect(sorted.map { reading.titles[$0.application] ?? "" } == titles.sorted())
        // What is known is not read again, what is gone is forgotten.
        try reading.ask(for: Array(rows.dropLast()), in: scene.store)
        #expect(reading.isOver && reading.titles.count == 2)
    }
}
