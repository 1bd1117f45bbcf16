import Fapiao
import FoundationEssentials
import Glibc
import Mail
import Resources
import Storage
import Synchronization
import System

@testable import Command

/// A data folder full of mails of every kind, with a clock that a test sets.
final class PostOffice: Sendable {
    /// What to try: who reads it, and what it is.
    struct Order: Sendable {
        let mail: DueMail
        /// The stage at which the server refuses the reader for good, each time.
        let refusedAt: String?
    }

    /// 2026-11-20 14:03:05 in Beijing.
    static let start = Instant(seconds: 1_795_154_585)
    static let from = "fapiao@example.cn"
    static let bounce = "bounces@example.cn"
    /// Forty Chinese characters.
    static let name = String(repeating: "世纪互联发票服务中心", count: 4)

    let scenery: Scenery
    private let clock = Mutex(PostOffice.start)

    init(sendmail: String, in scenery: Scenery) throws {
        self.scenery = scenery
        _ = try shop()
        let config = #"""
            {"mail": {"sendmail": "\#(sendmail)", "from": "\#(PostOffice.from)",
             "fromName": "\#(PostOffice.name)", "bounce": "\#(PostOffice.bounce)"}}
            """#
        try Data(config.utf8).write(to: URL(filePath: scenery.data + "/config.json"))
    }

    var now: Instant { clock.withLock { $0 } }

    func set(_ now: Instant) { clock.withLock { $0 = now } }

    /// The data folder as another process would open it.
    func shop() throws -> Shop {
        var world = World.ofMachine(passwordCost: 1)
        world.now = { self.now }
        return try Shop.open(at: scenery.data, world: world)
    }

    /// The letters, by turns: every kind and status, with remarks that try to be more than that.
    private static func letter(_ number: Int, _ world: World) throws -> Letter {
        let application = try world.mintApplicationNumber()
        let order = try OrderNumber("E2026\(100_000 + number)")
        let statuses = Status.allCases
        let turn = number % (3 + statuses.count)
        switch turn {
        case 0: return .alreadyRegistered
        case 1: return .submitted(application, order, at: start)
        case 2: return .orderHeldByAnother(order)
        default:
            let remark =
                number % 2 == 0
                ? "抬头有误\r\nBcc: thief@example.cn\r\n\r\n.\r\nMAIL FROM:<thief@example.cn>"
                : String(repeating: "很长的备注。A long remark. ", count: 30)
            return .statusChanged(
                application, order, statuses[turn - 3], remark: remark, at: start)
        }
    }

    /// Puts `count` mails into documents: a tenth with a code that dies soon, a tenth with one that
    /// lives a day, an eighth to readers whom the server refuses.
    func fill(_ count: Int) throws -> [Order] {
        let shop = try shop()
        let lives = [Registration.lifetime, 3_600, 900, 60]
        let stages = ["mail", "rcpt", "data", "dot"]
        var orders: [Order] = []
        for number in 0..<count {
            let refusedAt = number % 8 == 3 ? stages[number / 8 % 4] : nil
            let code = try shop.world.mintCode()
            let life =
                refusedAt == "dot" ? 3_600 : number % 5 == 0 ? lives[number / 5 % 4] : nil
            let letter =
                try life.map {
                    .activation(code.clear, expires: Self.start.adding(seconds: $0))
                } ?? Self.letter(number, shop.world)
            let reader = refusedAt.map { "no-\($0)-\(number)" } ?? "reader.\(number)"
            let mail = DueMail(
                id: code.mail, to: try EmailAddress("\(reader)@example.cn"),
                language: Language.allCases[number % 4], letter: letter, madeAt: Self.start)
            orders.append(Order(mail: mail, refusedAt: refusedAt))
        }
        for start in stride(from: 0, to: count, by: 50) {
            let some = orders[start..<min(start + 50, count)].map(\.mail)
            try shop.store.change(OrderNumber("POST-\(start)")) { (order) throws(Never) in
                order.post(some)
            }
        }
        return orders
    }

    /// What each mail was meant to say; with `subject`, under that one.
    static func meant(_ mails: [DueMail], subject: String? = nil) throws -> [MailPeer.Meant] {
        let sender = Sender(name: name, address: try EmailAddress(from))
        return try mails.map { mail in
            let message = try Message(mail, from: sender)
            return MailPeer.Meant(
                id: mail.id.text, to: mail.to.text, from: from, name: name, bounce: bounce,
                subject: subject ?? message.subject,
                body: message.body.split(separator: "\n", omittingEmptySubsequences: false)
                    .joined(separator: "\r\n"),
                language: mail.language.rawValue, date: mail.madeAt.seconds)
        }
    }
}
