import Fapiao
import Testing

@testable import Storage

/// What must be true of a data folder at any time, whatever happened to it.
///
/// Cites the numbered promises above `Store`.
struct Audit {
    let disk: MemoryDisk
    /// How the names begin that may lie in quarantine.
    var aside: String?

    /// The first promise that is broken.
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    /// What documents that were read before lead to; one of the same bytes says the same.
    var known = Known()

    /// Filled by the first audit, for all that come after it.
    final class Known {
        struct Leads {
            var hints: Set<Hint> = []
            var claims: Set<Hint> = []
        }

        fileprivate var leads: [[UInt8]: Leads] = [:]
    }

    func check() throws {
        let store = try Store.open(on: disk, tag: "audit")
        try checkQuarantine()
        for number in try orders() {
            try check(Key(order: number)) { () throws(StoreError) in
                guard let order = try store.order(number) else { return nil }
                return Known.Leads(hints: order.hints, claims: order.claims)
            }
        }
        for id in try accounts() {
            try check(Key(account: id)) { () throws(StoreError) in
                guard let account = try store.account(id) else { return nil }
                // A registration binds nobody: its address may be another account's by now.
                guard account.membership != nil else {
                    return Known.Leads(hints: account.hints)
                }
                let claim = Hint(Key(email: account.address).claim, to: id.text)
                return Known.Leads(hints: account.hints, claims: [claim])
            }
        }
        try checkQuarantine()
    }

    private func check(
        _ key: Key, _ read: () throws(StoreError) -> Known.Leads?
    ) throws {
        let bytes = try disk.read(key.document)
        let leads: Known.Leads
        if let before = known.leads[bytes] {
            leads = before
        } else {
            do throws(StoreError) { leads = try read() ?? Known.Leads() } catch {
                if aside != nil, case .unreadable = error { return }
                throw error
            }
            known.leads[bytes] = leads
        }
        try check(leads.hints, "3: no hint leads to \(key.name)")
        try check(leads.claims, "4: a name of \(key.name) is not claimed")
    }

    private func checkQuarantine() throws {
        for name in try disk.list(Layout.quarantine) where !name.hasPrefix(".") {
            if let aside, name.hasPrefix(aside) { continue }
            throw Broken(description: "6: a document cannot be read: \(name)")
        }
    }

    private func check(_ hints: Set<Hint>, _ promise: String) throws {
        for hint in hints where (try? disk.target(of: hint.path)) != hint.target {
            throw Broken(description: "\(promise): \(hint.path)")
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
