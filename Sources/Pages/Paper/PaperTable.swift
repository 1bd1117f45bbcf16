import Fapiao
import Resources
import Screen

/// The lines of a fapiao, as many of its columns as there is room for.
///
/// Amounts are never cut: a narrow sheet first loses 规格型号, then the unit price, the unit and the
/// quantity; at last every line becomes a small block of its own.
struct PaperTable: Sendable {
    private enum Column: Hashable {
        case name, model, unit, quantity, price, amount, rate, tax

        var label: PaperLabel {
            switch self {
            case .name: .product
            case .model: .model
            case .unit: .unit
            case .quantity: .quantity
            case .price: .price
            case .amount: .amount
            case .rate: .rate
            case .tax: .tax
            }
        }
    }

    private let lines: [ProductLine]
    private let amount: TaxSplit
    private let pen: PaperPen
    private let columns: [Column]
    private let widths: [Column: Int]

    /// What a name needs to be readable beside all columns.
    private static let nameMinimum = 14
    /// What it needs beside the quantity and the amounts.
    private static let nameLeast = 12
    private static let unitMaximum = 8

    init(_ lines: [ProductLine], amount: TaxSplit, pen: PaperPen, grid: PaperGrid) {
        self.lines = lines
        self.amount = amount
        self.pen = pen
        let needs = PaperTable.needs(lines, amount, pen)
        var kept: [Column] = [.model, .unit, .quantity, .price, .amount, .rate, .tax]
        var room = grid.room(beside: kept.compactMap { needs[$0] })
        for dropped in [Column.model, .price, .unit, .quantity] {
            // How many were bought is worth a name that wraps once more.
            let isLast = dropped == .quantity
            guard room < (isLast ? PaperTable.nameLeast : PaperTable.nameMinimum) else { break }
            kept.removeAll { $0 == dropped }
            room = grid.room(beside: kept.compactMap { needs[$0] })
        }
        if room < PaperTable.nameLeast {
            columns = [.name]
            widths = [.name: grid.room()]
        } else {
            columns = [.name] + kept
            widths = needs.merging([.name: room]) { $1 }
        }
    }

    /// The columns each column wants for its label, its gloss and its figures.
    private static func needs(
        _ lines: [ProductLine], _ amount: TaxSplit, _ pen: PaperPen
    ) -> [Column: Int] {
        var needs: [Column: Int] = [:]
        for column in [Column.model, .unit, .quantity, .price, .amount, .rate, .tax] {
            let texts =
                [column.label.printed, pen.gloss(column.label), total(column, amount)]
                + lines.map { text(of: $0, in: column) }
            needs[column] = texts.map(pen.width).max() ?? 0
        }
        let heads = [PaperLabel.unit.printed, pen.gloss(.unit)].map(pen.width).max() ?? 0
        needs[.unit] = min(needs[.unit] ?? 0, max(heads, unitMaximum))
        return needs
    }

    private static func text(of line: ProductLine, in column: Column) -> String {
        switch column {
        case .name: Sanitise.text(line.name)
        case .model: ""
        case .unit: Sanitise.text(line.unit)
        case .quantity: line.quantity.text
        case .price: UnitPrice(net: line.amount.net, quantity: line.quantity).text
        case .amount: line.amount.net.plain
        case .rate: line.rate.text
        case .tax: line.amount.tax.plain
        }
    }

    private static func total(_ column: Column, _ amount: TaxSplit) -> String {
        switch column {
        case .amount: PaperText.yuan + amount.net.plain
        case .tax: PaperText.yuan + amount.tax.plain
        case .name, .model, .unit, .quantity, .price, .rate: ""
        }
    }

    // MARK: Bands

    /// Heads, lines and the sum.
    var bands: [[PaperCell]] {
        columns == [.name] ? stacked : [heads, body, sum]
    }

    private func cell(_ column: Column, _ lines: [PaperLine]) -> PaperCell {
        PaperCell(width: widths[column] ?? 0, lines: lines)
    }

    private var heads: [PaperCell] {
        columns.map { column in
            let width = widths[column] ?? 0
            let printed = pen.wrap(column.label.printed, width)
                .map { PaperLine($0, .paperLabel, .center) }
            let gloss = pen.gloss(column.label)
            let beneath = gloss.isEmpty ? [] : pen.wrap(gloss, width)
            var cell = cell(column, printed + beneath.map { PaperLine($0, .dim, .center) })
            cell.isCentred = true
            return cell
        }
    }

    private var body: [PaperCell] {
        var cells = columns.map { cell($0, []) }
        for line in lines {
            let texts = columns.map { column in
                pen.wrap(PaperTable.text(of: line, in: column), widths[column] ?? 0)
                    .map { PaperLine($0, .paper, alignment(column)) }
            }
            let height = texts.map(\.count).max() ?? 0
            for (index, text) in texts.enumerated() {
                cells[index].lines += text
                cells[index].lines += Array(repeating: .blank, count: height - text.count)
            }
        }
        return cells
    }

    private var sum: [PaperCell] {
        columns.map { column in
            guard column == .name else {
                return cell(
                    column, [PaperLine(PaperTable.total(column, amount), .paper, .trailing)])
            }
            return cell(column, [PaperLine(sumLabel, .center)])
        }
    }

    private var sumLabel: [PaperLine.Piece] {
        let gloss = pen.fieldGloss(.sum).isEmpty ? "" : " " + pen.fieldGloss(.sum)
        let printed = PaperLabel.sum.printed
        let room = (widths[.name] ?? 0) - pen.width(gloss)
        return [
            .init(pen.justify(printed, to: min(2 * pen.width(printed), room)), .paperLabel),
            .init(gloss, .dim),
        ]
    }

    private func alignment(_ column: Column) -> Clip.Alignment {
        switch column {
        case .name, .model: .leading
        case .unit: .center
        case .quantity, .price, .amount, .rate, .tax: .trailing
        }
    }

    // MARK: One below the other

    private var stacked: [[PaperCell]] {
        let heads = heads
        let body = lines.map { line in
            let name = pen.wrap(PaperTable.text(of: line, in: .name), widths[.name] ?? 0)
            let figures = [Column.quantity, .amount, .rate, .tax].map { column in
                figure(column, PaperTable.text(of: line, in: column))
            }
            return [cell(.name, name.map { PaperLine($0) } + figures)]
        }
        let totals = [Column.amount, .tax].map { figure($0, PaperTable.total($0, amount)) }
        return [heads] + body + [[cell(.name, [PaperLine(sumLabel)] + totals)]]
    }

    private func figure(_ column: Column, _ text: String) -> PaperLine {
        PaperLine(
            [.init(column.label.printed + PaperText.colon, .paperLabel), .init(text)], .trailing)
    }
}
