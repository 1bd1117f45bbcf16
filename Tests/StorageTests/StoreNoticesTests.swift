import Fapiao
import Testing

@testable import Storage

/// What the desk posts for everybody (M17).
struct StoreNoticesTests {
    private static func notice() throws -> ShortageNotice {
        ShortageNotice(
            types: [.special], expectedMailing: try #require(Day(iso: "2026-11-30")),
            from: try #require(Day(iso: "2026-11-18")), until: nil,
            texts: [.swedish: "Blanketterna är på väg."])
    }

    @Test func nothingIsPostedAtFirst() throws {
        #expect(try Scene().store.notices().isEmpty)
    }

    @Test func whatIsPostedIsRead() throws {
        let scene = try Scene()
        try scene.store.set([try Self.notice()])
        #expect(try Scene(scene.disk, tag: "2").store.notices() == [try Self.notice()])
    }

    /// A damaged file keeps nobody out, and a person can still look at it.
    @Test func whatCannotBeReadIsMovedAside() throws {
        let scene = try Scene()
        try scene.store.set([try Self.notice()])
        var bytes = try scene.disk.read(Layout.notices)
        bytes[20] ^= 1
        try scene.store.publisher.publish(bytes, at: Layout.notices)
        #expect(try scene.store.notices().isEmpty)
        #expect(try scene.disk.read(Layout.quarantine.appending("notices.json")) == bytes)
        try scene.store.set([try Self.notice()])
        #expect(try scene.store.notices() == [try Self.notice()])
    }
}
