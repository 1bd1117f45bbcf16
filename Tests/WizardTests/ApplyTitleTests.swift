import Fapiao
import Screen
import Testing

@testable import Wizard

/// The title: the payer's name offered, and title strings that fill six fields.
@Suite struct ApplyTitleTests {
    /// 大理洱海旅行社有限公司 with all six parts.
    static let string = """
        $015aSn55CG5rSx5rW35peF6KGM56S+5pyJ6ZmQ5YWs5Y+4PC8+OTEzMzAxMDA3OTk2NTUwNThCPC8+5LqR5Y2X55yB5\
        aSn55CG5biC5rW35Lic6LevOOWPt3wwODcyLTIzMTY2NjY8Lz7kuK3lm73lu7rorr7pk7booYzlpKfnkIbmtLHmtbfmlK\
        /ooYx8NTMwNSAwMTcxIDAwMzYgMDAwMCAwMTg4PC8+QTFCMg==$
        """

    @Test func payerIsOfferedAndNotTakenUnasked() throws {
        var story = try ApplyStory()
        #expect(story.screen.contains("Payer"))
        #expect(!story.screen.contains("Not the payer's name"))
        story.tab(to: "[ Use the payer's name ]")
        story.press(.enter)
        #expect(story.screen.contains("Title              " + ApplySamples.payer))
        #expect(!story.screen.contains("[ Use the payer's name ]"))
        #expect(story.focusedRow.contains("Remark"))
    }

    @Test func titleThatIsNotThePayersIsPointedOutOnceLeft() throws {
        var story = try ApplyStory()
        story.tab(to: "Title")
        story.type("大理洱海旅行社")
        #expect(!story.screen.contains("Not the payer's name"))
        story.press(.enter)
        #expect(story.screen.contains("Not the payer's name"))
        #expect(story.focusedRow.contains("Remark"))

        story.press(.up, .enter)
        #expect(!story.screen.contains("Not the payer's name"))
        story.tab(to: "Title")
        story.press(.control("_"))
        #expect(story.screen.contains("大理洱海旅行社"))
    }

    @Test func pastedStringFillsSixFields() throws {
        var story = try ApplyStory()
        story.press(.down, .enter)
        story.type("旧抬头")
        story.paste(Self.string)
        #expect(story.screen.contains("Title              大理洱海旅行社有限公司"))
        #expect(story.screen.contains("filled in 6 fields"))
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        for text in ["91330100799655058B", "云南省大理市海东路8号", "0872-2316666", "中国建设银行大理洱海支行"] {
            #expect(story.screen.contains(text))
        }
    }

    @Test func scannerThatTypesFillsThemToo() throws {
        var story = try ApplyStory()
        story.tab(to: "Title")
        story.type(Self.string)
        #expect(story.screen.contains("大理洱海旅行社有限公司"))
        #expect(story.screen.contains("filled in 6 fields"))
    }

    @Test func brokenStringIsNoTitle() throws {
        var story = try ApplyStory()
        story.tab(to: "Title")
        story.paste(String(Self.string.prefix(21)))
        story.press(.enter)
        #expect(story.screen.contains("A part of this title string is missing."))
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.screen.contains("There is a problem"))
    }

    @Test func whatAnotherTitleDoesNotBringIsNotKeptForIt() throws {
        var draft = ApplySamples.special
        draft.page = .fapiao
        var story = try ApplyStory(order: ApplySamples.order(draft: .init(draft, 1)))
        story.tab(to: "Title")
        // 昆明市第一中学 with its taxpayer ID and no bank.
        story.paste(
            "$015piG5piO5biC56ys5LiA5Lit5a2mPC8+MTIxMjAwMDA0MDEzNTkwODE2PC8+PC8+PC8+QTFCMg==$")
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.screen.contains("121200004013590816"))
        #expect(!story.screen.contains(draft.bank))
    }

    /// The tax details of another title would be printed beside the payer's name without a word.
    @Test func thePayersNameAfterATitleStringSaysThatTheRestStays() throws {
        var story = try ApplyStory()
        story.press(.down, .enter)
        story.paste(Self.string)
        story.tab(to: "[ Use the payer's name ]")
        story.press(.enter)
        #expect(story.screen.contains("Only the title was replaced."))
        #expect(!story.screen.contains("filled in 6 fields"))
        story.tab(to: "Title")
        story.type("x")
        #expect(!story.screen.contains("Only the title was replaced."))
    }

    @Test func thePayersNameWithNothingElseFilledInSaysNothing() throws {
        var story = try ApplyStory()
        story.tab(to: "[ Use the payer's name ]")
        story.press(.enter)
        #expect(!story.screen.contains("Only the title"))
    }
}
