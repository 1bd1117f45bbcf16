import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// A fapiao that was issued anew: two applications for one bill, each a key away from the other.
@Suite struct ReissueTests {
    private let words = Words(.english)

    private func order() throws -> Order {
        let next = try #require(ApplicationNumber(random: [8, 1, 2, 3, 4, 5, 6, 7]))
        var order = try BillSamples.applied(
            "CN-2026-001121", .take, try BillSamples.issue(), try BillSamples.parcel(), .received,
            .returned(reason: "公司更名"), .reissue(as: next))
        _ = try order.submit(
            try BillSamples.request(), as: next, at: try BillSamples.instant("2026-11-18 09:00"))
        return order
    }

    @Test(arguments: Language.allCases)
    func theNewApplicationIsAKeyAwayFromTheOldOneAndBack(in language: Language) throws {
        let order = try order()
        let words = Words(language)
        let (old, new) = (order.applications[0].number, order.applications[1].number)
        var story = try BillStory(language, orders: [order])
        story.press(.character("p"), .down, .enter)
        #expect(story.screen.contains(old.grouped) && story.screen.contains(new.grouped))
        #expect(story.focusedRow.contains(words.newApplicationButton))
        story.press(.enter)
        #expect(story.screen.contains(new.grouped))
        #expect(!story.screen.contains(words.newApplicationButton))
        story.press(.backTab)
        #expect(story.focusedRow.contains(words.earlierApplicationButton))
        story.press(.enter)
        #expect(story.focusedRow.contains(words.newApplicationButton))
        // However often one goes to and fro, Back leads to where one came from.
        story.press(.escape)
        #expect(story.lines[2].contains(words.progressLabel))
    }

    @Test func theOnlyApplicationOfABillHasNoOther() throws {
        var story = try BillStory(orders: [try BillSamples.mailed()])
        story.press(.character("d"))
        #expect(!story.screen.contains(words.newApplicationButton))
        #expect(!story.screen.contains(words.earlierApplicationButton))
    }
}
