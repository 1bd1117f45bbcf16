import Fapiao
import Resources
import Screen

/// Buyer or seller on a fapiao: four fields beside a label that runs downward.
struct PaperParty: Sendable {
    let label: PaperLabel
    let fields: [(label: PaperLabel, value: String)]

    init(buyer document: FapiaoDocument) {
        label = .buyer
        switch document {
        case .normal(_, let title, let id, _):
            fields = PaperParty.fields(title.text, id?.text ?? "", [], [])
        case .special(let title, let tax, _):
            fields = PaperParty.fields(
                title.text, tax.taxpayerID.text, [tax.address, tax.phone.text],
                [tax.bank, tax.account.text])
        }
    }

    init(_ seller: Seller) {
        label = .seller
        fields = PaperParty.fields(
            seller.name, seller.taxpayerID, [seller.address, seller.phone],
            [seller.bank, seller.account])
    }

    private static func fields(
        _ name: String, _ id: String, _ contact: [String], _ bank: [String]
    ) -> [(label: PaperLabel, value: String)] {
        let rows: [(label: PaperLabel, value: String)] = [
            (.name, name), (.taxpayerID, id),
            (.addressAndPhone, contact.joined(separator: " ")),
            (.bankAndAccount, bank.joined(separator: " ")),
        ]
        return rows.map { (label: $0.label, value: Sanitise.text($0.value)) }
    }

    // MARK: Cells

    /// Columns of a label that runs downward.
    static let labelColumns = 2
    /// Columns of the widest printed label of a field, 纳税人识别号.
    private static let fieldColumns = 12
    /// What a value needs for its gloss to stand before it, not below.
    private static let valueMinimum = 30

    func cells(width: Int, pen: PaperPen) -> [PaperCell] {
        [
            PaperParty.downward(label),
            PaperCell(
                width: width, lines: lines(width: width, pen: pen),
                caption: pen.fieldGloss(label)),
        ]
    }

    /// A narrow cell with one character of `label` a row.
    static func downward(_ label: PaperLabel) -> PaperCell {
        let lines = label.printed.map { PaperLine(String($0), .paperLabel) }
        return PaperCell(width: labelColumns, lines: lines, isCentred: true)
    }

    private func lines(width: Int, pen: PaperPen) -> [PaperLine] {
        let label = PaperParty.fieldColumns + pen.width(PaperText.colon)
        let gloss = fields.map { pen.width(pen.fieldGloss($0.label)) }.max() ?? 0
        guard gloss > 0 else {
            return fields.flatMap { below($0, indent: label, width: width, pen: pen) }
        }
        let before = label + gloss + 2
        if width - before >= PaperParty.valueMinimum {
            return fields.flatMap { beside($0, indent: before, width: width, pen: pen) }
        }
        return fields.flatMap {
            below($0, indent: max(label, gloss + 1), width: width, pen: pen)
        }
    }

    private func printed(_ label: PaperLabel, _ pen: PaperPen) -> String {
        pen.justify(label.printed, to: PaperParty.fieldColumns) + PaperText.colon
    }

    /// The gloss stands between label and value.
    private func beside(
        _ field: (label: PaperLabel, value: String), indent: Int, width: Int, pen: PaperPen
    ) -> [PaperLine] {
        let printed = printed(field.label, pen)
        let gloss = Clip.pad(
            pen.fieldGloss(field.label), to: indent - pen.width(printed), glyphs: pen.glyphs)
        let values = pen.wrap(field.value, width - indent)
        return values.enumerated().map { row, value in
            row == 0
                ? PaperLine([.init(printed, .paperLabel), .init(gloss, .dim), .init(value)])
                : PaperLine([.init(spaces(indent)), .init(value)])
        }
    }

    /// The gloss, if any, stands under the label.
    private func below(
        _ field: (label: PaperLabel, value: String), indent: Int, width: Int, pen: PaperPen
    ) -> [PaperLine] {
        let gloss = pen.fieldGloss(field.label)
        let labels =
            [PaperLine.Piece(printed(field.label, pen), .paperLabel)]
            + (gloss.isEmpty ? [] : [PaperLine.Piece(gloss, .dim)])
        let values = pen.wrap(field.value, width - indent)
        return (0..<max(labels.count, values.count)).map { row in
            let label = row < labels.count ? labels[row] : PaperLine.Piece("")
            let filling = spaces(indent - pen.width(label.text))
            let value = row < values.count ? values[row] : ""
            return PaperLine([label, .init(filling), .init(value)])
        }
    }

    private func spaces(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }
}
