import Fapiao
import Pages
import Resources
import Screen

/// A batch as it is drawn: a row for each application, with its number and what came of it.
struct BatchScene {
    let kind: BatchKind
    let rows: [BatchRow]
    let faults: [String]
    let stage: BatchRunPage.Stage
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }

    /// The page around all steps of a batch.
    static func surroundings(
        _ kind: BatchKind, count: Int, _ context: Context
    ) -> PageFrame {
        let words = context.words
        return PageFrame(
            brand: words.deskBrand + " " + context.glyphs.dot + " " + context.clerk,
            step: words.deskMarked(count),
            heading: kind.isIssue ? words.deskBatchIssueHeading : words.deskBatchMailHeading,
            keys: [
                KeyHint("Tab", words.keyNext), KeyHint("Esc", words.keyBack),
                KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
            ], tooSmall: words.tooSmall)
    }

    var page: ListPage<ApplicationNumber> {
        var surroundings = Self.surroundings(kind, count: rows.count, context)
        surroundings.keys = keys
        if rows.contains(where: { $0.result != nil && !$0.isDone }) {
            surroundings.hintRows = context.size.columns < 80 ? 3 : 2
        }
        let rows = rows
        var page = ListPage(
            surroundings,
            ListRows(
                count: rows.count, of: rows.count, id: { rows[$0].application },
                cells: { cells(rows[$0]) }),
            columns: [
                .init(words.deskNumberColumn, rank: 0),
                .init(words.titleColumn, least: 10, rank: 3),
                .init(words.amountColumn, .trailing, rank: 4),
                .init(words.deskBatchNumberColumn(kind.isIssue), rank: 1),
                .init(words.deskBatchResultColumn, least: 8, rank: 2),
            ], size: context.size, glyphs: glyphs)
        page.above = above
        return page
    }

    private var keys: [KeyHint] {
        let begin =
            stage == .ready && rows.contains { $0.task != nil && $0.result == nil }
            ? [KeyHint("Enter", words.deskKeyBegin)] : []
        let stop = KeyHint("Esc", stage == .running ? words.deskBatchStop : words.keyBack)
        return begin + [stop, KeyHint("?", words.keyHelp), KeyHint("^X", words.keyMenu)]
    }

    private func prose(_ text: String, _ style: Style) -> [ListLine] {
        ListLine.prose(text, style, columns: context.size.columns, glyphs: glyphs)
    }

    // MARK: Above

    private var above: [ListLine] {
        let tasks = rows.count { $0.task != nil }
        let done = rows.count(where: \.isDone)
        let bad = rows.count { $0.result != nil && !$0.isDone }
        let said: [ListLine]
        switch stage {
        case .ready: said = beforehand(tasks, done: done, bad: bad)
        case .running: said = prose(words.deskBatchGoing(done + bad, of: tasks), .notice)
        case .over:
            said = prose(
                words.deskBatchOver(done: done, refused: bad, left: tasks - done - bad),
                bad == 0 && done == tasks ? .success : .warning)
        case .failed(let trouble):
            said =
                prose(words.trouble(trouble), .error)
                + prose(
                    words.deskBatchOver(done: done, refused: bad, left: tasks - done - bad),
                    .warning)
        }
        // Of many faults the first say enough to mend the file.
        let shown = faults.prefix(3).flatMap { prose($0, .error) }
        let more =
            faults.count > 3 ? prose(words.deskBatchMoreFaults(faults.count - 3), .error) : []
        return said + shown + more + (PageFrame.isAiry(context.size) ? [.gap] : [])
    }

    /// What the batch will do, and what it will leave out.
    private func beforehand(_ tasks: Int, done: Int, bad: Int) -> [ListLine] {
        let left = tasks - done - bad
        let begin: [ListLine] =
            if tasks == 0 {
                prose(words.deskBatchNothing, .warning)
            } else if left > 0 {
                prose(words.deskBatchReady(left), .normal)
            } else {
                []
            }
        return begin + (bad == 0 ? [] : prose(words.deskBatchForeseen(bad), .warning))
            + (left > 0 || bad > 0 || tasks == 0 ? [] : prose(words.deskBatchAllDone, .success))
            + (tasks == rows.count
                ? [] : prose(words.deskBatchRest(rows.count - tasks), .warning))
    }

    // MARK: Rows

    private func cells(_ row: BatchRow) -> [Table.Cell] {
        [
            Table.Cell(row.application.grouped),
            Table.Cell(row.title.map(Sanitise.text) ?? glyphs.ellipsis, .dim),
            Table.Cell(row.amount.grouped),
            row.task.map { Table.Cell(words.text(of: $0)) }
                ?? Table.Cell(words.deskBatchWithout, .warning),
            result(row),
        ]
    }

    private func result(_ row: BatchRow) -> Table.Cell {
        switch row.result {
        case .done: Table.Cell(glyphs.checkMark + " " + words.deskBatchDone, .success)
        case .alreadySo: Table.Cell(glyphs.checkMark + " " + words.deskBatchAlready, .success)
        case .refused, .fapiaoTaken, .unknown:
            Table.Cell(glyphs.warning + " " + words.deskBatchRefused, .error)
        case nil: Table.Cell("")
        }
    }

    /// Why the row in focus was refused.
    func hint(_ row: BatchRow?) -> String {
        guard let row else { return "" }
        switch row.result {
        case .refused(let refusal): return words.deskRefusal(refusal)
        case .fapiaoTaken(let order): return words.deskFapiaoTaken(by: order)
        case .unknown: return words.deskUnknown(row.application.grouped)
        case .done, .alreadySo, nil: return row.task.map(details) ?? why(row)
        }
    }

    /// What there is no column for.
    private func details(_ task: DeskTask) -> String {
        switch task {
        case .issue(_, let day): words.issuedOnLabel + " " + words.date(day)
        case .mail(let parcel): words.name(of: parcel.carrier)
        case .reject: ""
        }
    }

    /// Why a row has no number.
    private func why(_ row: BatchRow) -> String {
        words.deskBatchWhyWithout(isPickedUp: kind == .mail && row.delivery == .pickUp)
    }
}
