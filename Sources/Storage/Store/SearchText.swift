import Fapiao

/// Text as a search sees it: half width, ASCII in lower case, one space between words.
package enum SearchText {
    package static func folded(_ text: String) -> String {
        Typed.normalised(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .lowercasedASCII
    }

    /// Without the spaces and hyphens that group a number.
    package static func compact(_ text: String) -> String {
        folded(text).filter { $0 != " " && $0 != "-" }
    }
}

extension Order {
    /// Everything about it that a search may ask for while nobody has applied for it.
    var searchText: String {
        let numbers = [number.text] + requests.map(\.number.text)
        let words: [String?] = [number.text, record?.payerName, record?.contact?.text]
        let lines =
            numbers.map(SearchText.compact) + words.compactMap { $0 }.map(SearchText.folded)
        return lines.joined(separator: "\n")
    }

    /// Whether what was searched for, folded or compact, is in it.
    func matches(_ needles: [String]) -> Bool {
        let text = searchText
        return needles.contains { text.contains($0) }
    }
}

extension String {
    fileprivate var lowercasedASCII: String {
        String(
            decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}

extension Application {
    /// Everything about it that a search may ask for, a line each.
    func searchText(in order: Order) -> String {
        let address = request.delivery.address
        let issues = voided + [stage.issue].compactMap { $0 }
        let numbers: [String?] =
            [
                number.text, order.number.text, request.document.taxpayerID?.text,
                address?.phone.text, stage.parcel?.tracking.text,
            ] + issues.map(\.number.key) + order.requests.map(\.number.text)
        let words: [String?] = [
            order.number.text, request.document.title.text, order.record?.payerName,
            order.record?.contact?.text, address?.recipient,
        ]
        let lines =
            numbers.compactMap { $0 }.map(SearchText.compact)
            + words.compactMap { $0 }.map(SearchText.folded)
        return lines.joined(separator: "\n")
    }

    /// Whether what was searched for, folded or compact, is in it.
    func matches(_ needles: [String], in order: Order) -> Bool {
        let text = searchText(in: order)
        return needles.contains { text.contains($0) }
    }
}
