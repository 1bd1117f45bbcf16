import Fapiao

/// Applications as a finance department needs them: a row each, and the sums at the end.
struct Export {
    enum Format: String, CaseIterable {
        case csv, jsonl
    }

    let format: Format
    private(set) var count = 0
    private(set) var sum = TaxSplit.zero

    init(_ format: Format) { self.format = format }

    /// What stands before the first row: in CSV a byte order mark, by which spreadsheets know
    /// UTF-8, and the names of the columns.
    func head(_ columns: [String]) -> String {
        switch format {
        case .csv: "\u{FEFF}" + Self.csv(columns)
        case .jsonl: ""
        }
    }

    mutating func row(_ facts: ApplicationFacts) -> String {
        count += 1
        sum = sum + facts.application.amount
        switch format {
        case .csv: return Self.csv(facts.row.map { $0.value.cell })
        case .jsonl: return ScriptJSON.object(facts.row).line + "\n"
        }
    }

    /// The sums of all rows, in the columns of the amounts.
    func total(_ columns: [String]) -> String {
        switch format {
        case .csv:
            let sums = [
                "application": "total", "order": String(count), "net": sum.net.plain,
                "tax": sum.tax.plain, "gross": sum.gross.plain,
            ]
            return Self.csv(columns.map { sums[$0] ?? "" })
        case .jsonl:
            let total = ScriptJSON.object([
                ("applications", .whole(count)), ("net", .amount(sum.net)),
                ("tax", .amount(sum.tax)), ("gross", .amount(sum.gross)),
            ])
            return ScriptJSON.object([("total", total)]).line + "\n"
        }
    }

    /// A line of RFC 4180.
    private static func csv(_ cells: [String]) -> String {
        cells.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ cell: String) -> String {
        let cell = guarded(cell)
        guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
            return cell
        }
        return "\""
            + cell.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }

    /// Text that a spreadsheet would take for a formula gets an apostrophe in front.
    private static func guarded(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first)
        else { return cell }
        return "'" + cell
    }
}

extension ScriptJSON {
    /// What stands in a cell of CSV.
    fileprivate var cell: String {
        switch self {
        case .text(let text): text
        case .none: ""
        case .whole, .amount, .flag, .list, .object: line
        }
    }
}
