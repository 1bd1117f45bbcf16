import CNcurses
import Screen
import Testing

@testable import Terminal

struct InputDecoderTests {
    /// What comes of bytes and then silence.
    private func decode(_ text: String) -> [Input] { decode(text.utf8.map { Int32($0) }) }

    private func decode(_ codes: [Int32]) -> [Input] {
        var decoder = InputDecoder()
        var inputs: [Input] = []
        for code in codes { decoder.decode(code, into: &inputs) }
        decoder.flush(into: &inputs)
        return inputs
    }

    private func keys(_ keys: Key...) -> [Input] { keys.map(Input.key) }

    private func typed(_ text: String) -> [Input] { text.map { .key(.character($0)) } }

    @Test func readsCharactersOfEveryLength() {
        #expect(decode("aé中👍") == typed("aé中👍"))
        #expect(decode("ｑ１") == typed("ｑ１"))
    }

    @Test func readsControls() {
        #expect(decode("\r\n\t") == keys(.enter, .enter, .tab))
        #expect(decode([0x7f, 0x08]) == keys(.backspace, .backspace))
        #expect(
            decode([0x01, 0x18, 0x1a, 0x1c, 0x1d, 0x1f])
                == keys(
                    .control("a"), .control("x"), .control("z"), .control("\\"), .control("]"),
                    .control("_")))
        #expect(decode([0x00]).isEmpty)
    }

    @Test func readsKeyCodes() {
        #expect(decode([KEY_UP, KEY_NPAGE, KEY_F0 + 10]) == keys(.up, .pageDown, .function(10)))
        #expect(decode([KEY_RESIZE, KEY_MOUSE, 9999]).isEmpty)
    }

    @Test func tellsEscapeFromAlt() {
        #expect(decode("\u{1b}") == keys(.escape))
        #expect(decode("\u{1b}b") == keys(.alt("b")))
        #expect(decode("\u{1b}\u{1b}") == keys(.escape, .escape))
        #expect(decode("\u{1b}\u{7f}") == keys(.alt("\u{7f}")))
        #expect(decode([0x1b, KEY_LEFT]) == keys(.wordLeft))
        #expect(decode("\u{1b}[") == keys(.alt("[")))
        #expect(decode("\u{1b}O") == keys(.alt("O")))
        #expect(decode("\u{1b}]") == keys(.alt("]")))
        #expect(decode("\u{1b}中") == keys(.escape) + typed("中"))
        #expect(decode("\u{1b}\r") == keys(.escape, .enter))
    }

    @Test(arguments: [
        "\u{1b}[1;6P", "\u{1b}[?62;22c", "\u{1b}[I", "\u{1b}[<0;3;4M", "\u{1b}[[Z", "\u{1b}Ox",
        "\u{1b}]11;rgb:0000/0000/0000\u{7}", "\u{1b}]52;c;YQ==\u{1b}\\", "\u{1b}P1$r0m\u{1b}\\",
    ])
    func swallowsWhatItDoesNotKnow(sequence: String) {
        #expect(decode(sequence + "x") == typed("x"))
    }

    @Test func aSequenceCutShortTakesNoKeyWithIt() {
        #expect(decode("\u{1b}[1;\r") == keys(.enter))
        #expect(decode("\u{1b}[1;中") == typed("中"))
        #expect(decode([0x1b, 0x5b, 0x31, KEY_UP]) == keys(.up))
    }

    @Test func anAnswerWithoutEndIsGivenUp() {
        let endless = [0x1b, 0x5d] + [Int32](repeating: 0x41, count: 4097)
        #expect(decode(endless + [0x78]) == typed("x"))
    }

    @Test func badBytesTakeNoKeyWithThem() {
        let bad = typed("\u{fffd}")
        #expect(decode([0xff, 0x61]) == bad + typed("a"))
        #expect(decode([0xe4, 0xb8, 0x61]) == bad + typed("a"))
        #expect(decode([0xe4, 0x1b, 0x62]) == bad + keys(.alt("b")))
        #expect(decode([0xe4, KEY_UP]) == bad + keys(.up))
        #expect(decode([0xc0, 0x80]) == bad + bad)
        #expect(decode([0xed, 0xa0, 0x80, 0x61]) == bad + typed("a"))
        #expect(decode([0xf0, 0x9f]) == bad)
    }

    @Test func aPasteIsOneInput() {
        let begin = KeyCodes.pasteBegin
        let end = KeyCodes.pasteEnd
        let text = "云南\r\n昆明\t\u{1b}b\n\nend\r".utf8.map { Int32($0) }
        #expect(
            decode([begin] + text + [KEY_UP, end, 0x78])
                == [.paste("云南\n昆明\t\u{1b}b\n\nend\n")] + typed("x"))
        #expect(decode([begin, 0x61]) == [.paste("a")])
        #expect(decode([end, 0x61]) == typed("a"))
    }

    /// A long paste is read past ncurses, so its end comes as bytes.
    @Test func aPasteEndsAtItsMarkAndNothingLikeIt() {
        let text = "a\u{1b}[201\u{1b}[200~\u{1b}\u{1b}[201~x"
        let codes = text.utf8.map { Int32($0) }
        #expect(
            decode([KeyCodes.pasteBegin] + codes)
                == [.paste("a\u{1b}[201\u{1b}[200~\u{1b}")] + typed("x"))
    }

    @Test func neverAsksForBytesBeyondAPaste() {
        var decoder = InputDecoder()
        var inputs: [Input] = []
        decoder.decode(KeyCodes.pasteBegin, into: &inputs)
        #expect(decoder.pasteRemainder == 6)
        for byte in Array("ab\u{1b}[20".utf8) { decoder.decode(Int32(byte), into: &inputs) }
        #expect(decoder.pasteRemainder == 2)
    }

    @Test func aPasteBeyondItsLimitIsCutAndEnds() {
        var decoder = InputDecoder()
        var inputs: [Input] = []
        decoder.decode(KeyCodes.pasteBegin, into: &inputs)
        for _ in 0..<InputDecoder.pasteLimit + 9 { decoder.decode(0x61, into: &inputs) }
        #expect(inputs.isEmpty)
        decoder.decode(KeyCodes.pasteEnd, into: &inputs)
        #expect(inputs == [.paste(String(repeating: "a", count: InputDecoder.pasteLimit))])
        #expect(!decoder.isMidway)
    }

    /// Whatever arrives, the next Enter is an Enter.
    @Test func alwaysComesBackToItsSenses() {
        let bytes: [Int32] = [0x1b, 0x5b, 0x4f, 0x5d, 0x31, 0xe4, 0x80, 0x7e]
        var state: UInt64 = 11
        for _ in 0..<3000 {
            var codes: [Int32] = []
            for _ in 0..<12 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let pick = Int32(truncatingIfNeeded: state >> 40)
                codes.append(bytes[Int(pick & 7)])
            }
            var decoder = InputDecoder()
            var inputs: [Input] = []
            for code in codes { decoder.decode(code, into: &inputs) }
            decoder.flush(into: &inputs)
            inputs = []
            decoder.decode(0x0d, into: &inputs)
            #expect(inputs == [.key(.enter)])
        }
    }
}
