import Fapiao
import Resources
import Screen

/// The columns of the list of bills at one width; the least needed ones go first where it is tight.
struct BillColumns {
    private struct Column {
        let title: String
        let start: Int
        let width: Int
        let alignment: Clip.Alignment
        let sort: BillSort?
    }

    private enum Kind { case number, product, amount, paid, state }

    private let words: Words
    private var columns: [(kind: Kind, column: Column)] = []

    private static let amountWidth = 13
    private static let paidWidth = 10

    init(width: Int, words: Words, bills: [Bill]) {
        self.words = words
        let stateWidth =
            bills.map { Width.of($0.stateText(words)) }.max() ?? Width.of(words.stateLabel)
        let hasPaid = width >= 76
        let longest = bills.map(\.order.number.text.count).max() ?? 0
        let numberWidth = min(max(longest, Width.of(words.orderNumberLabel) + 1), 24)
        let fixed =
            numberWidth + Self.amountWidth + stateWidth + (hasPaid ? Self.paidWidth + 1 : 0)
        let product = width - fixed - 8
        var start = 2
        func add(
            _ kind: Kind, _ title: String, _ width: Int, _ alignment: Clip.Alignment,
            _ sort: BillSort?, to columns: inout [(kind: Kind, column: Column)]
        ) {
            columns.append(
                (
                    kind,
                    Column(
                        title: title, start: start, width: width, alignment: alignment, sort: sort)
                ))
            start += width + 1
        }
        add(.number, words.orderNumberLabel, numberWidth, .leading, .number, to: &columns)
        if product >= 8 {
            add(.product, words.productLabel, product, .leading, nil, to: &columns)
        }
        add(.amount, words.amountLabel, Self.amountWidth, .trailing, .amount, to: &columns)
        if hasPaid { add(.paid, words.paidLabel, Self.paidWidth, .leading, .paid, to: &columns) }
        add(.state, words.stateLabel, width - start - 1, .leading, .state, to: &columns)
    }

    func head(row: Int, sort: BillSort, glyphs: Glyphs, on canvas: inout Canvas) {
        for (_, column) in columns {
            let mark = column.sort == sort ? glyphs.moreDown : ""
            canvas.put(
                Clip.pad(column.title + mark, to: column.width, column.alignment, glyphs: glyphs),
                row: row, column: column.start, style: .label)
        }
    }

    func draw(
        _ bill: Bill, row: Int, isSelected: Bool, glyphs: Glyphs, on canvas: inout Canvas
    ) {
        if isSelected {
            canvas.fill(row: row, column: 1, width: canvas.size.columns - 2, style: .selected)
        }
        for (kind, column) in columns {
            let text =
                switch kind {
                case .number: bill.order.number.text
                case .product: Sanitise.text(bill.product)
                case .amount: bill.amount
                case .paid: bill.paid?.iso ?? ""
                case .state: bill.stateText(words)
                }
            canvas.put(
                Clip.pad(text, to: column.width, column.alignment, glyphs: glyphs), row: row,
                column: column.start,
                style: isSelected ? .selected : kind == .state ? bill.style : .normal)
        }
    }
}
