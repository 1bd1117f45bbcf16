import Fapiao
import Resources
import Screen

/// The demo's mailbox: what would have been mailed, newest first.
struct MailboxPage: Page {
    private var mails: [MailItem] = []
    private var list = ListCursor()

    var help: HelpTopic { .activate }

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        key == .escape ? [.back] : []
    }

    func frame(_ context: Context) -> Frame {
        context.surroundings(heading: "").frame(
            content: Canvas(size: Size(rows: 0, columns: 0)), hint: "", in: context.size,
            glyphs: context.glyphs)
    }
}
