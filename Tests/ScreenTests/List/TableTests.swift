import Testing

@testable import Screen

/// Columns that fit, or go.
@Suite struct TableTests {
    private let table = Table(
        columns: [
            .init("Number", least: 6, rank: 1), .init("Product", least: 4, rank: 2),
            .init("Amount", .trailing, rank: 0),
        ],
        rows: [
            [.init("A-100200300"), .init("商业协作版"), .init("¥1.00")],
            [.init("A-2"), .init("Visio"), .init("¥22.00")],
        ])

    @Test func everyColumnIsWholeWhereThereIsRoom() {
        #expect(
            table.draw(width: 50, selected: 1, glyphs: .unicode).lines == [
                "  Number       Product     Amount",
                "  A-100200300  商业协作版   ¥1.00",
                "› A-2          Visio       ¥22.00",
            ])
    }

    @Test func theLeastImportantColumnIsCutFirst() {
        #expect(table.widths(in: 27, glyphs: .unicode) == [11, 6, 6])
        #expect(table.widths(in: 24, glyphs: .unicode) == [10, 4, 6])
    }

    @Test func aColumnThatDoesNotFitGoesByItsRank() {
        #expect(table.widths(in: 19, glyphs: .unicode) == [11, nil, 6])
        #expect(table.widths(in: 13, glyphs: .unicode) == [nil, nil, 6])
    }

    @Test(arguments: 4...60) func noRowIsWiderThanItsWidth(width: Int) {
        for glyphs in [Glyphs.unicode, .ascii, Glyphs.unicode.fitting(.wide)] {
            for line in table.draw(width: width, selected: 0, glyphs: glyphs).lines {
                #expect(Width.of(line, glyphs.widths) <= width)
            }
        }
    }

    @Test func aColumnThatWrapsGoesOnBelow() {
        let table = Table(
            columns: [.init("Product", least: 6, rank: 0, wraps: true), .init("Sum", rank: 1)],
            rows: [[.init("商业协作版"), .init("12")], [.init("Visio"), .init("3")]])
        #expect(
            table.draw(width: 16, glyphs: .unicode).lines == [
                "  Product   Sum", "  商业协作  12", "  版", "  Visio     3",
            ])
    }

    @Test func rowsOutOfSightAreMarked() {
        let rows = (1...9).map { [Table.Cell("row \($0)")] }
        let lines = Table(columns: [.init("Row", rank: 0)], rows: rows)
            .draw(width: 12, visible: 3..<5, selected: 3, glyphs: .unicode).lines
        #expect(lines == ["  Row      ↑", "› row 4", "  row 5    ↓"])
    }
}
