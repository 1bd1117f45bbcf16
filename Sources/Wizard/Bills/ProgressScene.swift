import Fapiao
import Resources
import Screen

/// The list of applications as it is drawn.
struct ProgressScene {
    let rows: [ProgressRow]
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var isAiry: Bool { context.size.rows >= 20 }

    private var page: PageFrame {
        var page = context.surroundings(heading: words.progressLabel)
        let list =
            rows.isEmpty
            ? [KeyHint("Enter", words.keyOpen)]
            : ProgressPage.keys.hinted.map {
                KeyHint($0.label(glyphs), words.label(of: $0.action))
            }
        page.keys =
            list + [
                KeyHint("Esc", words.keyBack), KeyHint("^O", words.keyHelp),
                KeyHint("^X", words.keyMenu),
            ]
        return page
    }

    /// How many applications are seen at once.
    var height: Int { max(1, page.contentHeight(in: context.size) - 1) }

    // MARK: Frame

    func frame(_ list: ListCursor) -> Frame {
        let size = context.size
        let page = page
        var content = Canvas(
            size: Size(rows: page.contentHeight(in: size), columns: size.columns),
            widths: glyphs.widths)
        let caret = rows.isEmpty ? drawEmpty(on: &content) : draw(list, on: &content)
        var frame = page.frame(
            content: content, hint: hint(list.selected), in: size, glyphs: glyphs)
        guard page.fits(size) else { return frame }
        drawCount(on: &frame.canvas)
        let origin = page.contentOrigin(in: size)
        frame.caret = Position(row: origin.row + caret.row, column: caret.column)
        return frame
    }

    private func hint(_ index: Int) -> String {
        guard rows.indices.contains(index) else { return "" }
        let row = rows[index]
        let outlook = row.outlook(words)
        let legend = words.newsLegend(mark: glyphs.bullet)
        let full = row.application.isNews ? words.joined(legend, outlook) : outlook
        return isAiry ? words.progressSince(row.order.number, row.since) + "\n" + full : full
    }

    /// How many there are and how many have news, at the end of the heading's row.
    private func drawCount(on canvas: inout Canvas) {
        guard !rows.isEmpty else { return }
        let text = words.withNews(
            rows.filter(\.application.isNews).count, mark: glyphs.bullet,
            words.applicationsListed(rows.count))
        let width = Width.of(text, glyphs.widths)
        canvas.put(text, row: 2, column: canvas.size.columns - width - 1, style: .dim)
    }

    private func draw(_ list: ListCursor, on canvas: inout Canvas) -> Position {
        let visible = list.visible(height: height)
        let table = table.draw(
            width: canvas.size.columns, visible: visible, selected: list.selected, glyphs: glyphs)
        canvas.paste(table, at: Position(row: 0, column: 0))
        return Position(row: 1 + list.selected - visible.lowerBound, column: 2)
    }

    private var table: Table {
        Table(
            columns: [
                .init(words.applicationColumn, rank: 1),
                .init(words.orderNumberLabel, least: 14, rank: 5),
                .init(words.titleColumn, least: 8, rank: 4),
                .init(words.stateColumn, rank: 0),
                .init(words.changedColumn, rank: 3),
                .init(words.expectedColumn, rank: 2),
            ], rows: rows.map { $0.cells(words, glyphs) })
    }

    /// What an empty list means and what to do about it.
    private func drawEmpty(on canvas: inout Canvas) -> Position {
        canvas.put(words.noApplications, row: 0, column: 2, style: .label)
        var row = isAiry ? 2 : 1
        let width = min(96, canvas.size.columns - 4)
        for line in Wrap.lines(words.noApplicationsMeans, width: width, rule: glyphs.widths) {
            canvas.put(line, row: row, column: 2)
            row += 1
        }
        row += 1
        let button = glyphs.buttonLeft + words.sentBills + glyphs.buttonRight
        canvas.put(button, row: row, column: 2, style: .primaryButtonFocused)
        canvas.put(glyphs.pointer, row: row, column: 1, style: .marked)
        return Position(row: row, column: 4)
    }
}
