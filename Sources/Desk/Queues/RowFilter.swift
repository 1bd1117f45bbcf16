import Fapiao
import Resources

/// What rows are narrowed by: each word has to stand somewhere in a row.
///
/// What many rows have in common is looked at once, so that 100 000 rows are narrowed between two
/// keys.
struct RowFilter {
    /// One word, with all that can be said of it before a row is seen.
    private struct Term {
        let bytes: [UInt8]
        /// As it would stand in a number: no hyphens.
        let code: [UInt8]
        /// As it would stand in an amount; nil for what is none.
        let figures: [UInt8]?
        let types: Set<FapiaoType>
        let ways: Set<DeliveryWay>
        /// The applications whose title or order has it, as far as they were opened.
        let opened: Set<ApplicationNumber>
    }

    private let terms: [Term]
    private let words: Words
    /// Applications of which the whole text is known to be true, as a search says.
    private let found: Set<ApplicationNumber>
    private let requests: [RequestRow: RequestFacts]

    init(_ typed: String, found: Set<ApplicationNumber>, _ context: Context) {
        words = context.words
        self.found = found
        requests = context.board.requests
        terms = Self.folded(typed).split(separator: " ").map {
            Self.term(String($0), context)
        }
    }

    var isEmpty: Bool { terms.isEmpty }

    private static func folded(_ text: String) -> String { Typed.halfWidth(text).lowercased() }

    private static func term(_ text: String, _ context: Context) -> Term {
        let words = context.words
        let isFigure = text.allSatisfy { "0123456789.,".contains($0) }
        let opened = context.board.facts.filter { _, facts in
            folded(facts.title).contains(text) || folded(facts.order.text).contains(text)
        }
        return Term(
            bytes: Array(text.utf8), code: Array(text.filter { $0 != "-" }.uppercased().utf8),
            figures: isFigure ? Array(text.filter { $0 != "," }.utf8) : nil,
            types: Set(
                FapiaoType.allCases.filter { folded(words.deskName(of: $0)).contains(text) }),
            ways: Set(
                DeliveryWay.allCases.filter { folded(words.deskName(of: $0)).contains(text) }),
            opened: Set(opened.keys.map(\.application)))
    }

    func matches(_ row: DeskRow) -> Bool {
        switch row {
        case .application(let row):
            return found.contains(row.application) || terms.allSatisfy { matches(row, $0) }
        case .request(let row):
            let facts = requests[row]
            let known = [
                row.number.text, row.number.grouped, words.name(of: row.kind),
                facts?.customer?.text, facts?.order?.text, facts?.title,
            ]
            return matches(known.compactMap { $0 }.joined(separator: " "))
        case .mail(let row):
            return matches("\(row.mail.id.text) \(row.mail.to.text) \(row.subject)")
        case .document(let name): return matches(name)
        }
    }

    private func matches(_ text: String) -> Bool {
        let text = Array(Self.folded(text).utf8)
        return terms.allSatisfy { Self.contains(text, $0.bytes) }
    }

    private func matches(_ row: QueueRow, _ term: Term) -> Bool {
        if term.types.contains(row.type) || term.ways.contains(row.delivery) { return true }
        if Self.contains(row.application.text, term.code) { return true }
        if let figures = term.figures, Self.contains(row.amount.plain, figures) { return true }
        if let hold = row.hold, Self.contains(hold.clerk.lowercased(), term.bytes) { return true }
        return !term.opened.isEmpty && term.opened.contains(row.application)
    }

    private static func contains(_ text: String, _ term: [UInt8]) -> Bool {
        var text = text
        return text.withUTF8 { bytes in contains(bytes, term) }
    }

    private static func contains(_ text: some RandomAccessCollection<UInt8>, _ term: [UInt8])
        -> Bool
    {
        guard let first = term.first else { return false }
        guard text.count >= term.count else { return false }
        var start = text.startIndex
        for _ in 0...(text.count - term.count) {
            if text[start] == first, text[start...].starts(with: term) { return true }
            start = text.index(after: start)
        }
        return false
    }
}
