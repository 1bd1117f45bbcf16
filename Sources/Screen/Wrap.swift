/// Breaks text into lines, with the habits of Latin and of Chinese typesetting.
package enum Wrap {
    /// `text` as lines of at most `width` columns.
    ///
    /// Latin text breaks at spaces and after hyphens, Chinese between any two characters, except
    /// that no closing mark begins a line and no opening one ends it. A phone number stays with its
    /// country code, as in `(86) 400-089-0365`. A word longer than a line is cut. A line holds at
    /// least one character, even where that is wider than `width`.
    package static func lines(
        _ text: String, width: Int, rule: WidthRule = .narrow
    ) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .flatMap { wrap(Array($0), width: max(1, width), rule: rule) }
    }

    /// Which characters of `text` stand in which row, broken as `lines` breaks them.
    ///
    /// Every character stands in a row but the line breaks; spaces after the last word of a row
    /// belong to that row.
    package static func rows(
        _ text: [Character], width: Int, rule: WidthRule = .narrow
    ) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = 0
        for end in text.indices.filter({ text[$0].isNewline }) + [text.count] {
            rows += self.rows(of: Array(text[start..<end]), width: max(1, width), rule: rule)
                .map { start + $0.lowerBound..<start + $0.upperBound }
            start = end + 1
        }
        return rows
    }

    private static func wrap(_ paragraph: [Character], width: Int, rule: WidthRule) -> [String] {
        rows(of: paragraph, width: width, rule: rule).map { trimmed(paragraph[$0]) }
    }

    private static func rows(
        of paragraph: [Character], width: Int, rule: WidthRule
    ) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = 0
        while start < paragraph.count || rows.isEmpty {
            var end = lineEnd(of: paragraph, from: start, width: width, rule: rule)
            while end < paragraph.count, paragraph[end] == " " { end += 1 }
            rows.append(start..<end)
            start = end
        }
        return rows
    }

    /// Where the line that begins at `start` ends: the last place to break that fits.
    private static func lineEnd(
        of text: [Character], from start: Int, width: Int, rule: WidthRule
    ) -> Int {
        var used = 0
        var lastBreak: Int?
        var index = start
        while index < text.count {
            if index > start, mayBreak(text[index - 1], text[index]),
                !isShortPrefix(text, before: index), !isCountryCode(text, before: index),
                !isInCode(text, before: index)
            {
                lastBreak = index
            }
            used += Width.of(text[index], rule)
            // A space may hang over the edge, where it is not seen.
            if used > width, text[index] != " " { return lastBreak ?? max(index, start + 1) }
            index += 1
        }
        return text.count
    }

    /// Whether a hyphen ends there a prefix of one letter, as in `e-mail`, which stays together.
    private static func isShortPrefix(_ text: [Character], before index: Int) -> Bool {
        guard text[index - 1] == "-", index >= 2 else { return false }
        return index == 2 || !text[index - 3].isLetter
    }

    /// Whether a hyphen stands there between capitals and digits, as in `XR25-CJNM`: a number that
    /// people compare and copy stays whole.
    private static func isInCode(_ text: [Character], before index: Int) -> Bool {
        guard text[index - 1] == "-", index >= 2, index + 1 < text.count else { return false }
        return [text[index - 2], text[index], text[index + 1]].allSatisfy {
            isDigit($0) || ("A"..."Z").contains($0)
        }
    }

    /// Whether a country code in parentheses and a space end there, and the number begins.
    ///
    /// A no-break space would go out with the number when it is copied, and into the mails.
    private static func isCountryCode(_ text: [Character], before index: Int) -> Bool {
        guard index >= 2, isDigit(text[index]), text[index - 1] == " ", text[index - 2] == ")"
        else { return false }
        let code = text[..<(index - 2)].reversed().prefix(while: isDigit)
        guard !code.isEmpty, index - 3 >= code.count else { return false }
        return text[index - 3 - code.count] == "("
    }

    private static func isDigit(_ character: Character) -> Bool {
        ("0"..."9").contains(character)
    }

    private static func trimmed(_ line: ArraySlice<Character>) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    /// Whether a line may end with `left` and the next begin with `right`.
    private static func mayBreak(_ left: Character, _ right: Character) -> Bool {
        if right == " " || closing.contains(right) || opening.contains(left) { return false }
        if left == " " { return true }
        // A dash or an ellipsis of two signs is one sign.
        if left == right, left == "—" || left == "…" { return false }
        if left == "-" { return right.isLetter }
        return Width.of(left) == 2 || Width.of(right) == 2
    }

    private static let closing = Set<Character>("，。、；：？！）》」』”’…】〕〉〗｝］·～％,.;:?!)]}%—")
    private static let opening = Set<Character>("（《「『“‘【〔〈〖｛［￥([{")
}
