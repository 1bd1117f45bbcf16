import Testing

@testable import Screen

/// A list page as its owner makes it: rows by their numbers, narrowed by what stands in them.
private struct Desk {
    var list = ListState<Int>()
    var numbers: [Int]
    var size = Size(rows: 20, columns: 44)
    var hasButton = true

    enum Action: Equatable { case open, filter, leave }

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, action: .open), KeyBinding(.character("/"), action: .filter),
        KeyBinding(.escape, action: .leave),
    ])

    init(_ numbers: some Sequence<Int>) { self.numbers = Array(numbers) }

    var page: ListPage<Int> {
        let shown = numbers.filter { list.filter.isEmpty || "\($0)".contains(list.filter.text) }
        var frame = PageFrame(
            brand: "Desk", step: "", heading: "Cases", keys: [KeyHint("^X", "menu")],
            tooSmall: "Larger, please")
        frame.tally = "\(shown.count) of \(numbers.count)"
        var page = ListPage(
            frame,
            ListRows(
                count: shown.count, of: numbers.count, id: { shown[$0] },
                cells: { [Table.Cell("case \(shown[$0])"), Table.Cell("open")] }),
            columns: [.init("Case", least: 6, rank: 1), .init("State", rank: 0)], size: size,
            glyphs: .unicode)
        page.above = [ListLine("A notice", .notice, mark: "!"), .gap]
        page.filterLabel = "Filter"
        page.narrowed = [ListLine("Nothing found")]
        page.empty = [ListLine("No cases", .label), .gap]
        page.button = hasButton ? ListButton("New") : nil
        return page
    }

    mutating func press(_ keys: Key...) -> Action? {
        var last: Action?
        for key in keys {
            last = list.handle(key, Self.keys, on: page)
            if last == .filter { list.beginFilter() }
        }
        return last
    }

    var fitted: ListState<Int> { list.fitted(page) }
    var frame: Frame { page.frame(fitted, hint: "A hint") }
    var focusedLine: String { frame.caret.map { frame.lines[$0.row] } ?? "" }
    var selected: Int? { fitted.row.map { page.rows.id($0) } }
}

@Suite struct ListPageTests {
    @Test func looksLikeThis() {
        var desk = Desk(1...30)
        _ = desk.press(.down)
        #expect(
            desk.frame.lines.joined(separator: "\n") == """
                 Desk
                ────────────────────────────────────────────
                  Cases                            30 of 30

                  ! A notice

                  Case     State
                  case 1   open
                › case 2   open
                  case 3   open
                  case 4   open
                  case 5   open
                  case 6   open
                  case 7   open                            ↓

                  [ New ]
                  A hint

                ────────────────────────────────────────────
                  ^X menu
                """)
        #expect(desk.frame.caret == Position(row: 8, column: 2))
    }

    @Test func theSelectedRowStaysSelectedWhileOthersComeAndGo() {
        var desk = Desk(1...30)
        _ = desk.press(.end, .up)
        #expect(desk.selected == 29)
        desk.numbers = [100, 29, 1]
        #expect(desk.selected == 29)
        desk.numbers = [100, 1]
        #expect(desk.selected == 1)
        desk.numbers = [29, 100, 1]
        #expect(desk.selected == 29)
    }

    @Test func theButtonIsBelowTheLastRowAndOneTabAway() {
        var desk = Desk(1...3)
        _ = desk.press(.down, .down, .down)
        #expect(desk.focusedLine.contains("›[ New ]"))
        #expect(desk.list.row == nil)
        _ = desk.press(.up)
        #expect(desk.selected == 3)
        _ = desk.press(.tab, .home)
        #expect(desk.selected == 1)
        desk.hasButton = false
        _ = desk.press(.end, .down, .tab)
        #expect(desk.selected == 3)
    }

    @Test func aFilterNarrowsAndGivesTheSelectionBack() {
        var desk = Desk(1...30)
        _ = desk.press(.down, .down, .character("/"), .character("2"), .character("5"))
        #expect(desk.fitted.isTyping)
        #expect(desk.frame.lines[2].hasSuffix("1 of 30"))
        _ = desk.press(.character("x"))
        #expect(desk.frame.lines.contains("  Nothing found"))
        _ = desk.press(.enter)
        #expect(desk.focusedLine.contains("Filter"))
        _ = desk.press(.tab, .backTab)
        #expect(desk.focusedLine.contains("[ New ]"))
        _ = desk.press(.tab)
        #expect(desk.focusedLine.contains("Filter"))
        _ = desk.press(.escape)
        #expect(desk.selected == 3)
    }

    /// An Enter meant for the button does not open a row that has just come.
    @Test func anEmptyListSaysWhatItMeansAndRowsThatComeLeaveTheFocusWhereItIs() {
        var desk = Desk([])
        #expect(desk.press(.down, .character("/"), .enter) == .open)
        #expect(desk.frame.lines[6] == "  No cases")
        #expect(desk.focusedLine == " ›[ New ]")
        desk.numbers = [7, 8]
        #expect(desk.focusedLine == " ›[ New ]")
        _ = desk.press(.up)
        #expect(desk.selected == 7)
        desk.hasButton = false
        desk.numbers = []
        #expect(desk.focusedLine == "› No cases")
        #expect(desk.fitted.row == nil)
    }

    @Test func lettersBelongToWhoTypes() {
        var desk = Desk(1...30)
        #expect(desk.press(.character("/")) == .filter)
        #expect(desk.press(.character("/")) == nil)
        #expect(desk.fitted.filter.text == "/")
        #expect(desk.press(.escape) == nil)
        #expect(desk.press(.escape) == .leave)
    }

    /// A queue of the desk may be that long, and is looked at with each key.
    @Test func aKeyInALongListReadsNoMoreThanIsInSight() {
        var cells = 0
        var ids = 0
        func page(_ list: ListState<Int>) -> ListPage<Int> {
            var page = Desk([]).page
            page.rows = ListRows(
                count: 100_000, of: 100_000,
                id: {
                    ids += 1
                    return $0
                }, place: { $0 },
                cells: {
                    cells += 1
                    return [Table.Cell("case \($0)"), Table.Cell("open")]
                })
            return page
        }
        var list = ListState<Int>()
        for key in [Key.end, .pageUp, .up, .character("g"), .down] {
            cells = 0
            ids = 0
            _ = list.handle(key, Desk.keys, on: page(list))
            let fitted = list.fitted(page(list))
            let frame = page(list).frame(fitted, hint: "")
            #expect(frame.caret != nil)
            #expect(cells == fitted.cursor.visible.count)
            #expect(ids <= 4)
        }
        #expect(list.row == 1)
    }

    @Test(arguments: [Size(rows: 1, columns: 1), Size(rows: 10, columns: 40)])
    func aSmallScreenSurvives(size: Size) {
        var desk = Desk(1...30)
        desk.size = size
        _ = desk.press(.end, .character("/"), .character("3"), .backTab)
        #expect(desk.frame.canvas.size == size)
        #expect(desk.frame.caret.map { $0.row < size.rows } ?? false)
    }
}
