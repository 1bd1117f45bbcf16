import Fapiao
import Resources
import Screen

/// A day's sheet as a file: text to print, or CSV for a spreadsheet.
struct SheetText {
    let sheet: DaySheet
    let words: Words

    /// By the ending of the file's name.
    func text(for path: String) -> String {
        path.lowercased().hasSuffix(".csv") ? csv : plain
    }

    /// The columns that fit a page of A4.
    private static let width = 110

    private var plain: String {
        var lines = [words.deskSheet + " " + words.date(sheet.day), ""]
        for part in SheetTable.parts(of: sheet, words) {
            lines.append("\(part.name): \(part.lines.count)")
            if !part.lines.isEmpty {
                let table = SheetTable(part, words).table
                    .draw(width: Self.width, glyphs: .unicode)
                lines += table.rows.map { runs in Self.trimmed(runs.map(\.text).joined()) }
            }
            lines.append("")
        }
        lines.append(words.deskGaps)
        lines += sheet.gaps.isEmpty ? [words.deskNoGaps] : sheet.gaps.map(words.text)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    // MARK: CSV

    /// With a byte order mark, by which spreadsheets know UTF-8.
    private var csv: String {
        let parts = SheetTable.parts(of: sheet, words)
        let rows =
            [header] + parts.flatMap { part in part.lines.map { row(part.name, $0) } }
            + parts.map(totals) + sheet.gaps.map { [words.deskGaps, words.text(of: $0)] }
        return "\u{FEFF}" + rows.map(Self.line).joined()
    }

    private var header: [String] {
        [
            words.deskDone, words.deskTime, words.deskNumberColumn, words.orderNumberLabel,
            words.titleColumn, words.deskCode, words.fapiaoNumberLabel, words.deskNet,
            words.taxColumn, words.deskGross, words.trackingLabel,
        ]
    }

    private func row(_ done: String, _ line: DaySheet.Line) -> [String] {
        let (code, number) =
            switch line.number {
            case .paper(let code, let number): (code, number)
            case .digital(let number): ("", number)
            }
        return [
            done, BeijingTime(line.at).text, line.application.text, line.order.text, line.title,
            code, number, line.amount.net.plain, line.amount.tax.plain, line.amount.gross.plain,
            line.tracking ?? "",
        ]
    }

    private func totals(_ part: SheetTable.Part) -> [String] {
        let total = DaySheet.total(part.lines)
        let blanks = Array(repeating: "", count: 5)
        return [words.deskTotal, part.name] + blanks + [
            total.net.plain, total.tax.plain, total.gross.plain, "",
        ]
    }

    private static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let text = isFormula ? "'" + text : text
        guard text.contains(where: { $0 == "\"" || $0 == "," || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
