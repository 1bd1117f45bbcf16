import Fapiao
import Resources
import Screen

/// The list of support requests as it is drawn: what support does, the rows, the button below.
struct SupportScene {
    let entries: [SupportEntry]
    let list: ListState<SupportNumber>
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var isAiry: Bool { PageFrame.isAiry(context.size) }

    var page: ListPage<SupportNumber> {
        let scene = self
        var surroundings = context.surroundings(heading: words.supportLabel)
        surroundings.tally = entries.isEmpty ? "" : words.requestsListed(entries.count)
        var page = ListPage(
            surroundings,
            ListRows(
                count: entries.count, of: entries.count,
                id: { scene.entries[$0].request.number },
                cells: { scene.cells(scene.entries[$0]) }),
            columns: titles, size: context.size, glyphs: glyphs)
        page.above = intro
        page.empty = meaning
        page.button = ListButton(words.newRequestButton)
        return page
    }

    var frame: Frame {
        var page = page
        let list = list.fitted(page)
        page.surroundings.keys = keys(list.focus)
        return page.frame(list, hint: list.row.map { hint(entries[$0]) } ?? words.newRequestHint)
    }

    private func keys(_ focus: ListFocus) -> [KeyHint] {
        let own = SupportPage.keys.hinted.filter { focus == .rows || $0.action != .new }
        return own.map { KeyHint($0.label(glyphs), label(of: $0.action, focus)) } + [
            KeyHint("^O", words.keyHelp), KeyHint("^X", words.keyMenu),
        ]
    }

    private func label(of action: SupportPage.Action, _ focus: ListFocus) -> String {
        action == .open && focus == .button ? words.keyNewRequest : words.label(of: action)
    }

    /// What the selected one is about in full, where the list may have cut it.
    private func hint(_ entry: SupportEntry) -> String {
        let request = entry.request
        let facts = [
            words.name(of: request.subject.kind),
            request.subject.application.map { words.applicationLabel + " " + $0.grouped },
        ]
        let about = facts.compactMap { $0 }.joined(separator: " \(glyphs.dot) ")
        return isAiry ? about + "\n" + words.enterOpensRequest : about
    }

    // MARK: Rows

    /// What support does, and its phone; a small screen has room for one of them beside a list or
    /// what an empty one means.
    private var intro: [ListLine] {
        let phone = words.supportPhone(context.service.hours)
        let texts =
            isAiry ? [words.supportText, phone] : [entries.isEmpty ? words.supportText : phone]
        return texts.flatMap {
            ListLine.prose($0, columns: context.size.columns, glyphs: glyphs)
        } + (isAiry ? [.gap] : [])
    }

    private var titles: [Table.Column] {
        [
            .init(words.requestColumn, rank: 0),
            .init(words.aboutColumn, least: 13, rank: 3),
            .init(words.billColumn, least: 11, rank: 2),
            .init(words.stateColumn, rank: 1),
            .init(words.sinceColumn, rank: 4),
        ]
    }

    private func cells(_ entry: SupportEntry) -> [Table.Cell] {
        let request = entry.request
        let day = BeijingTime(request.lastAt).day
        return [
            Table.Cell(request.number.grouped),
            Table.Cell(words.name(of: request.subject.kind)),
            Table.Cell(entry.order?.text ?? glyphs.dash, entry.order == nil ? .dim : .normal),
            Table.Cell(words.state(of: request), request.style),
            Table.Cell(day.iso, .dim),
        ]
    }

    /// What the empty list is for.
    private var meaning: [ListLine] {
        [ListLine(words.noRequests, .label)]
            + ListLine.prose(
                words.noRequestsMeans(context.member?.address.text ?? ""),
                columns: context.size.columns, glyphs: glyphs) + (isAiry ? [.gap] : [])
    }
}
