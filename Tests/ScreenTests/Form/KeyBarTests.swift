import Testing

@testable import Screen

/// The line of keys, where there is not room for all of them.
@Suite struct KeyBarTests {
    private static let keys = [
        KeyHint("PgDn", "scroll"), KeyHint("Tab", "next"), KeyHint("r", "read again"),
        KeyHint("Esc", "back"), KeyHint("^O", "help"), KeyHint("^X", "menu"),
    ]

    private func bar(_ columns: Int) -> String {
        var canvas = Canvas(size: Size(rows: 1, columns: columns))
        KeyBar.draw(Self.keys, row: 0, glyphs: .unicode, on: &canvas)
        return canvas.lines.joined()
    }

    @Test func allOfThemWhereTheyFit() {
        #expect(
            bar(80) == "  PgDn scroll   Tab next   r read again   Esc back   ^O help   ^X menu")
    }

    @Test func theRearOnesGoFirst() {
        #expect(bar(65) == "  PgDn scroll   Tab next   r read again   Esc back   ^X menu")
        #expect(bar(50) == "  PgDn scroll   Tab next   Esc back   ^X menu")
    }

    @Test func theWayOutAndTheMenuStay() {
        for columns in 24...80 {
            #expect(bar(columns).contains("Esc back") && bar(columns).contains("^X menu"))
        }
    }
}
