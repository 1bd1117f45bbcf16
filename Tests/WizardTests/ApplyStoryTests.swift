import Fapiao
import Screen
import Testing

@testable import Wizard

/// Whole applications, from the first key to the last button.
@Suite struct ApplyStoryTests {
    /// Goes from the review's first row to its last button but one, which sends.
    private func send(_ story: inout ApplyStory) { story.press(.backTab, .backTab, .enter) }

    @Test func individualGoesStraightThrough() throws {
        var story = try ApplyStory()
        story.press(.enter, .up, .enter)
        story.type("王小明")
        story.press(.enter, .enter)
        #expect(story.focusedRow.contains("[ Continue ]"))
        story.press(.enter)
        #expect(story.lines[0].hasSuffix("Step 2 of 3 · Delivery"))

        story.press(.enter)
        for text in ["王小明", "138 0013 8000", "henan", "jy", "济水大街1号", "459000"] {
            story.type(text)
            story.press(.enter)
        }
        story.press(.enter)
        #expect(story.lines[0].hasSuffix("Step 3 of 3 · Review"))
        _ = story.takeAsked()
        send(&story)

        guard case .submit(_, let request, _, .english) = story.asked.last else {
            Issue.record("nothing was sent: \(story.screen)")
            return
        }
        #expect(request.document.buyerKind == .individual)
        #expect(request.document.title.text == "王小明")
        #expect(request.delivery.way == .yunda)
        #expect(request.delivery.address?.city == "济源市")
        #expect(request.delivery.address?.district == nil)
    }

    @Test func specialIsAskedForAllTaxDetails() throws {
        var story = try ApplyStory()
        story.press(.down, .enter)
        #expect(story.focusedRow.contains("Title"))
        #expect(!story.screen.contains("Individual"))
        story.press(.tab, .enter)
        story.press(.enter, .enter)
        #expect(story.lines[0].hasSuffix("Step 2 of 4 · Tax details"))
        let wanted = ApplySamples.special
        for text in [
            wanted.taxpayerID, wanted.registeredAddress, wanted.registeredPhone, wanted.bank,
            wanted.bankAccount,
        ] {
            story.type(text)
            story.press(.enter)
        }
        story.press(.enter, .down, .down, .enter)
        #expect(story.focusedRow.contains("[ Continue ]"))
        story.press(.enter)
        send(&story)

        guard case .submit(_, let request, _, _) = story.asked.last,
            case .special(let title, let tax, _) = request.document
        else {
            Issue.record("no special fapiao was sent: \(story.screen)")
            return
        }
        #expect(title.text == ApplySamples.payer)
        #expect(tax.taxpayerID.text == ApplySamples.taxpayerID)
        #expect(tax.account.text == "2502010809002103571")
        #expect(request.delivery == .pickUp)
    }

    @Test func problemsAreListedAndEachJumpsToItsField() throws {
        var story = try ApplyStory(order: ApplySamples.order(draft: nil))
        story.press(.down, .enter)
        story.type("云南白药")
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        story.type("91330I00799655058B")
        story.press(.enter)
        #expect(story.screen.contains("Character 6, “I”, does not occur"))
        #expect(!story.screen.contains("There is a problem"))

        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.screen.contains("There is a problem"))
        #expect(story.focusedRow.contains("› Character 6"))
        #expect(story.screen.contains("Enter the bank with its branch."))

        story.press(.down, .down, .enter)
        #expect(story.focusedRow.contains("Registered phone"))
        story.type("0871-66226106")
        #expect(!story.screen.contains("Enter a phone number."))
    }

    @Test func whatIsMissingIsSaidOnlyOnContinue() throws {
        var story = try ApplyStory()
        story.press(.tab, .tab, .tab, .tab)
        #expect(!story.screen.contains("Enter the title"))
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.screen.contains("Enter the title"))
    }

    @Test func nextApplicationShowsTheLastDetails() throws {
        let last = try Request(ApplySamples.special, divisions: ApplySamples.divisions)
        var story = try ApplyStory(last: last)
        #expect(story.screen.contains("(•) VAT special fapiao"))
        #expect(story.screen.contains("Title              " + ApplySamples.payer))
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.screen.contains(ApplySamples.taxpayerID))
        story.tab(to: "[ Continue ]")
        story.press(.enter)
        #expect(story.screen.contains("(•) SF Express"))
        #expect(story.screen.contains("花园路39号"))
    }

    @Test func sentApplicationLeavesNoWayBackAndNoKeys() throws {
        var draft = ApplySamples.special
        draft.page = .review
        var order = try ApplySamples.order(draft: .init(draft, 2))
        var story = try ApplyStory(order: order)
        send(&story)
        story.press(.enter, .enter, .escape)
        #expect(story.asked.count { $0.isSubmit } == 1)

        let request = try Request(draft, divisions: ApplySamples.divisions)
        let number = try #require(ApplicationNumber(random: Array(1...8)))
        let application = try order.submit(request, as: number, at: ApplySamples.now())
        story.answer(.submitted(order, application))
        #expect(story.session.context.member?.lastRequest == request)
        #expect(story.session.context.orders.first?.live == application)
        let sent = story.screen
        story.answer(.done)
        #expect(story.screen == sent)
        story.press(.escape)
        #expect(story.screen.contains("Leave?"))
    }

    /// The order of the list is the person's; an application does not change it, and is in sight.
    @Test func theOrderOfTheListOutlivesAnApplication() throws {
        var draft = ApplySamples.special
        draft.page = .review
        var order = try ApplySamples.order(draft: .init(draft, 2))
        var context = try ApplySamples.context()
        context.orders = [try BillSamples.ready(), order, try BillSamples.begun()]
        var list = BillsPage()
        _ = list.handle(.character("s"), context)
        let sorted = context.words.name(of: .amount)
        #expect(list.frame(context).lines[2].contains(sorted))
        var story = BillStory(
            session: Session(context: context, stack: [list, ApplyPage(order: order, context)]))
        story.press(.backTab, .backTab, .enter)
        let request = try Request(draft, divisions: ApplySamples.divisions)
        let number = try #require(ApplicationNumber(random: Array(1...8)))
        let application = try order.submit(request, as: number, at: ApplySamples.now())
        story.answer(.submitted(order, application))
        #expect(story.screen.contains(number.grouped))
        story.press(.enter)
        #expect(story.lines[2].contains(sorted))
        #expect(story.focusedRow.contains(order.number.text))
    }
}

extension Effect {
    var isSubmit: Bool {
        if case .submit = self { true } else { false }
    }
}

extension SavedDraft {
    init(_ text: Draft, _ revision: Int, rival: Draft? = nil) {
        self.init(text: text, revision: revision, savedAt: Instant(seconds: 0), rival: rival)
    }
}
