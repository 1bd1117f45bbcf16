import Seeded
import Testing

@testable import Screen

struct TextFieldTests {
    private func field(_ text: String, _ keys: Key...) -> TextField {
        var field = TextField(text)
        for key in keys { take(field.handle(key)) }
        return field
    }

    private func typing(_ text: String, into field: TextField = TextField()) -> TextField {
        var field = field
        for character in text { take(field.handle(.character(character))) }
        return field
    }

    @Test func typesAtTheCaret() {
        var field = field("云省", .left)
        take(field.handle(.character("南")))
        #expect(field.text == "云南省")
        #expect(field.caret == 2)
    }

    @Test func anAccentTypedAfterItsLetterMeltsIntoIt() {
        var field = typing("e\u{301}")
        #expect(field.text.count == 1)
        #expect(field.caret == 1)
        take(field.handle(.backspace))
        #expect(field.isEmpty)
    }

    @Test func deletesWholeCharactersOnly() {
        #expect(field("a👨‍👩‍👧", .backspace).text == "a👨👩")
        #expect(field("🇨🇳x", .home, .delete).text == "x")
        #expect(field("abc", .home, .backspace).text == "abc")
        #expect(field("abc", .delete).text == "abc")
    }

    private func offered(_ keys: Key...) -> TextField {
        var field = TextField(offering: "2026-11-20")
        for key in keys { take(field.handle(key)) }
        return field
    }

    @Test func whatIsTypedTakesThePlaceOfAnOffer() {
        #expect(typing("25", into: offered()).text == "25")
        #expect(offered(.backspace).text == "")
        #expect(offered(.delete).text == "")
        #expect(offered(.control("u"), .control("y")).text == "2026-11-20")
        var pasted = offered()
        pasted.paste(" 2026-12-01\n")
        #expect(pasted.text == "2026-12-01")
    }

    @Test func aKeyThatMovesKeepsTheOffer() {
        #expect(offered(.end, .character("1")).text == "2026-11-201")
        #expect(offered(.left, .backspace).text == "2026-11-0")
        #expect(offered(.home, .delete).text == "026-11-20")
        #expect(offered(.control("w")).text == "2026-11-")
        #expect(!offered(.end).isOffered)
    }

    @Test func undoBringsAnOfferBackInOneStep() {
        var typed = typing("25", into: offered())
        typed.handle(.control("_"))
        #expect(typed.text == "2026-11-20")
        #expect(offered(.backspace, .control("_")).text == "2026-11-20")
        // Brought back it is a text like any other.
        #expect(offered(.backspace, .control("_"), .character("1")).text == "2026-11-201")
    }

    @Test func nothingOfferedIsAnEmptyField() {
        #expect(!TextField(offering: "").isOffered)
        #expect(typing("ab", into: TextField(offering: "", limit: 1)).text == "a")
    }

    @Test func movesByCharacterAndByWord() {
        #expect(field("one two", .wordLeft).caret == 4)
        #expect(field("one two", .alt("b"), .alt("b")).caret == 0)
        #expect(field("one two", .home, .alt("f")).caret == 3)
        #expect(field("Office 云南分公司", .wordLeft).caret == 7)
        #expect(field("a@b.cn", .control("w")).text == "a@b.")
        #expect(field("abc", .left, .left, .left, .left, .right).caret == 1)
        #expect(field("abc", .control("a"), .control("f")).caret == 1)
        #expect(field("abc", .home, .control("e"), .control("b")).caret == 2)
    }

    @Test func killsAndYanks() {
        #expect(field("one two", .control("w"), .control("w"), .control("y")).text == "one two")
        #expect(
            field("one two", .control("u"), .control("y"), .control("y")).text == "one twoone two")
        #expect(field("one two", .home, .control("k"), .control("y")).text == "one two")
        #expect(field("one two", .home, .wordRight, .control("k")).text == "one")
        #expect(field("one two", .home, .alt("d")).text == " two")
    }

    @Test func undoesWordByWord() {
        var field = typing("one two")
        field.handle(.control("_"))
        #expect(field.text == "one ")
        field.handle(.control("_"))
        #expect(field.text == "")
        take(field.handle(.control("_")))
    }

    @Test func undoesPasteKillAndReplacement() {
        var field = TextField("ab")
        field.paste("云南")
        field.replace(with: "zz")
        field.handle(.control("u"))
        var seen: [String] = []
        for _ in 0..<3 {
            field.handle(.control("_"))
            seen.append(field.text)
        }
        #expect(seen == ["zz", "ab云南", "ab"])
        #expect(field.caret == 2)
    }

    @Test func pastesOnOneLine() {
        var field = TextField()
        field.paste("  云南\r\n昆明\u{1b}[31m\t五华\n\n")
        #expect(field.text == "云南 昆明[31m 五华")
        field.paste(" \n")
        #expect(field.text == "云南 昆明[31m 五华")
    }

    @Test func keepsToItsLimit() {
        var field = typing("abcdef", into: TextField(limit: 4))
        #expect(field.text == "abcd")
        #expect(field.isFull)
        field.paste("xyz")
        #expect(field.text == "abcd")
        field.handle(.backspace)
        field.paste("云南省")
        #expect(field.text == "abc云")
        take(field.handle(.character("\u{301}")))
        #expect(field.text.count == 4)
    }

    @Test func leavesOtherKeysAlone() {
        var field = TextField("a")
        for key in [Key.enter, .tab, .up, .escape, .control("r"), .control("c"), .function(1)] {
            leave(field.handle(key))
        }
        leave(field.handle(.character("\u{1b}")))
        #expect(field == TextField("a"))
    }

    @Test func hidesAPassword() {
        var field = TextField("密码ab", isSecret: true)
        #expect(field.view(width: 10).text == "••••")
        #expect(field.view(width: 10).caretColumn == 4)
        #expect(field.view(width: 10, glyphs: .ascii).text == "****")
        field.isRevealed = true
        #expect(field.view(width: 10).text == "密码ab")
        #expect(field.view(width: 10).caretColumn == 6)
    }

    @Test func showsTheEndWhileTyping() {
        let view = TextField("云南省昆明市五华区").view(width: 9)
        #expect(view.text == "‹ 五华区")
        #expect(view.caretColumn == 8)
    }

    @Test func showsBothSidesOfTheCaret() {
        var field = TextField("abcdefghijklmnop")
        field.move(to: 8)
        let view = field.view(width: 9)
        #expect(view.text == "‹fghijkl›")
        #expect(view.caretColumn == 4)
        field.move(to: 0)
        #expect(field.view(width: 9).text == "abcdefgh›")
        #expect(field.view(width: 9).caretColumn == 0)
    }

    @Test func survivesOneColumn() {
        #expect(TextField("云").view(width: 1).text == "")
        #expect(TextField("云").view(width: 1).caretColumn == 0)
        #expect(TextField("云").view(width: 0).text == "")
    }

    @Test func takesAMegabyteInOnePiece() {
        var field = TextField(limit: 100)
        field.paste(String(repeating: "云南\n", count: 150_000))
        #expect(field.text.count == 100)
    }

    /// The numbered invariants, under keys no person would press.
    @Test(arguments: 0..<40)
    func holdsItsInvariants(seed: UInt64) {
        var random = Chance(seed: seed)
        let start = "云南 a\u{301}bc"
        var field = TextField(start, limit: seed % 2 == 0 ? 12 : nil, isSecret: seed % 5 == 0)
        let keys: [Key] =
            [
                .left, .right, .home, .end, .wordLeft, .wordRight, .backspace, .delete,
                .control("w"), .control("u"), .control("k"), .control("y"), .control("_"),
                .alt("d"),
            ] + Array("ab 中，\u{301}\u{200d}👍🇨\u{1f1f3}").map(Key.character)
        for _ in 0..<150 {
            if Int.random(in: 0..<12, using: &random) == 0 {
                field.paste("x\n中 🇨🇳\u{1b}")
            } else if let key = keys.randomElement(using: &random) {
                field.handle(key)
            }
            check(field, width: .random(in: 1...14, using: &random))
        }
        for _ in 0..<200 { field.handle(.control("_")) }
        #expect(field.text == start)
    }

    private func check(_ field: TextField, width: Int) {
        #expect((0...field.text.count).contains(field.caret))
        if let limit = field.limit { #expect(field.text.count <= limit) }
        #expect(Sanitise.text(field.text) == field.text)
        let view = field.view(width: width)
        #expect(Width.of(view.text) <= width)
        #expect((0..<width).contains(view.caretColumn))
    }
}
