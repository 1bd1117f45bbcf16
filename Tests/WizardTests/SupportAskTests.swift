import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// A new request, from what it is about to its number (M9, M18, M19).
@Suite struct SupportAskTests {
    private func story(_ kind: SupportKind) throws -> BillStory {
        var story = try SupportSamples.story()
        story.press(.character("n"))
        for _ in 0..<(SupportKind.allCases.firstIndex(of: kind) ?? 0) { story.press(.down) }
        story.press(.enter, .enter)
        return story
    }

    @Test func aLateFapiaoIsAskedAboutByItsApplication() throws {
        var story = try story(.notArrived)
        let order = try SupportSamples.answered()
        #expect(story.lines[2].contains("Which application is it about?"))
        // Nothing was applied for on the bill that is ready.
        #expect(!story.screen.contains("CN-2026-001187"))
        story.press(.down, .enter)
        #expect(story.screen.contains("312345678901234"))
        story.type("Where is it?")
        story.press(.enter)
        story.type("Please look.")
        story.press(.tab, .enter)
        let subject = SupportSubject.notArrived(try SupportSamples.application(of: order))
        let text = try Prose("Where is it?\nPlease look.")
        #expect(
            story.takeAsked() == [
                .support(.open(subject, about: order.number, text), try SupportSamples.member())
            ])
    }

    @Test func afterSendingTheNumberStandsThereAndBackSendsNothingTwice() throws {
        var story = try story(.split)
        story.press(.enter)
        #expect(story.screen.contains("The amounts must add up to ¥22,416.16."))
        story.happen(.paste("A公司 10000.00\nB公司 12416.16"))
        story.press(.tab, .enter)
        #expect(story.takeAsked().count == 1)
        var order = try BillSamples.ready()
        try order.open(try SupportSamples.request(9, .split))
        let number = try SupportSamples.number(9)
        story.answer(.supported(number, try SupportSamples.member(), [order]))
        #expect(story.lines[2].contains("Request sent"))
        #expect(story.screen.contains(number.grouped))
        #expect(story.screen.contains("We e-mail li.na@example.com"))
        story.press(.character("y"))
        #expect(story.takeAsked() == [.copy(number.grouped)])
        story.press(.enter)
        #expect(story.lines[2].contains("Request \(number.grouped)"))
        story.press(.escape)
        #expect(story.lines[2].contains("Support requests"))
        #expect(story.focusedRow.contains(number.grouped))
        story.press(.character("n"))
        #expect(!story.screen.contains("A公司"))
        #expect(story.takeAsked().isEmpty)
    }

    @Test func anotherTitleNeedsTheTitleAndSaysWhereToSendTheFapiao() throws {
        var story = try story(.newTitle)
        story.press(.enter)
        #expect(story.lines[2].contains("Which title should it have?"))
        #expect(story.screen.contains("上海市浦东新区科苑路 88 号，德国中心，3 号楼，657 号"))
        #expect(story.screen.contains(ServiceCenter.pickUpPhone))
        story.type("云南示例生物科技有限公司")
        story.press(.enter)
        story.type("Renamed.")
        story.press(.tab, .enter)
        let order = try SupportSamples.newTitle()
        let subject = SupportSubject.newTitle(
            try SupportSamples.application(of: order), try Title("云南示例生物科技有限公司"))
        #expect(
            story.takeAsked() == [
                .support(
                    .open(subject, about: order.number, try Prose("Renamed.")),
                    try SupportSamples.member())
            ])
        story.answer(
            .supported(
                try SupportSamples.number(2), try SupportSamples.member(),
                try SupportSamples.orders()))
        #expect(story.screen.contains("[ Add the tracking number ]"))
        story.press(.tab, .enter)
        #expect(story.lines[2].contains("How did you send the fapiao back?"))
        story.press(.escape)
        #expect(story.lines[2].contains("Request \(try SupportSamples.number(2).grouped)"))
    }

    @Test func aQuestionMayBeAboutNothingInParticular() throws {
        var story = try story(.other)
        story.press(.enter)
        story.type("Hello")
        story.press(.tab, .enter)
        #expect(
            story.takeAsked() == [
                .support(
                    .open(.other(nil), about: nil, try Prose("Hello")), try SupportSamples.member())
            ])
    }

    @Test func whatIsMissingIsSaidAndNothingIsSent() throws {
        var story = try SupportSamples.story()
        story.press(.character("n"), .tab, .enter)
        #expect(story.screen.contains("Choose what your request is about."))
        #expect(story.screen.contains("There is a problem"))
        story.press(.enter, .down, .down, .enter, .enter, .enter)
        story.press(.tab, .tab, .enter)
        #expect(story.screen.contains("There is a problem"))
        #expect(story.screen.contains("Enter the title, the buyer's name"))
        #expect(story.screen.contains("Write what you want to tell us."))
        story.press(.down, .enter)
        #expect(story.screen.contains("Why it has to change"))
        story.type("Because")
        #expect(!story.screen.contains("Write what you want to tell us."))
        #expect(story.takeAsked().isEmpty)
    }

    @Test func withNothingToAskAboutThePageSaysWhatToDo() throws {
        var story = try BillStory(orders: [try BillSamples.ready()])
        story.press(.character("u"), .character("n"), .enter, .enter)
        #expect(story.screen.contains("apply for it first"))
        story.press(.enter)
        #expect(story.lines[2].contains("What is your request about?"))
        story.press(.tab, .backTab, .down, .down, .enter, .enter)
        #expect(story.screen.contains("None of your fapiao has been issued yet."))
    }

    @Test func fromABillTheBillAndTheLikelyKindAreFilledIn() throws {
        let cases: [(Order, String)] = [
            (try BillSamples.mailed(), "(•) The fapiao has not arrived"),
            (try SupportSamples.newTitle(), "(•) Another title after issue"),
            (try BillSamples.ready(), "(•) Split into amounts or titles"),
            (try BillSamples.rejected(), "(•) Something else"),
        ]
        for (order, kind) in cases {
            var story = try BillStory(orders: [order])
            story.press(.character("d"))
            for _ in 0..<3 where !story.focusedRow.contains("›[ Ask about this ]") {
                story.press(.tab)
            }
            #expect(story.screen.contains("Ask about this"))
            var page = AskPage(about: order, story.session.context)
            let text = page.frame(story.session.context).text
            #expect(text.contains(order.number.text) && text.contains(kind), "\(text)")
            #expect(text.contains("Step 1 of 2"))
            page.form.focus(on: .next)
            _ = page.handle(.enter, story.session.context)
            #expect(page.step == .text)
            #expect(page.matter?.order == order.number)
        }
    }

    @Test func theButtonOfABillOpensIt() throws {
        var story = try BillStory(orders: [try BillSamples.mailed()])
        story.press(.character("d"))
        for _ in 0..<3 where !story.focusedRow.contains("›[ Ask about this ]") {
            story.press(.tab)
        }
        story.press(.enter)
        #expect(story.lines[2].contains("What is your request about?"))
        #expect(story.screen.contains("CN-2026-001121"))
        story.press(.escape)
        #expect(story.lines[2].contains("Bill CN-2026-001121"))
    }

    @Test func whatWasTypedStaysUntilItIsSent() throws {
        var story = try story(.split)
        story.press(.enter)
        story.type("Half and half")
        story.press(.escape, .escape, .escape)
        #expect(story.lines[2].contains("Support requests"))
        story.press(.control("c"))
        #expect(story.screen.contains("Stay to send it"))
        story.press(.escape, .control("x"), .character("o"))
        #expect(story.screen.contains("Stay to send it"))
        story.press(.escape, .character("n"), .down, .enter, .enter, .enter)
        #expect(story.screen.contains("Half and half"))
        // Rubbed out again, there is nothing to warn of.
        story.press(.control("u"), .control("c"))
        #expect(story.screen.contains("Leave?") && !story.screen.contains("Stay to send it"))
    }

    @Test func aRefusalIsShownAndTheTextStays() throws {
        var story = try story(.split)
        story.press(.enter)
        story.type("Half and half")
        story.press(.tab, .enter)
        story.answer(.supportRefused(.tooManyRequests(limit: 50)))
        #expect(story.screen.contains("There are 50 requests already."))
        #expect(story.screen.contains("Half and half"))
        #expect(story.focusedRow.contains("Send request"))
    }

    @Test func theLimitIsCountedNearItAndToldBeyondIt() throws {
        var story = try story(.split)
        story.press(.enter)
        story.happen(.paste(String(repeating: "字", count: Prose.limit - 201)))
        #expect(!story.screen.contains("characters left"))
        story.type("字")
        #expect(story.screen.contains("200 characters left"))
        story.happen(.paste(String(repeating: "字", count: 205)))
        #expect(story.screen.contains("5 characters too many"))
        story.press(.tab, .enter)
        #expect(story.takeAsked().isEmpty)
        #expect(story.screen.contains("Shorten it."))
    }

    /// What is still with those who issued it cannot be sent back.
    @Test func anotherTitleBeforeItIsMailedNeedsNoReturn() throws {
        let words = Words(.english)
        var order = try BillSamples.applied("CN-2026-001130", .take, try BillSamples.issue())
        var story = try BillStory(
            orders: [order], size: Size(rows: 43, columns: 132))
        story.press(.character("u"))
        story.answer(.watched(try SupportSamples.member(), [order], []))
        story.press(.character("n"), .down, .down, .enter, .enter, .enter)
        #expect(story.lines[2].contains("Which title should it have?"))
        #expect(story.screen.contains("there is nothing to send back"))
        #expect(!story.screen.contains(words.returnLabel))
        try order.open(
            try SupportSamples.request(
                9, .newTitle(try SupportSamples.application(of: order), try Title("新名有限公司"))))
        story.answer(
            .supported(try SupportSamples.number(9), try SupportSamples.member(), [order]))
        for _ in 0..<2 {
            #expect(!story.screen.contains(words.returnLabel))
            #expect(!story.screen.contains(words.sendBackButton))
            story.press(.enter)
        }
        // Mailed in the meantime, it is sent back as any other.
        _ = try order.handle(
            try BillSamples.parcel(), on: try SupportSamples.application(of: order),
            by: .clerk("zhao.min"), at: try BillSamples.instant("2026-11-20 15:00"))
        story.happen(.lookedAway)
        story.answer(.watched(try SupportSamples.member(), [order], []))
        #expect(story.screen.contains(words.sendBackButton))
        #expect(story.screen.contains(words.returnLabel))
    }
}
