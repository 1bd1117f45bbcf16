import Screen

/// One line in a cell of a fapiao: pieces of text beside each other.
struct PaperLine: Equatable, Sendable {
    struct Piece: Equatable, Sendable {
        let text: String
        let style: Style

        init(_ text: String, _ style: Style = .paper) {
            self.text = text
            self.style = style
        }
    }

    let pieces: [Piece]
    let alignment: Clip.Alignment

    init(_ pieces: [Piece], _ alignment: Clip.Alignment = .leading) {
        self.pieces = pieces
        self.alignment = alignment
    }

    init(_ text: String, _ style: Style = .paper, _ alignment: Clip.Alignment = .leading) {
        self.init([Piece(text, style)], alignment)
    }

    static let blank = PaperLine([])

    func width(_ rule: WidthRule) -> Int {
        pieces.reduce(0) { $0 + Width.of($1.text, rule) }
    }
}

/// A cell of a fapiao, with a column of air at either side.
struct PaperCell: Equatable, Sendable {
    /// Columns for text.
    let width: Int
    var lines: [PaperLine]
    /// Said in the line above the cell.
    var caption = ""
    /// Whether the lines stand in the middle of a cell that is taller.
    var isCentred = false

    static let air = 1

    var columns: Int { width + 2 * PaperCell.air }
}

/// Rows of cells between lines, whose joints fit the cells above and below.
///
/// 1. Every row of cells is as wide as the grid: the last cell of each ends at the right border.
/// 2. No text crosses the border of its cell, whatever it holds.
struct PaperGrid: Sendable {
    let columns: Int
    let glyphs: Glyphs
    private(set) var bands: [[PaperCell]] = []

    init(columns: Int, glyphs: Glyphs) {
        self.columns = columns
        self.glyphs = glyphs
    }

    mutating func add(_ cells: [PaperCell]) { bands.append(cells) }

    /// Columns for text in the last cell of a band, beside `others`.
    func room(beside others: [Int] = []) -> Int {
        others.reduce(columns - 2 - 2 * PaperCell.air) { $0 - $1 - 2 * PaperCell.air - 1 }
    }

    func canvas() -> Canvas {
        let heights = bands.map { $0.map(\.lines.count).max() ?? 0 }
        let rows = heights.reduce(1) { $0 + $1 + 1 }
        var canvas = Canvas(
            size: Size(rows: rows, columns: columns), widths: glyphs.widths, style: .paper)
        var row = 0
        for (index, band) in bands.enumerated() {
            drawRule(row: row, above: index > 0 ? bands[index - 1] : nil, below: band, &canvas)
            draw(band, row: row + 1, height: heights[index], &canvas)
            row += heights[index] + 1
        }
        drawRule(row: row, above: bands.last, below: nil, &canvas)
        return canvas
    }

    /// The columns of the lines between the cells of a band.
    private func borders(_ band: [PaperCell]?) -> Set<Int> {
        var column = 0
        var found: Set<Int> = []
        for cell in band?.dropLast() ?? [] {
            column += cell.columns + 1
            found.insert(column)
        }
        return found
    }

    private func drawRule(
        row: Int, above: [PaperCell]?, below: [PaperCell]?, _ canvas: inout Canvas
    ) {
        let style = Style.paperLabel
        canvas.fill(row: row, style: style, text: glyphs.horizontal)
        let upper = borders(above)
        let lower = borders(below)
        for column in upper.union(lower) {
            let joint =
                switch (upper.contains(column), lower.contains(column)) {
                case (true, true): glyphs.cross
                case (true, false): glyphs.teeUp
                case (false, _): glyphs.teeDown
                }
            canvas.put(joint, row: row, column: column, style: style)
        }
        let ends: (String, String) =
            switch (above == nil, below == nil) {
            case (true, _): (glyphs.topLeft, glyphs.topRight)
            case (false, true): (glyphs.bottomLeft, glyphs.bottomRight)
            case (false, false): (glyphs.teeLeft, glyphs.teeRight)
            }
        canvas.put(ends.0, row: row, column: 0, style: style)
        canvas.put(ends.1, row: row, column: columns - 1, style: style)
        caption(below ?? [], row: row, &canvas)
    }

    private func caption(_ band: [PaperCell], row: Int, _ canvas: inout Canvas) {
        var column = 1
        for cell in band {
            if !cell.caption.isEmpty {
                canvas.put(
                    " " + cell.caption + " ", row: row, column: column + 1, style: .dim,
                    width: cell.columns - 2)
            }
            column += cell.columns + 1
        }
    }

    private func draw(_ band: [PaperCell], row: Int, height: Int, _ canvas: inout Canvas) {
        var column = 0
        for cell in band {
            drawBorder(row: row, height: height, column: column, &canvas)
            let top = cell.isCentred ? row + (height - cell.lines.count) / 2 : row
            for (index, line) in cell.lines.enumerated() {
                draw(
                    line, row: top + index, column: column + 1 + PaperCell.air,
                    width: cell.width, &canvas)
            }
            column += cell.columns + 1
        }
        drawBorder(row: row, height: height, column: columns - 1, &canvas)
    }

    private func drawBorder(row: Int, height: Int, column: Int, _ canvas: inout Canvas) {
        for offset in 0..<height {
            canvas.put(glyphs.vertical, row: row + offset, column: column, style: .paperLabel)
        }
    }

    private func draw(
        _ line: PaperLine, row: Int, column: Int, width: Int, _ canvas: inout Canvas
    ) {
        let spare = max(0, width - line.width(glyphs.widths))
        let skipped =
            switch line.alignment {
            case .leading: 0
            case .center: spare / 2
            case .trailing: spare
            }
        var used = skipped
        for piece in line.pieces where used < width {
            used += canvas.put(
                piece.text, row: row, column: column + used, style: piece.style,
                width: width - used)
        }
    }
}
