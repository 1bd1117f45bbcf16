import Fapiao
import Testing

@testable import Storage

/// What must be true of a data folder at any time, whatever happened to it: what `fapiao check`
/// asks, and nothing of its own. `DamageTests` holds what that has to find.
struct Audit {
    let disk: MemoryDisk

    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    func check() throws {
        let store = try Store.open(on: disk, tag: "audit")
        var findings: [Finding] = []
        let check = Inspection(
            of: store, repairs: false, at: Sample.later(600), tell: { findings.append($0) })
        let tally = try check.run()
        guard tally.quarantined == 0 else { throw Broken(description: "a document is aside") }
        if let broken = findings.first {
            throw Broken(description: "\(broken.path): \(broken.fault)")
        }
    }

    func orders() throws -> [OrderNumber] {
        try keys(.orders).compactMap { try OrderNumber($0) }
    }

    func accounts() throws -> [AccountID] { try keys(.accounts).compactMap { AccountID($0) } }

    private func keys(_ kind: Key.Kind) throws -> [String] {
        try disk.list(Path(kind.rawValue)).flatMap { shard in
            try disk.list(Path(kind.rawValue, shard))
                .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
                .map { String($0.dropLast(5)) }
        }
    }

    /// Every mail with an identity, wherever it is: in a document or in the outbox.
    func mail() throws -> Set<String> {
        let store = try Store.open(on: disk, tag: "audit")
        let inOrders = try orders().flatMap { try store.order($0)?.mail ?? [] }
        let inAccounts = try accounts().flatMap { try store.account($0)?.mail ?? [] }
        let sent = try store.outbox()
        return Set((inOrders + inAccounts).map(\.id.text) + sent.map(\.text))
    }
}

extension PowerCuts {
    /// A story of a store: the audit after each power cut, then once more after the story was
    /// told again, as the next session would.
    static func ofStore(
        before: @escaping (Scene) throws -> Void = { _ in },
        story: @escaping (Scene) throws -> Void,
        kept: @escaping (Scene) throws -> Bool,
        again: ((Scene) throws -> Void)? = nil
    ) -> PowerCuts {
        PowerCuts(
            before: { try before(Scene($0)) },
            story: { disk in
                try story(Scene(disk, tag: "2"))
                return true
            },
            holds: { disk, done in
                try Audit(disk: disk).check()
                let isKept = try kept(Scene(disk, tag: "3"))
                if done && !isKept { throw Audit.Broken(description: "1: it is not kept") }
                guard let again else { return true }
                try again(Scene(disk, tag: "4"))
                try Audit(disk: disk).check()
                return try kept(Scene(disk, tag: "5"))
            })
    }
}
