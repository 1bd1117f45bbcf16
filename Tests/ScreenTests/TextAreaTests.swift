import Seeded
import Testing

@testable import Screen

/// The editor of several rows: what it shares with one line is in `TextFieldTests`.
struct TextAreaTests {
    private func area(_ text: String, _ keys: Key...) -> TextField {
        var area = TextField(text, isArea: true)
        for key in keys { take(area.handle(key)) }
        return area
    }

    /// What a box shows, the caret drawn as `|` before what it stands on.
    private func box(_ area: TextField, columns: Int, rows: Int = 10) -> [String] {
        let view = area.area(columns: columns, rows: rows)
        return view.lines.enumerated().map { row, line in
            guard row == view.caret.row else { return line }
            var used = 0
            var head = ""
            for character in line where used < view.caret.column {
                used += Width.of(character)
                head.append(character)
            }
            return head + "|" + line.dropFirst(head.count)
        }
    }

    @Test func enterMakesALineAndOneLineLeavesItAlone() {
        #expect(area("云南", .enter, .character("省")).text == "云南\n省")
        #expect(area("ab", .left, .enter).text == "a\nb")
    }

    @Test func wrapsByWidthAndKeepsTheSpacesOfARow() {
        #expect(box(area("one two three"), columns: 8) == ["one two ", "three|"])
        #expect(box(area("请输入发票抬头"), columns: 6) == ["请输入", "发票抬", "头|"])
        #expect(box(area("请输入发票，抬头"), columns: 10) == ["请输入发", "票，抬头|"])
        #expect(box(area("a\n\nb", .left), columns: 8) == ["a", "", "|b"])
        #expect(box(area("abc\n"), columns: 8) == ["abc", "|"])
        #expect(box(area(""), columns: 8) == ["|"])
    }

    @Test func theCaretKeepsItsColumnThroughShortRowsAndWideCharacters() {
        var area = TextField("abcdef\nx\n云南省昆明市", isArea: true)
        area.move(to: 5)
        take(area.moveRow(by: 1, columns: 20))
        #expect(box(area, columns: 20) == ["abcdef", "x|", "云南省昆明市"])
        take(area.moveRow(by: 1, columns: 20))
        // The fifth column is inside a wide character: left of it.
        #expect(box(area, columns: 20) == ["abcdef", "x", "云南|省昆明市"])
        take(area.moveRow(by: -2, columns: 20))
        #expect(box(area, columns: 20) == ["abcde|f", "x", "云南省昆明市"])
    }

    @Test func anEditForgetsTheColumn() {
        var area = TextField("abcdef\nx\nabcdef", isArea: true)
        area.move(to: 5)
        take(area.moveRow(by: 1, columns: 20))
        area.handle(.character("y"))
        take(area.moveRow(by: 1, columns: 20))
        #expect(box(area, columns: 20) == ["abcdef", "xy", "ab|cdef"])
    }

    @Test func movesThroughWrappedRowsAndStopsAtTheEnds() {
        var area = TextField("请输入发票抬头", isArea: true)
        leave(area.moveRow(by: 1, columns: 6))
        take(area.moveRow(by: -1, columns: 6))
        #expect(box(area, columns: 6) == ["请输入", "发|票抬", "头"])
        // A row of six columns: its end belongs to the next row.
        area.move(to: 6)
        area.handle(.left)
        take(area.moveRow(by: -9, columns: 6))
        leave(area.moveRow(by: -1, columns: 6))
        #expect(box(area, columns: 6) == ["请输|入", "发票抬", "头"])
    }

    @Test func startEndAndCutKeepToTheLine() {
        #expect(area("one\ntwo three", .home).caret == 4)
        #expect(area("one\ntwo", .home, .left, .home, .end).caret == 3)
        #expect(area("one\ntwo", .control("u")).text == "one\n")
        // The start of a row has nothing before it in its row.
        #expect(area("one\ntwo", .control("u"), .control("u")).text == "one\n")
        #expect(area("one\ntwo", .home, .control("u")).text == "one\ntwo")
        #expect(area("one\ntwo", .home, .left, .home, .control("k")).text == "\ntwo")
        #expect(
            area("one\ntwo", .home, .left, .home, .control("k"), .control("k")).text == "two")
        #expect(
            area("one\ntwo", .control("u"), .control("u"), .control("y")).text == "one\ntwo")
    }

    @Test func aPasteKeepsItsLines() {
        var area = TextField(isArea: true)
        area.paste(" 云南\r\n昆明\u{1b}[31m\t五华\u{2028}b\r")
        #expect(area.text == " 云南\n昆明[31m 五华\nb\n")
        area.handle(.control("_"))
        #expect(area.text == "")
        area.paste("")
        #expect(area == TextField(isArea: true))
    }

    @Test func scrollsAroundTheCaret() {
        var area = TextField((1...9).map(String.init).joined(separator: "\n"), isArea: true)
        let end = area.area(columns: 10, rows: 4)
        #expect(end.lines == ["6", "7", "8", "9"])
        #expect(end.hasMoreAbove && !end.hasMoreBelow)
        _ = area.moveRow(by: -4, columns: 10)
        let middle = area.area(columns: 10, rows: 4)
        #expect(middle.lines == ["3", "4", "5", "6"])
        #expect(middle.caret == Position(row: 2, column: 1))
        #expect(middle.hasMoreAbove && middle.hasMoreBelow)
        _ = area.moveRow(by: -9, columns: 10)
        let start = area.area(columns: 10, rows: 4)
        #expect(start.lines == ["1", "2", "3", "4"])
        #expect(!start.hasMoreAbove && start.hasMoreBelow)
    }

    @Test func keepsToItsLimit() {
        var area = TextField(limit: 4, isArea: true)
        area.paste("a\nbcdef")
        #expect(area.text == "a\nbc")
        take(area.handle(.enter))
        #expect(area.text == "a\nbc")
    }

    @Test func takesAMegabyteInOnePiece() {
        var area = TextField(limit: 2_000, isArea: true)
        area.paste(String(repeating: "云南\n", count: 300_000))
        #expect(area.text.count == 2_000)
        #expect(area.area(columns: 70, rows: 5).lines.count == 5)
    }

    /// The numbered invariants, under keys no person would press.
    @Test(arguments: 0..<40)
    func holdsItsInvariants(seed: UInt64) {
        var random = Chance(seed: seed)
        let start = "云南 a\u{301}bc\n\nx"
        var area = TextField(start, limit: seed % 2 == 0 ? 20 : nil, isArea: true)
        let keys: [Key] =
            [
                .left, .right, .home, .end, .wordLeft, .wordRight, .backspace, .delete, .enter,
                .control("w"), .control("u"), .control("k"), .control("y"), .control("_"),
                .alt("d"), .enter,
            ] + Array("ab 中，\u{301}\u{200d}👍🇨\u{1f1f3}").map(Key.character)
        for _ in 0..<150 {
            let columns = Int.random(in: 1...14, using: &random)
            switch Int.random(in: 0..<12, using: &random) {
            case 0: area.paste("x\n中 🇨🇳\u{1b}\r\n")
            case 1: _ = area.moveRow(by: .random(in: -3...3, using: &random), columns: columns)
            case _: if let key = keys.randomElement(using: &random) { area.handle(key) }
            }
            check(area, columns: columns, rows: .random(in: 1...5, using: &random))
        }
        for _ in 0..<200 { area.handle(.control("_")) }
        #expect(area.text == start)
    }

    private func check(_ area: TextField, columns: Int, rows: Int) {
        #expect((0...area.text.count).contains(area.caret))
        if let limit = area.limit { #expect(area.text.count <= limit) }
        #expect(Sanitise.lines(area.text).joined(separator: "\n") == area.text)
        let view = area.area(columns: columns, rows: rows)
        #expect(view.lines.count <= rows)
        #expect(view.lines.indices.contains(view.caret.row))
        #expect((0...columns).contains(view.caret.column))
        // Nothing is lost between the rows.
        let whole = area.area(columns: columns, rows: 1_000)
        #expect(whole.lines.joined() == area.text.filter { !$0.isNewline })
    }
}
