import Fapiao
import Resources

/// What rows are narrowed by: each word has to stand somewhere in a row.
struct RowFilter {
    private let terms: [[UInt8]]
    private let typed: String
    private let context: Context
    /// Applications of which the whole text is known to be true, as a search says.
    private let found: Set<ApplicationNumber>

    init(_ typed: String, found: Set<ApplicationNumber>, _ context: Context) {
        self.typed = typed
        self.context = context
        self.found = found
        terms = Self.folded(typed).split(separator: " ").map { Array($0.utf8) }
    }

    var isEmpty: Bool { terms.isEmpty }

    private static func folded(_ text: String) -> String { Typed.halfWidth(text).lowercased() }

    func matches(_ row: DeskRow) -> Bool {
        if case .application(let row) = row, found.contains(row.application) { return true }
        let text = Array(Self.folded(self.text(of: row)).utf8)
        return terms.allSatisfy { Self.contains(text, $0) }
    }

    private func text(of row: DeskRow) -> String {
        let words = context.words
        switch row {
        case .application(let row):
            let number = row.application
            let facts = context.board.facts[RowKey(row)]
            return """
                \(number.text) \(number.grouped) \(words.deskName(of: row.type)) \
                \(row.amount.plain) \(row.amount.grouped) \(words.deskName(of: row.delivery)) \
                \(row.hold?.clerk ?? "") \(facts?.title ?? "") \(facts?.order.text ?? "")
                """
        case .request(let row):
            return "\(row.number.text) \(row.number.grouped) \(words.name(of: row.kind))"
        case .mail(let row): return "\(row.mail.id.text) \(row.mail.to.text) \(row.subject)"
        case .document(let name): return name
        }
    }

    private static func contains(_ text: [UInt8], _ term: [UInt8]) -> Bool {
        guard let first = term.first, text.count >= term.count else { return term.isEmpty }
        return (0...(text.count - term.count)).contains { start in
            text[start] == first && text[start..<start + term.count].elementsEqual(term)
        }
    }
}
