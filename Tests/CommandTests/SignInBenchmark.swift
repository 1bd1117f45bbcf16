import Fapiao
import FoundationEssentials
import Glibc
import Storage
import Testing
import Wizard

@testable import Command

/// How long a refusal takes, with the real hashes: nobody must hear from it whether an address has
/// an account, or whether that account waits.
///
/// A benchmark, not a test of time: run by the README's command, it prints the medians beside each
/// other. Without that it only sees that all three are refused in the same words.
struct SignInBenchmark {
    private static let rounds =
        ProcessInfo.processInfo.environment["FAPIAO_SIGN_INS"].flatMap(Int.init) ?? 1

    private final class Folder {
        let path =
            FileManager.default.temporaryDirectory.path
            + "/fapiao-signin-\(UInt64.random(in: .min ... .max))"

        init() throws { try PosixDisk.makeRoot(at: path) }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private let folder: Folder
    private let shop: Shop

    init() throws {
        folder = try Folder()
        let world = World.ofMachine()
        shop = try Shop(
            store: Shop.openStore(at: folder.path + "/data", world: world), world: world, demo: nil)
    }

    private func join(_ address: EmailAddress, _ order: String) throws {
        let claim = Claim(order: try OrderNumber(order), paidOn: nil)
        _ = shop.perform(
            .register(address, password: "korrekt häst", claim, .english))
        let mail = try #require(try shop.mailbox().first { $0.to == address.text })
        _ = shop.perform(.activate(address, try #require(mail.code)))
    }

    /// Milliseconds of one refusal.
    private func refusal(of address: EmailAddress) -> Double {
        let began = ContinuousClock.now
        let answer = shop.perform(.signIn(address, password: "fel lösenord", .english))
        let time = began.duration(to: .now)
        #expect(answer == .signInRefused)
        return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1000
    }

    private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

    @Test func aKnownAnUnknownAndALockedAddressTakeTheSameTime() throws {
        let known = try EmailAddress("known@example.org")
        let unknown = try EmailAddress("unknown@example.org")
        let locked = try EmailAddress("locked@example.org")
        try join(known, "E2026000001")
        try join(locked, "E2026000002")
        let now = shop.world.now()
        for _ in 1...20 {
            _ = try shop.store.admit(
                Caller(address: locked, source: shop.source), at: now.adding(seconds: 60))
        }
        var times: [[Double]] = [[], [], []]
        for _ in 1...Self.rounds {
            for (index, address) in [known, unknown, locked].enumerated() {
                // The first two are looked at; the third waits all the while.
                if index < 2 {
                    try shop.store.forgive(Caller(address: address, source: shop.source))
                }
                times[index].append(refusal(of: address))
            }
        }
        guard Self.rounds > 1 else { return }
        let medians = times.map { (Self.median($0) * 100).rounded() / 100 }
        print(
            "sign-in refused, median of \(Self.rounds) in ms:"
                + " known \(medians[0]), unknown \(medians[1]), locked \(medians[2])")
    }
}
