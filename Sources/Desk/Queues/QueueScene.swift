import Fapiao
import Resources
import Screen

/// The queues as they are drawn: the last days, the queues with their counts, and one list.
struct QueueScene {
    let view: QueueView
    let prompt: TextField?
    let notice: QueuesPage.Notice?
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }

    var page: ListPage<RowID> {
        let (rows, rowScene) = (view.rows, RowScene(view: view, context: context))
        var page = ListPage(
            surroundings,
            ListRows(
                count: rows.count, of: view.total ?? 0, id: { rows[$0].id },
                cells: { rowScene.cells(rows[$0]) }),
            columns: rowScene.columns, size: context.size, glyphs: glyphs)
        page.above = Dashboard(open: view.queue, context: context).lines
        page.filterLabel = words.filterLabel
        page.isSlim = true
        page.narrowed = prose(
            words.deskNothingFiltered(view.list.filter.text, of: view.total ?? 0), .notice)
        page.empty = empty
        return page
    }

    private func prose(_ text: String, _ style: Style) -> [ListLine] {
        ListLine.prose(text, style, columns: context.size.columns, glyphs: glyphs)
    }

    /// What an empty list means.
    private var empty: [ListLine] {
        guard view.total != nil else { return [ListLine(words.working, .dim)] }
        return prose(words.deskEmpty(view.queue.status == nil ? nil : name), .dim)
    }

    private var name: String { words.name(of: view.queue) }

    private var surroundings: PageFrame {
        var page = PageFrame(
            brand: words.deskBrand + " " + glyphs.dot + " " + context.clerk, step: outlook,
            heading: "", keys: [], tooSmall: words.tooSmall)
        page.isDense = true
        page.tally = tally
        return page
    }

    /// How the last days went, beside the name of the desk.
    private var outlook: String {
        let share = context.board.days?.share.map(words.deskShare)
        let age = context.board.oldest.map {
            words.deskOldest(words.age(since: $0, at: context.now))
        }
        return [share, age].compactMap { $0 }.joined(separator: " " + glyphs.dot + " ")
    }

    private var tally: String {
        guard let total = view.total else { return "" }
        let count =
            view.rows.count == total ? "\(total)" : words.deskCount(view.rows.count, of: total)
        let marked = view.marked.isEmpty ? nil : words.deskMarked(view.marked.count)
        let arrow = view.sort.isDown(view.isReversed) ? glyphs.moreDown : glyphs.moreUp
        let order = view.queue.status == nil ? nil : words.name(of: view.sort) + " " + arrow
        return [name, count, marked, order].compactMap { $0 }
            .joined(separator: " " + glyphs.dot + " ")
    }

    // MARK: Frame

    var frame: Frame {
        var page = page
        let list = view.list.fitted(page)
        page.surroundings.keys = keys(list)
        var frame = page.frame(list, hint: prompt == nil ? hint(list) : "")
        if let prompt, page.surroundings.fits(context.size) { draw(prompt, on: &frame) }
        return frame
    }

    private func keys(_ list: ListState<RowID>) -> [KeyHint] {
        let help = KeyHint("?", words.keyHelp)
        let menu = KeyHint("^X", words.keyMenu)
        if prompt != nil {
            return [KeyHint("Enter", words.keyOpen), KeyHint("Esc", words.keyClose), menu]
        }
        if list.isTyping {
            let arrows = glyphs.arrowUp + " " + glyphs.arrowDown
            return [
                KeyHint("Enter", words.keyToList), KeyHint(arrows, words.keyChoose),
                KeyHint("Esc", words.keyShowAll), menu,
            ]
        }
        let keys = QueuesPage.keys
        // Only applications are taken.
        let usual = keys.hinted.filter { $0.action != .take || view.queue.status != nil }
        let shown =
            view.marked.isEmpty
            ? usual : forMarked.compactMap { action in keys.bindings.first { $0.action == action } }
        let isNarrowed = !list.filter.isEmpty
        let own = shown.filter { !isNarrowed || $0.action != .close }.map {
            KeyHint($0.label(glyphs), words.label(of: $0.action))
        }
        return own + (isNarrowed ? [KeyHint("Esc", words.keyShowAll)] : []) + [help, menu]
    }

    /// What one does with rows that are marked.
    private var forMarked: [QueuesPage.Action] {
        let batch: [QueuesPage.Action] = BatchKind(view.queue) == nil ? [] : [.batch]
        let print: [QueuesPage.Action] = view.queue.status == nil ? [] : [.print]
        return batch + print + [.mark, .markAll, .close]
    }

    // MARK: Hint

    private func hint(_ list: ListState<RowID>) -> String {
        if let notice { return Clip.clip(words.text(of: notice), to: columns, glyphs: glyphs) }
        if list.isTyping {
            return view.queue.status == nil ? words.deskFilterHintOther : words.deskFilterHint
        }
        if let ranking = view.ranking {
            return Clip.clip(
                words.deskRanking(ranking.known, of: ranking.all), to: columns, glyphs: glyphs)
        }
        guard let row = list.row.map({ view.rows[$0] }) else { return "" }
        return Clip.clip(
            RowScene(view: view, context: context).hint(row), to: columns, glyphs: glyphs)
    }

    private var columns: Int { context.size.columns - 4 }

    /// The line in which a number is typed.
    private func draw(_ prompt: TextField, on frame: inout Frame) {
        let row = context.size.rows - 3
        let label = words.deskPrompt
        frame.canvas.fill(row: row, column: 0, width: context.size.columns, style: .normal)
        frame.canvas.put(label, row: row, column: 2, style: .label)
        let column = 4 + Width.of(label, glyphs.widths)
        let width = max(1, min(40, context.size.columns - column - 2))
        let shown = prompt.view(width: width, glyphs: glyphs)
        frame.canvas.fill(row: row, column: column, width: width, style: .fieldFocused)
        frame.canvas.put(shown.text, row: row, column: column, style: .fieldFocused, width: width)
        frame.canvas.put(glyphs.pointer, row: row, column: 0, style: .pointer)
        frame.caret = Position(row: row, column: column + shown.caretColumn)
    }
}

extension Words {
    func text(of notice: QueuesPage.Notice) -> String {
        switch notice {
        case .unknown(let typed): deskUnknown(Sanitise.text(typed))
        case .refused(let refusal): deskRefusal(refusal)
        case .taken(let number): deskTaken(number)
        case .copied(let text): deskCopied(text)
        case .gone: deskRequestGone
        case .removed: deskHitGone
        case .noBatch: deskNoBatch
        case .noRow: deskNoRow
        case .onlyApplications: deskOnlyApplications
        case .stillReading: deskStillReading
        }
    }
}
