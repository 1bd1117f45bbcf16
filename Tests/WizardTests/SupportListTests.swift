import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// The list of support requests, and the ways to it (M18).
@Suite struct SupportListTests {
    @Test func theListHasAllRequestsAndTheLatestOnTop() throws {
        let story = try SupportSamples.story()
        #expect(story.focusedRow.contains(try SupportSamples.number(1).grouped))
        #expect(story.focusedRow.contains("New answer"))
        let rows = story.lines.filter { $0.contains("CN-2026-00") || $0.contains("Closed") }
        #expect(rows.count == 3)
        #expect(rows[1].contains("Waiting for us") && rows[1].contains("Another title"))
        #expect(rows[2].contains("–") && rows[2].contains("2026-11-02"))
    }

    @Test func theListIsReadAnewWhenItIsOpened() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        story.press(.character("u"))
        #expect(story.takeAsked() == [.watch(try BillSamples.member())])
        // Nobody waits for it.
        #expect(story.screen.contains("No requests yet"))
        story.answer(.watched(try SupportSamples.member(), try SupportSamples.orders(), []))
        #expect(story.screen.contains("3 requests"))
    }

    @Test func theListFollowsTheDeskAndTheCursorItsRequest() throws {
        var story = try SupportSamples.story()
        story.press(.down)
        let before = story.focusedRow
        story.happen(.lookedAway)
        #expect(story.takeAsked().contains(.watch(try SupportSamples.member())))
        story.answer(
            .watched(try SupportSamples.member(), [try SupportSamples.newTitle(sentBack: true)], [])
        )
        #expect(story.focusedRow.contains(try SupportSamples.number(2).grouped))
        #expect(before.contains(try SupportSamples.number(2).grouped))
    }

    @Test func theButtonKeepsTheFocusWhenTheFirstRequestComes() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        story.press(.character("u"))
        story.answer(.watched(try BillSamples.member(), [], []))
        let button = story.focusedRow
        story.happen(.lookedAway)
        story.answer(.watched(try BillSamples.member(), try SupportSamples.orders(), []))
        #expect(story.screen.contains("2 requests"))
        #expect(button.contains("[ New request ]"))
        #expect(story.focusedRow == button)
    }

    @Test func theMenuLeadsThereFromEveryPageOfWhoIsSignedIn() throws {
        var story = try BillStory.list()
        story.press(.character("a"), .control("x"))
        #expect(story.screen.contains("u  Support requests"))
        story.press(.character("u"))
        #expect(story.lines[2].contains("Support requests"))
        story.press(.control("x"), .character("u"), .escape)
        #expect(story.lines[2].contains("Add an order"))
        var stranger = try EntryStory()
        stranger.press(.control("x"))
        #expect(!stranger.screen.contains("Support requests"))
    }

    @Test func helpLeadsThereToo() throws {
        let story = try BillStory.list()
        for topic in [HelpTopic.onlineSupport, .titleChange, .splitting] {
            var page = HelpPage(topic: topic)
            let context = story.session.context
            page.form.focus(on: .support)
            let moves = page.handle(.enter, context)
            guard case .push(let pushed) = moves.first else {
                Issue.record("\(topic) leads nowhere")
                continue
            }
            #expect(pushed is SupportPage)
            var signedOut = context
            signedOut.member = nil
            #expect(!page.frame(signedOut).text.contains("[ Support requests ]"))
        }
    }

    @Test func openingMarksTheThreadAsReadAtOnce() throws {
        var story = try SupportSamples.story()
        story.press(.enter)
        let order = try SupportSamples.answered().number
        #expect(
            story.takeAsked() == [
                .see(
                    .request(try SupportSamples.number(1), about: order),
                    try SupportSamples.member())
            ])
        #expect(story.session.context.supportEntries.allSatisfy { !$0.request.isNews })
        story.press(.escape)
        #expect(story.focusedRow.contains("Answered"))
        story.press(.enter)
        #expect(story.takeAsked().isEmpty)
    }

    @Test func theSelectionStaysWithItsRequest() throws {
        var story = try SupportSamples.story()
        story.press(.down, .down)
        #expect(story.focusedRow.contains("Closed"))
        story.answer(.watched(try SupportSamples.member(), [try SupportSamples.answered()], []))
        #expect(story.focusedRow.contains("Closed"))
        story.press(.down)
        #expect(story.focusedRow.contains("[ New request ]"))
        story.press(.up, .home)
        #expect(story.focusedRow.contains("New answer"))
        story.press(.tab, .enter)
        #expect(story.lines[2].contains("What is your request about?"))
    }

    @Test func aLongListScrollsAndKeepsItsButton() throws {
        var order = try BillSamples.ready()
        for seed in 0..<50 {
            try order.open(try SupportSamples.request(UInt8(seed), .split))
        }
        for size in PageRuleTests.sizes {
            var story = try BillStory(orders: [order], size: size)
            story.press(.character("u"))
            story.answer(.watched(try BillSamples.member(), [order], []))
            for key: Key in [.end, .pageUp, .up, .character("G"), .control("d"), .home] {
                story.press(key)
                #expect(story.focusedRow.contains("›"), "\(story.screen)")
                #expect(story.focusedRow.contains("Waiting for us"))
                #expect(story.screen.contains("[ New request ]"))
            }
        }
    }

    @Test func aFullWidthLetterCounts() throws {
        var story = try SupportSamples.story()
        story.press(.character("ｎ"))
        #expect(story.lines[2].contains("What is your request about?"))
        story.press(.escape, .character("ｑ"))
        #expect(story.lines[2].contains("Your bills"))
    }
}
