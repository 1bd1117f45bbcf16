import Fapiao
import Screen
import Testing

@testable import Wizard

/// Drafts: saved as one goes, two windows on one, and what stands in the way of sending.
@Suite struct ApplyDraftTests {
    private func resumed(_ page: Draft.Page = .fapiao, revision: Int = 3) throws -> ApplyStory {
        var draft = ApplySamples.special
        draft.page = page
        return try ApplyStory(order: ApplySamples.order(draft: .init(draft, revision)))
    }

    private func bases(_ effects: [Effect]) -> [String?] {
        effects.compactMap { effect in
            if case .saveDraft(_, _, let base, _) = effect { .some(base?.title) } else { nil }
        }
    }

    @Test func changedFieldIsSavedWhenLeftAndAnUnchangedOneIsNot() throws {
        var story = try resumed()
        story.tab(to: "Title")
        story.press(.tab)
        #expect(story.asked == [])
        story.press(.backTab, .backspace)
        #expect(story.session.isUnsaved)
        story.press(.tab)
        #expect(bases(story.takeAsked()) == [ApplySamples.payer])
        #expect(!story.session.isUnsaved)
    }

    @Test func nothingTypedSavesNothing() throws {
        var story = try ApplyStory()
        story.happen(.paused)
        story.press(.escape)
        #expect(story.asked == [])
    }

    @Test func pauseSavesWhatIsBeingTyped() throws {
        var story = try ApplyStory()
        story.tab(to: "Title")
        story.type("云")
        story.happen(.paused)
        #expect(bases(story.takeAsked()) == [nil])
        story.answer(.draftSaved(try ApplySamples.number(), revision: 1))
        story.type("南")
        story.happen(.paused)
        #expect(bases(story.takeAsked()) == ["云"])
    }

    @Test func nextSaveWaitsForTheAnswerToTheOneBefore() throws {
        var story = try resumed()
        story.tab(to: "Title")
        story.type("甲")
        story.press(.enter)
        story.type("乙")
        story.press(.tab)
        #expect(bases(story.takeAsked()) == [ApplySamples.payer])
        story.answer(.draftSaved(try ApplySamples.number(), revision: 4))
        #expect(bases(story.takeAsked()) == [ApplySamples.payer + "甲"])
    }

    @Test func leavingHandsOutWhatIsHeld() throws {
        var story = try resumed()
        story.tab(to: "Title")
        story.type("甲")
        story.press(.enter)
        story.type("乙")
        story.press(.control("\\"))
        let asked = story.takeAsked()
        #expect(bases(asked) == [ApplySamples.payer, ApplySamples.payer + "甲"])
        #expect(asked.last == .leave)
    }

    @Test func failedSaveIsTriedAgain() throws {
        var story = try resumed()
        story.tab(to: "Title")
        story.type("甲")
        story.press(.tab)
        _ = story.takeAsked()
        story.answer(.trouble(.busy))
        #expect(story.screen.contains("Not saved"))
        story.press(.enter)
        #expect(story.session.isUnsaved)
        story.happen(.paused)
        #expect(bases(story.takeAsked()) == [ApplySamples.payer])
    }

    @Test func applicationOpenedAgainShowsWhatWasTypedLast() throws {
        var story = try resumed()
        story.tab(to: "Title")
        story.type("甲")
        story.press(.escape)
        let draft = story.session.context.orders.first?.draft
        #expect(draft?.text.title == ApplySamples.payer + "甲")
        #expect(draft?.revision == 4)
    }

    @Test func discardThrowsTheDraftAwayFromUnderTheHelp() throws {
        var story = try resumed()
        story.tab(to: "Title")
        story.type("甲")
        story.press(.control("o"), .control("c"))
        story.type("d")
        let member = try ApplySamples.member()
        #expect(story.takeAsked() == [.discardDraft(try ApplySamples.number(), member), .leave])
        story.happen(.ended)
        #expect(story.takeAsked() == [.leave])
    }

    /// However late the answers come, one window never meets itself as another.
    @Test(arguments: 1...5)
    func oneWindowIsNeverItsOwnRival(_ lateness: Int) throws {
        var order = try ApplySamples.order(draft: .init(ApplySamples.special, 3))
        var story = try ApplyStory(order: order)
        story.tab(to: "Title")
        var asked: [Effect] = []
        for round in 1...12 {
            story.type("甲")
            story.press(.enter)
            story.press(.backTab, .backTab)
            if round.isMultiple(of: 3) { story.happen(.paused) }
            asked += story.takeAsked()
            guard round.isMultiple(of: lateness), !asked.isEmpty,
                case .saveDraft(let number, let text, let base, _) = asked.removeFirst()
            else { continue }
            let done = try order.save(text, replacing: base, at: ApplySamples.now())
            guard case .saved(let revision) = done else {
                Issue.record("a rival after \(round) rounds")
                return
            }
            story.answer(.draftSaved(number, revision: revision))
        }
    }

    // MARK: Two windows

    /// Types into the title and leaves it, and gives what is saved then.
    private func typeIntoTitle(
        _ story: inout ApplyStory
    ) throws -> (number: OrderNumber, text: Draft, member: Member) {
        struct NothingSaved: Error {}
        story.tab(to: "Title")
        story.type("甲")
        story.press(.tab)
        guard case .saveDraft(let number, let mine, _, let member) = story.takeAsked().first else {
            throw NothingSaved()
        }
        return (number, mine, member)
    }

    @Test func twoWindowsEndInAChoice() throws {
        var story = try resumed()
        let (number, mine, member) = try typeIntoTitle(&story)
        var theirs = ApplySamples.special
        theirs.bank = "招商银行昆明分行"
        story.answer(.draftRivals(number, SavedDraft(theirs, 5, rival: mine)))
        #expect(story.screen.contains("This draft was changed in another window"))
        #expect(story.screen.contains("In this window: " + ApplySamples.payer + "甲"))
        #expect(story.screen.contains("In the other window: 招商银行昆明分行"))
        story.happen(.paused)
        #expect(story.takeAsked() == [])

        story.press(.right, .enter)
        #expect(story.takeAsked() == [.chooseDraft(number, theirs, over: [theirs, mine], member)])
        story.answer(.draftChosen(try ApplySamples.order(draft: .init(theirs, 6))))
        #expect(story.lines[0].hasSuffix("Step 1 of 4 · Fapiao"))
        #expect(!story.screen.contains("甲"))
        story.tab(to: "Title")
        story.type("乙")
        story.happen(.paused)
        #expect(bases(story.takeAsked()) == [theirs.title])
    }

    @Test func sameTextInTwoWindowsAsksNobody() throws {
        var story = try resumed()
        let (number, mine, member) = try typeIntoTitle(&story)
        var theirs = mine
        theirs.page = .delivery
        story.answer(.draftRivals(number, SavedDraft(theirs, 5, rival: mine)))
        #expect(story.takeAsked() == [.chooseDraft(number, mine, over: [theirs, mine], member)])
    }

    @Test func aTextThatCameMeanwhileIsShownBeforeOneIsChosen() throws {
        var story = try resumed()
        let (number, mine, member) = try typeIntoTitle(&story)
        var theirs = ApplySamples.special
        theirs.bank = "招商银行昆明分行"
        story.answer(.draftRivals(number, SavedDraft(theirs, 5, rival: mine)))
        story.press(.enter)
        #expect(story.takeAsked() == [.chooseDraft(number, mine, over: [theirs, mine], member)])
        theirs.bank = "中国农业银行昆明分行"
        story.answer(.draftRivals(number, SavedDraft(theirs, 7, rival: mine)))
        #expect(story.screen.contains("In the other window: 中国农业银行昆明分行"))
        story.press(.enter)
        #expect(story.takeAsked() == [.chooseDraft(number, mine, over: [theirs, mine], member)])
        story.answer(.draftChosen(try ApplySamples.order(draft: .init(mine, 8))))
        #expect(story.lines[0].hasSuffix("Step 1 of 4 · Fapiao"))
    }

    /// What this window saved before is not called another window's, and hides none.
    @Test func anOlderTextOfTheSameWindowIsNoRival() throws {
        var story = try resumed()
        story.tab(to: "Title")
        story.type("甲")
        story.press(.tab)
        guard case .saveDraft(let number, let first, _, let member) = story.takeAsked().first
        else {
            Issue.record("nothing was saved")
            return
        }
        story.answer(.draftSaved(number, revision: 5))
        story.press(.backTab)
        story.type("乙")
        story.press(.tab)
        guard case .saveDraft(_, let second, _, _) = story.takeAsked().first else {
            Issue.record("nothing was saved")
            return
        }
        var theirs = ApplySamples.special
        theirs.bank = "招商银行昆明分行"
        story.answer(.draftRivals(number, SavedDraft(first, 6, rival: theirs)))
        #expect(story.screen.contains("In the other window: 招商银行昆明分行"))
        story.press(.enter)
        #expect(story.takeAsked() == [.chooseDraft(number, second, over: [first, theirs], member)])
    }

    @Test func rivalsLeftBehindAreShownOnReturn() throws {
        var other = ApplySamples.special
        other.title = "大理洱海旅行社"
        let order = try ApplySamples.order(draft: .init(ApplySamples.special, 7, rival: other))
        var story = try ApplyStory(order: order)
        #expect(story.screen.contains("Second version: 大理洱海旅行社"))
        story.press(.escape)
        #expect(story.asked == [])
    }

    // MARK: Not sent

    @Test func applicationSentFromAnotherWindowIsSaidPlainly() throws {
        var story = try resumed(.review)
        story.press(.backTab, .backTab, .enter)
        story.press(.enter)
        let number = try #require(ApplicationNumber(random: Array(1...8)))
        story.answer(.submissionRefused(try ApplySamples.order(), .alreadyApplied(number)))
        #expect(story.screen.contains("The application was not sent"))
        #expect(story.screen.contains(number.text))
        #expect(story.screen.contains("[ Back to the bills ]"))
        _ = story.takeAsked()
        story.press(.enter)
        #expect(story.takeAsked() == [.loadOrders(try ApplySamples.member())])
        story.happen(.ended)
        #expect(story.takeAsked() == [.leave])
    }

    @Test func recordThatIsNotInNamesTheDay() throws {
        var story = try resumed(.review)
        story.press(.backTab, .backTab, .enter)
        let expected = try #require(Day(iso: "2026-11-23"))
        story.answer(.submissionRefused(try ApplySamples.order(), .recordNotIn(expected: expected)))
        #expect(story.screen.contains("expect it on 23"))
    }

    // MARK: Going on

    @Test func whoTypesAtOnceAfterGoingOnSpoilsNothing() throws {
        for page in [Draft.Page.fapiao, .taxDetails, .delivery] {
            var story = try resumed(page)
            #expect(story.focusedRow.contains("[ Continue ]"), "\(page)")
            story.type("x")
            #expect(!story.session.isUnsaved)
        }
    }

    @Test func goingOnBeginsWithWhatIsMissing() throws {
        var draft = ApplySamples.special
        draft.page = .taxDetails
        draft.bank = ""
        draft.registeredPhone = "1"
        let story = try ApplyStory(order: ApplySamples.order(draft: .init(draft, 1)))
        #expect(story.focusedRow.contains("Bank "))
    }
}
