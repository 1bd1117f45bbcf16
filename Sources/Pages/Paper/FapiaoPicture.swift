import Fapiao
import Resources
import Screen

/// A fapiao as it will be printed, drawn from box characters and marked as a specimen.
///
/// The paper speaks simplified Chinese to everybody; the reader's words stand beside or below it.
package struct FapiaoPicture: Equatable, Sendable {
    let document: FapiaoDocument
    let lines: [ProductLine]
    let amount: TaxSplit
    let seller: Seller
    /// Number and day, once it is issued.
    let issue: Issue?

    package init(
        document: FapiaoDocument, lines: [ProductLine], amount: TaxSplit, seller: Seller,
        issue: Issue? = nil
    ) {
        self.document = document
        self.lines = lines
        self.amount = amount
        self.seller = seller
        self.issue = issue
    }

    /// Between these widths the sheet uses all columns it is given.
    package static let columns = 40...96
    /// From this width on the remarks stand beside the seller, where no gloss needs the room.
    private static let wide = 76
    private static let grandTotalColumns = 16
    private static let stackedBelow = 56

    /// The picture, of `width` columns or as near to it as `columns` allows.
    package func canvas(words: Words, glyphs: Glyphs, width: Int) -> Canvas {
        let columns = min(max(width, Self.columns.lowerBound), Self.columns.upperBound)
        let pen = PaperPen(words: words, glyphs: glyphs)
        let head = PaperHead(type: document.type, issue: issue, pen: pen)
            .canvas(columns: columns)
        let sheet = grid(columns: columns, pen: pen).canvas()
        let foot = columns >= Self.wide ? 1 : 0
        let top = head.size.rows
        var canvas = Canvas(
            size: Size(rows: top + sheet.size.rows + foot, columns: columns),
            widths: glyphs.widths, style: .paper)
        canvas.paste(head, at: Position(row: 0, column: 0))
        canvas.paste(sheet, at: Position(row: top, column: 0))
        if foot > 0 { drawFoot(row: top + sheet.size.rows, pen, &canvas) }
        return canvas
    }

    private func grid(columns: Int, pen: PaperPen) -> PaperGrid {
        var grid = PaperGrid(columns: columns, glyphs: pen.glyphs)
        let buyer = PaperParty(buyer: document)
        grid.add(buyer.cells(width: grid.room(beside: [PaperParty.labelColumns]), pen: pen))
        let table = PaperTable(lines, amount: amount, pen: pen, grid: grid)
        for band in table.bands { grid.add(band) }
        grid.add(grandTotal(grid, pen))
        addSeller(to: &grid, pen)
        return grid
    }

    // MARK: Grand total

    private func grandTotal(_ grid: PaperGrid, _ pen: PaperPen) -> [PaperCell] {
        let gloss = pen.gloss(.grandTotal)
        var label = [PaperLine(PaperLabel.grandTotal.printed, .paperLabel)]
        if !gloss.isEmpty { label.append(PaperLine(gloss, .dim)) }
        guard grid.columns >= Self.stackedBelow else {
            let width = grid.room()
            return [PaperCell(width: width, lines: label + total(width, pen))]
        }
        let width = grid.room(beside: [Self.grandTotalColumns])
        return [
            PaperCell(width: Self.grandTotalColumns, lines: label),
            PaperCell(width: width, lines: total(width, pen)),
        ]
    }

    /// The amount in capitals and in figures, on one line if they fit.
    private func total(_ width: Int, _ pen: PaperPen) -> [PaperLine] {
        let isPlain = pen.glyphs.crossMark != Glyphs.unicode.crossMark
        let mark = isPlain ? PaperText.plainGuardMark : PaperText.guardMark
        let capitals = mark + " " + amount.gross.capital
        let label = PaperLine.Piece(PaperLabel.inFigures.printed, .paperLabel)
        let figures = PaperLine.Piece(PaperText.yuan + amount.gross.plain)
        let right = PaperLine([label, figures], .trailing)
        let spare = width - pen.width(capitals) - right.width(pen.glyphs.widths)
        guard spare < 2 else {
            let gap = PaperLine.Piece(String(repeating: " ", count: spare))
            return [PaperLine([.init(capitals), gap, label, figures])]
        }
        return pen.wrap(capitals, width).map { PaperLine($0) } + [right]
    }

    // MARK: Seller and remark

    private func addSeller(to grid: inout PaperGrid, _ pen: PaperPen) {
        let party = PaperParty(seller)
        let label = PaperParty.labelColumns
        let full = grid.room(beside: [label])
        let hasGloss = !pen.fieldGloss(.remark).isEmpty
        let isBeside = grid.columns >= (hasGloss ? Self.columns.upperBound : Self.wide)
        guard isBeside else {
            grid.add(party.cells(width: full, pen: pen))
            grid.add(remark(width: full, pen))
            return
        }
        let left = full * 3 / 5
        grid.add(
            party.cells(width: left, pen: pen)
                + remark(width: grid.room(beside: [label, left, label]), pen))
    }

    private func remark(width: Int, _ pen: PaperPen) -> [PaperCell] {
        let text = Sanitise.text(document.remark.text)
        return [
            PaperParty.downward(.remark),
            PaperCell(
                width: width, lines: pen.wrap(text, width).map { PaperLine($0) },
                caption: pen.fieldGloss(.remark)),
        ]
    }

    // MARK: Foot

    private func drawFoot(row: Int, _ pen: PaperPen, _ canvas: inout Canvas) {
        let labels = [PaperLabel.payee, .reviewer, .drawer].map { $0.printed + PaperText.colon }
        let step = canvas.size.columns / 4
        for (index, label) in (labels + [PaperLabel.seal.printed]).enumerated() {
            canvas.put(label, row: row, column: 2 + index * step, style: .paperLabel)
        }
    }
}
