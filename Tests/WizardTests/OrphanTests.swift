import Fapiao
import Screen
import Seeded
import Testing

@testable import Wizard

/// A save can fail while its page is gone, or another one was handed out after it: what was typed
/// stays, and takes no other session's text away.
@Suite struct OrphanTests {
    /// A draft with something typed into the title, whose page was left before the save failed.
    private func left() throws -> ApplyStory {
        var story = try ApplyStory(
            order: ApplySamples.order(draft: .init(ApplySamples.special, 3)))
        story.tab(to: "Title")
        story.type("甲")
        story.press(.escape)
        _ = story.takeAsked()
        story.answer(.trouble(.noSpace))
        #expect(story.screen.contains("Not saved"))
        story.press(.enter)
        return story
    }

    /// What the saves among `asked` write, and in place of what.
    private func saves(_ asked: [Effect]) -> [String] {
        asked.compactMap { effect in
            guard case .saveDraft(_, let draft, let base, _) = effect else { return nil }
            return "\(base?.title ?? "nothing") → \(draft.title)"
        }
    }

    private let payer = ApplySamples.payer

    @Test func aDraftWhosePageIsGoneIsSavedAgainByItself() throws {
        var story = try left()
        #expect(story.session.isUnsaved)
        story.happen(.paused)
        #expect(saves(story.takeAsked()) == ["\(payer) → \(payer)甲"])
        #expect(!story.session.isUnsaved)
        // It is tried for as long as it takes, and told once.
        story.answer(.trouble(.noSpace))
        #expect(!story.screen.contains("Not saved"))
        #expect(story.session.isUnsaved)
        story.happen(.paused)
        #expect(saves(story.takeAsked()) == ["\(payer) → \(payer)甲"])
        story.answer(.draftSaved(try ApplySamples.number(), revision: 4))
        #expect(!story.session.isUnsaved)
        story.happen(.paused)
        #expect(story.takeAsked() == [])
    }

    /// Whoever goes on typing while the disk is full is told once, and keeps seeing it.
    @Test func aFullDiskIsToldOnceOfTheDraftThatIsOpen() throws {
        var story = try ApplyStory(
            order: ApplySamples.order(draft: .init(ApplySamples.special, 3)))
        story.tab(to: "Title")
        for (index, typed) in ["甲", "乙", "丙"].enumerated() {
            story.type(typed)
            story.happen(.paused)
            #expect(saves(story.takeAsked()).count == 1)
            story.answer(.trouble(.noSpace))
            #expect(story.screen.contains("no room left") == (index == 0))
            if index == 0 { story.press(.enter) }
            #expect(story.screen.contains("! Not saved yet; it is tried again by itself."))
        }
        story.happen(.paused)
        #expect(saves(story.takeAsked()) == ["\(payer) → \(payer)甲乙丙"])
        story.answer(.draftSaved(try ApplySamples.number(), revision: 4))
        #expect(!story.screen.contains("Not saved yet"))
        // The next time is news again.
        story.type("丁")
        story.happen(.paused)
        _ = story.takeAsked()
        story.answer(.trouble(.noSpace))
        #expect(story.screen.contains("no room left"))
    }

    @Test func whatTheDeskIsAskedMeanwhileTakesNothingAway() throws {
        var story = try left()
        story.happen(.lookedAway)
        _ = story.takeAsked()
        let read = try ApplySamples.order(draft: .init(ApplySamples.special, 3))
        story.answer(.watched(try ApplySamples.member(), [read], []))
        #expect(story.session.context.orders.first?.draft?.text.title == payer + "甲")
    }

    @Test func theApplicationOpenedAgainGoesOnWithIt() throws {
        var story = try left()
        story.press(.enter)
        if !story.screen.contains("Step 1 of 4") { story.press(.enter) }
        #expect(story.screen.contains(payer + "甲"))
        story.tab(to: "Title")
        story.type("乙")
        story.happen(.paused)
        // One save, by the page, in place of what is on disk.
        #expect(saves(story.takeAsked()) == ["\(payer) → \(payer)甲乙"])
    }

    @Test func aNewerTextTakesThePlaceOfTheOneThatWaits() throws {
        var story = try left()
        story.press(.enter)
        if !story.screen.contains("Step 1 of 4") { story.press(.enter) }
        story.tab(to: "Title")
        story.type("乙")
        story.press(.escape)
        #expect(saves(story.takeAsked()) == ["\(payer) → \(payer)甲乙"])
        // While it is on its way, the older one is not sent after it.
        story.happen(.paused)
        #expect(saves(story.takeAsked()) == [])
        story.answer(.trouble(.noSpace))
        story.happen(.paused)
        #expect(saves(story.takeAsked()) == ["\(payer) → \(payer)甲乙"])
    }

    @Test func nobodyElseSeesIt() throws {
        let context = try left().session.context
        var other = context
        other.member = Member(
            id: try #require(AccountID("ZZZZ56789ABC")), address: try PageSamples.email(),
            lastRequest: nil)
        let read = try ApplySamples.order(draft: .init(ApplySamples.special, 3))
        other.takeFresh([read])
        #expect(other.orders.first?.draft?.text.title == payer)
        #expect(!ApplyPage(order: read, other).isUnsaved)
        #expect(ApplyPage(order: read, context).isUnsaved)
    }

    @Test func itIsSavedBeforeTheProgramEnds() throws {
        var story = try left()
        story.press(.control("\\"))
        let asked = story.takeAsked()
        #expect(saves(asked) == ["\(payer) → \(payer)甲"])
        #expect(asked.last == .leave)
    }

    @Test func aSaveOfAnotherOrderThatFailsIsNotThisPages() throws {
        let other = Order(number: try OrderNumber("E2026000999"))
        let story = try left()
        var page = ApplyPage(order: other, story.session.context)
        page.type = .special
        #expect(page.isUnsaved)
        #expect(page.save(story.session.context).count == 1)
        let takesOther = page.takesBack(try ApplySamples.number())
        let takesOwn = page.takesBack(other.number)
        #expect(!takesOther && takesOwn)
        #expect(page.isUnsaved)
    }

    // MARK: Two windows, and a disk that fails

    /// One window: what it typed, and its saves that are not answered.
    private struct Window {
        let name: String
        var keeper = DraftKeeper(read: nil)
        var asked: [Effect] = []
        var draft = Draft()
        var seen: Set<Draft> = []
    }

    /// Whoever replaces a text has seen it, whatever fails and however late it is told.
    @Test(arguments: 1...300)
    func noTextIsReplacedUnseen(seed: Int) throws {
        var chance = Chance(seed: UInt64(seed))
        var order = try ApplySamples.order()
        let member = try ApplySamples.member()
        var windows = ["a", "b"].map { Window(name: $0) }
        for step in 1...60 {
            let index = Int.random(in: 0...1, using: &chance)
            switch Int.random(in: 0...3, using: &chance) {
            case 0:
                windows[index].draft.title = "\(windows[index].name)\(step)"
                let text = windows[index].draft
                windows[index].asked += windows[index].keeper.keep(text, of: order.number, member)
            case 1:
                let text = windows[index].draft
                windows[index].asked += windows[index].keeper.handOut(
                    text, of: order.number, member)
            case _:
                guard !windows[index].asked.isEmpty else { continue }
                try answer(&windows[index], &order, fails: Bool.random(using: &chance))
            }
        }
    }

    /// The oldest save of a window reaches the disk, or fails.
    private func answer(_ window: inout Window, _ order: inout Order, fails: Bool) throws {
        guard case .saveDraft(_, let text, let base, _) = window.asked.removeFirst() else { return }
        window.seen.insert(text)
        if fails {
            let isOwn = window.keeper.failed()
            #expect(isOwn)
            return
        }
        let before = order.draft
        let done = try order.save(text, replacing: base, at: ApplySamples.now())
        let kept = [order.draft?.text, order.draft?.rival]
        for old in [before?.text, before?.rival] {
            if let old, !kept.contains(old) { #expect(window.seen.contains(old)) }
        }
        switch done {
        case .saved: window.keeper.saved()
        case .rivals(let both):
            window.keeper.metRival()
            // Both are shown, and one of them is chosen.
            let all = [both.text, both.rival].compactMap { $0 }
            window.seen.formUnion(all)
            _ = try order.choose(all[0], over: all, at: ApplySamples.now())
            window.draft = all[0]
            window.keeper = DraftKeeper(read: all[0], shown: all[0])
            window.asked = []
        }
    }
}
