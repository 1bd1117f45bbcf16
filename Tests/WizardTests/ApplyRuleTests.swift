import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Rules that hold for every page of an application, in every language and at every size.
@Suite struct ApplyRuleTests {
    static let sizes = [
        Size(rows: 16, columns: 60), Size(rows: 24, columns: 80), Size(rows: 43, columns: 132),
    ]

    /// The pages: drafts at each step, right and wrong, and what can come between.
    private func stories(
        _ language: Language, _ size: Size, _ glyphs: Glyphs
    ) throws -> [ApplyStory] {
        var drafts: [Draft] = []
        for page in Draft.Page.allCases {
            var draft = ApplySamples.special
            draft.page = page
            drafts.append(draft)
            draft.type = .normal
            draft.title = "大理洱海旅行社有限公司"
            draft.way = .pickUp
            drafts.append(draft)
        }
        var stories = try drafts.map { draft in
            try ApplyStory(
                language, order: ApplySamples.order(draft: .init(draft, 1)), size: size,
                glyphs: glyphs)
        }
        stories.append(try ApplyStory(language, size: size, glyphs: glyphs))
        stories.append(
            try ApplyStory(
                language,
                order: ApplySamples.order(draft: .init(ApplySamples.special, 1, rival: Draft())),
                size: size, glyphs: glyphs))
        return stories
    }

    @Test(arguments: Language.allCases, sizes)
    func everyRowFitsAndTheCaretIsOnTheFocus(_ language: Language, _ size: Size) throws {
        for glyphs in size.columns == 80 ? [Glyphs.unicode, .ascii] : [.unicode] {
            for var story in try stories(language, size, glyphs) {
                // Once around, then with what Continue has to say, then with undone fields.
                for _ in 0..<12 {
                    check(story, size, glyphs)
                    story.press(.tab)
                }
                let words = Words(language)
                guard
                    ![words.sendHeading, words.rivalsHeading].contains(where: story.screen.contains)
                else { continue }
                story.press(.control("x"))
                story.type("c")
                check(story, size, glyphs)
            }
        }
    }

    private func check(_ story: ApplyStory, _ size: Size, _ glyphs: Glyphs) {
        let frame = story.session.frame()
        let lines = frame.lines
        #expect(lines.count == size.rows)
        #expect(lines.allSatisfy { Width.of($0, glyphs.widths) <= size.columns })
        guard let caret = frame.caret else {
            Issue.record("no caret on\n\(story.screen)")
            return
        }
        #expect(caret.row < size.rows && caret.column < size.columns)
        // The pointer stands in the margin of what has the focus; a row of a choice is below it.
        let above = lines[...caret.row].suffix(7)
        #expect(
            above.contains { $0.contains(glyphs.pointer) },
            "the caret is not on the focus:\n\(lines.joined(separator: "\n"))")
    }

    /// At 80×24 no label, button, hint or line of the bottom is cut off.
    @Test(arguments: Language.allCases)
    func nothingIsCutAt80By24(_ language: Language) throws {
        for var story in try stories(language, Size(rows: 24, columns: 80), .unicode) {
            for _ in 0..<12 {
                let lines = story.lines
                #expect(!lines[0].contains("…") && !lines[2].contains("…"), "\(story.screen)")
                #expect(!lines[22].contains("…"), "\(story.screen)")
                #expect(lines[23].contains("^X"), "\(story.screen)")
                story.press(.tab)
            }
        }
    }

    /// A hint has two rows: longer ones would lose their end.
    @Test(arguments: Language.allCases)
    func everyHintFitsItsTwoRows(_ language: Language) throws {
        let words = Words(language)
        let hints =
            DraftField.everything.map(words.hint)
            + [words.fapiaoTypeHint, words.buyerKindHint, words.usePayerHint]
        for hint in hints {
            #expect(Wrap.lines(hint, width: 76, rule: .narrow).count <= 2, "\(hint)")
        }
    }
}
