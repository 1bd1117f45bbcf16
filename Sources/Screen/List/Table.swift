/// Rows in columns: a header, cells aligned, and as many columns as the width allows.
///
/// 1. No row is wider than the width it is drawn for.
/// 2. A column without `least` is whole or not there; it is never cut.
/// 3. Columns go by their rank, the highest first; the one of the lowest rank always stays.
/// 4. Of a long table no row out of sight is read.
package struct Table {
    package struct Column: Equatable, Sendable {
        package let title: String
        package let alignment: Clip.Alignment
        /// The columns it can be cut to; nil for a column that is never cut.
        package let least: Int?
        /// How soon it goes when there is no room: 0 stays longest.
        package let rank: Int
        /// Whether its text goes on below instead of being cut.
        package let wraps: Bool
        /// The columns it takes where no cell that was read needs more.
        ///
        /// In a long table this keeps it as wide as it is while one scrolls.
        package let usual: Int
        /// Stands before the text of marked cells; all others leave room for it.
        package let mark: String?

        package init(
            _ title: String, _ alignment: Clip.Alignment = .leading, least: Int? = nil, rank: Int,
            wraps: Bool = false, usual: Int = 0, mark: String? = nil
        ) {
            self.title = title
            self.alignment = alignment
            self.least = least
            self.rank = rank
            self.wraps = wraps
            self.usual = usual
            self.mark = mark
        }

        /// `text` behind the mark, or behind the room for it.
        func marked(_ text: String, _ isMarked: Bool, _ glyphs: Glyphs) -> String {
            guard let mark else { return text }
            let room = String(repeating: " ", count: Width.of(mark, glyphs.widths))
            return (isMarked ? mark : room) + " " + text
        }
    }

    package struct Cell: Equatable, Sendable {
        package let text: String
        package let style: Style
        /// Whether the mark of its column stands before it.
        package let isMarked: Bool

        package init(_ text: String, _ style: Style = .normal, isMarked: Bool = false) {
            self.text = text
            self.style = style
            self.isMarked = isMarked
        }
    }

    package let columns: [Column]
    package let count: Int
    /// Whether only the first column of the selected row has its style, and not all of it: where
    /// thousands of rows are walked through, a step then costs a third.
    package var isSlim = false
    /// The cells of a row, as many as there are columns.
    package let cells: (Int) -> [Cell]

    package init(columns: [Column], count: Int, cells: @escaping (Int) -> [Cell]) {
        self.columns = columns
        self.count = count
        self.cells = cells
    }

    package init(columns: [Column], rows: [[Cell]]) {
        self.init(columns: columns, count: rows.count) { rows[$0] }
    }

    static let gap = 2
    /// The most rows that a short table has: all of them say how wide its columns are.
    static let short = 300
}

// MARK: - Widths

extension Table {
    /// The width of each column, nil where there is no room for it.
    func widths(in width: Int, of rows: [[Cell]], glyphs: Glyphs) -> [Int?] {
        let natural = columns.indices.map { wanted(column: $0, of: rows, glyphs) }
        let least = columns.indices.map { index in
            columns[index].least.map { min($0, natural[index]) } ?? natural[index]
        }
        var kept = columns.indices.sorted { columns[$0].rank < columns[$1].rank }
        while kept.count > 1, total(kept.map { least[$0] }) > width { kept.removeLast() }
        var result: [Int?] = columns.map { _ in nil }
        var room = width - total(kept.map { least[$0] })
        for index in kept {
            let more = max(0, min(room, natural[index] - least[index]))
            result[index] = min(width, least[index] + more)
            room -= more
        }
        return result
    }

    private func wanted(column index: Int, of rows: [[Cell]], _ glyphs: Glyphs) -> Int {
        let column = columns[index]
        let texts = rows.map { $0[index] }.map { column.marked($0.text, $0.isMarked, glyphs) }
        let title = column.marked(column.title, false, glyphs)
        let widths = ([title] + texts).map { Width.of($0, glyphs.widths) }
        return max(column.usual, widths.max() ?? 0)
    }

    private func total(_ widths: [Int]) -> Int {
        widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
    }
}

// MARK: - Drawing

extension Table {
    /// The header and the rows of `visible`, with a blank column before and after the text.
    ///
    /// The selected row is marked by a pointer as well as by its style.
    package func draw(
        width: Int, visible: Range<Int>? = nil, selected: Int? = nil, glyphs: Glyphs
    ) -> Canvas {
        let all = 0..<count
        let shown = (visible ?? all).clamped(to: all)
        let measured = count <= Self.short ? all : shown
        let read = measured.map(cells)
        // Where rows are out of sight, a blank column keeps the text off the signs that say so.
        let edge = shown == all ? 3 : 4
        let widths = widths(in: width - edge, of: read, glyphs: glyphs)
        let drawn = shown.map { lines(of: read[$0 - measured.lowerBound], widths, glyphs) }
        let height = drawn.reduce(1) { $0 + $1.count }
        var canvas = Canvas(size: Size(rows: height, columns: width), widths: glyphs.widths)
        let titles = columns.map { Cell($0.marked($0.title, false, glyphs), .label) }
        put(titles, row: 0, widths, glyphs, on: &canvas)
        var row = 1
        for (index, lines) in zip(shown, drawn) {
            for line in lines {
                put(line, row: row, widths, glyphs, on: &canvas)
                if index == selected {
                    canvas.put(glyphs.pointer, row: row, column: 0, style: .pointer)
                    let width = isSlim ? widths[0].map { $0 + 2 } : nil
                    canvas.restyle(row: row, column: 1, width: width, style: .selected)
                }
                row += 1
            }
        }
        markMore(shown, glyphs, on: &canvas)
        return canvas
    }

    private func markMore(_ shown: Range<Int>, _ glyphs: Glyphs, on canvas: inout Canvas) {
        let last = canvas.size.columns - 1
        if shown.lowerBound > 0 { canvas.put(glyphs.moreUp, row: 0, column: last, style: .normal) }
        if shown.upperBound < count {
            canvas.put(glyphs.moreDown, row: canvas.size.rows - 1, column: last, style: .normal)
        }
    }

    /// One row as the lines it takes.
    private func lines(of cells: [Cell], _ widths: [Int?], _ glyphs: Glyphs) -> [[Cell]] {
        let texts = columns.indices.map { index -> [String] in
            let (column, cell) = (columns[index], cells[index])
            let text = column.marked(cell.text, cell.isMarked, glyphs)
            guard column.wraps, let width = widths[index] else { return [text] }
            return Wrap.lines(text, width: width, rule: glyphs.widths)
        }
        let count = texts.map(\.count).max() ?? 1
        return (0..<count).map { line in
            columns.indices.map { index in
                Cell(line < texts[index].count ? texts[index][line] : "", cells[index].style)
            }
        }
    }

    private func put(
        _ cells: [Cell], row: Int, _ widths: [Int?], _ glyphs: Glyphs, on canvas: inout Canvas
    ) {
        var column = 2
        for index in columns.indices {
            guard let width = widths[index] else { continue }
            let text = Clip.pad(
                cells[index].text, to: width, columns[index].alignment, glyphs: glyphs)
            canvas.put(text, row: row, column: column, style: cells[index].style, width: width)
            column += width + Self.gap
        }
    }
}
