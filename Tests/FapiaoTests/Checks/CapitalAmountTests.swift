import Testing

@testable import Fapiao

@Suite struct CapitalAmountTests {
    @Test(arguments: [
        ("1409.50", "壹仟肆佰零玖圆伍角整"), ("6007.14", "陆仟零柒圆壹角肆分"),
        ("16409.02", "壹万陆仟肆佰零玖圆零贰分"), ("107000.53", "壹拾万柒仟圆零伍角叁分"),
        ("0.50", "伍角整"), ("0.05", "伍分"), ("10.00", "壹拾圆整"),
        ("100000001.00", "壹亿零壹圆整"), ("0", "零圆整"), ("1", "壹圆整"), ("0.55", "伍角伍分"),
        ("10.50", "壹拾圆零伍角整"), ("10.05", "壹拾圆零伍分"), ("15", "壹拾伍圆整"),
        ("110000", "壹拾壹万圆整"), ("1010000", "壹佰零壹万圆整"), ("10001000", "壹仟万壹仟圆整"),
        ("100001000", "壹亿零壹仟圆整"), ("100010000", "壹亿零壹万圆整"),
        ("110000000", "壹亿壹仟万圆整"), ("1000000000", "壹拾亿圆整"),
        ("99999999999.99", "玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖圆玖角玖分"),
    ])
    func capitals(yuan: String, capital: String) throws {
        #expect(try Money(yuan: yuan).capital == capital)
    }

    @Test func aNegativeAmountSaysSo() {
        #expect(Money(fen: -1_050).capital == "负壹拾圆零伍角整")
    }

    /// Invariants: it reads back as the same amount, and 零 stands neither twice nor at the end of a group.
    @Test func everyAmountReadsBack() throws {
        var amounts = Array(1...1_200)
        var power = 1
        while power < Money.largest.fen {
            amounts += [power - 1, power, power + 1, power * 5, power * 9 + 30, power + 1_000_000]
            power *= 10
        }
        var seed: UInt64 = 20_261_120
        for step in 0..<4_000 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var amount = Int(seed >> 20) % (Money.largest.fen + 1)
            // Many zeros in the middle are where the rules are.
            if step % 2 == 0 { amount = amount / 1_000_000 * 1_000_000 + amount % 1_000 }
            amounts.append(amount)
        }
        for fen in amounts where fen > 0 {
            let text = Money(fen: fen).capital
            #expect(CapitalReader.fen(text) == fen, "\(fen) is written \(text)")
            for wrong in ["零零", "零圆", "零万", "零亿", "零整", "亿万"] {
                #expect(!text.contains(wrong), "\(fen) is written \(text)")
            }
        }
    }
}

/// Reads capitals in the manner of a person: digit, unit, and sections closed by 万, 亿 and 圆.
private enum CapitalReader {
    static func fen(_ text: String) -> Int? {
        var total = 0
        var section = 0
        var digit = 0
        for character in text {
            switch character {
            case "零", "整": digit = 0
            case "拾", "佰", "仟":
                section += digit * (character == "拾" ? 10 : character == "佰" ? 100 : 1_000)
                digit = 0
            case "万": (total, section, digit) = (total + (section + digit) * 10_000, 0, 0)
            case "亿": (total, section, digit) = ((total + section + digit) * 100_000_000, 0, 0)
            case "圆": (total, section, digit) = ((total + section + digit) * 100, 0, 0)
            case "角": (total, digit) = (total + digit * 10, 0)
            case "分": (total, digit) = (total + digit, 0)
            case let other:
                guard let value = Array("零壹贰叁肆伍陆柒捌玖").firstIndex(of: other) else { return nil }
                digit = value
            }
        }
        return digit == 0 && section == 0 ? total : nil
    }
}
