import Fapiao
import Resources
import Screen

/// A search as it is drawn: what is typed, and below it what was found.
struct SearchScene {
    let field: TextField
    let findings: SearchPage.Findings?
    let isSearching: Bool
    let isMissing: Bool
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var hits: [Hit] { findings?.hits ?? [] }
    private var columns: Int { context.size.columns - 4 }

    var page: ListPage<Hit.ID> {
        let (hits, rows) = (hits, HitRows(context: context))
        var page = ListPage(
            surroundings,
            ListRows(
                count: hits.count, of: hits.count, id: { hits[$0].id },
                cells: { rows.cells(hits[$0]) }),
            columns: rows.columns, size: context.size, glyphs: glyphs)
        page.above = [.gap, .gap]
        page.empty = empty
        return page
    }

    /// What it means that nothing is listed.
    private var empty: [ListLine] {
        let text =
            if let findings, !isSearching {
                words.deskNothingFound(Sanitise.text(findings.text))
            } else if isSearching {
                words.deskSearching
            } else {
                words.deskSearchIntro
            }
        return ListLine.prose(text, .dim, columns: context.size.columns, glyphs: glyphs)
    }

    private var surroundings: PageFrame {
        let arrows = glyphs.arrowUp + " " + glyphs.arrowDown
        return .desk(
            words.deskSearch,
            keys: [
                KeyHint("Enter", words.keyOpen), KeyHint(arrows, words.keyChoose),
                KeyHint("Esc", words.keyBack), KeyHint("^O", words.keyHelp),
                KeyHint("^X", words.keyMenu),
            ], tally: tally, context)
    }

    private var tally: String {
        guard let findings else { return "" }
        if findings.isCut { return words.deskFirstHits(Hit.most) }
        return hits.isEmpty ? "" : words.deskHits(hits.count)
    }

    // MARK: Frame

    func frame(_ list: ListState<Hit.ID>) -> Frame {
        let page = page
        let list = list.fitted(page)
        var frame = page.frame(list, hint: hint(list))
        if page.surroundings.fits(context.size) {
            draw(at: page.surroundings.contentOrigin(in: context.size), on: &frame)
        }
        return frame
    }

    private func hint(_ list: ListState<Hit.ID>) -> String {
        if isMissing { return Clip.clip(words.deskHitGone, to: columns, glyphs: glyphs) }
        if isSearching { return words.deskSearching }
        guard let row = list.row, hits.indices.contains(row) else { return "" }
        return Clip.clip(HitRows(context: context).hint(hits[row]), to: columns, glyphs: glyphs)
    }

    /// What is typed stays where it is; the hits stand below it.
    private func draw(at origin: Position, on frame: inout Frame) {
        if hits.isEmpty {
            frame.canvas.put(" ", row: origin.row + 2, column: 0, style: .normal)
        }
        let label = words.deskSearchLabel
        frame.canvas.put(label, row: origin.row, column: 2, style: .label)
        let column = 4 + Width.of(label, glyphs.widths)
        let width = max(1, min(60, context.size.columns - column - 2))
        let shown = field.view(width: width, glyphs: glyphs)
        frame.canvas.fill(row: origin.row, column: column, width: width, style: .fieldFocused)
        frame.canvas.put(
            shown.text, row: origin.row, column: column, style: .fieldFocused, width: width)
        frame.canvas.put(glyphs.pointer, row: origin.row, column: 0, style: .pointer)
        frame.caret = Position(row: origin.row, column: column + shown.caretColumn)
    }
}

/// What a search found as rows of a table.
struct HitRows {
    let context: Context

    private var words: Words { context.words }

    var columns: [Table.Column] {
        [
            .init(words.deskHitColumn, least: 12, rank: 0),
            .init(words.stateColumn, rank: 2),
            .init(words.deskNameColumn, least: 10, rank: 1),
            .init(words.amountColumn, .trailing, rank: 3),
            .init(words.deskMetColumn, rank: 4),
        ]
    }

    func cells(_ hit: Hit) -> [Table.Cell] {
        switch hit {
        case .application(let hit):
            [
                Table.Cell(hit.number.grouped), Table.Cell(words.name(of: hit.status)),
                Table.Cell(Sanitise.text(hit.title)), Table.Cell(hit.amount.grouped),
                Table.Cell(hit.met.map(words.deskName) ?? "", .dim),
            ]
        case .order(let number, let payer, let total):
            [
                Table.Cell(Sanitise.text(number.text)), Table.Cell(words.deskNotApplied, .dim),
                Table.Cell(payer.map(Sanitise.text) ?? ""), Table.Cell(total?.grouped ?? ""),
                Table.Cell(words.deskBillWord, .dim),
            ]
        case .divided(let number, let payer, let total, let parts):
            [
                Table.Cell(Sanitise.text(number.text)), Table.Cell(words.deskDivided(parts), .dim),
                Table.Cell(payer.map(Sanitise.text) ?? ""), Table.Cell(total?.grouped ?? ""),
                Table.Cell(words.deskBillWord, .dim),
            ]
        case .account(_, let address, let state):
            [
                Table.Cell(Sanitise.text(address.text)),
                Table.Cell(words.name(of: state)), Table.Cell(""), Table.Cell(""),
                Table.Cell(words.deskCustomer, .dim),
            ]
        case .request(let hit):
            [
                Table.Cell(hit.number.grouped),
                Table.Cell(hit.isOpen ? words.deskRequestOpen : words.deskRequestClosed),
                Table.Cell(words.name(of: hit.kind)), Table.Cell(""),
                Table.Cell(words.deskSupport, .dim),
            ]
        }
    }

    /// The row in full, as far as its columns may cut it.
    func hint(_ hit: Hit) -> String {
        let facts: [String] =
            switch hit {
            case .application(let hit): [hit.number.grouped, Sanitise.text(hit.title)]
            case .order(let number, let payer, _), .divided(let number, let payer, _, _):
                [Sanitise.text(number.text), payer.map(Sanitise.text)].compactMap { $0 }
            case .account(_, let address, _): [Sanitise.text(address.text)]
            case .request(let hit): [hit.number.grouped, words.name(of: hit.kind)]
            }
        return facts.joined(separator: " " + context.glyphs.dot + " ")
    }
}

extension Words {
    func name(of state: AccountFile.State) -> String {
        switch state {
        case .registered: deskRegistered
        case .active: deskActive
        case .closed: deskClosed
        }
    }
}
