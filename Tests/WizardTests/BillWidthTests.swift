import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Every page about bills, in every language, on every size of screen.
@Suite struct BillWidthTests {
    static let sizes = [
        Size(rows: 16, columns: 60), Size(rows: 24, columns: 80), Size(rows: 43, columns: 132),
    ]

    static let glyphs = [Glyphs.unicode, .ascii, Glyphs.unicode.fitting(.wide)]

    /// The pages a person comes through, each as it is when it is first seen.
    private func pages(_ language: Language, _ size: Size, _ glyphs: Glyphs) throws -> [Frame] {
        var frames: [Frame] = []
        var story = try BillStory(
            language, orders: try BillSamples.orders(), size: size, glyphs: glyphs,
            notices: [BillSamples.shortage()])
        func see() { frames.append(story.session.frame()) }
        see()
        story.press(.tab, .tab, .enter)
        see()
        story.press(.escape, .escape)
        for _ in 0..<7 {
            see()
            story.press(.character("d"))
            see()
            story.press(.pageDown)
            see()
            story.press(.escape, .down)
        }
        story.press(.character("/"))
        story.type("visio")
        see()
        story.type(" nothing")
        see()
        story.press(.escape, .character("a"))
        see()
        story.type("CN-9999")
        story.press(.enter)
        story.answer(.lookedUp(try OrderNumber("CN-9999"), .unknown))
        see()
        frames.append(
            try BillStory(language, orders: [], size: size, glyphs: glyphs).session.frame())
        return frames
    }

    @Test(arguments: Language.allCases, sizes)
    func everyPageFitsAndHasItsCaret(language: Language, size: Size) throws {
        for glyphs in Self.glyphs {
            for frame in try pages(language, size, glyphs) {
                #expect(frame.canvas.size == size)
                for line in frame.lines { #expect(Width.of(line, glyphs.widths) <= size.columns) }
                let caret = try #require(frame.caret)
                #expect(caret.row < size.rows && caret.column < size.columns)
            }
        }
    }

    /// The state is never cut, whatever else has to go.
    @Test(arguments: Language.allCases, sizes)
    func everyRowSaysItsStateInFull(language: Language, size: Size) throws {
        var story = try BillStory.list(language, size: size)
        let words = Words(language)
        for order in try BillSamples.orders().sorted(by: { $0.number > $1.number }) {
            let state = BillState(order, at: try BillSamples.instant(BillSamples.now))
            story.press(.character("/"))
            story.type(order.number.text)
            story.press(.enter)
            #expect(story.focusedRow.hasSuffix(words.name(of: state)), "\(story.focusedRow)")
            #expect(story.focusedRow.contains(order.number.text))
            story.press(.escape)
        }
    }

    @Test func theCaretFollowsTheSelectionThroughALongList() throws {
        let orders = try (1000..<1060).map { try BillSamples.ready("CN-2026-00\($0)") }
        for size in Self.sizes {
            var story = try BillStory(orders: orders, size: size)
            for key: Key in [.end, .pageUp, .up, .pageDown, .home, .control("d"), .character("G")] {
                story.press(key)
                #expect(story.focusedRow.contains("CN-2026-00"))
                #expect(story.focusedRow.contains("›"))
            }
        }
    }

    @Test func aTinyScreenAsksForALargerOne() throws {
        var story = try BillStory.list()
        story.happen(.resized(Size(rows: 5, columns: 20)))
        #expect(story.screen.contains("Please make this"))
        story.happen(.resized(Size(rows: 1, columns: 1)))
        #expect(story.lines.count == 1)
    }
}
