import Fapiao
import Testing

@testable import Storage

/// From a document to the outbox, out of it, and back by hand.
extension Tale {
    static let ofMail = [
        handingOverOfAnAccount, handingOverOfAnOrder, leasing, notingAFailure, sending,
        sendingWhatIsInBothFolders, burying, buryingADeadCode, tryingAgainByHand, forgetting,
        erasingADeadCode,
    ]

    private static func id() throws -> MailID { try Sample.newAccount().code.mail }

    private static func isSomewhere(_ scene: Scene) throws -> Bool {
        try scene.store.outboxItem(id()) != nil
    }

    private static func demandMail(_ scene: Scene) throws {
        try Audit.demand(isSomewhere(scene), "1: the mail is gone")
    }

    /// A mail with a code, in the outbox.
    private static func handedOver(_ scene: Scene) throws {
        try scene.register(Sample.newAccount())
        _ = try scene.store.handOver(id())
    }

    private static func buried(_ scene: Scene) throws {
        try handedOver(scene)
        try scene.store.bury(id(), because: OutboxTests.refused, at: Sample.later(5))
    }

    /// Nil when somebody else has it, or had it a short time ago.
    private static func lease(_ scene: Scene, at seconds: Int) throws -> OutboxItem? {
        let until = Sample.later(seconds + 90)
        let lease = try scene.store.lease(id(), at: Sample.later(seconds), until: until)
        guard case .taken(let item) = lease else { return nil }
        return item
    }

    /// Whoever comes after the leases sends it.
    private static func sendsAfterTheLease(_ scene: Scene) throws {
        let taken = try [100, 200, 300, 400].first { try lease(scene, at: $0) != nil }
        try Audit.demand(taken != nil, "2: nobody can take the mail")
        try scene.store.sent(id())
        try Audit.demand(!isSomewhere(scene), "a mail that was sent is there")
    }

    private static let handingOverOfAnAccount = Tale("handing over mail of an account") { scene in
        try scene.register(Sample.newAccount())
    } act: { scene in
        _ = try scene.store.handOver(id())
    } kept: { scene in
        let all = try Audit(disk: scene.disk).mail()
        try Audit.demand(all.contains(id().text), "a mail that nobody sends: \(all)")
        return try isSomewhere(scene)
    } next: { scene in
        _ = try scene.store.handOver(id())
        // The clear code lies in the outbox alone.
        let left = try scene.store.account(Sample.account())?.mail.map(\.id) ?? [id()]
        try Audit.demand(!left.contains(id()), "a code in the document")
        try Audit.demand(!scene.store.dueMail().contains(id()), "due for ever")
    }

    private static let handingOverOfAnOrder = Tale("handing over mail of an order") { scene in
        try applied(scene)
    } act: { scene in
        _ = try scene.store.handOver(Sample.mail(105))
    } kept: { scene in
        let mail = try Sample.mail(105)
        let all = try Audit(disk: scene.disk).mail()
        try Audit.demand(all.contains(mail.text), "a mail that nobody sends")
        guard let order = try order(scene) else { return false }
        return try !order.mail.contains { $0.id == mail }
            && scene.store.outboxItem(mail) != nil
    }

    private static let leasing = Tale("leasing") { scene in
        try handedOver(scene)
    } act: { scene in
        try Audit.demand(lease(scene, at: 1) != nil, "not to be had")
    } kept: { scene in
        try demandMail(scene)
        return try scene.store.outboxItem(id())?.standing == .leased(until: Sample.later(91))
    }

    private static let notingAFailure = Tale("noting a failure") { scene in
        try handedOver(scene)
    } act: { scene in
        for seconds in [1, 100, 200] {
            guard let item = try lease(scene, at: seconds) else { continue }
            return try scene.store.note(OutboxTests.later, of: item, retryAt: Sample.later(95))
        }
        throw Audit.Broken(description: "not to be had")
    } kept: { scene in
        try demandMail(scene)
        return try scene.store.outboxItem(id())?.fault == OutboxTests.later
    }

    /// Whether a mail that is there has left cannot be known: it may come twice.
    private static let sending = Tale("sending") { scene in
        try handedOver(scene)
    } act: { scene in
        try sendsAfterTheLease(scene)
    } kept: { scene in
        try !isSomewhere(scene)
    }

    private static let sendingWhatIsInBothFolders = Tale("sending what is in both folders") {
        scene in
        try handedOver(scene)
        let name = try id().text + ".json"
        let bytes = try scene.disk.read(Layout.outboxNew.appending(name))
        try scene.store.publisher.publish(bytes, at: Layout.outboxDead.appending(name))
    } act: { scene in
        try scene.store.sent(id())
    } kept: { scene in
        try Audit.demand(scene.store.deadMail().isEmpty, "given up after it was sent")
        return try !isSomewhere(scene)
    }

    private static let burying: Tale = Tale("giving up") { scene in
        try handedOver(scene)
    } act: { scene in
        try scene.store.bury(id(), because: OutboxTests.refused, at: Sample.later(5))
    } kept: { scene in
        try demandMail(scene)
        return try scene.store.deadMail() == [id()]
    } next: { scene in
        try burying.act(scene)
        try Audit.demand(scene.store.outbox().isEmpty, "given up and waiting")
    }

    private static let buryingADeadCode: Tale = Tale("giving up a dead code") { scene in
        try handedOver(scene)
    } act: { scene in
        try scene.store.bury(id(), because: .codeExpired, at: Sample.later(86_400))
    } kept: { scene in
        try demandMail(scene)
        guard try scene.store.deadMail() == [id()] else { return false }
        return try !holdsCode(scene)
    } next: { scene in
        try buryingADeadCode.act(scene)
        try scene.store.eraseDeadCodes(at: Sample.later(90_000))
        try Audit.demand(!holdsCode(scene), "4: a dead code is kept")
    }

    /// Whether the code can be read in what was given up.
    private static func holdsCode(_ scene: Scene) throws -> Bool {
        let bytes = try scene.disk.read(Layout.outboxDead.appending(id().text + ".json"))
        let code = try Sample.code().clear.text
        return String(decoding: bytes, as: UTF8.self).contains(code)
    }

    private static let tryingAgainByHand = Tale("trying again by hand") { scene in
        try buried(scene)
    } act: { scene in
        let retry = try scene.store.retry(id(), at: Sample.later(6), until: Sample.later(96))
        try Audit.demand(retry == .queued, "\(retry)")
    } kept: { scene in
        try demandMail(scene)
        return try scene.store.outbox() == [id()]
    }

    private static let forgetting = Tale("forgetting a mail that was given up") { scene in
        try buried(scene)
    } act: { scene in
        _ = try scene.store.forget(dead: id())
    } kept: { scene in
        try Audit.demand(scene.store.outbox().isEmpty, "it is sent after all")
        return try !isSomewhere(scene)
    }

    private static let erasingADeadCode = Tale("erasing a dead code") { scene in
        try buried(scene)
    } act: { scene in
        try scene.store.eraseDeadCodes(at: Sample.later(90_000))
    } kept: { scene in
        try demandMail(scene)
        return try !holdsCode(scene)
    }
}
