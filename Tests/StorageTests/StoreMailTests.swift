import Fapiao
import Testing

@testable import Storage

struct StoreMailTests {
    static func handedOver() throws -> (scene: Scene, id: MailID) {
        let scene = try Scene()
        let new = try Sample.newAccount(1)
        try scene.register(new)
        _ = try scene.store.handOver(new.code.mail)
        return (scene, new.code.mail)
    }

    @Test func theClearCodeLeavesTheAccountWithTheMail() throws {
        let (scene, id) = try Self.handedOver()
        #expect(try scene.store.outbox() == [id])
        let item = try #require(try scene.store.outboxItem(id))
        #expect(
            item.mail.letter == .activation(try Sample.code().clear, expires: Sample.later(86_400)))
        let account = Key(account: try Sample.account()).document
        let text = String(decoding: try scene.disk.read(account), as: UTF8.self)
        #expect(!text.contains("\"code\":\"" + (try Sample.code().clear.text)))
        #expect(try scene.store.dueMail().isEmpty)
    }

    @Test func oneSenderHasAMailUntilItsLeaseEnds() throws {
        let (scene, id) = try Self.handedOver()
        let store = scene.store
        #expect(try store.lease(id, at: Sample.noon, until: Sample.later(60))?.attempts == 1)
        #expect(try store.lease(id, at: Sample.later(59), until: Sample.later(99)) == nil)
        try store.note("4.4.1 no answer", of: id, retryAt: Sample.later(300))
        #expect(try store.lease(id, at: Sample.later(299), until: Sample.later(400)) == nil)
        let again = try store.lease(id, at: Sample.later(300), until: Sample.later(400))
        #expect(again?.attempts == 2 && again?.failure == "4.4.1 no answer")
        try store.sent(id)
        #expect(try store.outbox().isEmpty && store.outboxItem(id) == nil)
    }

    @Test func aMailThatCannotBeSentIsPutAside() throws {
        let (scene, id) = try Self.handedOver()
        try scene.store.bury(id, because: "550 no such user")
        #expect(try scene.store.outbox().isEmpty)
        #expect(try scene.store.deadMail() == [id])
        #expect(try scene.store.outboxItem(id)?.failure == "550 no such user")
    }

    /// Promise 3: a hint that its document does not confirm, and ones that lead nowhere.
    @Test func aHintOfNoMailIsDropped() throws {
        let (scene, id) = try Self.handedOver()
        let account = try Sample.account().text
        for target in ["accounts/\(account)", "orders/E2026000404", "../../etc/passwd", "x", ""] {
            try scene.disk.makeLink(Layout.due.appending(id.text), to: target)
            #expect(try !scene.store.handOver(id))
            #expect(try scene.store.dueMail().isEmpty)
        }
        #expect(try scene.store.outbox() == [id])
        #expect(try !scene.store.handOver(id))
    }
}
