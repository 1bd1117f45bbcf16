import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Who is signed in does not stay so for ever: 15 minutes without a key, 8 hours in all.
@Suite struct SittingTests {
    private let words = Words(.english)
    private let idleEnd = 15 * 60
    private let dayEnd = 8 * 60 * 60

    /// A draft on the screen, with something typed that is not saved yet.
    private func typing() throws -> SittingStory {
        var story = try SittingStory()
        story.press(.tab, .tab)
        story.type("李")
        story.asked = []
        return story
    }

    @Test func aMinuteBeforeItIsSaidWhenAndAKeyKeepsOneSignedIn() throws {
        var story = try typing()
        story.pass(idleEnd - 61)
        #expect(!story.screen.contains(words.endingTitle(isIdle: true)))
        story.pass(1)
        #expect(story.screen.contains(words.endingTitle(isIdle: true)))
        #expect(story.screen.contains("14:18:00 Beijing time"))
        story.type("x")
        // The key was for the box alone.
        #expect(!story.focusedRow.contains("x"))
        #expect(!story.screen.contains(words.endingTitle(isIdle: true)))
        story.pass(59)
        story.pass(2)
        #expect(story.isSignedIn)
    }

    @Test(arguments: [(-1, true), (0, false), (1, false)])
    func itEndsOnTimeWithTheDraftSaved(seconds: Int, isSignedIn: Bool) throws {
        var story = try typing()
        story.pass(idleEnd + seconds)
        #expect(story.isSignedIn == isSignedIn)
        guard !isSignedIn else { return #expect(story.saved == []) }
        #expect(story.saved == ["李"])
        #expect(story.flat.contains("15 minutes"))
        #expect(story.flat.contains("li.na@example.com"))
        #expect(story.focusedRow.contains(words.passwordLabel))
        #expect(story.session.context.orders.isEmpty)
    }

    @Test(arguments: [(-61, false, true), (-60, true, true), (-1, true, true), (0, false, false)])
    func theDayEndsThoughSomebodyTypes(
        seconds: Int, isAnnounced: Bool, isSignedIn: Bool
    ) throws {
        var story = try typing()
        for _ in 0..<((dayEnd - 600) / 600) {
            story.pass(600)
            story.type("x")
        }
        story.pass(600 + seconds)
        #expect(story.isSignedIn == isSignedIn)
        #expect(story.screen.contains(words.endingTitle(isIdle: false)) == isAnnounced)
        if !isSignedIn { #expect(story.flat.contains("8 hours")) }
    }

    @Test func whoTypesWhileTheDaysEndIsAnnouncedLosesNoCharacter() throws {
        var story = try typing()
        for _ in 0..<((dayEnd - 600) / 600) {
            story.pass(600)
            story.press(.end)
        }
        story.pass(541)
        #expect(story.screen.contains(words.endingTitle(isIdle: false)))
        story.type("娜")
        #expect(!story.screen.contains(words.endingTitle(isIdle: false)))
        #expect(story.focusedRow.contains("李娜"))
        // It was said once.
        story.pass(10)
        #expect(!story.screen.contains(words.endingTitle(isIdle: false)))
    }

    @Test func theClockAndAnswersKeepNobodySignedIn() throws {
        var story = try typing()
        for _ in 0..<14 {
            story.pass(60)
            story.happen(.paused)
            story.happen(.resized(Size(rows: 24, columns: 80)))
        }
        story.happen(.answer(.draftSaved(try ApplySamples.number(), revision: 1)))
        story.pass(60)
        #expect(!story.isSignedIn)
    }

    @Test func aPasteCountsAndArrives() throws {
        var story = try typing()
        story.pass(idleEnd - 30)
        story.happen(.paste("娜"))
        #expect(story.focusedRow.contains("李娜"))
        story.pass(31)
        #expect(story.isSignedIn)
    }

    @Test func aKeyTypedWhileAnAnswerIsAwaitedCounts() throws {
        var story = try typing()
        story.press(.control("x"))
        story.type("a")
        story.press(.enter)
        story.type("x@example.com")
        story.press(.tab)
        story.type("korrekt häst")
        story.press(.enter, .enter)
        #expect(story.session.isWaiting)
        story.pass(idleEnd - 10)
        story.type("x")
        story.pass(20)
        #expect(story.isSignedIn)
    }

    @Test func theNextLookIsTheWarningAndThenTheEnd() throws {
        var story = try typing()
        let start = try ApplySamples.now()
        #expect(story.session.nextNews == start.adding(seconds: idleEnd - 60))
        story.pass(idleEnd - 60)
        #expect(story.session.nextNews == start.adding(seconds: idleEnd))
        story.pass(60)
        #expect(story.session.nextNews == nil)
    }

    // MARK: Ended from elsewhere

    @Test func aSessionEndedElsewhereKeepsWhatWasTypedUntilItsOwnerIsBack() throws {
        var story = try typing()
        story.happen(.paused)
        #expect(story.saved == ["李"])
        story.type("娜")
        story.happen(.answer(.signedOut))
        #expect(!story.isSignedIn)
        #expect(story.flat.contains(words.signedOutElsewhere(keepsDraft: true)))
        story.asked = []
        story.type("korrekt häst")
        story.press(.enter, .enter)
        let again = try ApplySamples.member(generation: 1)
        story.happen(.answer(.signedIn(again, [try ApplySamples.order()])))
        #expect(story.saved == ["李娜"])
        #expect(story.asked.last?.member == again)
        // The first save met the end of the session, so the text is based on what is on disk.
        guard case .saveDraft(_, _, let base, _)? = story.asked.last else {
            Issue.record("nothing saved")
            return
        }
        #expect(base == nil)
    }

    @Test func nobodyElseGetsWhatWasTyped() throws {
        var story = try typing()
        story.happen(.paused)
        story.happen(.answer(.signedOut))
        story.asked = []
        story.type("korrekt häst")
        story.press(.enter, .enter)
        let other = Member(
            id: try #require(AccountID("ZZZZ56789ABC")), address: try PageSamples.email(),
            lastRequest: nil)
        story.happen(.answer(.signedIn(other, [])))
        #expect(story.saved == [])
    }

    @Test func whatThisSessionAskedBeforeItsOwnNewPasswordDoesNotEndIt() throws {
        var story = try typing()
        story.happen(.paused)
        story.happen(.answer(.changed(try ApplySamples.member(generation: 1))))
        #expect(story.isSignedIn)
    }

    @Test func aSaveThatWasOvertakenByTheOwnNewPasswordIsAskedAgain() throws {
        var story = try typing()
        story.press(.control("x"))
        story.type("a")
        #expect(story.saved == ["李"])
        story.asked = []
        story.press(.tab, .enter)
        story.type("old password")
        story.press(.tab)
        story.type("korrekt häst")
        story.press(.enter, .enter)
        let changed = try ApplySamples.member(generation: 1)
        story.asked = []
        // The save was answered last, as if it had been asked for after the change.
        story.session.swapAwaited()
        story.happen(.answer(.changed(changed)))
        story.happen(.answer(.signedOut))
        #expect(story.isSignedIn)
        #expect(story.asked.last?.member == changed)
        #expect(story.saved == ["李"])
    }

    @Test func anAnswerForWhoIsGoneSignsNobodyIn() throws {
        var story = try typing()
        story.happen(.paused)
        story.pass(idleEnd)
        story.happen(.answer(.changed(try ApplySamples.member())))
        #expect(!story.isSignedIn)
    }

    @Test func aDraftThatCouldNotBeSavedOnTheWayOutIsSavedOnTheWayIn() throws {
        var story = try typing()
        story.pass(idleEnd)
        #expect(story.saved == ["李"])
        story.happen(.answer(.trouble(.noSpace)))
        #expect(story.screen.contains(words.troubleTitle))
        story.press(.enter)
        story.asked = []
        story.type("korrekt häst")
        story.press(.enter, .enter)
        story.happen(
            .answer(.signedIn(try ApplySamples.member(), [try ApplySamples.order()])))
        #expect(story.saved == ["李"])
    }
}

extension Session {
    /// As if the newest effect had been asked for first.
    fileprivate mutating func swapAwaited() { awaited.reverse() }
}

/// A person with an application open, and a clock that a test moves on.
private struct SittingStory {
    var session: Session
    var asked: [Effect] = []

    init() throws {
        var context = try ApplySamples.context()
        let order = try ApplySamples.order()
        context.orders = [order]
        session = Session(
            context: context, stack: [BillsPage(), ApplyPage(order: order, context)])
    }

    mutating func happen(_ event: Event) { asked += session.handle(event) }

    mutating func press(_ keys: Key...) {
        for key in keys { happen(.key(key)) }
    }

    mutating func type(_ text: String) {
        for character in text { happen(.key(.character(character))) }
    }

    /// Seconds pass, and the clock is looked at once after them.
    mutating func pass(_ seconds: Int) {
        happen(.clock(session.context.now.adding(seconds: seconds)))
    }

    var isSignedIn: Bool { session.context.member != nil }

    /// The titles that were handed out for saving.
    var saved: [String] {
        asked.compactMap { effect in
            guard case .saveDraft(_, let draft, _, _) = effect else { return nil }
            return draft.title
        }
    }

    var lines: [String] { session.frame().lines }

    var screen: String { lines.joined(separator: "\n") }

    /// All words on the screen, wrapped or not, without frames.
    var flat: String {
        lines.joined(separator: " ").split { " │".contains($0) }.joined(separator: " ")
    }

    var focusedRow: String { session.frame().caret.map { lines[$0.row] } ?? "" }
}
