import Fapiao
import Testing

@testable import Storage

/// The numbered promises above the outbox.
struct OutboxTests {
    static let refused = DeliveryFault.ended(code: 67, said: "550 no such user")
    static let later = DeliveryFault.ended(code: 75, said: "451 later")

    /// A mail with a code that lives until `Sample.later(86_400)`, in the outbox.
    private static func scene() throws -> (scene: Scene, id: MailID) {
        try StoreMailTests.handedOver()
    }

    private static func taken(_ lease: Store.Lease) throws -> OutboxItem {
        guard case .taken(let item) = lease else { return try #require(nil, "\(lease)") }
        return item
    }

    private static func onDisk(_ scene: Scene, _ folder: Path) throws -> String {
        try scene.disk.list(folder).map { name in
            String(decoding: try scene.disk.read(folder.appending(name)), as: UTF8.self)
        }.joined()
    }

    /// Promise 2.
    @Test func oneSenderHasAMailUntilItsLeaseEnds() throws {
        let (scene, id) = try Self.scene()
        let store = scene.store
        let first = try Self.taken(store.lease(id, at: Sample.noon, until: Sample.later(90)))
        #expect(first.attempts == 1 && first.standing == .leased(until: Sample.later(90)))
        #expect(
            try store.lease(id, at: Sample.later(89), until: Sample.later(180)) == .notNow)
        let second = try Self.taken(
            store.lease(id, at: Sample.later(90), until: Sample.later(180)))
        #expect(second.attempts == 2)
    }

    @Test func afterAFailureItWaitsForItsTime() throws {
        let (scene, id) = try Self.scene()
        let store = scene.store
        let first = try Self.taken(store.lease(id, at: Sample.noon, until: Sample.later(90)))
        try store.note(Self.later, of: first, retryAt: Sample.later(300))
        let item = try #require(try store.outboxItem(id))
        #expect(item.standing == .waiting(from: Sample.later(300)) && item.fault == Self.later)
        #expect(
            try store.lease(id, at: Sample.later(299), until: Sample.later(400)) == .notNow)
        let again = try Self.taken(
            store.lease(id, at: Sample.later(300), until: Sample.later(400)))
        #expect(again.attempts == 2 && again.fault == Self.later)
    }

    /// Promise 2: who comes back late does not take the mail from who has it now.
    @Test func aSenderWhoseLeaseHasPassedOnHasNothingToSay() throws {
        let (scene, id) = try Self.scene()
        let store = scene.store
        let slow = try Self.taken(store.lease(id, at: Sample.noon, until: Sample.later(90)))
        let quick = try Self.taken(
            store.lease(id, at: Sample.later(90), until: Sample.later(180)))
        try store.note(Self.later, of: slow, retryAt: Sample.later(91))
        #expect(try store.outboxItem(id) == quick)
        try store.note(Self.later, of: quick, retryAt: Sample.later(200))
        try store.note(Self.refused, of: quick, retryAt: Sample.later(91))
        #expect(try store.outboxItem(id)?.notBefore == Sample.later(200))
    }

    @Test func whatWasSentIsGoneWithItsCode() throws {
        let (scene, id) = try Self.scene()
        _ = try scene.store.lease(id, at: Sample.noon, until: Sample.later(90))
        try scene.store.sent(id)
        #expect(try scene.store.outbox().isEmpty && scene.store.outboxItem(id) == nil)
        #expect(try Self.onDisk(scene, Layout.outboxNew).isEmpty)
    }

    /// Promise 3.
    @Test func aMailWhoseCodeDiesBeforeTheLeaseEndsIsNotGiven() throws {
        let (scene, id) = try Self.scene()
        let store = scene.store
        let now = Sample.later(86_400 - 89)
        guard case .expired = try store.lease(id, at: now, until: now.adding(seconds: 90)) else {
            Issue.record("a mail left that would be dead on arrival")
            return
        }
        let last = Sample.later(86_400 - 90)
        _ = try Self.taken(store.lease(id, at: last, until: Sample.later(86_400)))
    }

    /// Promise 5: a newer code ends the older one, wherever its mail has come to.
    @Test func aMailWhoseCodeANewerOneEndedIsDropped() throws {
        let (scene, id) = try Self.scene()
        let store = scene.store
        let newer = try Sample.code(2)
        _ = try store.resend(to: try Sample.address(), newer, at: Sample.later(60))
        _ = try store.handOver(newer.mail)
        #expect(try store.retry(id, at: Sample.later(61), until: Sample.later(151)) == .unwanted)
        #expect(try store.lease(id, at: Sample.later(61), until: Sample.later(151)) == .dropped)
        #expect(try store.outboxItem(id) == nil && store.outbox() == [newer.mail])
        #expect(try !Self.onDisk(scene, Layout.outboxNew).contains(Sample.code().clear.text))
        _ = try Self.taken(
            store.lease(newer.mail, at: Sample.later(61), until: Sample.later(151)))
    }

    /// Promise 5.
    @Test func aMailWhoseCodeWasUsedIsDropped() throws {
        let (scene, id) = try Self.scene()
        try scene.activate(try Sample.newAccount(1))
        let lease = try scene.store.lease(id, at: Sample.later(61), until: Sample.later(151))
        #expect(lease == .dropped)
        #expect(try !scene.store.outbox().contains(id))
    }

    /// Promise 6: nothing is lost, and no other mail waits for it.
    @Test func aMailThatCannotBeReadIsMovedAside() throws {
        let (scene, id) = try Self.scene()
        let place = Layout.outboxNew.appending(id.text + ".json")
        let torn = Array(#"{"format":2,"mail":"#.utf8)
        try scene.store.publisher.publish(torn, at: place)
        #expect(throws: StoreError.unreadable(place, .noChecksum)) {
            try scene.store.lease(id, at: Sample.noon, until: Sample.later(90))
        }
        #expect(try scene.store.outbox().isEmpty)
        let aside = Layout.quarantine.appending("outbox-new-\(id.text).json")
        #expect(try scene.disk.read(aside) == torn)
        #expect(try scene.store.lease(id, at: Sample.noon, until: Sample.later(90)) == .notNow)
    }

    /// Promise 4.
    @Test func aMailGivenUpKeepsItsCodeOnlyWhileItLives() throws {
        let (scene, id) = try Self.scene()
        let store = scene.store
        let code = try Sample.code().clear.text
        try store.bury(id, because: Self.refused, at: Sample.later(60))
        #expect(try store.outbox().isEmpty && store.deadMail() == [id])
        let item = try #require(try store.outboxItem(id))
        #expect(item.standing == .givenUp && item.fault == Self.refused)
        try store.eraseDeadCodes(at: Sample.later(86_400))
        #expect(try Self.onDisk(scene, Layout.outboxDead).contains(code))
        try store.eraseDeadCodes(at: Sample.later(86_401))
        #expect(try !Self.onDisk(scene, Layout.outboxDead).contains(code))
        let erased = try #require(try store.outboxItem(id))
        #expect(erased.mail.letter.secret == .erased && erased.fault == Self.refused)
        let written = scene.disk.changes
        try store.eraseDeadCodes(at: Sample.later(86_402))
        #expect(scene.disk.changes == written)
    }

    @Test func whatIsGivenUpForItsCodeLosesItAtOnce() throws {
        let (scene, id) = try Self.scene()
        try scene.store.bury(id, because: .codeExpired, at: Sample.later(86_350))
        #expect(
            try !Self.onDisk(scene, Layout.outboxDead).contains(Sample.code().clear.text))
    }

    @Test func aMailGivenUpCanBeTriedAtOnce() throws {
        let (scene, id) = try Self.scene()
        let store = scene.store
        try store.bury(id, because: Self.refused, at: Sample.later(60))
        #expect(try store.retry(id, at: Sample.later(100), until: Sample.later(190)) == .queued)
        #expect(try store.deadMail().isEmpty && store.outbox() == [id])
        let item = try Self.taken(
            store.lease(id, at: Sample.later(100), until: Sample.later(190)))
        #expect(item.fault == Self.refused)
        #expect(
            try store.retry(id, at: Sample.later(101), until: Sample.later(191))
                == .leased(until: Sample.later(190)))
        try store.note(Self.later, of: item, retryAt: Sample.later(4_000))
        #expect(try store.retry(id, at: Sample.later(200), until: Sample.later(290)) == .queued)
        #expect(try store.outboxItem(id)?.notBefore == Sample.later(200))
    }

    @Test func aMailWithADeadCodeIsNotTriedAgain() throws {
        let (scene, id) = try Self.scene()
        let store = scene.store
        let (now, later) = (Sample.later(86_390), Sample.later(86_480))
        let expired = Store.Retry.expired(at: Sample.later(86_400))
        #expect(try store.retry(id, at: now, until: later) == expired)
        try store.bury(id, because: .codeExpired, at: now)
        #expect(try store.retry(id, at: now, until: later) == expired)
        #expect(try store.deadMail() == [id])
        #expect(try store.retry(Sample.mail(7), at: now, until: later) == .unknown)
    }

    /// Whoever handed it over first may have died before the document knew.
    @Test func handingOverOnceMoreLeavesTheLeaseAlone() throws {
        let (scene, id) = try Self.scene()
        let account = try #require(try scene.store.account(Sample.account()))
        let taken = try Self.taken(
            scene.store.lease(id, at: Sample.noon, until: Sample.later(90)))
        try scene.store.admit(taken.mail)
        #expect(try scene.store.outboxItem(id) == taken)
        try scene.store.bury(id, because: Self.refused, at: Sample.noon)
        try scene.store.admit(taken.mail)
        #expect(try scene.store.outbox().isEmpty)
        #expect(account.mail.isEmpty)
    }

    @Test(arguments: [
        later, .ended(code: 69, said: ""), .killed(signal: 9, said: "发票"), .tooSlow(seconds: 60),
        .notStarted(errno: 2), .codeExpired, .notWritten,
    ])
    func everyFaultIsReadBackAsItWas(_ fault: DeliveryFault) throws {
        let (scene, id) = try Self.scene()
        let taken = try Self.taken(
            scene.store.lease(id, at: Sample.noon, until: Sample.later(90)))
        try scene.store.note(fault, of: taken, retryAt: Sample.later(100))
        #expect(try scene.store.outboxItem(id)?.fault == fault)
    }
}
