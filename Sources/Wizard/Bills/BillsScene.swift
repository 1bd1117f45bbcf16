import Fapiao
import Resources
import Screen

/// The list of bills as it is drawn: notices, filter, rows, and the button below them.
struct BillsScene {
    let rows: [BillRow]
    let list: ListState<OrderNumber>
    let sort: BillSort
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var columns: Int { context.size.columns }
    private var isEmpty: Bool { context.orders.isEmpty }
    private var isAiry: Bool { PageFrame.isAiry(context.size) }

    var page: ListPage<OrderNumber> {
        let (rows, words, glyphs) = (rows, words, glyphs)
        var surroundings = context.surroundings(heading: words.billsHeading, isFirst: true)
        surroundings.tally = tally
        var page = ListPage(
            surroundings,
            ListRows(
                count: rows.count, of: context.orders.count, id: { rows[$0].order.number },
                cells: { rows[$0].cells(words, glyphs) }),
            columns: titles, size: context.size, glyphs: glyphs)
        page.above = isEmpty ? [] : notices
        page.filterLabel = words.filterLabel
        page.narrowed = ListLine.prose(
            words.nothingFiltered(list.filter.text, of: context.orders.count), .notice,
            columns: columns, glyphs: glyphs)
        page.empty = meaning
        page.button = ListButton(words.addOrderButton)
        return page
    }

    var frame: Frame {
        var page = page
        let list = list.fitted(page)
        page.surroundings.keys = keys(list.focus)
        return page.frame(list, hint: hint(list))
    }

    // MARK: Keys

    /// The keys of the moment.
    private func keys(_ focus: ListFocus) -> [KeyHint] {
        if isEmpty {
            return [
                KeyHint("Enter", words.keyAdd), KeyHint("r", words.keyReload),
                KeyHint("Esc", words.keyLeave), help, menu,
            ]
        }
        if focus == .filter { return filterKeys }
        return hints(BillsPage.keys, focus) + [help] + hints(BillsPage.rareKeys, focus) + [menu]
    }

    private var help: KeyHint { KeyHint("^O", words.keyHelp) }

    /// Stands last, where the bar never gives it up.
    private var menu: KeyHint { KeyHint("^X", words.keyMenu) }

    private var filterKeys: [KeyHint] {
        let arrows = glyphs.arrowUp + " " + glyphs.arrowDown
        return [
            KeyHint("Enter", words.keyToList), KeyHint(arrows, words.keyChoose),
            KeyHint("Esc", words.keyShowAll), help, menu,
        ]
    }

    private func hints(_ keys: KeyTable<BillsPage.Action>, _ focus: ListFocus) -> [KeyHint] {
        keys.hinted.map { KeyHint($0.label(glyphs), label(of: $0.action, focus)) }
    }

    private func label(of action: BillsPage.Action, _ focus: ListFocus) -> String {
        if action == .leave, !list.filter.isEmpty { return words.keyShowAll }
        return action == .open && focus == .button ? words.keyAdd : words.label(of: action)
    }

    private func hint(_ list: ListState<OrderNumber>) -> String {
        switch list.focus {
        case .filter: words.filterHint
        case .button: words.addOrderHint
        case .rows: list.row.map { hint(rows[$0]) } ?? ""
        }
    }

    private func hint(_ row: BillRow) -> String {
        let enter = words.enter(on: row.state)
        let legend = row.order.isNews ? [words.newsLegend(mark: glyphs.bullet)] : []
        guard isAiry, !row.products.isEmpty else {
            return (legend + [enter]).joined(separator: "\n")
        }
        let first = (legend + [row.products]).joined(separator: " ")
        return Clip.clip(first, to: columns - 4, glyphs: glyphs) + "\n" + enter
    }

    // MARK: Rows

    /// What stands above the list; each notice has its mark on its first line.
    private var notices: [ListLine] {
        let lines = context.notices.flatMap { notice in
            Wrap.lines(
                Sanitise.text(words.shortageAnnouncement(notice)), width: columns - 6,
                rule: glyphs.widths
            ).enumerated().map {
                ListLine($0.element, .notice, mark: $0.offset == 0 ? glyphs.warning : "")
            }
        }
        let shown = Array(lines.prefix(isAiry ? 4 : 2))
        return isAiry && !shown.isEmpty ? shown + [.gap] : shown
    }

    /// How many there are and in which order.
    private var tally: String {
        guard !isEmpty else { return "" }
        let all = context.orders.count
        let order = words.name(of: sort)
        let listed =
            list.filter.isEmpty
            ? words.billsListed(all, order) : words.billsListed(rows.count, of: all, order)
        return words.withNews(
            context.orders.filter(\.isNews).count, mark: glyphs.bullet, listed)
    }

    private var titles: [Table.Column] {
        func title(_ text: String, _ column: BillSort, _ arrow: String) -> String {
            sort == column ? text + " " + arrow : text
        }
        return [
            .init(title(words.orderNumberLabel, .number, glyphs.moreUp), least: 18, rank: 1),
            .init(words.productColumn, least: 12, rank: 4),
            .init(title(words.amountColumn, .amount, glyphs.moreDown), .trailing, rank: 2),
            .init(title(words.paidColumn, .date, glyphs.moreDown), rank: 3),
            .init(
                title(words.stateColumn, .state, glyphs.moreUp), rank: 0,
                mark: rows.contains(where: \.order.isNews) ? glyphs.bullet : nil),
        ]
    }

    /// What an empty list means and what to do about it.
    private var meaning: [ListLine] {
        let air = isAiry ? [ListLine.gap] : []
        let address = context.member?.address.text ?? ""
        let texts = [words.noBillsMeans(address), words.noBillsRemedy].flatMap {
            ListLine.prose($0, columns: columns, glyphs: glyphs) + air
        }
        return [ListLine(words.noBills, .label)] + air + texts
    }
}
