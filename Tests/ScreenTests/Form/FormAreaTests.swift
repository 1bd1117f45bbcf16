import Testing

@testable import Screen

/// A text area among other controls: which keys stay in it, and which leave it.
@Suite struct FormAreaTests {
    enum Control: Hashable, Sendable { case name, text, send }
    typealias Item = FormItem<Control>

    private let look = FormLook(width: 40, glyphs: .unicode)

    private func items(error: String? = nil, note: String = "") -> [Item] {
        [
            .field(.init(.name, "Name")),
            .area(.init(.init(.text, "Text", error: error), rows: 3, note: note, in: look)),
            .buttons([.init(.send, "Send")]),
        ]
    }

    private func form(_ text: String = "") -> Form<Control> {
        var form = Form<Control>(fields: [.text: TextField(text, isArea: true)])
        form.focus(on: .text)
        return form
    }

    @Test func enterStaysAndTabLeaves() {
        var form = form("one")
        #expect(form.isTyping(items()))
        #expect(form.handle(.enter, items()) == .changed(.text))
        #expect(form.text(.text) == "one\n")
        #expect(form.handle(.tab, items()) == .left(.text))
        #expect(form.focus == .control(.send))
        _ = form.handle(.backTab, items())
        #expect(form.focus == .control(.text))
        #expect(form.handle(.control("p"), items()) == .left(.text))
        #expect(form.focus == .control(.name))
    }

    @Test func arrowsMoveThroughTheRowsAndThenLeave() {
        var form = form("one\ntwo")
        #expect(form.handle(.up, items()) == .taken)
        #expect(form.handle(.up, items()) == .left(.text))
        #expect(form.focus == .control(.name))
        _ = form.handle(.down, items())
        #expect(form.handle(.down, items()) == .taken)
        #expect(form.handle(.down, items()) == .left(.text))
        #expect(form.focus == .control(.send))
    }

    @Test func pagesAreTurnedInALongText() {
        var form = form((1...9).map(String.init).joined(separator: "\n"))
        #expect(form.handle(.pageDown, items()) == .ignored)
        #expect(form.handle(.pageUp, items()) == .taken)
        #expect(form.field(.text)?.caret == 13)
    }

    @Test func escapeIsNotItsOwn() {
        var form = form("one")
        #expect(form.handle(.escape, items()) == .ignored)
    }

    @Test func aPasteKeepsItsLinesAndClearingKeepsTheArea() {
        var form = form()
        #expect(form.paste("a\nb", items()) == .changed(.text))
        #expect(form.text(.text) == "a\nb")
        form.clear(.text)
        #expect(form.text(.text) == "")
        _ = form.handle(.enter, items())
        #expect(form.text(.text) == "\n")
    }

    @Test func looksLikeThis() {
        let text = "The fapiao has been on its way since Monday.\n还没有收到发票，请查询。\n3\n4"
        let picture = form(text).draw(
            items(error: "Write less.", note: "No room left"), look)
        #expect(
            picture.canvas.lines == [
                "  Name", "",
                "› Text",
                "    还没有收到发票，请查询。           ↑",
                "    3",
                "    4",
                "    No room left",
                "    ! Write less.",
                "  [ Send ]",
            ])
        #expect(picture.caret == Position(row: 5, column: 5))
        #expect(picture.focusRows == 2..<8)
    }

    @Test func theWholeAreaIsInSight() {
        let items: [Item] =
            (0..<20).map { .prose("Line \($0)", .normal) } + items(error: "Write less.")
        let picture = form("one").draw(items, look)
        let top = picture.top(height: 8)
        #expect((top..<top + 8).contains(picture.focusRows.lowerBound))
        #expect(picture.focusRows.upperBound <= top + 8)
    }
}
