import Resources
import Screen

/// What writes on a fapiao: the reader's words, and how wide the terminal draws them.
struct PaperPen: Sendable {
    let words: Words
    let glyphs: Glyphs

    func width(_ text: String) -> Int { Width.of(text, glyphs.widths) }

    func wrap(_ text: String, _ width: Int) -> [String] {
        Wrap.lines(text, width: max(1, width), rule: glyphs.widths)
    }

    /// A label in the reader's words, or nothing where the paper says the same.
    func gloss(_ label: PaperLabel) -> String {
        let gloss = words.gloss(label)
        return gloss == label.printed ? "" : gloss
    }

    /// The gloss of a label that explains itself to whoever reads any Chinese.
    ///
    /// A second 地址 behind the first would only be noise, so of the paper's traditional twins the
    /// heading and the heads of the columns suffice.
    func fieldGloss(_ label: PaperLabel) -> String {
        words.language == .traditionalChinese ? "" : gloss(label)
    }

    /// `label` spread over `width` columns as forms do, 名　　称 above 开户行; never beside a comma.
    func justify(_ label: String, to width: Int) -> String {
        let characters = Array(label)
        let gaps = characters.indices.dropFirst().filter {
            characters[$0] != "、" && characters[$0 - 1] != "、"
        }
        let spare = width - self.width(label)
        guard spare > 0, !gaps.isEmpty else { return label }
        var result = ""
        for (index, character) in characters.enumerated() {
            if let place = gaps.firstIndex(of: index).map({ $0 - gaps.startIndex }) {
                let before = spare * place / gaps.count
                let after = spare * (place + 1) / gaps.count
                result += String(repeating: " ", count: after - before)
            }
            result.append(character)
        }
        return result
    }
}
