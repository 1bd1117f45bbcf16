extension Money {
    /// The amount in capitals (大写) as a fapiao prints it after its ⊗, such as 壹拾圆整.
    ///
    /// Rules: the People's Bank's "Basic Provisions on Correctly Filling In Bills and Settlement
    /// Vouchers" (正确填写票据和结算凭证的基本规定). Nothing at all is 零圆整; a negative amount has 负 in
    /// front.
    package var capital: String {
        let yuan = fen.magnitude / 100
        let jiao = Int(fen.magnitude / 10 % 10)
        let rest = Int(fen.magnitude % 10)
        let sign = fen < 0 ? "负" : ""
        guard fen != 0 else { return "零圆整" }
        guard yuan > 0 else { return sign + Capitals.change(jiao: jiao, fen: rest) }

        let change = Capitals.change(jiao: jiao, fen: rest)
        let gap = jiao > 0 ? yuan % 10 == 0 : rest > 0
        return sign + Capitals.whole(yuan) + "圆" + (gap ? "零" : "") + change
    }
}

/// The pieces of an amount in capitals.
private enum Capitals {
    private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
    private static let units = ["", "拾", "佰", "仟"]

    /// What follows 圆: 整 when there are no fen.
    static func change(jiao: Int, fen: Int) -> String {
        (jiao > 0 ? digits[jiao] + "角" : "") + (fen > 0 ? digits[fen] + "分" : "整")
    }

    /// A whole number above zero.
    static func whole(_ number: UInt) -> String {
        if number >= 100_000_000 { return split(number, at: 100_000_000, unit: "亿") }
        if number >= 10_000 { return split(number, at: 10_000, unit: "万") }
        return group(number)
    }

    /// `number` as so many `unit` and a rest, with 零 between where the rest's first place is empty.
    private static func split(_ number: UInt, at size: UInt, unit: String) -> String {
        let high = whole(number / size) + unit
        let low = number % size
        guard low > 0 else { return high }
        return high + (low < size / 10 ? "零" : "") + whole(low)
    }

    /// A group of up to four digits, above zero, its inner zeros collapsed.
    private static func group(_ number: UInt) -> String {
        var text = ""
        var gap = false
        for (place, power) in [(3, 1000 as UInt), (2, 100), (1, 10), (0, 1)] {
            let digit = Int(number / power % 10)
            guard digit > 0 else {
                gap = !text.isEmpty
                continue
            }
            text += (gap ? "零" : "") + digits[digit] + units[place]
            gap = false
        }
        return text
    }
}
