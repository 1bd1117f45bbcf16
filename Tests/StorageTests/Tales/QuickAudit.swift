import Fapiao

@testable import Storage

/// What the tales ask of a data folder after each state: the promises above `Store`, of documents
/// that were not looked at before. The whole of it is `Audit`'s.
struct QuickAudit {
    let disk: MemoryDisk
    /// How the names begin that may lie in quarantine.
    let aside: String?
    /// What documents that were read before lead to; one of the same bytes says the same.
    let known: Known

    /// Filled by the first audit, for all that come after it.
    final class Known {
        struct Leads {
            var hints: Set<Hint> = []
            var claims: Set<Hint> = []
        }

        /// Documents of which the rows of that fingerprint say what they should.
        struct Listed: Hashable {
            let document: [UInt8]
            let rows: Int
        }

        fileprivate var leads: [[UInt8]: Leads] = [:]
        fileprivate var listed: Set<Listed> = []
    }

    func check() throws {
        let store = try Store.open(on: disk, tag: "audit")
        try checkQuarantine()
        try checkRows(store)
        for number in try Audit(disk: disk).orders() {
            try check(Key(order: number)) { () throws(StoreError) in
                guard let order = try store.order(number) else { return nil }
                return Known.Leads(hints: order.hints, claims: order.claims)
            }
        }
        for id in try Audit(disk: disk).accounts() {
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

    /// A search finds every application and every bill.
    private func checkRows(_ store: Store) throws {
        var hasher = Hasher()
        for file in try RowIndex.files(of: store).sorted(by: { $0.name < $1.name }) {
            hasher.combine(try disk.read(file))
        }
        let rows = hasher.finalize()
        var index: RowIndex?
        for number in try Audit(disk: disk).orders() {
            let key = Key(order: number)
            let mark = Known.Listed(document: try disk.read(key.document), rows: rows)
            guard !known.listed.contains(mark) else { continue }
            // One that cannot be read is told of elsewhere.
            guard let order = try? store.order(number) else { continue }
            var read = index ?? RowIndex(0..<LinkSums.buckets)
            if index == nil { _ = try read.catchUp(with: store) }
            index = read
            let isListed =
                read.lists(billOf: order)
                && order.applications.allSatisfy { read.lists($0, of: order) }
            try Audit.demand(isListed, "3: no row leads to \(key.name)")
            known.listed.insert(mark)
        }
    }

    private func checkQuarantine() throws {
        for name in try disk.list(Layout.quarantine) where !name.hasPrefix(".") {
            if let aside, name.hasPrefix(aside) { continue }
            throw Audit.Broken(description: "6: a document cannot be read: \(name)")
        }
    }

    private func check(_ hints: Set<Hint>, _ promise: String) throws {
        for hint in hints where (try? disk.target(of: hint.path)) != hint.target {
            throw Audit.Broken(description: "\(promise): \(hint.path)")
        }
    }
}
