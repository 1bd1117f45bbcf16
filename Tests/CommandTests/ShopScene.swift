import Fapiao
import FoundationEssentials
import Storage
import Synchronization
import Testing
import Wizard

@testable import Command

/// A shop on a real folder, with a clock that a test moves on and hashes that cost nothing.
final class ShopScene {
    static let start = Instant(seconds: 1_795_000_000)

    let shop: Shop
    let folder: String
    private let clock: Clock

    private final class Clock: Sendable {
        let now = Mutex(ShopScene.start)
        let minted = Mutex(UInt8(0))
    }

    init() throws {
        let clock = Clock()
        self.clock = clock
        folder =
            FileManager.default.temporaryDirectory.path
            + "/fapiao-shop-\(UInt64.random(in: .min ... .max))"
        try PosixDisk.makeRoot(at: folder)
        let world = World(
            now: { clock.now.withLock { $0 } },
            random: { count in
                let seed = clock.minted.withLock { seed in
                    seed += 1
                    return seed
                }
                return Array(repeating: seed, count: count)
            },
            hashPassword: { SecretHash("password " + $0) },
            passwordMatches: { $1 == SecretHash("password " + $0) },
            hashCode: { SecretHash("code " + $0.text) },
            codeMatches: { $1 == SecretHash("code " + $0.text) })
        shop = try Shop(
            store: Shop.openStore(at: folder + "/data", world: world), world: world, demo: nil)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Seconds since the beginning.
    func wait(until seconds: Int) {
        clock.now.withLock { $0 = Self.start.adding(seconds: seconds) }
    }

    func pass(_ seconds: Int) { clock.now.withLock { $0 = $0.adding(seconds: seconds) } }

    // MARK: What a customer does

    static let password = "korrekt häst"

    func register(_ address: EmailAddress, order: String = "E2026000123") throws -> Answer {
        shop.perform(
            .register(
                address, password: Self.password,
                Claim(order: try OrderNumber(order), paidOn: nil), .english))
    }

    /// The code of the newest mail to `address`.
    func code(to address: EmailAddress) throws -> SecretCode {
        let mail = try shop.mailbox().first { $0.to == address.text && $0.code != nil }
        return try #require(mail?.code)
    }

    /// The subjects of the mails to `address`, the newest first.
    func subjects(to address: EmailAddress) throws -> [String] {
        try shop.mailbox().filter { $0.to == address.text }.map(\.subject)
    }

    func signIn(_ address: EmailAddress, _ password: String = password) -> Answer {
        shop.perform(.signIn(address, password: password, .english))
    }

    /// Registers, activates and signs in.
    func join(_ address: EmailAddress, order: String = "E2026000123") throws -> Member {
        _ = try register(address, order: order)
        let code = try code(to: address)
        #expect(shop.perform(.activate(address, code)) == .activated(address))
        return try member(signIn(address))
    }

    func member(_ answer: Answer) throws -> Member {
        switch answer {
        case .signedIn(let member, _), .changed(let member), .mustChoosePassword(let member, _):
            return member
        default: return try #require(nil as Member?, "\(answer)")
        }
    }

    func change(_ change: AccountChange, _ member: Member) -> Answer {
        shop.perform(.change(change, member))
    }
}
