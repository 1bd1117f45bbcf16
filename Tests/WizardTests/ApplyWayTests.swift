import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Back and forth between the steps, the menu, and changes from the review.
@Suite struct ApplyWayTests {
    private func at(_ page: Draft.Page, _ draft: Draft = ApplySamples.special) throws -> ApplyStory
    {
        var draft = draft
        draft.page = page
        return try ApplyStory(order: ApplySamples.order(draft: .init(draft, 4)))
    }

    @Test func backAndForthKeepsTextCaretAndUndo() throws {
        var story = try at(.taxDetails)
        story.tab(to: "Taxpayer ID")
        story.press(.control("u"))
        story.type("9133")
        story.press(.left, .left)
        let caret = story.session.frame().caret
        story.press(.escape)
        #expect(story.lines[0].hasSuffix("Step 1 of 4 · Fapiao"))
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.session.frame().caret == caret)
        #expect(story.focusedRow.contains("9133"))
        story.press(.control("_"), .control("_"))
        #expect(story.focusedRow.contains(ApplySamples.taxpayerID))
    }

    @Test func backIsNotBlockedByAnError() throws {
        var story = try at(.taxDetails)
        story.tab(to: "Taxpayer ID")
        story.type("?")
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.screen.contains("There is a problem"))
        story.press(.escape)
        #expect(story.lines[0].hasSuffix("Step 1 of 4 · Fapiao"))
    }

    @Test func menusBackGoesOneStepAndNoFurther() throws {
        var story = try at(.delivery)
        story.press(.control("x"))
        story.type("b")
        #expect(story.lines[0].hasSuffix("Step 2 of 4 · Tax details"))
    }

    @Test func languageChangesMidWay() throws {
        var story = try at(.taxDetails)
        story.tab(to: "Registered address")
        story.press(.end, .backspace)
        story.press(.control("x"))
        story.type("l")
        story.press(.end, .enter)
        #expect(story.lines[0].hasSuffix("Steg 2 av 4 · Skatteuppgifter"))
        #expect(story.focusedRow.contains("Registrerad adress"))
        #expect(story.focusedRow.contains("3686"))
        #expect(!story.focusedRow.contains("3686号"))
    }

    @Test func changeFromTheReviewGoesBackToIt() throws {
        var story = try at(.review)
        story.press(.enter)
        #expect(story.lines[0].hasSuffix("Step 1 of 4 · Fapiao"))
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.lines[0].hasSuffix("Step 4 of 4 · Review"))
        story.press(.enter, .escape)
        #expect(story.lines[0].hasSuffix("Step 4 of 4 · Review"))
    }

    @Test func changeThatAsksForMoreShowsThatFirst() throws {
        var draft = ApplySamples.special
        draft.type = .normal
        draft.buyerKind = .individual
        draft.taxpayerID = ""
        var story = try at(.review, draft)
        #expect(story.lines[0].hasSuffix("Step 3 of 3 · Review"))
        story.press(.control("x"))
        story.type("g1")
        story.tab(to: "VAT normal")
        story.press(.down, .enter)
        story.press(.control("x"))
        story.type("r")
        #expect(story.lines[0].hasSuffix("Step 2 of 4 · Tax details"))
        #expect(story.focusedRow.contains("Enter the 18 characters"))
    }

    @Test func stepsThatCanBeReachedAreOffered() throws {
        var draft = ApplySamples.special
        draft.bank = ""
        var story = try at(.taxDetails, draft)
        story.press(.control("x"))
        story.type("g")
        #expect(story.screen.contains("1  Fapiao"))
        #expect(story.screen.contains("2  Tax details"))
        #expect(!story.screen.contains("3  Delivery"))
        story.type("1")
        #expect(story.lines[0].hasSuffix("Step 1 of 4 · Fapiao"))
    }

    @Test func enterprisesNormalFapiaoNeedsNoTaxpayerID() throws {
        var draft = ApplySamples.special
        draft.type = .normal
        draft.taxpayerID = ""
        var story = try at(.taxDetails, draft)
        #expect(story.screen.contains("SAT Announcement 2017 No. 16"))
        #expect(!story.screen.contains("Bank"))
        story.press(.enter, .enter)
        #expect(story.lines[0].hasSuffix("Step 3 of 4 · Delivery"))
    }

    @Test func whatWasChosenIsBesideWidePagesAndOnAPageOfItsOwn() throws {
        var draft = ApplySamples.special
        draft.page = .taxDetails
        let order = try ApplySamples.order(draft: .init(draft, 4))
        let wide = try ApplyStory(order: order, size: Size(rows: 30, columns: 110))
        #expect(wide.screen.contains("Chosen so far"))
        var narrow = try ApplyStory(order: order)
        #expect(!narrow.screen.contains("Chosen so far"))
        narrow.press(.control("x"))
        narrow.type("v")
        #expect(narrow.screen.contains("Chosen so far"))
        narrow.press(.enter)
        #expect(narrow.lines[0].hasSuffix("Step 2 of 4 · Tax details"))
    }
}
