import Seeded
import Testing

@testable import Screen

struct WrapTests {
    @Test func breaksLatinAtSpaces() {
        #expect(
            Wrap.lines("The order is unknown here.", width: 12)
                == ["The order is", "unknown", "here."])
    }

    @Test func breaksChineseAnywhere() {
        #expect(Wrap.lines("请输入发票抬头", width: 6) == ["请输入", "发票抬", "头"])
        #expect(Wrap.lines("请输入发票抬头", width: 7) == ["请输入", "发票抬", "头"])
    }

    @Test func keepsClosingMarksOffTheStartOfALine() {
        #expect(Wrap.lines("订单编号，付款人", width: 8) == ["订单编", "号，付款", "人"])
        #expect(Wrap.lines("已开具）。好", width: 6) == ["已开", "具）。", "好"])
    }

    @Test func keepsOpeningMarksOffTheEndOfALine() {
        #expect(Wrap.lines("请看《说明》", width: 6) == ["请看", "《说", "明》"])
    }

    @Test func doesNotPartADoubleDashOrEllipsis() {
        #expect(Wrap.lines("编号——甲", width: 5, rule: .narrow) == ["编", "号——", "甲"])
        #expect(Wrap.lines("稍等……", width: 5) == ["稍", "等……"])
    }

    @Test func mixesScripts() {
        #expect(
            Wrap.lines("登录Office 365管理中心", width: 10)
                == ["登录Office", "365管理中", "心"])
    }

    @Test func breaksAfterAHyphenBetweenLetters() {
        #expect(Wrap.lines("an on-line", width: 6) == ["an on-", "line"])
        // A prefix of one letter would look lost.
        #expect(Wrap.lines("the e-mail", width: 7) == ["the", "e-mail"])
        #expect(Wrap.lines("call 021-28986102", width: 9) == ["call", "021-28986", "102"])
    }

    @Test func keepsAnApplicationNumberWhole() {
        #expect(Wrap.lines("as XR25-CJNM.", width: 9) == ["as", "XR25-CJNM", "."])
        #expect(Wrap.lines("as XR25-CJNM.", width: 10) == ["as", "XR25-CJNM."])
        #expect(Wrap.lines("a VAT-Fapiao", width: 6) == ["a VAT-", "Fapiao"])
    }

    @Test func keepsAPhoneNumberWithItsCountryCode() {
        #expect(
            Wrap.lines("call (86) 400-089-0365", width: 12) == ["call", "(86) 400-089", "-0365"])
        #expect(Wrap.lines("call (86) 400-089-0365", width: 21) == ["call", "(86) 400-089-0365"])
        #expect(Wrap.lines("请致电 (86) 400-089-0365。", width: 20) == ["请致电", "(86) 400-089-0365。"])
        #expect(
            Wrap.lines("(8 6) 4 86) 4 () 4 (86) a", width: 5) == [
                "(8 6)", "4 86)", "4 ()", "4", "(86)", "a",
            ])
    }

    @Test func cutsAWordLongerThanALine() {
        #expect(Wrap.lines("ab cdefghij k", width: 4) == ["ab", "cdef", "ghij", "k"])
    }

    @Test func respectsLineBreaks() {
        #expect(Wrap.lines("a\n\nb", width: 9) == ["a", "", "b"])
        #expect(Wrap.lines("", width: 9) == [""])
        #expect(Wrap.lines("a\r\nb\n", width: 9) == ["a", "b", ""])
    }

    @Test func keepsAnIndent() {
        #expect(Wrap.lines("  one two", width: 6) == ["  one", "two"])
    }

    @Test(arguments: [0, 1, -4])
    func survivesOneColumn(width: Int) {
        #expect(Wrap.lines("a中，b", width: width) == ["a", "中", "，", "b"])
    }

    /// Nothing is lost, nothing is too wide, and the marks stand where they may.
    @Test func holdsItsRulesOnAnyText() {
        var random = Chance(seed: 7)
        let letters = Array("ab -中国发票，。（《…—“”é1. ")
        for _ in 0..<3000 {
            let text = String(
                (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in
                    letters.randomElement(using: &random)
                })
            let width = Int.random(in: 2...20, using: &random)
            let lines = Wrap.lines(text, width: width)
            #expect(lines.allSatisfy { Width.of($0) <= width }, "\(text) \(width)")
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }
}
