import Fapiao
import Testing

@testable import Storage

/// What other sessions do, step by step, while somebody looks through the folder or copies it.
enum Bustle: String, CaseIterable {
    case wishing, applying, dividing, mailing, buryingMail, moving, puttingBack, importing

    static let wisher = "chen@example.cn"
    private static let aside = "orders-E2026000123.json"

    /// A folder in which each of them can begin.
    static func scene() throws -> Scene {
        let scene = try Scene()
        let customer = try scene.join(Sample.newAccount(1))
        try scene.take([
            Sample.record(), Sample.record("E2026000777", contact: "wang@example.cn"),
            Sample.record("E2026000300", contact: "wu@example.cn"),
        ])
        _ = try scene.store.submit(scene.submission(5), by: customer, at: Sample.later(300))
        try StoreDeskTests.work(scene, .step(.take))
        for order in ["E2026000511", "E2026000512", "E2026000513"] {
            try scene.take([Sample.record(order)])
        }
        // Signed up, confirmed, and its bill is still to be claimed.
        let new = try Sample.newAccount(6, address: wisher, order: "E2026000777")
        try scene.register(new)
        _ = try scene.store.change(new.id) { (account) throws(Account.Refusal) in
            try account.activate(at: Sample.later(60), matches: Sample.matches(new.code))
        }
        return scene
    }

    /// What was there before, that is for nobody to lose.
    func prepare(_ scene: Scene) throws {
        switch self {
        case .buryingMail:
            // One without a code: nobody drops it.
            for mail in try scene.store.order(Sample.order())?.mail ?? [] {
                _ = try scene.store.handOver(mail.id)
            }
        case .puttingBack:
            let document = Key(order: try Sample.order()).document
            let bytes = try scene.disk.read(document)
            try scene.store.publisher.publish(Array("{".utf8), at: document)
            #expect(throws: StoreError.self) { try scene.store.order(Sample.order()) }
            try scene.disk.remove(Layout.quarantine.appending(Self.aside))
            try scene.store.publisher.publish(
                try Seal.open(bytes), at: Layout.quarantine.appending(Self.aside))
        case .dividing:
            // As where there are many orders: the folders that the parts will be in are there.
            for part in ["E2026000300-1", "E2026000300-2"] {
                let folder = Key(order: try OrderNumber(part)).folder
                do throws(DiskError) { try scene.disk.makeFolder(folder) } catch {
                    #expect(error.reason == .exists)
                }
            }
        case .wishing, .applying, .mailing, .moving, .importing: break
        }
    }

    /// The steps of a session with a store of its own.
    var steps: [(Scene) throws -> Void] {
        switch self {
        case .wishing:
            [{ _ = try $0.store.orders(of: Sample.account(6), at: Sample.later(600)) }]
        case .applying: Self.stepsOfApplying
        case .dividing: Self.stepsOfDividing
        case .mailing: Self.stepsOfMailing
        case .buryingMail: Self.stepsOfBuryingMail
        case .moving: Self.stepsOfMoving
        case .puttingBack:
            [{ _ = try $0.store.putBack(Self.aside) }]
        case .importing:
            [
                { scene in
                    try scene.take((400...420).map { try Sample.record("E2026000\($0)") })
                },
                { scene in
                    let new = try Sample.newAccount(
                        9, address: "xu@example.cn", order: "E2026000411")
                    try scene.register(new)
                    _ = try scene.activate(new)
                },
            ]
        }
    }

    private static var stepsOfApplying: [(Scene) throws -> Void] {
        [
            { scene in
                let account = try #require(try scene.store.account(Sample.account(1)))
                _ = try scene.store.submit(
                    scene.submission(8, order: "E2026000511"), by: account, at: Sample.later(650))
            },
            { scene in
                let number = try FapiaoNumber("031002600999 87654321")
                try StoreDeskTests.work(
                    scene, .step(.issue(number, on: StoreApplicationTests.day)), at: 700)
            },
            { try StoreSupportTests.open($0) },
        ]
    }

    private static var stepsOfDividing: [(Scene) throws -> Void] {
        [
            { scene in
                _ = try scene.store.split(
                    OrderNumber("E2026000300"), into: [Money(fen: 600), Money(fen: 1_009_999)])
            },
            { scene in
                let part = try OrderNumber("E2026000300-2")
                _ = try scene.store.pass(
                    part, from: nil, to: Sample.account(1), by: "zhao.min", at: Sample.later(500))
                let account = try #require(try scene.store.account(Sample.account(1)))
                _ = try scene.store.submit(
                    scene.submission(9, order: part.text), by: account, at: Sample.later(650))
            },
        ]
    }

    private static var stepsOfMailing: [(Scene) throws -> Void] {
        [
            { scene in
                for id in try scene.store.dueMail() { _ = try scene.store.handOver(id) }
            }
        ]
    }

    /// Given up, tried again by hand, given up once more.
    private static var stepsOfBuryingMail: [(Scene) throws -> Void] {
        [
            { try bury($0) },
            { scene in
                for id in try scene.store.deadMail() {
                    _ = try scene.store.retry(id, at: Sample.later(800), until: Sample.later(890))
                }
            },
            { try bury($0) },
        ]
    }

    private static func bury(_ scene: Scene) throws {
        for id in try scene.store.outbox() {
            try scene.store.bury(id, because: .notWritten, at: Sample.later(700))
        }
    }

    /// One gives an address away, and another takes it.
    private static var stepsOfMoving: [(Scene) throws -> Void] {
        [
            { try StoreSecurityTests.begin($0, Sample.newAccount(1), to: "li@example.org") },
            { _ = try StoreSecurityTests.confirm($0, Sample.newAccount(1)) },
            { scene in
                let new = try Sample.newAccount(3, order: "E2026000512")
                try scene.register(new, at: Sample.later(300))
                _ = try scene.activate(new, at: Sample.later(360))
            },
        ]
    }
}
