/// A decimal number taken apart into its digits, so that nothing is rounded on the way.
struct DecimalText {
    let negative: Bool
    /// Digits before the point, without grouping commas.
    let whole: String
    /// Digits after the point, trailing zeros included.
    let fraction: String

    /// Reads `text`, which is in half width and trimmed: digits, perhaps grouped by commas in
    /// threes, perhaps with a point, perhaps with a sign.
    init?(_ text: String) {
        var rest = text[...]
        negative = rest.first == "-"
        if negative || rest.first == "+" { rest = rest.dropFirst() }
        let parts = rest.split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let plain = DecimalText.ungrouped(first) else { return nil }
        whole = plain
        fraction = parts.count == 2 ? String(parts[1]) : ""
        guard fraction.isEmpty || Digits.areAll(fraction),
            !(whole.isEmpty && fraction.isEmpty)
        else { return nil }
    }

    /// The number times ten to the power of `places`; nil if that is not whole or too large.
    func scaled(by places: Int) -> Int? {
        let extra = fraction.dropFirst(places)
        guard extra.allSatisfy({ $0 == "0" }) else { return nil }
        let kept = fraction.prefix(places)
        let padding = String(repeating: "0", count: places - kept.count)
        guard let value = Digits.value(whole + kept + padding) else { return nil }
        return negative ? -value : value
    }

    /// The digits of `text` without its commas, which must all stand where thousands end.
    private static func ungrouped(_ text: Substring) -> String? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        let joined = groups.joined()
        guard joined.isEmpty || Digits.areAll(joined) else { return nil }
        guard groups.count > 1 else { return joined }
        guard let first = groups.first, (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return joined
    }
}
