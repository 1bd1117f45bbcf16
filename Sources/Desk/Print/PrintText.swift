import Fapiao
import Pages
import Resources
import Screen

/// Sheets for a printer: plain text in UTF-8, a form feed between two sheets.
package struct PrintText: Sendable {
    /// What a printer sets in a line on paper of 210 mm.
    private static let columns = 78
    private static let labelColumns = 60
    private static let pageBreak = "\u{0C}"

    private let content: PrintJob.Content
    private let seller: Seller
    private let words: Words

    package init(_ content: PrintJob.Content, seller: Seller, language: Language) {
        self.content = content
        self.seller = seller
        words = Words(language)
    }

    /// Several sheets as one text.
    package static func joined(_ sheets: [String]) -> String {
        sheets.joined(separator: pageBreak)
    }

    /// The sheet of one application; nil where there is none: nobody carries what is picked up.
    package func sheet(of application: Application, in order: Order) -> String? {
        switch content {
        case .picture: picture(of: application, in: order)
        case .label: label(of: application)
        }
    }

    private func text(_ lines: [String]) -> String {
        lines.map { $0 + "\n" }.joined()
    }

    private func picture(of application: Application, in order: Order) -> String? {
        guard let record = order.record else { return nil }
        let picture = FapiaoPicture(
            document: application.request.document, lines: record.lines,
            amount: application.amount, seller: seller, issue: application.stage.issue)
        let canvas = picture.canvas(words: words, glyphs: .unicode, width: Self.columns)
        let foot = [
            words.deskApplication(application.number),
            words.orderNumberLabel + " " + order.number.text,
        ]
        return text(canvas.lines + [words.facts(foot)])
    }

    // MARK: Label

    /// The letter is carried in China, so the label speaks simplified Chinese.
    private func label(of application: Application) -> String? {
        let request = application.request
        guard let address = request.delivery.address else { return nil }
        let paper = Words(.simplifiedChinese)
        let parts: [(label: String, lines: [String])] = [
            (paper.label(of: MailingField.recipient), Sanitise.lines(address.envelope)),
            (
                paper.deskSender,
                [seller.name + " " + seller.phone, seller.address].map(Sanitise.text)
            ),
            (
                paper.deskLabelNumber,
                [application.number.grouped, paper.deskWay(request.delivery.way)]
            ),
        ]
        let lead = parts.map { Width.of($0.label) }.max() ?? 0
        let room = Self.labelColumns - lead - 6
        var rows: [(String, String)] = []
        for (index, part) in parts.enumerated() {
            if index > 0 { rows.append(("", "")) }
            let lines = part.lines.flatMap { Wrap.lines($0, width: room) }
            for (place, line) in lines.enumerated() {
                rows.append((place == 0 ? part.label : "", line))
            }
        }
        let size = Size(rows: rows.count + 2, columns: Self.labelColumns)
        var canvas = Canvas(size: size)
        canvas.box(at: Position(row: 0, column: 0), size: size)
        for (index, row) in rows.enumerated() {
            canvas.put(row.0, row: index + 1, column: 2, style: .label)
            canvas.put(row.1, row: index + 1, column: 4 + lead, style: .normal)
        }
        return text(canvas.lines)
    }
}
