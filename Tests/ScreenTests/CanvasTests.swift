import Seeded
import Testing

@testable import Screen

struct CanvasTests {
    private func canvas(_ rows: Int = 1, _ columns: Int = 6) -> Canvas {
        Canvas(size: Size(rows: rows, columns: columns))
    }

    @Test func drawsTextAndSaysHowWide() {
        var canvas = canvas(2)
        let columns5 = canvas.put("发票a", row: 1, column: 1)
        #expect(columns5 == 5)
        #expect(canvas.lines == ["", " 发票a"])
    }

    @Test func leavesASpaceForHalfAWideCharacter() {
        var canvas = canvas()
        let columns6 = canvas.put("a发票抬", row: 0, column: 0)
        #expect(columns6 == 6)
        #expect(canvas.lines == ["a发票"])
        let columns3 = canvas.put("开票", row: 0, column: 0, width: 3)
        #expect(columns3 == 3)
        #expect(canvas.lines == ["开 票"])
        let columns4 = canvas.put("中中", row: 0, column: -1)
        #expect(columns4 == 4)
        #expect(canvas.lines == [" 中票"])
    }

    @Test func mendsWhatItCutsInTwo() {
        var canvas = canvas()
        canvas.put("发票抬", row: 0, column: 0)
        canvas.put("x", row: 0, column: 1)
        canvas.put("y", row: 0, column: 4)
        #expect(canvas.lines == [" x票y"])
        canvas.put("开", row: 0, column: 1)
        #expect(canvas.lines == [" 开 y"])
    }

    @Test func dropsControlsAndWhatIsOutside() {
        var canvas = canvas()
        canvas.put("a\u{1b}b\n\u{200b}c", row: 0, column: 0)
        canvas.put("zzz", row: 4, column: 0)
        canvas.put("zzz", row: -1, column: 0)
        canvas.put("zzz", row: 0, column: 9)
        canvas.put("zzz", row: 0, column: 0, width: 0)
        #expect(canvas.lines == ["abc"])
    }

    @Test func groupsRowsIntoRuns() {
        var canvas = canvas()
        canvas.put("发", row: 0, column: 0, style: .error)
        canvas.put("b", row: 0, column: 2, style: .error)
        #expect(
            canvas.rows == [
                [
                    Run(text: "发b", style: .error, columns: 3),
                    Run(text: "   ", style: .normal, columns: 3),
                ]
            ])
        #expect(canvas.style(at: Position(row: 0, column: 1)) == .error)
        #expect(canvas.style(at: Position(row: 7, column: 7)) == .normal)
    }

    @Test func drawsABoxAndKeepsWhatIsInside() {
        var canvas = canvas(3, 8)
        canvas.put("抬头ab", row: 1, column: 1)
        canvas.box(at: Position(row: 0, column: 0), size: Size(rows: 3, columns: 8))
        #expect(canvas.lines == ["┌──────┐", "│抬头ab│", "└──────┘"])
        canvas.box(
            at: Position(row: 0, column: 0), size: Size(rows: 3, columns: 8), glyphs: .ascii)
        #expect(canvas.lines == ["+------+", "|抬头ab|", "+------+"])
    }

    @Test func pastesAndCuts() {
        var page = canvas(3, 6)
        for row in 0..<3 { page.put("开票\(row)", row: row, column: 0) }
        var dialog = canvas(1, 2)
        dialog.put("ok", row: 0, column: 0, style: .panel)
        page.paste(dialog, at: Position(row: 1, column: 1))
        #expect(page.lines == ["开票0", " ok 1", "开票2"])
        #expect(page.style(at: Position(row: 1, column: 1)) == .panel)
        #expect(page.cut(rows: 1..<4).lines == [" ok 1", "开票2", ""])
        page.paste(page, at: Position(row: 2, column: 5))
        #expect(page.lines == ["开票0", " ok 1", "开票2"])
    }

    @Test func fillsAndRestyles() {
        var canvas = canvas(2)
        canvas.fill(row: 0, column: 1, width: 3, style: .rule, text: "─")
        canvas.restyle(row: 1, column: 2, width: 99, style: .selected)
        #expect(canvas.lines == [" ───", ""])
        #expect(canvas.style(at: Position(row: 1, column: 5)) == .selected)
        canvas.fill(at: Position(row: 0, column: 0), size: Size(rows: 1, columns: 2), style: .panel)
        #expect(canvas.lines == ["  ──", ""])
    }

    @Test func survivesHavingNoCells() {
        var empty = Canvas(size: Size(rows: 0, columns: -3))
        empty.put("发票", row: 0, column: 0)
        empty.fill(row: 0)
        empty.box(at: Position(row: 0, column: 0), size: Size(rows: 4, columns: 4))
        #expect(empty.rows.isEmpty)
        var dot = canvas(1, 1)
        dot.put("发", row: 0, column: 0)
        #expect(dot.lines == [""])
    }

    /// No row changes its width and no half of a wide character is left, whatever is drawn.
    @Test func holdsItsInvariantsUnderRandomDrawing() {
        var random = Chance(seed: 3)
        var canvas = canvas(4, 9)
        let texts = ["发票", "a", "", "x中y", "é…", "👨‍👩‍👧z", "    "]
        for _ in 0..<4000 {
            let text = texts.randomElement(using: &random) ?? ""
            let place = Position(
                row: .random(in: -1...4, using: &random),
                column: .random(in: -3...10, using: &random))
            if Bool.random(using: &random) {
                let limit = Int.random(in: -1...6, using: &random)
                canvas.put(
                    text, row: place.row, column: place.column, style: .error, width: limit)
            } else {
                canvas.paste(canvas.cut(rows: 1..<3), at: place)
            }
            for runs in canvas.rows {
                #expect(runs.reduce(0) { $0 + $1.columns } == 9)
                #expect(runs.allSatisfy { Width.of($0.text) == $0.columns })
            }
        }
    }
}
