import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// One thread: reading, writing, sending a fapiao back (M18, M19).
@Suite struct SupportThreadTests {
    private func thread(_ rowsDown: Int, size: Size = Size(rows: 24, columns: 80)) throws
        -> BillStory
    {
        var story = try SupportSamples.story(size: size)
        for _ in 0..<rowsDown { story.press(.down) }
        story.press(.enter)
        // What was unread is marked as seen.
        if !story.takeAsked().isEmpty { story.answer(.done) }
        return story
    }

    private func write(_ number: UInt8, _ order: OrderNumber?, _ text: String) throws -> Effect {
        .support(
            .write(try SupportSamples.number(number), about: order, try Prose(text)),
            try SupportSamples.member())
    }

    @Test func aMessageIsWrittenAndTheBoxIsEmptyAfterIt() throws {
        var story = try thread(0)
        story.type("Found it,")
        story.press(.enter)
        story.type("thank you.")
        story.press(.tab, .enter)
        var order = try SupportSamples.answered()
        #expect(story.takeAsked() == [try write(1, order.number, "Found it,\nthank you.")])
        try order.handle(
            .write(try Prose("Found it,\nthank you.")), on: try SupportSamples.number(1),
            by: .customer, at: try BillSamples.instant("2026-11-20 14:03"))
        story.answer(
            .supported(try SupportSamples.number(1), try SupportSamples.member(), [order]))
        #expect(story.screen.contains("Your message is sent."))
        #expect(story.lines.filter { $0.contains("thank you.") }.count == 1)
        #expect(story.takeAsked().isEmpty)
        story.press(.control("c"))
        #expect(story.screen.contains("Leave?") && !story.screen.contains("Stay to send it"))
    }

    /// The bill gives way to its parts; what was asked about it does not.
    @Test func theThreadOfADividedBillIsStillRead() throws {
        var story = try thread(0)
        var order = try SupportSamples.answered()
        let member = try SupportSamples.member()
        order = Order(
            number: order.number, record: order.record, holder: order.holder, draft: nil,
            applications: [], requests: order.requests,
            portions: [
                Portion(order: try OrderNumber("E2026000123-1"), amount: Money(fen: 100)),
                Portion(order: try OrderNumber("E2026000123-2"), amount: Money(fen: 200)),
            ], mail: [])
        story.answer(.watched(member, [order], []))
        story.press(.escape)
        #expect(story.screen.contains(try SupportSamples.number(1).grouped))
        story.press(.escape)
        #expect(!story.screen.contains("\(order.number.text) "))
    }

    @Test func anEmptyMessageIsNotSent() throws {
        var story = try thread(0)
        story.press(.tab, .enter)
        #expect(story.takeAsked().isEmpty)
        #expect(story.screen.contains("Write what you want to tell us."))
    }

    @Test func aClosedRequestSaysThatWritingOpensIt() throws {
        var story = try thread(2)
        #expect(story.screen.contains("Closed · Result"))
        #expect(story.screen.contains("Each needs an address of their own."))
        #expect(story.screen.contains("your message opens this request again"))
        story.type("Even so?")
        story.press(.tab, .enter)
        #expect(story.takeAsked() == [try write(3, nil, "Even so?")])
    }

    @Test func whatWasTypedOutlivesThePage() throws {
        var story = try thread(0)
        story.type("Half a sent")
        story.press(.escape, .enter)
        #expect(story.screen.contains("Half a sent"))
        story.press(.escape, .down, .enter)
        #expect(!story.screen.contains("Half a sent"))
    }

    @Test func whatWasTypedIsForWhoTypedIt() throws {
        var story = try thread(0)
        story.type("Half a sent")
        // Signed out from elsewhere or by the clock, one signs in again and finds it.
        var unsent = story.session.context.unsent
        unsent.pass(to: try SupportSamples.member().id)
        #expect(unsent[.thread(try SupportSamples.number(1))] == "Half a sent")
        unsent.pass(to: try #require(AccountID("ZZZZ56789ABC")))
        #expect(unsent.isEmpty)
    }

    @Test func theThreadIsReadUpwardsFromTheBox() throws {
        var story = try thread(0, size: Size(rows: 16, columns: 60))
        #expect(!story.screen.contains("About"))
        for _ in 0..<14 { story.press(.up) }
        #expect(story.screen.contains("About"))
        story.press(.character("x"))
        #expect(story.focusedRow.contains("x"))
        story.press(.pageUp, .pageUp)
        #expect(story.screen.contains("About"))
        for _ in 0..<20 { story.press(.down) }
        story.press(.tab)
        #expect(story.focusedRow.contains("[ Send message ]"))
    }

    @Test func newsThatComeWhileItIsOpenAreRead() throws {
        var story = try thread(1)
        var order = try SupportSamples.newTitle()
        try order.handle(
            .answer(try Prose("Please send it back.")), on: try SupportSamples.number(2),
            by: .clerk("zhao.min"), at: try BillSamples.instant("2026-11-20 14:00"))
        story.answer(.watched(try SupportSamples.member(), [order], []))
        #expect(story.screen.contains("Please send it back."))
        #expect(
            story.takeAsked() == [
                .see(
                    .request(try SupportSamples.number(2), about: order.number),
                    try SupportSamples.member())
            ])
    }

    @Test func aRefusedMessageStaysInTheBox() throws {
        var story = try thread(0)
        story.type("One more")
        story.press(.tab, .enter)
        story.answer(.supportRefused(.support(.full(limit: 100))))
        #expect(story.screen.contains("100 messages already"))
        #expect(story.screen.contains("One more"))
    }

    // MARK: Sending back

    @Test func aTrackingNumberIsCheckedAndSent() throws {
        var story = try thread(1)
        #expect(story.screen.contains("[ Add the tracking number ]"))
        story.press(.tab, .tab, .enter)
        #expect(story.lines[2].contains("How did you send the fapiao back?"))
        story.press(.tab)
        story.type("3123 4567 8901 234")
        story.press(.enter)
        #expect(story.screen.contains("This looks like a number of Yunda Express (韵达快递)."))
        story.press(.control("p"), .control("p"))
        story.press(.tab, .control("u"))
        story.type("sf 1234567890123")
        story.press(.enter, .enter)
        let order = try SupportSamples.newTitle()
        #expect(
            story.takeAsked() == [
                .support(
                    .sendBack(
                        try SupportSamples.number(2), about: order.number,
                        try SupportSamples.sfParcel()), try SupportSamples.member())
            ])
        story.answer(
            .supported(
                try SupportSamples.number(2), try SupportSamples.member(),
                [try SupportSamples.newTitle(sentBack: true)]))
        #expect(story.lines[2].contains("Request \(try SupportSamples.number(2).grouped)"))
        #expect(story.screen.contains("[ Correct the tracking number ]"))
    }

    @Test func anUnknownFormIsNoFaultAndNoNumberIsOne() throws {
        var story = try thread(1)
        story.press(.tab, .tab, .enter, .tab, .tab, .enter)
        #expect(story.takeAsked().isEmpty)
        #expect(story.screen.contains("Enter the number on the courier's receipt."))
        story.press(.enter)
        story.type("4711")
        story.press(.enter)
        #expect(story.screen.contains("usually look different"))
        story.press(.enter)
        #expect(story.takeAsked().count == 1)
    }

    @Test func whatWasTypedOfANumberStays() throws {
        var story = try thread(1)
        story.press(.tab, .tab, .enter, .tab)
        story.type("SF12")
        story.press(.escape, .enter)
        #expect(story.screen.contains("SF12"))
    }
}
