import Fapiao
import Resources
import Screen

/// The list of applications as it is drawn.
struct ProgressScene {
    let rows: [ProgressRow]
    let list: ListState<ApplicationNumber>
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var isAiry: Bool { PageFrame.isAiry(context.size) }

    var page: ListPage<ApplicationNumber> {
        let (rows, words, glyphs) = (rows, words, glyphs)
        var surroundings = context.surroundings(heading: words.progressLabel)
        surroundings.tally = tally
        surroundings.keys = keys
        var page = ListPage(
            surroundings,
            ListRows(
                count: rows.count, of: rows.count, id: { rows[$0].application.number },
                cells: { rows[$0].cells(words, glyphs) }),
            columns: titles, size: context.size, glyphs: glyphs)
        page.empty = meaning
        page.button = rows.isEmpty ? ListButton(words.sentBills, isPrimary: true) : nil
        return page
    }

    var frame: Frame {
        let page = page
        let list = list.fitted(page)
        return page.frame(list, hint: list.row.map { hint(rows[$0]) } ?? "")
    }

    private var keys: [KeyHint] {
        let own =
            rows.isEmpty
            ? [KeyHint("Enter", words.keyOpen)]
            : ProgressPage.keys.hinted.map {
                KeyHint($0.label(glyphs), words.label(of: $0.action))
            }
        return own + [
            KeyHint("Esc", words.keyBack), KeyHint("^O", words.keyHelp),
            KeyHint("^X", words.keyMenu),
        ]
    }

    private func hint(_ row: ProgressRow) -> String {
        let outlook = row.outlook(words)
        let legend = words.newsLegend(mark: glyphs.bullet)
        let full = row.application.isNews ? words.joined(legend, outlook) : outlook
        return isAiry ? words.progressSince(row.order.number, row.since) + "\n" + full : full
    }

    /// How many there are and how many have news.
    private var tally: String {
        guard !rows.isEmpty else { return "" }
        return words.withNews(
            rows.filter(\.application.isNews).count, mark: glyphs.bullet,
            words.applicationsListed(rows.count))
    }

    private var titles: [Table.Column] {
        [
            .init(words.applicationColumn, rank: 1),
            .init(words.orderNumberLabel, least: 14, rank: 5),
            .init(words.titleColumn, least: 8, rank: 4),
            .init(
                words.stateColumn, rank: 0,
                mark: rows.contains(where: \.application.isNews) ? glyphs.bullet : nil),
            .init(words.changedColumn, rank: 3),
            .init(words.expectedColumn, rank: 2),
        ]
    }

    /// What an empty list means and what to do about it.
    private var meaning: [ListLine] {
        [ListLine(words.noApplications, .label)] + (isAiry ? [.gap] : [])
            + ListLine.prose(
                words.noApplicationsMeans, columns: context.size.columns, glyphs: glyphs) + [.gap]
    }
}
