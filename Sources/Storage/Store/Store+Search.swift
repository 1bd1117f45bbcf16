import CSystem
import Fapiao
import FoundationEssentials

/// What a search found.
package enum SearchHit: Equatable, Sendable {
    case application(Application, of: Order)
    /// An order, where no application of it is a hit.
    case order(Order)
    case account(Account)
}

extension SearchHit {
    /// Whether it is an application of that order.
    fileprivate func isOf(_ number: OrderNumber) -> Bool {
        if case .application(_, let order) = self { order.number == number } else { false }
    }
}

extension Store {
    /// Everything that `text` leads to, the latest first, at most `limit` applications: numbers of
    /// any kind in any grouping, an e-mail address, any part of a title, payer or recipient.
    ///
    /// The rows say where to look and the documents decide.
    package func search(_ text: String, limit: Int) throws(StoreError) -> [SearchHit] {
        let folded = SearchText.folded(text)
        guard !folded.isEmpty else { return [] }
        let compact = SearchText.compact(text)
        let needles = compact == folded || compact.isEmpty ? [folded] : [folded, compact]
        var hits: [SearchHit] = []
        var seen: Set<ApplicationNumber> = []
        for row in try candidates(needles, limit: limit) {
            guard let number = row.application.flatMap({ try? ApplicationNumber($0) }),
                !seen.contains(number),
                let known = try? OrderNumber(row.order), let order = try order(known),
                let application = order.applications.first(where: { $0.number == number }),
                application.matches(needles, in: order)
            else { continue }
            seen.insert(number)
            hits.append(.application(application, of: order))
        }
        let direct = try direct(text, beside: hits)
        let bills = try bills(needles, limit: max(0, limit - hits.count), but: direct)
        return direct + hits + bills
    }

    /// How many bills are opened for one search: what so many have in common says nothing.
    private static let mostOpened = 5_000

    /// The bills that hold one of the needles and that nobody has applied for, the latest first.
    private func bills(
        _ needles: [String], limit: Int, but known: [SearchHit]
    ) throws(StoreError) -> [SearchHit] {
        let patterns = needles.compactMap(Rows.pattern)
        var places: [RowPlace] = []
        var seen: Set<String> = []
        _ = try readBack(Layout.bills) { piece, _ in
            places += Rows.search(
                piece, for: patterns, limit: Self.mostOpened - places.count, but: &seen)
            return places.count < Self.mostOpened
        }
        var hits: [SearchHit] = []
        for place in places where hits.count < limit {
            guard let number = try? OrderNumber(place.order), let order = try order(number),
                order.applications.isEmpty, order.matches(needles),
                !known.contains(.order(order))
            else { continue }
            hits.append(.order(order))
        }
        return hits
    }

    /// What a whole order number or e-mail address leads to by itself.
    private func direct(
        _ text: String, beside hits: [SearchHit]
    ) throws(StoreError) -> [SearchHit] {
        var found: [SearchHit] = []
        if let number = try? OrderNumber(text), let order = try order(number) {
            if !hits.contains(where: { $0.isOf(number) }) { found.append(.order(order)) }
        }
        guard let address = try? EmailAddress(text) else { return found }
        if let account = try accountOnRecord(of: address) { found.append(.account(account)) }
        // Bills for which nobody has applied yet are in no row.
        for number in try orders(naming: address).sorted() {
            guard let order = try order(number), order.record?.contact?.key == address.key,
                !found.contains(.order(order)), !hits.contains(where: { $0.isOf(number) })
            else { continue }
            found.append(.order(order))
        }
        return found
    }

    /// The rows that hold one of the needles, the latest first.
    private func candidates(
        _ needles: [String], limit: Int
    ) throws(StoreError) -> [RowPlace] {
        let patterns = needles.compactMap(Rows.pattern)
        var rows: [RowPlace] = []
        var seen: Set<String> = []
        for file in try rowFiles() {
            let covered = RowDigest.covered(of: file, on: publisher.disk)
            let parts = [(file, covered), (RowDigest.file(of: file), RowDigest.headerLength)]
            for (part, floor) in parts.prefix(covered > 0 ? 2 : 1) where rows.count < limit {
                _ = try readBack(part, to: floor) { piece, _ in
                    rows += Rows.search(
                        piece, for: patterns, limit: limit - rows.count, but: &seen)
                    return rows.count < limit
                }
            }
        }
        return rows
    }

    /// The files of rows, the latest month first.
    func rowFiles() throws(StoreError) -> [Path] {
        try publisher.names(in: Layout.rows).filter { $0.hasSuffix(".jsonl") }
            .sorted(by: >).map { Layout.rows.appending($0) }
    }
}

extension Rows {
    /// The bytes that a line has where the text stands in it.
    static func pattern(_ text: String) -> [UInt8]? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        do { return try Array(encoder.encode([text]).dropFirst(2).dropLast(2)) } catch {
            return nil
        }
    }

    /// The lines that hold one of the patterns, the last first; of one application, or of one bill,
    /// only the first that is met counts.
    static func search(
        _ piece: UnsafeRawBufferPointer, for patterns: [[UInt8]], limit: Int,
        but seen: inout Set<String>
    ) -> [RowPlace] {
        var rows: [RowPlace] = []
        for line in lines(in: piece, holding: patterns).reversed() where rows.count < limit {
            let place = line.withUnsafeBytes { RowPlace(RowLine(bytes: $0)) }
            guard let place, seen.insert(place.application ?? place.order).inserted else {
                continue
            }
            rows.append(place)
        }
        return rows
    }

    /// Where the last whole line ends.
    static func lastLineEnd(in bytes: UnsafeRawBufferPointer) -> Int {
        guard let last = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return 0 }
        return last + 1
    }

    /// Where the line begins that has `place` in it.
    static func lineStart(
        in bytes: UnsafeRawBufferPointer, before place: Int, floor: Int
    ) -> Int {
        var start = place
        while start > floor, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    /// The lines that hold one of the patterns, in their order.
    private static func lines(
        in part: UnsafeRawBufferPointer, holding patterns: [[UInt8]]
    ) -> [[UInt8]] {
        var starts: [Int: [UInt8]] = [:]
        for pattern in patterns {
            var place = 0
            while let found = find(pattern, in: part, from: place) {
                let start = lineStart(in: part, before: found, floor: place)
                var end = found
                while end < part.count, part[end] != UInt8(ascii: "\n") { end += 1 }
                starts[start] = Array(part[start..<end])
                place = end
            }
        }
        return starts.sorted { $0.key < $1.key }.map(\.value)
    }

    static func find(
        _ pattern: [UInt8], in part: UnsafeRawBufferPointer, from place: Int
    ) -> Int? {
        guard let base = part.baseAddress, place < part.count, !pattern.isEmpty else { return nil }
        let found = pattern.withUnsafeBytes { needle in
            fapiao_find(base + place, part.count - place, needle.baseAddress, needle.count)
        }
        return found.map { UnsafeRawPointer($0) - base }
    }
}

/// Where a row leads.
struct RowPlace {
    /// Nil for a bill's.
    let application: String?
    let order: String

    /// Nil for a line that is none of ours.
    init?(_ line: RowLine) {
        guard let order = line.plain(RowLine.Member.order) else { return nil }
        application = line.plain(RowLine.Member.application)
        self.order = order
    }
}
