import Testing

@testable import Screen

struct ClipTests {
    @Test(arguments: [
        ("发票抬头", 8, "发票抬头"), ("发票抬头", 7, "发票抬…"), ("发票抬头", 6, "发票…"), ("发票抬头", 1, "…"),
        ("发票抬头", 0, ""), ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("", 3, ""), ("abc", -1, ""),
    ])
    func endsCutTextInAnEllipsis(text: String, width: Int, expected: String) {
        #expect(Clip.clip(text, to: width) == expected)
    }

    @Test func cutsHardWhereAsked() {
        #expect(Clip.clip("发票抬头", to: 5, ellipsis: false) == "发票")
        #expect(Clip.clip("abcd", to: 2, glyphs: .ascii) == "ab")
        #expect(Clip.clip("abcdef", to: 5, glyphs: .ascii) == "ab...")
    }

    @Test func padsToTheColumn() {
        #expect(Clip.pad("抬头", to: 7) == "抬头   ")
        #expect(Clip.pad("抬头", to: 7, .trailing) == "   抬头")
        #expect(Clip.pad("抬头", to: 7, .center) == " 抬头  ")
        #expect(Clip.pad("发票抬头", to: 6) == "发票… ")
    }

    @Test func stripsWhatCouldSteerTheTerminal() {
        #expect(Sanitise.text("a\u{1b}[31mb\u{9b}2Jc\u{7}") == "a[31mb2Jc")
        #expect(Sanitise.text("x\u{202e}y\u{200b}z\u{feff}\u{2066}") == "xyz")
        #expect(Sanitise.text("one\r\ntwo\tthree\u{2028}four") == "one two three four")
        #expect(Sanitise.text("👨‍👩‍👧") == "👨👩👧")
        // A selector of one of several shapes of a Chinese character belongs to the name.
        #expect(Sanitise.text("葛\u{e0100}") == "葛\u{e0100}")
        #expect(Sanitise.text("云南 é") == "云南 é")
        #expect(Sanitise.lines("a\n\u{7}b\r\n\nc") == ["a", "b", "", "c"])
    }
}
