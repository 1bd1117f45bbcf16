import Fapiao
import Testing

@testable import Command

struct ScriptJSONTests {
    @Test func membersStandInTheirOrderOnOneLine() {
        let value = ScriptJSON.object([
            ("b", .whole(7)), ("a", .amount(Money(fen: 5))), ("d", .none), ("c", .flag(false)),
            ("e", .list([.text("x"), .object([])])),
        ])
        #expect(value.line == #"{"b": 7, "a": 0.05, "d": null, "c": false, "e": ["x", {}]}"#)
    }

    @Test func textCannotBreakOutNorSteerATerminal() {
        let text = "a\"b\\c\nd\te\u{1B}[2J\u{85}\u{202E}\u{0}发票😀"
        #expect(
            ScriptJSON.text(text).line
                == #""a\"b\\c\nd\te\u001b[2J\u0085\u202e\u0000发票😀""#)
    }
}
