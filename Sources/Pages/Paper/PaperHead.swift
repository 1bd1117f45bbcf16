import Fapiao
import Resources
import Screen

/// What stands above the frame of a fapiao: stamp, heading, number and day.
struct PaperHead: Sendable {
    let type: FapiaoType
    let issue: Issue?
    let pen: PaperPen

    private typealias Piece = PaperLine.Piece

    /// Rows of the heading: its name, the double rule, the gloss.
    private static let rows = 3

    func canvas(columns: Int) -> Canvas {
        let label = PaperLabel.heading(type)
        let ruleWidth = pen.width(label.printed) + 4
        let left = (columns - ruleWidth) / 2
        let facts = facts
        let widest = facts.map { $0.width(pen.glyphs.widths) }.max() ?? 0
        let isBeside = widest + 2 <= columns - left - ruleWidth
        let stamp = stamp
        let hasStampRoom = stamp.size.columns < left
        let rows = Self.rows + (isBeside ? 0 : facts.count)
        var canvas = Canvas(
            size: Size(rows: rows + (hasStampRoom ? 0 : 1), columns: columns),
            widths: pen.glyphs.widths, style: .paper)
        canvas.put(label.printed, row: 0, column: left + 2, style: .paperLabel)
        canvas.fill(
            row: 1, column: left, width: ruleWidth, style: .paperLabel,
            text: pen.glyphs.doubleHorizontal)
        let gloss = pen.gloss(label)
        canvas.put(gloss, row: 2, column: (columns - pen.width(gloss)) / 2, style: .dim)
        let first = isBeside ? Self.rows - facts.count : Self.rows
        for (index, line) in facts.enumerated() {
            let column = columns - line.width(pen.glyphs.widths) - 1
            draw(line, row: first + index, column: column, &canvas)
        }
        if hasStampRoom {
            canvas.paste(stamp, at: Position(row: 0, column: 1))
        } else {
            canvas.put(pen.words.pictureStamp, row: rows, column: 1, style: .stamp)
        }
        return canvas
    }

    private var stamp: Canvas {
        let text = pen.words.pictureStamp
        let size = Size(rows: 3, columns: pen.width(text) + 4)
        var canvas = Canvas(size: size, widths: pen.glyphs.widths, style: .paper)
        canvas.box(
            at: Position(row: 0, column: 0), size: size, style: .stamp, glyphs: pen.glyphs)
        canvas.put(text, row: 1, column: 2, style: .stamp)
        return canvas
    }

    // MARK: Number and day

    private var facts: [PaperLine] { numbers + [day] }

    private var numbers: [PaperLine] {
        switch issue?.number {
        case nil: []
        case .digital(let number): [fact(.number, number)]
        case .paper(let code, let number): [fact(.code, code), fact(.number, number)]
        }
    }

    private var day: PaperLine {
        if let issue { return fact(.issuedOn, PaperText.day(issue.on)) }
        let (year, month, day) = PaperText.blankDay
        return fact(.issuedOn, "    \(year)  \(month)  \(day)", .paperLabel)
    }

    private func fact(_ label: PaperLabel, _ value: String, _ style: Style = .paper) -> PaperLine {
        let gloss = pen.fieldGloss(label)
        let printed = Piece(label.printed + PaperText.colon, .paperLabel)
        return PaperLine(
            (gloss.isEmpty ? [] : [Piece(gloss + " ", .dim)]) + [printed, Piece(value, style)])
    }

    private func draw(_ line: PaperLine, row: Int, column: Int, _ canvas: inout Canvas) {
        var next = column
        for piece in line.pieces {
            next += canvas.put(piece.text, row: row, column: next, style: piece.style)
        }
    }
}
