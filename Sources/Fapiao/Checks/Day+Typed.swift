extension Day {
    /// The day as people, spreadsheets and the print on a fapiao write it; nil for anything else.
    ///
    /// The year comes first and has four digits: `2026-11-20`, `2026/1/5`, `2026.11.20`,
    /// `2026年11月20日`, `20261120`, each in full-width forms, too. Every field, option and column
    /// that people fill in reads days with this.
    package init?(typed: String) {
        let text = Typed.normalised(typed).filter { $0 != " " }
        let parts: [Substring]
        if text.utf8.count == 8, Digits.areAll(text) {
            parts = [text.prefix(4), text.dropFirst(4).prefix(2), text.suffix(2)]
        } else {
            guard let found = Day.parts(text) else { return nil }
            parts = found
        }
        guard parts.count == 3, parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) }),
            let year = Digits.value(parts[0]), let month = Digits.value(parts[1]),
            let day = Digits.value(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// What stands between the marks of a day, which are all of one kind.
    private static func parts(_ text: String) -> [Substring]? {
        if text.hasSuffix("日") || text.hasSuffix("号") || text.hasSuffix("號") {
            let year = text.split(separator: "年", omittingEmptySubsequences: false)
            guard year.count == 2 else { return nil }
            let month = year[1].dropLast().split(separator: "月", omittingEmptySubsequences: false)
            return [year[0]] + month
        }
        let mark = text.first { !Digits.isOne($0) }
        guard let mark, "-/.".contains(mark) else { return nil }
        return text.split(separator: mark, omittingEmptySubsequences: false)
    }
}
