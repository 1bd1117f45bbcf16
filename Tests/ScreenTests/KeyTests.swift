import Testing

@testable import Screen

struct KeyTests {
    @Test(
        arguments: [
            ("q", "q"), ("Q", "Q"), ("ｑ", "q"), ("Ｑ", "Q"), ("？", "?"), ("／", "/"), ("、", "/"),
            ("【", "["),
            ("：", ":"), ("　", " "), ("1", "1"), ("１", "1"), ("中", nil), ("é", nil),
        ] as [(Character, Character?)])
    func aFullWidthFormCountsAsTheLetter(typed: Character, letter: Character?) {
        #expect(Key.character(typed).letter == letter)
    }

    @Test func otherKeysHaveNoLetter() {
        #expect(Key.enter.letter == nil)
        #expect(Key.control("q").letter == nil)
    }

    @Test func writesKeysAsPeopleDo() {
        #expect(Key.control("x").label() == "^X")
        #expect(Key.control("_").label() == "^_")
        #expect(Key.function(1).label() == "F1")
        #expect(Key.character(" ").label() == "Space")
        #expect(Key.up.label() == "↑")
        #expect(Key.up.label(.ascii) == "Up")
        #expect(Key.backTab.label() == "Shift-Tab")
    }

    private enum Action { case help, quit }
    private let table = KeyTable<Action>([
        KeyBinding(.control("o"), .function(1), .character("?"), action: .help),
        KeyBinding(.character("q"), action: .quit, isHinted: false),
    ])

    @Test func oneTableAnswersKeysAndFillsTheHintBar() {
        #expect(table.lookup(.function(1)) == .help)
        #expect(table.lookup(.character("？")) == .help)
        #expect(table.lookup(.character("ｑ")) == .quit)
        #expect(table.lookup(.enter) == nil)
        #expect(table.hinted.map { $0.label() } == ["^O"])
        #expect(table.bindings[0].labels() == ["^O", "F1", "?"])
    }

    @Test func theFirstTableWins() {
        let other = KeyTable<Action>([KeyBinding(.character("q"), .enter, action: .help)])
        #expect(table.followed(by: other).lookup(.character("q")) == .quit)
        #expect(table.followed(by: other).lookup(.enter) == .help)
    }
}

struct GlyphsTests {
    @Test func asciiIsAscii() {
        let mirror = Mirror(reflecting: Glyphs.ascii)
        for (_, value) in mirror.children {
            if let sign = value as? String {
                #expect(sign.utf8.allSatisfy { $0 < 0x7f }, "\(sign)")
            }
        }
        #expect(Glyphs.ascii.spinner.allSatisfy { $0.utf8.count == 1 })
    }

    @Test func unicodeSignsOfABoxTakeOneColumn() {
        let glyphs = Glyphs.unicode
        for sign in [
            glyphs.horizontal, glyphs.cross, glyphs.pointer, glyphs.secret, glyphs.cutLeft,
        ] {
            #expect(Width.of(sign) == 1)
        }
        #expect(glyphs.fitting(.narrow) == glyphs)
    }

    @Test func noSignGrowsOnATerminalThatDrawsAmbiguousOnesWide() {
        let glyphs = Glyphs.unicode.fitting(.wide)
        #expect(glyphs.widths == .wide)
        for (_, value) in Mirror(reflecting: glyphs).children {
            if let sign = value as? String { #expect(Width.of(sign, .wide) == Width.of(sign)) }
        }
        #expect(glyphs.horizontal == "-")
    }
}

struct ListCursorTests {
    @Test func scrollsToKeepTheSelectionInView() {
        var cursor = ListCursor(count: 10, height: 4)
        cursor.move(by: 5)
        #expect(cursor.selected == 5)
        #expect(cursor.visible == 2..<6)
        cursor.move(by: -9)
        #expect(cursor.visible == 0..<4)
        #expect(cursor.selected == 0)
    }

    @Test func pagesWithOneRowInCommon() {
        var cursor = ListCursor(count: 10, height: 4)
        cursor.page(by: 1)
        #expect(cursor.selected == 3)
        #expect(cursor.visible == 3..<7)
        cursor.page(by: 9)
        #expect(cursor.selected == 9)
        #expect(cursor.visible == 6..<10)
    }

    @Test func staysInRangeWhenTheListShrinks() {
        var cursor = ListCursor(count: 10, height: 4, selected: 9)
        cursor.fit(count: 3, height: 4)
        #expect(cursor.selected == 2)
        #expect(cursor.visible == 0..<3)
        cursor.fit(count: 0, height: 4)
        #expect(cursor.selected == 0)
        #expect(cursor.visible.isEmpty)
    }

    @Test func seesMoreOnATallerScreenWithoutMoving() {
        let cursor = ListCursor(count: 10, height: 2, selected: 9)
        #expect(cursor.visible(height: 5) == 5..<10)
        #expect(cursor.visible == 8..<10)
    }

    @Test func answersTheKeysOfLists() {
        var cursor = ListCursor(count: 10, height: 4)
        for key in [Key.down, .character("j"), .character("ｊ"), .control("d")] {
            take(cursor.handle(key))
        }
        #expect(cursor.selected == 5)
        take(cursor.handle(.character("G")))
        #expect(cursor.selected == 9)
        leave(cursor.handle(.enter))
    }
}
