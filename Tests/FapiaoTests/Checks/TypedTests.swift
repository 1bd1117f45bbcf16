import Testing

@testable import Fapiao

@Suite struct TypedTests {
    @Test(arguments: [
        ("ＡＢｃ１２３", "ABc123"), ("！～", "!~"), ("Ａ　Ｂ", "A B"), ("￥５", "¥5"),
        ("a\u{00A0}b", "a b"), ("1\u{2013}2\u{2212}3－4", "1-2-3-4"), ("云南，公司", "云南,公司"),
        ("（中国）", "(中国)"), ("", ""),
    ])
    func fullWidthFormsBecomeASCII(typed: String, half: String) {
        #expect(Typed.halfWidth(typed) == half)
    }

    @Test(arguments: [
        ("　 Ａ Ｂ \n", "A B"), ("\u{FEFF}x\u{200B}", "x"), ("\t\r\n", ""), ("é ", "é"),
    ])
    func whiteSpaceAroundIsDropped(typed: String, normalised: String) {
        #expect(Typed.normalised(typed) == normalised)
    }

    @Test(
        arguments: [
            ("b", "12 Bank", "B"), ("S", "sh", "s"), ("A", "１２ａ", "ａ"), ("?", "12", "?"),
        ] as [(Character, String, Character)])
    func aCharacterIsQuotedAsItWasTyped(
        found: Character, typed: String, original: Character
    ) {
        #expect(Typed.original(of: found, in: typed) == original)
    }

    @Test func noASCIICharacterIsChanged() {
        for value in 0x20...0x7E as ClosedRange<UInt8> {
            let text = String(Unicode.Scalar(value))
            #expect(Typed.halfWidth(text) == text)
        }
    }
}
