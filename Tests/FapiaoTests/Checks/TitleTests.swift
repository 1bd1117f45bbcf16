import Testing

@testable import Fapiao

@Suite struct TitleTests {
    @Test(arguments: [
        ("云南白药", "云南白药"), ("  云南白药　", "云南白药"), ("上海（中国）有限公司", "上海（中国）有限公司"),
        ("A  B　　C", "A B C"), ("\n世纪互联\r\n", "世纪互联"), ("\u{FEFF}张三", "张三"),
        ("Ａ公司", "Ａ公司"), ("葛\u{E0100}飾", "葛\u{E0100}飾"),
    ])
    func aTitleIsTrimmedAndOtherwiseAsTyped(typed: String, text: String) throws {
        #expect(try Title(typed).text == text)
    }

    @Test(arguments: [
        ("", Title.Fault.missing), (" 　\n", .missing), ("\u{200B}", .missing),
        ("a\tb", .controlCharacter(at: 2)), (" 公司\n税号", .controlCharacter(at: 3)),
        ("a\u{202E}b", .controlCharacter(at: 2)), ("ab\u{200B}c", .controlCharacter(at: 3)),
        ("\u{1B}[31m", .controlCharacter(at: 1)), ("a\u{2028}b", .controlCharacter(at: 2)),
        (String(repeating: "长", count: 101), .tooLong(count: 101, limit: 100)),
    ])
    func whatCannotBePrintedIsRefused(typed: String, fault: Title.Fault) {
        #expect(throws: fault) { try Title(typed) }
    }

    @Test func aHundredCharactersFit() throws {
        let longest = String(repeating: "长", count: Title.limit)
        #expect(try Title(longest).text == longest)
        let padded = String(repeating: "a ", count: 50) + "    "
        #expect(try Title(padded).text.count == 99)
    }

    @Test func marksPiledOnOneLetterAreCounted() {
        let pile = "a" + String(repeating: "\u{0301}", count: 200)
        #expect(throws: Title.Fault.tooLong(count: 201, limit: 100)) { try Title(pile) }
    }
}
