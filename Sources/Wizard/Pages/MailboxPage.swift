import Fapiao
import Resources
import Screen

/// The demo's mailbox: what would have been mailed, newest first.
struct MailboxPage: Page {
    /// Nil until the mails came.
    private var mails: [MailItem]?
    private var list = ListCursor()
    private var wasCopied = false

    init() {}

    var help: HelpTopic { .mailbox }

    private var selected: MailItem? {
        guard let mails, mails.indices.contains(list.selected) else { return nil }
        return mails[list.selected]
    }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        wasCopied = false
        list.fit(count: mails?.count ?? 0, height: rows(context))
        if list.handle(key) { return [] }
        switch key {
        case .tab: list.move(by: 1)
        case .backTab: list.move(by: -1)
        case .enter: return selected.map { [.push(MailPage($0))] } ?? []
        case .escape, .control("g"): return [.back]
        default: return act(on: key.letter)
        }
        return []
    }

    private mutating func act(on letter: Character?) -> [Move] {
        switch letter {
        case "y":
            guard let code = selected?.code else { return [] }
            wasCopied = true
            return [.ask(.copy(code.grouped))]
        case "r": return [.ask(.loadMail)]
        case "q": return [.back]
        case " ": return selected.map { [.push(MailPage($0))] } ?? []
        case _: return []
        }
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        guard case .mail(let mails) = answer else { return [] }
        self.mails = mails
        list.fit(count: mails.count, height: rows(context))
        return []
    }

    // MARK: Frame

    func frame(_ context: Context) -> Frame {
        let page = surroundings(context)
        let width = page.contentWidth(in: context.size)
        var canvas = Canvas(
            size: Size(rows: max(0, page.contentHeight(in: context.size)), columns: width),
            widths: context.glyphs.widths)
        var caret = page.contentOrigin(in: context.size)
        caret.column = 2
        if let mails, !mails.isEmpty {
            let shown = list.visible(height: rows(context))
            drawHeader(columns(width, context.glyphs), context, on: &canvas)
            for (row, index) in shown.enumerated() {
                draw(mails[index], at: row + 1, index == list.selected, context, on: &canvas)
            }
            caret.row += 1 + list.selected - shown.lowerBound
        } else if mails != nil {
            let lines = Wrap.lines(
                context.words.mailboxEmpty, width: width - 4, rule: context.glyphs.widths)
            for (row, line) in lines.enumerated() { canvas.put(line, row: row, column: 2) }
        }
        if selected == nil {
            canvas.put(context.glyphs.pointer, row: 0, column: 0, style: .pointer)
        }
        var frame = page.frame(
            content: canvas, hint: hint(context.words), in: context.size, glyphs: context.glyphs)
        frame.caret = caret
        return frame
    }

    private func hint(_ words: Words) -> String {
        if wasCopied { return words.codeCopied }
        return mails?.isEmpty == false ? words.mailboxText : ""
    }

    private func surroundings(_ context: Context) -> PageFrame {
        let words = context.words
        let enter = selected == nil ? [] : [KeyHint("Enter", words.keyOpen)]
        let copy = selected?.code == nil ? [] : [KeyHint("y", words.keyCopyCode)]
        return context.surroundings(heading: words.mailboxLabel, keys: enter + copy)
    }

    /// How many mails are seen at once, below the line that names the columns.
    private func rows(_ context: Context) -> Int {
        max(1, surroundings(context).contentHeight(in: context.size) - 1)
    }
}

// MARK: - The list

extension MailboxPage {
    /// Where the columns begin: when it was sent, to whom, about what.
    private struct Columns {
        let sent = 2
        let to = 20
        let subject: Int
        let end: Int
    }

    /// The addresses get what they need, up to two fifths; the subject has the rest.
    private func columns(_ width: Int, _ glyphs: Glyphs) -> Columns {
        let widest = mails?.map { Width.of($0.to, glyphs.widths) }.max() ?? 0
        let most = (width - 22) * 2 / 5
        return Columns(subject: 22 + min(max(8, widest), most), end: width)
    }

    private func drawHeader(_ columns: Columns, _ context: Context, on canvas: inout Canvas) {
        let words = context.words
        for (text, column) in [
            (words.mailSentColumn, columns.sent), (words.mailToColumn, columns.to),
            (words.mailSubjectColumn, columns.subject),
        ] {
            canvas.put(text, row: 0, column: column, style: .label)
        }
    }

    private func draw(
        _ mail: MailItem, at row: Int, _ isSelected: Bool, _ context: Context,
        on canvas: inout Canvas
    ) {
        let columns = columns(canvas.size.columns, context.glyphs)
        let style: Style = isSelected ? .selected : .normal
        canvas.fill(row: row, column: 1, style: style)
        if isSelected {
            canvas.put(context.glyphs.pointer, row: row, column: 0, style: .pointer)
        }
        let cells = [
            (context.words.moment(mail.at), columns.sent, columns.to - 2),
            (mail.to, columns.to, columns.subject - 2),
            (mail.subject, columns.subject, columns.end),
        ]
        for (text, from, to) in cells {
            let clipped = Clip.clip(Sanitise.text(text), to: to - from, glyphs: context.glyphs)
            canvas.put(clipped, row: row, column: from, style: style)
        }
    }
}
