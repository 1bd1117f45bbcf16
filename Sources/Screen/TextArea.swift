/// A text in rows of some width, and where its caret stands in them.
package struct TextRows: Equatable, Sendable {
    /// The characters of each row, by their places in the text.
    package let ranges: [Range<Int>]
    private let characters: [Character]
    private let columns: Int
    private let rule: WidthRule

    package init(_ text: String, columns: Int, rule: WidthRule = .narrow) {
        characters = Array(text)
        self.columns = max(1, columns)
        self.rule = rule
        ranges = Wrap.rows(characters, width: self.columns, rule: rule)
    }

    /// The row that a place is in: where a row was wrapped, the next one.
    package func row(of place: Int) -> Int {
        ranges.lastIndex { $0.lowerBound <= place } ?? 0
    }

    /// The column of a place in its row; spaces that hang over the edge are all at the edge.
    package func column(of place: Int) -> Int {
        let start = ranges[row(of: place)].lowerBound
        return min(columns, width(start..<max(start, place)))
    }

    /// The place in a row that is at `column`, or left of it where a wide character is in the way.
    func place(row: Int, column: Int) -> Int {
        var place = ranges[row].lowerBound
        var used = 0
        while place < lastPlace(in: row) {
            used += Width.of(characters[place], rule)
            guard used <= column else { break }
            place += 1
        }
        return place
    }

    /// The last place that belongs to the row: behind a wrapped row begins the next one.
    private func lastPlace(in row: Int) -> Int {
        let end = ranges[row].upperBound
        let isWrapped = row + 1 < ranges.count && ranges[row + 1].lowerBound == end
        return isWrapped ? end - 1 : end
    }

    package func text(of row: Int) -> String { String(characters[ranges[row]]) }

    private func width(_ range: Range<Int>) -> Int {
        characters[range].reduce(0) { $0 + Width.of($1, rule) }
    }
}

// MARK: - The editor in rows

extension TextField {
    /// Moves the caret by `steps` rows, to where it is nearest to the column that it came from;
    /// false, and nothing moves, when it is in the last row of that side.
    package mutating func moveRow(
        by steps: Int, columns: Int, rule: WidthRule = .narrow
    ) -> Bool {
        let rows = TextRows(text, columns: columns, rule: rule)
        let here = rows.row(of: caret)
        let there = min(max(0, here + steps), rows.ranges.count - 1)
        guard there != here else { return false }
        let column = goal ?? rows.column(of: caret)
        move(to: rows.place(row: there, column: column))
        goal = column
        return true
    }

    /// What a box of some rows shows of the text.
    package struct AreaView: Equatable, Sendable {
        package let lines: [String]
        package let caret: Position
        /// Whether there are rows above and below what is shown.
        package let hasMoreAbove: Bool
        package let hasMoreBelow: Bool
    }

    /// The rows around the caret, as `view` shows the columns around it: in a text too long for
    /// the box the caret keeps to its middle, so that both sides are seen.
    package func area(columns: Int, rows height: Int, rule: WidthRule = .narrow) -> AreaView {
        let rows = TextRows(text, columns: columns, rule: rule)
        let row = rows.row(of: caret)
        let count = rows.ranges.count
        let first = max(0, min(row - height / 2, count - height))
        let shown = first..<min(count, first + max(1, height))
        return AreaView(
            lines: shown.map(rows.text),
            caret: Position(row: row - first, column: rows.column(of: caret)),
            hasMoreAbove: first > 0, hasMoreBelow: shown.upperBound < count)
    }
}
