import Fapiao
import Screen
import Testing

@testable import Wizard

/// Where the focus goes after one has scrolled away from it.
@Suite struct ScrollFocusTests {
    private func reviewing(_ size: Size = Size(rows: 24, columns: 80)) throws -> ApplyStory {
        var draft = ApplySamples.special
        draft.page = .review
        return try ApplyStory(order: ApplySamples.order(draft: .init(draft, 1)), size: size)
    }

    @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60)])
    func tabGoesToTheFirstControlInSight(_ size: Size) throws {
        var story = try reviewing(size)
        for _ in 0..<12 { story.press(.pageDown) }
        #expect(story.screen.contains("[ Send application ]"))
        story.press(.tab)
        #expect(story.focusedRow.contains("[ Send application ]"))
        #expect(story.asked.isEmpty)
    }

    @Test func shiftTabGoesToTheLastOneInSight() throws {
        var story = try reviewing()
        for _ in 0..<12 { story.press(.pageDown) }
        story.press(.backTab)
        #expect(story.session.frame().caret.map { $0.column > 20 } == true)
        #expect(story.focusedRow.contains("[ Back ]"))
        for _ in 0..<12 { story.press(.pageUp) }
        story.press(.tab)
        #expect(story.focusedRow.contains("Fapiao type"))
    }

    @Test func enterPressesNothingThatIsOutOfSight() throws {
        var story = try reviewing()
        for _ in 0..<12 { story.press(.pageDown) }
        story.press(.enter)
        #expect(story.asked.isEmpty)
        #expect(story.focusedRow.contains("Fapiao type"))
    }

    @Test func aFieldThatIsLeftSoIsCheckedAndSaved() throws {
        var draft = ApplySamples.special
        draft.page = .taxDetails
        draft.bankAccount = ""
        var story = try ApplyStory(
            order: ApplySamples.order(draft: .init(draft, 1)), size: Size(rows: 16, columns: 60))
        story.tab(to: "Taxpayer ID")
        story.press(.end, .backspace)
        for _ in 0..<4 { story.press(.pageDown) }
        story.press(.tab)
        #expect(!story.focusedRow.contains("Taxpayer ID"))
        guard case .saveDraft? = story.takeAsked().last else {
            Issue.record("nothing was saved")
            return
        }
    }
}
