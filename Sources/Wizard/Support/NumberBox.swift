import Screen

/// A number in a box of its own: the one thing on a page to write down.
enum NumberBox {
    static func draw(_ label: String, _ number: String, _ glyphs: Glyphs) -> Canvas {
        let labelColumns = Width.of(label, glyphs.widths)
        let columns = labelColumns + Width.of(number, glyphs.widths)
        let size = Size(rows: 3, columns: columns + 11)
        var canvas = Canvas(size: size, widths: glyphs.widths)
        canvas.box(at: Position(row: 0, column: 0), size: size, style: .success, glyphs: glyphs)
        canvas.put(label, row: 1, column: 4, style: .label)
        canvas.put(number, row: 1, column: labelColumns + 7, style: .heading)
        return canvas
    }
}
