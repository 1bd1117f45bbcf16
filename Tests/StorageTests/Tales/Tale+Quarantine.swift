import Fapiao
import Testing

@testable import Storage

/// What cannot be read, aside and back.
extension Tale {
    static let ofQuarantine = [
        movingAside, puttingAnOrderBack, puttingAnAccountBack, puttingAMailBack,
        puttingNoticesBack, discardingWhatIsAside,
    ]

    private static let torn = Array(#"{"format":1,"instance":"#.utf8)

    /// Writes over a document what nobody can read.
    private static func damage(_ scene: Scene, _ document: Path) throws -> [UInt8] {
        let bytes = try scene.disk.read(document)
        try scene.store.publisher.publish(torn, at: document)
        return bytes
    }

    /// A document in quarantine, repaired.
    private static func lay(_ scene: Scene, _ document: Path, aside name: String) throws {
        let bytes = try scene.disk.read(document)
        try scene.store.publisher.publish(bytes, at: Layout.quarantine.appending(name))
        try scene.store.publisher.remove(document)
        try scene.store.publisher.settle(folder: document.folder)
    }

    private static let bill = "orders-E2026000123.json"

    private static let movingAside = Tale("moving aside", aside: bill) { scene in
        try applied(scene)
        _ = try damage(scene, Key(order: Sample.order()).document)
    } act: { scene in
        let number = try Sample.order()
        do throws(StoreError) {
            let read = try scene.store.order(number)
            throw read == nil ? .noStore : .busy
        } catch {
            guard case .unreadable = error else { throw error }
        }
        let aside = try scene.store.quarantined()
        try Audit.demand(aside.contains(bill), "where is it?")
    } kept: { scene in
        let place = Layout.quarantine.appending(bill)
        let document = Key(order: try Sample.order()).document
        let isAside = (try? scene.disk.read(place)) == torn
        try Audit.demand(isAside || (try? scene.disk.read(document)) == torn, "6: deleted")
        return isAside
    }

    private static func puttingBack(
        _ what: String, _ name: @escaping @Sendable () throws -> String,
        of document: @escaping @Sendable () throws -> Path,
        before: @escaping Step
    ) -> Tale {
        Tale("putting back \(what)", aside: "") { scene in
            try before(scene)
            try lay(scene, document(), aside: name())
        } act: { scene in
            let answer = try scene.store.putBack(name())
            try Audit.demand(answer == .done, "\(answer)")
        } kept: { scene in
            let isBack = (try? scene.disk.read(document())) != nil
            let isAside = try scene.store.quarantined().contains(name())
            try Audit.demand(isBack || isAside, "6: it is gone")
            return isBack && !isAside
        }
    }

    private static let puttingAnOrderBack = puttingBack(
        "an order", { bill }, of: { try Key(order: Sample.order()).document },
        before: { try applied($0) })

    private static let puttingAnAccountBack = puttingBack(
        "an account", { try "accounts-\(Sample.account().text).json" },
        of: { try Key(account: Sample.account()).document }, before: { try applied($0) })

    private static func mailFile() throws -> String { try Sample.mail(1).text + ".json" }

    private static let puttingAMailBack = puttingBack(
        "a mail", { try "outbox-new-" + mailFile() },
        of: { try Layout.outboxNew.appending(mailFile()) },
        before: { scene in
            try scene.register(Sample.newAccount())
            _ = try scene.store.handOver(Sample.mail(1))
        })

    private static let puttingNoticesBack = puttingBack(
        "notices", { "notices.json" }, of: { Layout.notices }, before: { try $0.store.set([]) })

    private static let discardingWhatIsAside = Tale("discarding what is aside", aside: bill) {
        scene in
        try applied(scene)
        try lay(scene, Key(order: Sample.order()).document, aside: bill)
    } act: { scene in
        _ = try scene.store.discard(quarantined: bill)
    } kept: { scene in
        try scene.store.quarantined().isEmpty
    }
}
