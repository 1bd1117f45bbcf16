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
