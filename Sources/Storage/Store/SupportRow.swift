import Fapiao

/// A row of the support queue, as the name of a hint.
///
///     000001795154585,3WPKPJAQCN,notArrived   →   orders/E2026000123 or accounts/3WPKPJAQCNSR
package struct SupportRow: Hashable, Sendable {
    package let waitingSince: Instant
    package let number: SupportNumber
    package let kind: SupportKind

    init(_ request: SupportRequest) {
        waitingSince = request.lastAt
        number = request.number
        kind = request.subject.kind
    }

    /// The name, which sorts by time.
    var name: String {
        let seconds = String(max(0, waitingSince.seconds))
        let time = String(repeating: "0", count: max(0, 15 - seconds.count)) + seconds
        return [time, number.text, kind.name].joined(separator: ",")
    }

    /// Nil for a name that is no row.
    init?(name: String) {
        let fields = name.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 3, let seconds = Int(fields[0]),
            let number = SupportNumber(fields[1]), let kind = try? SupportKind(named: fields[2])
        else { return nil }
        waitingSince = Instant(seconds: seconds)
        self.number = number
        self.kind = kind
    }

    var path: Path { Self.folder.appending(name) }

    static let folder = Layout.queue.appending("support")
}

extension Hint {
    /// The row of a request that waits for an answer; nil when it does not.
    static func asked(_ request: SupportRequest, in key: Key) -> Hint? {
        guard request.state == .open else { return nil }
        return Hint(
            SupportRow(request).path,
            to: "\(key.kind.rawValue)/\(key.name)")
    }
}

extension Store {
    /// The support requests that wait for an answer, the longest first, as their names say.
    package func supportQueue() throws(StoreError) -> [SupportRow] {
        try publisher.names(in: SupportRow.folder).compactMap { SupportRow(name: $0) }
    }

    /// The order that a row's request is about; nil when it is about none, or waits no more.
    package func order(of row: SupportRow) throws(StoreError) -> Order? {
        guard let name = try name(behind: row, .orders), let number = try? OrderNumber(name),
            let order = try order(number), order.hints.contains(where: { $0.path == row.path })
        else { return nil }
        return order
    }

    /// The account whose request about nothing in particular a row is; nil when it waits no more.
    package func account(of row: SupportRow) throws(StoreError) -> Account? {
        guard let name = try name(behind: row, .accounts), let id = AccountID(name),
            let account = try account(id), account.hints.contains(where: { $0.path == row.path })
        else { return nil }
        return account
    }

    private func name(behind row: SupportRow, _ kind: Key.Kind) throws(StoreError) -> String? {
        let parts = try target(of: row.path)?.split(separator: "/").map(String.init) ?? []
        return parts.count == 2 && parts[0] == kind.rawValue ? parts[1] : nil
    }
}
