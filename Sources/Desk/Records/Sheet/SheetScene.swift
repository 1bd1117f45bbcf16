import Fapiao
import Resources
import Screen

/// A day's sheet as it is drawn.
struct SheetScene {
    typealias Item = FormItem<SheetPage.Control>

    let day: Day
    /// Nil while it is being read.
    let sheet: DaySheet?
    let notice: SheetPage.Notice?
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }

    var surroundings: PageFrame {
        let arrows = glyphs.arrowLeft + " " + glyphs.arrowRight
        return .deskReading(
            words.deskSheet + " " + glyphs.dot + " " + words.date(day),
            own: [KeyHint(arrows, words.deskKeyDay), KeyHint("w", words.deskWrite)], context)
    }

    var items: [Item] {
        said + body + [
            .gap,
            .buttons([
                .init(.write, "w " + words.deskWrite, isPrimary: true, hint: words.deskHelpWrite),
                .init(.day, ": " + words.deskOtherDay, hint: words.deskHelpDay),
                .init(.back, "q " + words.backLabel),
            ]),
        ]
    }

    private var said: [Item] {
        switch notice {
        case .written(let path):
            [.prose(words.deskSheetWritten(Sanitise.text(path)), .success), .gap]
        case .future: [.prose(words.deskNoFuture, .notice), .gap]
        case .unread: [.prose(words.deskSheetUnread, .notice), .gap]
        case nil: []
        }
    }

    private var body: [Item] {
        guard let sheet else { return [.prose(words.working, .dim)] }
        let tables = SheetTable.parts(of: sheet, words).flatMap { part -> [Item] in
            let title = [
                FormItem<SheetPage.Control>.prose(
                    part.name + " " + glyphs.dot + " \(part.lines.count)", .heading)
            ]
            guard !part.lines.isEmpty else { return title + [.prose(words.noCopies, .dim), .gap] }
            let table = SheetTable(part, words).table
                .draw(width: context.size.columns - 4, glyphs: glyphs)
            return title + [.drawing(table), .gap]
        }
        return tables + gaps(sheet)
    }

    private func gaps(_ sheet: DaySheet) -> [Item] {
        [.prose(words.deskGaps, .heading)]
            + (sheet.gaps.isEmpty
                ? [.prose(words.deskNoGaps, .dim)]
                : sheet.gaps.map { .prose(words.text(of: $0), .warning) })
    }
}

/// One of the lists of a day's sheet, with its totals below.
struct SheetTable {
    /// What was done, and to what.
    struct Part {
        let name: String
        let lines: [DaySheet.Line]
        let isMailed: Bool
    }

    private let part: Part
    private let words: Words

    init(_ part: Part, _ words: Words) {
        self.part = part
        self.words = words
    }

    static func parts(of sheet: DaySheet, _ words: Words) -> [Part] {
        [
            Part(name: words.deskSheetIssued, lines: sheet.issued, isMailed: false),
            Part(name: words.deskSheetVoided, lines: sheet.voided, isMailed: false),
            Part(name: words.deskSheetMailed, lines: sheet.mailed, isMailed: true),
        ]
    }

    var table: Table {
        let tracking: [Table.Column] =
            part.isMailed ? [.init(words.trackingLabel, rank: 5)] : []
        return Table(
            columns: [
                .init(words.fapiaoNumberLabel, rank: 0),
                .init(words.titleColumn, least: 8, rank: 2),
                .init(words.deskNet, .trailing, rank: 3),
                .init(words.taxColumn, .trailing, rank: 4),
                .init(words.deskGross, .trailing, rank: 1),
            ] + tracking,
            rows: part.lines.map(cells) + [totals])
    }

    private func cells(_ line: DaySheet.Line) -> [Table.Cell] {
        [
            Table.Cell(words.text(of: line.number)), Table.Cell(Sanitise.text(line.title)),
            Table.Cell(line.amount.net.grouped), Table.Cell(line.amount.tax.grouped),
            Table.Cell(line.amount.gross.grouped),
        ] + (part.isMailed ? [Table.Cell(Sanitise.text(line.tracking ?? ""), .dim)] : [])
    }

    private var totals: [Table.Cell] {
        let total = DaySheet.total(part.lines)
        return [
            Table.Cell(words.deskTotal, .heading), Table.Cell(""),
            Table.Cell(total.net.grouped, .heading), Table.Cell(total.tax.grouped, .heading),
            Table.Cell(total.gross.grouped, .heading),
        ] + (part.isMailed ? [Table.Cell("")] : [])
    }
}

extension Words {
    func text(of gap: DaySheet.Gap) -> String {
        switch gap {
        case .missing(let code, let first, let last):
            deskGap(
                code, first: DaySheet.digits(first), last: DaySheet.digits(last),
                count: last - first + 1)
        case .wide(let code, let first, let last):
            deskWideGap(code, first: DaySheet.digits(first), last: DaySheet.digits(last))
        }
    }
}
