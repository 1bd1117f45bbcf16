import Testing

@testable import Screen

/// Columns that fit, or go.
@Suite struct TableTests {
    private static let rows: [[Table.Cell]] = [
        [.init("A-100200300"), .init("商业协作版"), .init("¥1.00")],
        [.init("A-2"), .init("Visio"), .init("¥22.00")],
    ]

    private let table = Table(
        columns: [
            .init("Number", least: 6, rank: 1), .init("Product", least: 4, rank: 2),
            .init("Amount", .trailing, rank: 0),
        ], rows: rows)

    private func widths(in width: Int) -> [Int?] {
        table.widths(in: width, of: Self.rows, glyphs: .unicode)
    }

    @Test func everyColumnIsWholeWhereThereIsRoom() {
        #expect(
            table.draw(width: 50, selected: 1, glyphs: .unicode).lines == [
                "  Number       Product     Amount",
                "  A-100200300  商业协作版   ¥1.00",
                "› A-2          Visio       ¥22.00",
            ])
    }

    @Test func theLeastImportantColumnIsCutFirst() {
        #expect(widths(in: 27) == [11, 6, 6])
        #expect(widths(in: 24) == [10, 4, 6])
    }

    @Test func aColumnThatDoesNotFitGoesByItsRank() {
        #expect(widths(in: 19) == [11, nil, 6])
        #expect(widths(in: 13) == [nil, nil, 6])
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

    @Test func aFullRowStaysAColumnOffTheSignThatMoreFollow() {
        let table = Table(
            columns: [.init("Bill", least: 4, rank: 1), .init("State", rank: 0)], count: 9
        ) { [.init("number \($0)"), .init("Needs you")] }
        let lines = table.draw(width: 19, visible: 3..<5, glyphs: .unicode).lines
        #expect(lines == ["  Bill  State     ↑", "  num…  Needs you", "  num…  Needs you ↓"])
        let all = table.draw(width: 19, glyphs: .unicode).lines
        #expect(all[1] == "  numb…  Needs you")
    }

    @Test func markedCellsAndOthersBeginInOneColumn() {
        let table = Table(
            columns: [.init("A", rank: 1), .init("State", rank: 0, mark: "•")],
            rows: [[.init("1"), .init("Mailed", isMarked: true)], [.init("2"), .init("Applied")]])
        #expect(
            table.draw(width: 20, glyphs: .unicode).lines == [
                "  A    State", "  1  • Mailed", "  2    Applied",
            ])
    }

    @Test func ofALongTableOnlyRowsInSightAreRead() {
        var read: [Int] = []
        let columns: [Table.Column] = [.init("Row", rank: 0, usual: 9), .init("Day", rank: 1)]
        let table = Table(columns: columns, count: 100_000) { row in
            read.append(row)
            return [.init("row \(row)"), .init("Mon")]
        }
        let lines = table.draw(width: 30, visible: 7..<9, glyphs: .unicode).lines
        #expect(read == [7, 8])
        #expect(lines[1] == "  row 7      Mon")
        #expect(
            table.draw(width: 30, visible: 99_998..<100_000, glyphs: .unicode).lines[1]
                == "  row 99998  Mon")
    }
}
