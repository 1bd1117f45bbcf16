import Testing

@testable import Intake

private func value(_ text: String) throws -> JSONValue { try JSONValue(Array(text.utf8)[...]) }

@Suite struct JSONValueTests {
    @Test func aNumberKeepsItsText() throws {
        #expect(try value(" 0.10 ") == .number("0.10"))
        #expect(try value("-1e+2") == .number("-1e+2"))
        #expect(try value("9007199254740993.01") == .number("9007199254740993.01"))
    }

    @Test func everyKindOfValueIsRead() throws {
        #expect(
            try value(#"{"a":[1,"x",true,false,null],"b":{},"c":[]}"#)
                == .object([
                    .init(
                        name: "a",
                        value: .array([
                            .number("1"), .string("x"), .bool(true), .bool(false), .null,
                        ])),
                    .init(name: "b", value: .object([])), .init(name: "c", value: .array([])),
                ]))
    }

    @Test func escapesAreUndone() throws {
        #expect(
            try value(#""\"\\\/\b\f\n\r\t\u53d1\uD83D\uDE00票""#)
                == .string("\"\\/\u{8}\u{C}\n\r\t发😀票"))
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "+1", "-", "tru", "nul1", "{\"a\" 1}",
        "\"a", "\"\\x\"", "\"\\u12g4\"", "\"\\uD83D\"", "\"\\uDE00\"", "\"a\tb\"", "1 2", "{a:1}",
        "'a'", "[1", "NaN", "\u{FEFF}1",
    ])
    func whatIsNoJSONIsAFault(text: String) {
        #expect(throws: JSONValue.Fault.self) { try value(text) }
    }

    @Test func aNameMayStandOnlyOnce() {
        #expect(throws: JSONValue.Fault.duplicateName("total")) {
            try value(#"{"total":1,"payer":"x","total":2}"#)
        }
        #expect(throws: JSONValue.Fault.duplicateName("a")) { try value(#"{"a":1,"\u0061":2}"#) }
    }

    @Test func bytesThatAreNoTextAreAFault() {
        #expect(throws: JSONValue.Fault.notUTF8(at: 2)) {
            try JSONValue([0x5B, 0x22, 0xB7, 0xA2, 0x22, 0x5D])
        }
    }

    @Test func aBottomlessTextIsAFault() {
        let deep = String(repeating: "[", count: 500_000)
        #expect(throws: JSONValue.Fault.tooDeep(limit: 32)) { try value(deep) }
    }

    @Test func aMillionEscapesTakeNoTime() throws {
        let text = String(repeating: "\\n", count: 500_000)
        #expect(try value("\"\(text)\"") == .string(String(repeating: "\n", count: 500_000)))
    }
}
