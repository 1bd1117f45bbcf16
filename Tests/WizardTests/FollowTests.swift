import Fapiao
import Screen
import Testing

@testable import Wizard

/// Pages that show orders follow the desk without a key (M16).
@Suite struct FollowTests {
    private func watch() throws -> Effect { .watch(try BillSamples.member()) }

    private func watched(_ orders: [Order]) throws -> Answer {
        .watched(try BillSamples.member(), orders, [])
    }

    @Test func aListIsReadAnewOneReadingAtATime() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        #expect(story.session.isFollowing)
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [try watch()])
        #expect(!story.session.isFollowing && !story.session.isWaiting)
        story.happen(.lookedAway)
        #expect(story.takeAsked().isEmpty)
        story.answer(try watched([try BillSamples.mailed()]))
        #expect(story.screen.contains("• Mailed"))
        #expect(story.session.isFollowing)
    }

    @Test func onAPageToFillInOnlyWhatIsPostedIsRead() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        story.press(.enter)
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [.readNotices])
    }

    /// A notice is for everybody, signed in or not, from the minute on that it is posted (M17).
    @Test func aNoticePostedMeanwhileIsSeenOnTheFirstPage() throws {
        var story = BillStory(session: Session(context: try BillSamples.context()))
        #expect(!story.screen.contains("short supply"))
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [.readNotices] && !story.session.isWaiting)
        story.answer(.notices([try BillSamples.shortage()]))
        #expect(story.screen.contains("short supply"))
        story.happen(.lookedAway)
        story.answer(.trouble(.diskFailed))
        #expect(story.screen.contains("short supply"))
        story.happen(.lookedAway)
        story.answer(.notices([]))
        #expect(!story.screen.contains("short supply"))
    }

    @Test func aNoticePostedMeanwhileIsSeenAboveTheBills() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        story.happen(.lookedAway)
        story.answer(
            .watched(
                try BillSamples.member(), [try BillSamples.ready()], [try BillSamples.shortage()]))
        #expect(story.screen.contains("short supply"))
    }

    @Test func nothingIsReadWhileAnAnswerIsAwaited() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        story.press(.character("r"))
        story.happen(.lookedAway)
        #expect(story.takeAsked() == [.loadOrders(try BillSamples.member())])
    }

    @Test func troubleWithAReadingIsSilent() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        story.happen(.lookedAway)
        let before = story.screen
        story.answer(.trouble(.busy))
        #expect(story.screen == before)
        #expect(story.session.isFollowing)
    }

    /// The reading began before the draft was saved, so it knows an older one.
    @Test func aReadingThatWasOvertakenChangesNothing() throws {
        let order = try BillSamples.mailed()
        var story = try BillStory(orders: [order])
        story.happen(.lookedAway)
        story.press(.enter)
        #expect(!story.session.frame().text.contains("•"))
        story.answer(try watched([order]))
        story.answer(.done)
        story.press(.escape)
        #expect(!story.screen.contains("• Mailed"))
    }

    @Test func aReadingForWhoHasSignedOutIsDropped() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        story.happen(.lookedAway)
        story.press(.control("x"), .character("o"))
        story.answer(try watched([try BillSamples.mailed()]))
        #expect(story.session.context.member == nil)
        #expect(story.session.context.orders.isEmpty)
    }

    @Test func theBillInFocusKeepsItWhenAnotherComesOnTop() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        let newer = try BillSamples.waiting("CN-2026-001240", paidOn: "2026-11-20")
        story.happen(.lookedAway)
        story.answer(try watched([newer, try BillSamples.ready()]))
        #expect(story.lines.contains { $0.contains("CN-2026-001240") })
        #expect(story.focusedRow.contains("CN-2026-001187"))
    }

    @Test func aFilterStaysAsItIsTyped() throws {
        var story = try BillStory.list()
        story.press(.character("/"))
        story.type("vis")
        story.happen(.lookedAway)
        story.answer(try watched(try BillSamples.orders()))
        story.type("io")
        #expect(story.focusedRow.contains("visio"))
        #expect(story.screen.contains("4 of 7"))
    }

    /// Back has the focus; a button that appears must not slip under an Enter meant for it.
    @Test func theButtonInFocusKeepsItWhenAnotherAppears() throws {
        let before = try BillSamples.applied("CN-2026-001121", .take)
        var story = try BillStory(orders: [before])
        story.press(.enter)
        story.answer(.done)
        story.happen(.lookedAway)
        story.answer(try watched([try BillSamples.rejected("CN-2026-001121")]))
        #expect(story.screen.contains("[ Correct and send again ]"))
        let frame = story.session.frame()
        let caret = try #require(frame.caret)
        #expect(frame.canvas.style(at: caret) == .buttonFocused)
    }

    @Test func whatChangesBeforeOnesEyesIsSeenAsItChanges() throws {
        var story = try BillStory(orders: [try BillSamples.applied("CN-2026-001121")])
        story.press(.enter)
        #expect(story.takeAsked().isEmpty)
        story.happen(.lookedAway)
        let order = try BillSamples.mailed()
        story.answer(try watched([order]))
        #expect(story.screen.contains("√ Mailed"))
        #expect(
            story.takeAsked() == [
                try watch(), .see(.order(order.number), try BillSamples.member()),
            ])
    }
}
