import Fapiao
import Testing

@testable import Storage

/// What leads to an application, in any grouping and width.
struct SearchTests {
    private static func issued() throws -> Scene {
        let (scene, _) = try StoreApplicationTests.applied()
        try StoreDeskTests.work(scene, .step(.take))
        try StoreDeskTests.work(
            scene,
            .step(.issue(try FapiaoNumber("031002600999 87654321"), on: StoreApplicationTests.day)))
        let tracking = try TrackingNumber("SF1234567890123", carrier: .sf)
        try StoreDeskTests.work(
            scene, .step(.mail(Parcel(carrier: .sf, tracking: tracking))))
        return scene
    }

    private static func found(_ scene: Scene, _ text: String) throws -> [ApplicationNumber] {
        try scene.store.search(text, limit: 50).compactMap { hit in
            if case .application(let application, _) = hit { application.number } else { nil }
        }
    }

    @Test(arguments: [
        "云南白药", "E2026000123", "e2026000123", "031002600999 87654321", "87654321",
        "sf1234567890123", "ＳＦ１２３４５６７８９０１２３", "SF 1234 5678 90123", "li.ming@example.cn",
        "Li.Ming@", "13800138000", "138 0013 8000", "9144 0300 1922 0382 16", "李明",
    ])
    func everyKeyLeadsThere(_ text: String) throws {
        #expect(try Self.found(Self.issued(), text) == [try Sample.application(5)])
    }

    @Test func theNumberItselfGroupedOrNot() throws {
        let scene = try Self.issued()
        let number = try Sample.application(5)
        #expect(try Self.found(scene, number.text) == [number])
        #expect(try Self.found(scene, number.grouped.lowercased()) == [number])
    }

    @Test(arguments: ["", "  ", "\"", "白药云南", "\n", "E2026000124", "}"])
    func whatIsNotThereIsNotFound(_ text: String) throws {
        #expect(try Self.found(Self.issued(), text).isEmpty)
    }

    @Test func anOrderWithoutAnApplicationAndAnAccount() throws {
        let scene = try Self.issued()
        let other = try #require(try scene.store.order(Sample.order("E2026000200")))
        #expect(try scene.store.search("e2026000200", limit: 5) == [.order(other)])
        let hits = try scene.store.search("li.ming@example.cn", limit: 5)
        guard case .account(let account) = hits.first else {
            Issue.record("no account among \(hits)")
            return
        }
        #expect(account.address.key == "li.ming@example.cn")
    }

    private static func bills(_ scene: Scene, _ text: String) throws -> [String] {
        try scene.store.search(text, limit: 50).compactMap { hit in
            if case .order(let order) = hit { order.number.text } else { nil }
        }
    }

    @Test(arguments: ["e2026000124", "26000124", "2026-0001", "云南白", "Li.Ming@exam"])
    func anyPartOfABillThatNobodyAppliedForLeadsThere(_ text: String) throws {
        let scene = try Scene()
        try scene.take([Sample.record("E2026000124")])
        #expect(try Self.bills(scene, text) == ["E2026000124"])
        #expect(try Self.bills(scene, "白药云南").isEmpty)
        // The same record again makes no second line.
        let line = try scene.disk.read(Layout.bills)
        try scene.take([Sample.record("E2026000124")])
        #expect(try scene.disk.read(Layout.bills) == line)
    }

    @Test func aBillThatWasAppliedForIsFoundAsItsApplicationAlone() throws {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount(1))
        try scene.take([Sample.record("E2026000124"), Sample.record("E2026000125")])
        _ = try scene.store.submit(
            scene.submission(5, order: "E2026000124"), by: account, at: Sample.later(300))
        #expect(try Self.found(scene, "云南白药") == [try Sample.application(5)])
        #expect(try Self.bills(scene, "云南白药") == ["E2026000125"])
    }

    @Test func aBillThatWasClaimedBeforeItsRecordIsFoundByPartOfItsNumber() throws {
        let scene = try Scene()
        _ = try scene.join(Sample.newAccount(1))
        #expect(try Self.bills(scene, "2026000123") == ["E2026000123"])
    }

    /// A line may say too much; the document has the last word.
    @Test func whatIsNoLongerTrueIsNotFound() throws {
        let scene = try Self.issued()
        _ = try scene.store.change(Sample.order()) { (order: inout Order) throws in
            _ = try order.work(
                .step(
                    .mail(
                        Parcel(
                            carrier: .sf,
                            tracking: try TrackingNumber("SF9999999999999", carrier: .sf)))),
                on: Sample.application(5), by: "zhao.min", at: Sample.later(700))
        }
        #expect(try Self.found(scene, "SF1234567890123").isEmpty)
        #expect(try Self.found(scene, "SF9999999999999").count == 1)
    }

    @Test func theLatestComesFirstAndTheLimitHolds() throws {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount(1))
        for number in 10..<16 {
            try scene.take([Sample.record("E20260009\(number)")])
            _ = try scene.store.submit(
                scene.submission(number, order: "E20260009\(number)"), by: account,
                at: Sample.later(300 + number))
        }
        let found = try Self.found(scene, "云南白药")
        #expect(found == (try (10..<16).reversed().map { try Sample.application($0) }))
        #expect(try scene.store.search("云南白药", limit: 2).count == 2)
    }

    @Test func aDaysWorkIsRead() throws {
        let scene = try Self.issued()
        let day = BeijingTime(Sample.noon).day
        #expect(
            try scene.store.applications(changedOn: day).map(\.application.number)
                == [try Sample.application(5)])
        #expect(try scene.store.applications(changedOn: day.adding(days: 1)).isEmpty)
        let steps = try scene.store.steps(since: Sample.noon)
        #expect(steps.map(\.status) == [.mailed, .issued, .processing, .submitted])
        #expect(steps.allSatisfy { $0.sentAt == Sample.later(300) })
        #expect(try scene.store.steps(since: Sample.later(86_400)).isEmpty)
    }
}
