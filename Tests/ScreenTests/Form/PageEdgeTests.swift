import Testing

@testable import Screen

/// What a page has around a form that is longer than the screen.
@Suite struct PageEdgeTests {
    enum Control: Hashable, Sendable { case go }

    private static let items: [FormItem<Control>] =
        (1...30).map { .prose("Line \($0)", .normal) } + [.buttons([.init(.go, "Go")])]

    private func lines(rows: Int, tally: String) -> [String] {
        let size = Size(rows: rows, columns: 60)
        var page = PageFrame(
            brand: "Desk", step: "", heading: "Which fapiao was issued?", keys: [],
            tooSmall: "Too small")
        page.tally = tally
        return page.frame(Form(), Self.items, in: size, glyphs: .unicode).lines
    }

    @Test func theSignOfMoreAboveLeavesTheHeadingWhole() {
        let small = lines(rows: 16, tally: "Submitted")
        #expect(small[2].hasPrefix("  Which fapiao was issued?"))
        #expect(small[2].hasSuffix("Submitted"))
        #expect(small[3].hasSuffix("↑"))
        let usual = lines(rows: 24, tally: "Submitted")
        #expect(usual[2].hasSuffix("Submitted"))
        #expect(usual[3].hasSuffix("↑"))
    }

    @Test func rowsAreKeptForALongHint() {
        let size = Size(rows: 16, columns: 60)
        var page = PageFrame(brand: "", step: "", heading: "", keys: [], tooSmall: "")
        let height = page.contentHeight(in: size)
        page.hintRows = 3
        #expect(page.contentHeight(in: size) == height - 2)
    }
}
