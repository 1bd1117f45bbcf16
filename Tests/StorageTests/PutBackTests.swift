import Fapiao
import Testing

@testable import Storage

/// Cites the numbered promises above `Store.putBack`.
struct PutBackTests {
    static let order = "orders-E2026000123.json"
    static let torn = Array(#"{"format":1,"instance":"#.utf8)

    private static var document: Path {
        get throws { Key(order: try Sample.order()).document }
    }

    /// An order with an application whose document was damaged, and the bytes it had.
    private static func damaged(_ scene: Scene) throws -> [UInt8] {
        let account = try scene.join(Sample.newAccount())
        try scene.take([Sample.record()])
        _ = try scene.store.submit(scene.submission(5), by: account, at: Sample.later(300))
        let bytes = try scene.disk.read(document)
        try scene.store.publisher.publish(torn, at: document)
        #expect(throws: StoreError.self) { try scene.store.order(Sample.order()) }
        return bytes
    }

    private static func repair(_ scene: Scene, _ bytes: [UInt8]) throws {
        let place = Layout.quarantine.appending(order)
        try scene.disk.remove(place)
        try scene.store.publisher.publish(bytes, at: place)
    }

    /// As somebody does it who cannot compute a checksum: `jq 'del(.checksum)'`.
    private static func withoutSeal(_ bytes: [UInt8]) throws -> [UInt8] { try Seal.open(bytes) }

    @Test func itIsToldWhatItWasAndWhyItCannotBeRead() throws {
        let scene = try Scene()
        _ = try Self.damaged(scene)
        let found = try #require(try scene.store.quarantined(Self.order))
        #expect(found.origin == .order(try Sample.order()))
        #expect(found.size == Self.torn.count && found.head == Self.torn)
        #expect(found.damage == .noChecksum)
        #expect(try scene.store.quarantined("orders-E2026000124.json") == nil)
    }

    @Test func whatStillCannotBeReadStays() throws {
        let scene = try Scene()
        _ = try Self.damaged(scene)
        #expect(try scene.store.putBack(Self.order) == .unreadable(.noChecksum))
        #expect(try scene.store.quarantined() == [Self.order])
        #expect(throws: StoreError.self) { try scene.store.order(Sample.order()) }
    }

    @Test(arguments: [true, false])
    func whatWasRepairedGoesBackWithAllThatLeadsToIt(hasSeal: Bool) throws {
        let scene = try Scene()
        let bytes = try Self.damaged(scene)
        try Self.repair(scene, hasSeal ? bytes : Self.withoutSeal(bytes))
        #expect(try scene.store.quarantined(Self.order)?.damage == nil)
        #expect(try scene.store.putBack(Self.order) == .done)
        #expect(try scene.store.quarantined().isEmpty)
        let order = try #require(try scene.store.order(Sample.order()))
        #expect(order.live?.number == (try Sample.application(5)))
        #expect(try scene.disk.read(Self.document) == bytes)
        #expect(try scene.store.queue(.submitted).count == 1)
        try Audit(disk: scene.disk).check()
        #expect(try scene.store.putBack(Self.order) == .gone)
    }

    /// A digit that changed by itself is nobody's repair.
    @Test func aWrongChecksumIsNoRepair() throws {
        let scene = try Scene()
        let bytes = try Self.damaged(scene)
        let text = String(decoding: bytes, as: UTF8.self).replacing("C-77", with: "C-78")
        try Self.repair(scene, Array(text.utf8))
        #expect(try scene.store.putBack(Self.order) == .unreadable(.wrongChecksum))
        let indented = text.replacing(",\"checksum\"", with: " , \"checksum\"")
        try Self.repair(scene, Array(indented.utf8))
        #expect(try scene.store.putBack(Self.order) == .unreadable(.wrongChecksum))
        // Another order's document under this name.
        let other = String(decoding: try Self.withoutSeal(bytes), as: UTF8.self)
            .replacing("E2026000123", with: "E2026000124")
        try Self.repair(scene, Array(other.utf8))
        #expect(try scene.store.putBack(Self.order) != .done)
    }

    /// Promise 1.
    @Test func nothingIsWrittenOver() throws {
        let scene = try Scene()
        let bytes = try Self.damaged(scene)
        try scene.store.publisher.publish(bytes, at: Self.document)
        var other = try #require(try scene.store.order(Sample.order()))
        other.release()
        let changed = try DocumentCode.encode(OrderDocument(other))
        try Self.repair(scene, changed)
        #expect(try scene.store.putBack(Self.order) == .occupied)
        #expect(try scene.disk.read(Self.document) == bytes)
        // The same once more, as a power cut may have left it (2).
        try Self.repair(scene, bytes)
        #expect(try scene.store.putBack(Self.order) == .done)
        #expect(try scene.store.quarantined().isEmpty)
    }

    @Test func anAccountGoesBackToo() throws {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount())
        let place = Key(account: account.id).document
        let bytes = try scene.disk.read(place)
        try scene.store.publisher.publish(Self.torn, at: place)
        #expect(throws: StoreError.self) { try scene.store.account(account.id) }
        let name = "accounts-\(account.id.text).json"
        #expect(try scene.store.quarantined(name)?.origin == .account(account.id))
        try scene.disk.remove(Layout.quarantine.appending(name))
        try scene.store.publisher.publish(bytes, at: Layout.quarantine.appending(name))
        #expect(try scene.store.putBack(name) == .done)
        #expect(try scene.store.account(of: account.address)?.id == account.id)
        try Audit(disk: scene.disk).check()
    }

    @Test func aMailGoesBackToTheFolderItWasIn() throws {
        let scene = try Scene()
        let new = try Sample.newAccount()
        try scene.register(new)
        _ = try scene.store.handOver(new.code.mail)
        let place = Layout.outboxNew.appending(new.code.mail.text + ".json")
        let bytes = try scene.disk.read(place)
        try scene.store.publisher.publish(Self.torn, at: place)
        #expect(throws: StoreError.self) {
            try scene.store.lease(new.code.mail, at: Sample.later(1), until: Sample.later(91))
        }
        let name = try #require(try scene.store.quarantined().first)
        #expect(
            try scene.store.quarantined(name)?.origin == .mail(new.code.mail, isGivenUp: false))
        try scene.disk.remove(Layout.quarantine.appending(name))
        try scene.store.publisher.publish(bytes, at: Layout.quarantine.appending(name))
        #expect(try scene.store.putBack(name) == .done)
        #expect(try scene.store.outbox() == [new.code.mail])
    }

    @Test(arguments: ["orders-../x.json", "format.json", "orders-.json", "readme", "a.json.b"])
    func whatNobodyKnowsStays(_ name: String) throws {
        let scene = try Scene()
        #expect(try scene.store.putBack(name) == .gone)
        guard !name.contains("/") else { return }
        try scene.store.publisher.publish(Self.torn, at: Layout.quarantine.appending(name))
        #expect(try scene.store.quarantined(name)?.origin == .unknown)
        #expect(try scene.store.putBack(name) == .unknown)
        #expect(try scene.store.quarantined() == [name])
        #expect(try scene.store.discard(quarantined: name))
        #expect(try scene.store.quarantined().isEmpty)
        #expect(try !scene.store.discard(quarantined: name))
    }

    // MARK: Power cuts

    /// Promise 2: it is in quarantine or back, and whoever comes next can finish.
    @Test func puttingBack() throws {
        try PowerCuts(
            before: { disk in
                let scene = try Scene(disk)
                let bytes = try Self.damaged(scene)
                try Self.repair(scene, try Self.withoutSeal(bytes))
            },
            story: { disk in try Scene(disk, tag: "2").store.putBack(Self.order) == .done },
            holds: { disk, done in
                let scene = try Scene(disk, tag: "3")
                if done {
                    try Audit(disk: disk).check()
                    return try scene.store.order(Sample.order())?.live != nil
                }
                let isAside = try scene.store.quarantined() == [Self.order]
                if isAside { #expect(try scene.store.putBack(Self.order) == .done) }
                try Audit(disk: disk).check()
                return try scene.store.order(Sample.order())?.live != nil
                    && scene.store.queue(.submitted).count == 1
            }
        ).tryAll()
    }

    @Test func discarding() throws {
        try PowerCuts(
            before: { _ = try Self.damaged(Scene($0)) },
            story: { try Scene($0, tag: "2").store.discard(quarantined: Self.order) },
            holds: { disk, done in
                let left = try Scene(disk, tag: "3").store.quarantined()
                return left.isEmpty || (!done && left == [Self.order])
            }
        ).tryAll()
    }
}
