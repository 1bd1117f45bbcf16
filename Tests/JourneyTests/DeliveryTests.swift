import Fapiao
import Glibc
import Mail
import Storage
import Synchronization
import System
import Testing

@testable import Command

/// Mails through a real sendmail to a real server that answers as badly as servers do.
///
/// Sixty in every run of the tests; so many as `FAPIAO_MAILS` says, if it is set.
@Suite(.serialized) struct DeliveryTests {
    private static var count: Int {
        getenv("FAPIAO_MAILS").flatMap { Int(String(cString: $0)) } ?? 60
    }

    /// What the senders did to the mails, all of them together.
    private final class Log: Sendable {
        let tries = Mutex(0)
        let rounds = Mutex<[(now: Instant, received: Int)]>([])
    }

    @Test func everyMailArrivesAtLeastOnceAndNoneWithADeadCode() throws {
        let began = ContinuousClock.now
        let scenery = try Scenery()
        let peer = try MailPeer(in: scenery.folder, faults: 25, seed: 11)
        let office = try PostOffice(sendmail: peer.sendmail, in: scenery)
        let orders = try office.fill(Self.count)
        let log = Log()
        try Self.abandonSome(office, log)
        try Self.sendAll(office, peer, log)
        let mails = try peer.mails()
        let arrived = Dictionary(grouping: mails) { $0.to?.first ?? "" }
        try Self.check(orders, office, arrived)
        try Self.checkTimes(orders, mails, log)
        try Self.checkTroubles(peer)
        try Self.checkCodes(orders, office)
        let said = try peer.read(
            expecting: PostOffice.meant(orders.map(\.mail)), in: scenery.folder)
        #expect(said == "read \(mails.count)\n")
        let tries = log.tries.withLock { $0 }
        print(
            "\(orders.count) mails in \(began.duration(to: .now)):", "\(tries) tries,",
            "\(mails.count - arrived.count) repeats at \(arrived.count) readers")
    }

    /// Senders that die: some before sendmail, some after it, none with a word.
    private static func abandonSome(_ office: PostOffice, _ log: Log) throws {
        let shop = try office.shop()
        let sendmail = try sendmail(of: shop)
        _ = try shop.collect()
        for (number, id) in try shop.store.outbox().enumerated() where number % 20 == 0 {
            guard case .envelope(let envelope) = try shop.take(id), number % 40 == 0 else {
                continue
            }
            log.tries.withLock { $0 += 1 }
            _ = sendmail.carry(envelope)
        }
    }

    private static func sendmail(of shop: Shop) throws -> Sendmail {
        let set = try #require(shop.sendmail)
        return Sendmail(path: set.path, bounce: set.bounce, limit: 1)
    }

    /// Rounds of three senders at once, each at the time of the next try, until nothing waits.
    private static func sendAll(_ office: PostOffice, _ peer: MailPeer, _ log: Log) throws {
        let looker = try office.shop()
        while true {
            let now = office.now
            let troubles = Mutex<[String]>([])
            let senders = try (1...3).map { _ in
                try Thread {
                    do { try send(office, log) } catch { troubles.withLock { $0 += ["\(error)"] } }
                }
            }
            for sender in senders { sender.join() }
            #expect(troubles.withLock { $0 } == [])
            let received = try peer.mails().count
            log.rounds.withLock { $0.append((now, received)) }
            let next = try looker.store.outbox().compactMap {
                try looker.store.outboxItem($0)?.notBefore
            }.min()
            guard let next else { return }
            try #require(next.seconds < PostOffice.start.seconds + 7 * 86_400, "no end of it")
            office.set(max(next, now.adding(seconds: 1)))
        }
    }

    private static func send(_ office: PostOffice, _ log: Log) throws {
        let shop = try office.shop()
        let sendmail = try sendmail(of: shop)
        let round = try PostRound.run(shop) { envelope in
            log.tries.withLock { $0 += 1 }
            return sendmail.carry(envelope)
        }
        if let trouble = round.trouble { throw trouble }
    }

    // MARK: What has to be true

    private static func check(
        _ orders: [PostOffice.Order], _ office: PostOffice, _ arrived: [String: [MailPeer.Line]]
    ) throws {
        let store = try office.shop().store
        #expect(try store.outbox().isEmpty && store.dueMail().isEmpty)
        let dead = Set(try store.deadMail())
        for order in orders {
            let mail = order.mail
            let copies = arrived[mail.to.text] ?? []
            let names = Set(copies.compactMap { $0.header("Message-ID") })
            #expect(names.isSubset(of: ["<\(mail.id.text)@example.cn>"]))
            let fault = try store.outboxItem(mail.id)?.fault
            switch (order.refusedAt, mail.letter.expires) {
            case ("dot"?, _):
                // msmtp says 69 for it, so it is tried until its code is dead.
                #expect(copies.isEmpty && dead.contains(mail.id))
            case (_?, nil):
                #expect(copies.isEmpty && dead.contains(mail.id))
                guard case .ended(65, let said) = fault else {
                    Issue.record("\(mail.to.text): \(String(describing: fault))")
                    continue
                }
                #expect(said.contains("550 5."))
            case (_?, _?): #expect(copies.isEmpty && dead.contains(mail.id))
            case (nil, let expires?) where expires < PostOffice.start.adding(seconds: 86_400):
                #expect(!copies.isEmpty || dead.contains(mail.id), "\(mail.to.text) is lost")
            case (nil, _):
                #expect(!copies.isEmpty, "\(mail.to.text) never came")
                #expect(!dead.contains(mail.id), "\(mail.to.text): \(String(describing: fault))")
            }
        }
    }

    /// No mail came in a round at which its code was dead.
    private static func checkTimes(
        _ orders: [PostOffice.Order], _ mails: [MailPeer.Line], _ log: Log
    ) throws {
        let expiries = Dictionary(
            uniqueKeysWithValues: orders.compactMap { order in
                order.mail.letter.expires.map { (order.mail.to.text, $0) }
            })
        var first = 0
        for round in log.rounds.withLock({ $0 }) {
            for mail in mails[first..<round.received] {
                guard let expires = expiries[mail.to?.first ?? ""] else { continue }
                #expect(round.now < expires)
            }
            first = round.received
        }
        #expect(first == mails.count)
        // Some were dead before anybody could send them.
        let stillborn = orders.filter {
            $0.mail.letter.expires == PostOffice.start.adding(seconds: 60)
        }
        #expect(!stillborn.isEmpty)
        for order in stillborn { #expect(!mails.contains { $0.to == [order.mail.to.text] }) }
    }

    /// The server was as bad as it should be; a short run does not meet everything.
    private static func checkTroubles(_ peer: MailPeer) throws {
        let troubles = Set(try peer.lines().compactMap(\.trouble))
        #expect(troubles.count >= (count < 500 ? 5 : 22), "\(troubles.sorted())")
    }

    /// No clear code is left anywhere, once all of them are sent or dead.
    private static func checkCodes(_ orders: [PostOffice.Order], _ office: PostOffice) throws {
        office.set(PostOffice.start.adding(seconds: 2 * 86_400))
        try office.shop().store.eraseDeadCodes(at: office.now)
        let codes = orders.compactMap { $0.mail.letter.secret?.text }
        #expect(codes.count > 10)
        let pattern = codes.joined(separator: "\\|")
        let found = try Run(["grep", "-rl", pattern, office.scenery.data])
        #expect(found.status == 1, "\(found.output)")
    }
}
