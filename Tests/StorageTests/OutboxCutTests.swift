import Fapiao
import Testing

@testable import Storage

/// The power goes at each step of sending: no mail is lost, and none leaves with a dead code.
///
/// The tales have each of the steps by itself; here a mail goes out between them.
struct OutboxCutTests {
    /// A mail with a code, in the outbox.
    private static func before(_ scene: Scene) throws {
        let new = try Sample.newAccount()
        try scene.register(new)
        _ = try scene.store.handOver(new.code.mail)
    }

    private static func lease(_ scene: Scene, at now: Instant) throws -> OutboxItem? {
        let id = try Sample.newAccount().code.mail
        let lease = try scene.store.lease(id, at: now, until: now.adding(seconds: 90))
        guard case .taken(let item) = lease else { return nil }
        return item
    }

    private static func isSomewhere(_ scene: Scene) throws -> Bool {
        try scene.store.outboxItem(Sample.newAccount().code.mail) != nil
    }

    private static func requireMail(_ scene: Scene) throws {
        guard try isSomewhere(scene) else { throw Audit.Broken(description: "the mail is gone") }
    }

    /// Whoever comes after the lease sends it.
    private static func sendsAfterTheLease(_ scene: Scene) throws {
        try requireMail(scene)
        guard try lease(scene, at: Sample.later(100)) != nil else {
            throw Audit.Broken(description: "nobody can take the mail")
        }
        try scene.store.sent(Sample.newAccount().code.mail)
    }

    /// The mail leaves between the lease and the note of it: before that it must not be gone.
    @Test func sending() throws {
        final class Sendmail { var taken = 0 }
        let sendmail = Sendmail()
        try PowerCuts(
            before: { try Self.before(Scene($0)) },
            story: { disk in
                sendmail.taken = 0
                let scene = try Scene(disk, tag: "2")
                guard try Self.lease(scene, at: Sample.later(1)) != nil else { return false }
                sendmail.taken += 1
                try scene.store.sent(Sample.newAccount().code.mail)
                return true
            },
            holds: { disk, done in
                let scene = try Scene(disk, tag: "3")
                if sendmail.taken == 0 {
                    try Self.sendsAfterTheLease(scene)
                } else if done, try Self.isSomewhere(scene) {
                    return false
                }
                return true
            }
        ).tryAll()
    }

    /// Whoever hands over after a kill finds the mail in the outbox, though its name may not be on
    /// the medium yet: it has to be before the document forgets the mail.
    @Test func handingOverWhatAKilledSessionBegan() throws {
        let new = try Sample.newAccount()
        let start = MemoryDisk()
        try Scene(start).register(new)
        let whole = MemoryDisk(copying: start)
        _ = try Scene(whole, tag: "2").store.handOver(new.code.mail)
        for count in 0...whole.changes {
            let disk = MemoryDisk(copying: start)
            disk.powerEndsAfter = count
            _ = try? Scene(disk, tag: "2").store.handOver(new.code.mail)
            // A kill: the machine goes on, and what was not synced still is not. The sync that
            // the session did not come to is no sync that failed.
            (disk.isDead, disk.powerEndsAfter, disk.held) = (false, .max, [])
            let account = Key(account: new.id).folder
            for folder in [Layout.outboxNew, account, account.folder] {
                try disk.folder(folder, .syncFolder).isSpoilt = false
            }
            _ = try Scene(disk, tag: "3").store.handOver(new.code.mail)
            disk.restart(Survival(contents: .lost, names: .lost))
            let all = try Audit(disk: disk).mail()
            #expect(all == [new.code.mail.text], "killed after \(count) changes")
        }
    }

    /// However often the power goes between tries, a code that died does not leave.
    @Test(arguments: [0, 3_600, 86_300, 86_311, 86_400, 90_000])
    func noDeadCodeLeaves(afterSeconds delay: Int) throws {
        let now = Sample.later(delay)
        let id = try Sample.newAccount().code.mail
        try PowerCuts(
            before: { try Self.before(Scene($0)) },
            story: { disk in
                let scene = try Scene(disk, tag: "2")
                switch try scene.store.lease(id, at: now, until: now.adding(seconds: 90)) {
                case .taken: return delay <= 86_310
                case .expired:
                    try scene.store.bury(id, because: .codeExpired, at: now)
                    return delay > 86_310
                case .notNow, .dropped: return false
                }
            },
            holds: { disk, _ in
                let scene = try Scene(disk, tag: "3")
                let after = now.adding(seconds: 91)
                let lease = try scene.store.lease(id, at: after, until: after.adding(seconds: 90))
                if case .taken = lease { return delay + 181 <= 86_400 }
                return try Self.isSomewhere(scene)
            }
        ).tryAll()
    }
}
