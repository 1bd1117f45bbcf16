import Fapiao
import Resources
import Screen

/// The products of a bill with their tax, as a table.
package enum BillLines {
    package static func draw(
        _ record: PaymentRecord, width: Int, _ words: Words, _ glyphs: Glyphs
    ) -> Canvas {
        let rows = record.lines.map { line in
            cells(
                Sanitise.text(line.name),
                words.quantity(line.quantity, unit: Sanitise.text(line.unit)), line.rate.text,
                line.amount, .normal)
        }
        let total =
            record.lines.count < 2 ? [] : [cells(words.sumRow, "", "", record.amount, .label)]
        let table = Table(
            columns: [
                .init(words.productColumn, least: 16, rank: 0, wraps: true),
                .init(words.quantityColumn, .trailing, rank: 2),
                .init(words.rateColumn, .trailing, rank: 5),
                .init(words.netColumn, .trailing, rank: 4),
                .init(words.taxColumn, .trailing, rank: 3),
                .init(words.grossColumn, .trailing, rank: 1),
            ], rows: rows + total)
        // The table keeps two columns free for a pointer, which a page indents by as well.
        let drawn = table.draw(width: width + 2, glyphs: glyphs)
        var canvas = Canvas(
            size: Size(rows: drawn.size.rows, columns: width), widths: glyphs.widths)
        canvas.paste(drawn, at: Position(row: 0, column: -2))
        return canvas
    }

    private static func cells(
        _ name: String, _ quantity: String, _ rate: String, _ amount: TaxSplit, _ style: Style
    ) -> [Table.Cell] {
        [name, quantity, rate, amount.net.grouped, amount.tax.grouped, amount.gross.grouped]
            .map { Table.Cell($0, style) }
    }
}
