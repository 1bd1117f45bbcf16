import Screen
import Testing

@testable import Terminal

struct PainterTests {
    private func painted(_ text: String, width: Int, rule: WidthRule? = .narrow) -> [String] {
        var graphemes = Graphemes()
        graphemes.append(Cell(text: text, style: .normal, width: width), rule: rule)
        return graphemes.scalars.split(separator: 0).map { scalars in
            String(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar(UInt32($0)) }))
        }
    }

    @Test func givesNcursesAsManyColumnsAsTheCell() {
        #expect(painted("中", width: 2) == ["中"])
        #expect(painted("é", width: 1) == ["é"])
        #expect(painted("e\u{301}", width: 1) == ["e\u{301}"])
        #expect(painted("👨‍👩‍👧", width: 2) == ["👨"])
        #expect(painted("🇨🇳", width: 2) == ["\u{1f1e8}", "\u{1f1f3}"])
        #expect(painted("☎\u{fe0f}", width: 2) == ["☎", " "])
        #expect(painted("…", width: 2, rule: .wide) == ["…"])
        #expect(painted("…", width: 1, rule: .wide) == ["."])
    }

    @Test func spellsInAsciiWhereTheTerminalTakesNothingElse() {
        #expect(painted("å", width: 1, rule: nil) == ["a"])
        #expect(painted("中", width: 2, rule: nil) == ["?", "?"])
        #expect(painted("“", width: 1, rule: nil) == ["\""])
        #expect(painted("a", width: 1, rule: nil) == ["a"])
    }

    @Test func whatMattersIsToldApartWithoutColour() {
        let pairs: [(Style, Style)] = [
            (.normal, .error), (.normal, .selected), (.field, .fieldFocused),
            (.button, .buttonFocused), (.primaryButton, .primaryButtonFocused),
            (.normal, .marked), (.selected, .marked), (.normal, .field), (.key, .keyLabel),
        ]
        for (one, other) in pairs {
            #expect(Look.of(one).attributes != Look.of(other).attributes, "\(one) \(other)")
        }
    }
}

struct SequencesTests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("发票", "5Y+R56Wo"),
    ])
    func encodesBase64(text: String, expected: String) {
        #expect(String(decoding: Sequences.base64(Array(text.utf8)), as: UTF8.self) == expected)
    }

    @Test func copiesOnlyWhereItIsUnderstood() {
        #expect(Sequences.copy("foo", terminal: "xterm") == Array("\u{1b}]52;c;Zm9v\u{7}".utf8))
        #expect(
            Sequences.copy("foo", terminal: "screen-256color")
                == Array("\u{1b}P\u{1b}]52;c;Zm9v\u{7}\u{1b}\\".utf8))
        #expect(Sequences.copy("foo", terminal: "linux") == nil)
        #expect(Sequences.copy("foo", terminal: "vt100") == nil)
        #expect(Sequences.copy(String(repeating: "a", count: 9999), terminal: "xterm") == nil)
    }
}
