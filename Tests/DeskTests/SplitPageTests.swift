import Fapiao
import Resources
import Testing

@testable import Desk

/// Dividing a bill, and issuing a returned fapiao anew.
@Suite struct SplitPageTests {
    private let words = Words(.english)

    private func splitting() throws -> DeskStory {
        var story = try DeskStory.asked(SupportSamples.split())
        story.letter("s")
        return story
    }

    // MARK: Amounts

    @Test func whatIsLeftIsSaidAfterEveryAmount() throws {
        var story = try splitting()
        #expect(story.screen.contains("¥16,409.02"))
        story.letter("10000")
        #expect(story.screen.contains("¥6,409.02"))
        story.press(.enter)
        story.letter("6500")
        #expect(story.screen.contains(words.deskTooMuch(try Money(yuan: "90.98"))))
        story.press(.control("u"))
        story.letter("6409.02")
        #expect(story.screen.contains(words.deskAddsUp))
        #expect(!story.screen.contains(words.deskPart(3)))
    }

    @Test(arguments: ["abc", "-5", "1.234", "1,40", "0", "99999999999999"])
    func anAmountThatIsNoneStopsAtItsField(_ typed: String) throws {
        var story = try splitting()
        story.letter(typed)
        story.press(.enter)
        story.letter("100")
        story.press(.tab, .tab, .tab, .enter)
        #expect(story.focusedRow.contains(words.deskPart(1)))
        #expect(!story.screen.contains(words.deskKeep))
        let faults = [
            words.deskFault(.notANumber), words.deskFault(.negative), words.deskPartNothing,
            words.deskFault(.tooManyDecimals(count: 3)),
            words.deskFault(.tooLarge(limit: .largest)),
        ].map { $0.prefix(20) }
        #expect(faults.contains { story.screen.contains($0) }, "\(story.screen)")
    }

    @Test func amountsThatDoNotAddUpAreToldWithBothSums() throws {
        var story = try splitting()
        story.letter("100")
        story.press(.enter)
        story.letter("200")
        story.press(.tab, .tab, .tab, .enter)
        #expect(story.screen.contains("The parts come to ¥300.00, the bill to"))
        #expect(story.takeAsked().isEmpty)
    }

    @Test func onePartIsNoDivision() throws {
        var story = try splitting()
        story.letter("16409.02")
        story.press(.tab, .tab, .enter)
        #expect(story.screen.contains("A bill has 2 to 20 parts."))
    }

    @Test func theRestBecomesThePartThatIsMissing() throws {
        var story = try splitting()
        story.letter("10000")
        story.press(.tab, .tab)
        #expect(story.focusedRow.contains(words.deskTakeRest))
        story.press(.enter)
        #expect(story.screen.contains("6409.02"))
        #expect(story.screen.contains(words.deskAddsUp))
        #expect(story.focusedRow.contains(words.continueLabel))
    }

    @Test func asManyPartsAsTheBillMayHave() throws {
        var story = try splitting()
        for _ in 0..<Order.portionRange.upperBound {
            story.letter("100")
            story.press(.enter)
        }
        #expect(story.screen.contains(words.deskPart(20)))
        #expect(!story.screen.contains(words.deskPart(21)))
    }

    @Test func whatIsDividedIsAskedForAndThenTold() throws {
        let asked = try SupportSamples.split()
        var story = try splitting()
        story.letter("10000")
        story.press(.enter)
        story.letter("6409.02")
        story.press(.tab, .enter)
        #expect(story.screen.contains("Part 1 ¥10,000.00; Part 2 ¥6,409.02"))
        story.letter("y")
        var order = try #require(asked.order)
        let amounts = [try Money(yuan: "10000"), try Money(yuan: "6409.02")]
        let split = Console.Effect.support(.split(amounts, of: order.number, for: asked.number))
        #expect(story.lastAsked() == split)
        try order.split(into: amounts)
        story.answer(split, .support(.divided(try SupportSamples.around(order, .english))))
        // The answer that tells the customer is filled in.
        #expect(story.screen.contains(words.deskCloseHeading))
        #expect(story.screen.contains("E2026000121-1"))
        story.press(.escape)
        #expect(story.screen.contains("E2026000121-2"))
        #expect(!story.screen.contains(words.deskLabel(of: SupportDeed.split)))
    }

    @Test func whatCannotBeDividedIsSaidBeforeAnAmountIsTyped() throws {
        let dossier = try DeskSamples.dossier()
        var story = try DeskStory.asked(SupportSamples.about(dossier, .split))
        story.letter("s")
        #expect(story.screen.contains("covers the whole bill"))
        #expect(story.screen.contains(words.deskLabel(of: SupportDeed.answer)))
    }

    @Test func anotherClerkWhoWasFasterIsNoticed() throws {
        var story = try splitting()
        story.letter("10000")
        story.press(.enter)
        story.letter("6409.02")
        story.press(.tab, .enter, .character("y"))
        let split = try story.mustAsk()
        story.answer(
            split, .support(.undivided(.refused(.alreadyDivided), try SupportSamples.split())))
        #expect(story.screen.contains("This bill is divided already."))
        story.answer(
            split, .support(.undivided(.taken(try OrderNumber("E2026000121-1")), nil)))
        #expect(story.screen.contains("E2026000121-1"))
    }

    @Test func everyRefusalIsASentenceInEveryLanguage() throws {
        let refusals: [SplitRefusal] = [
            .recordNotIn, .alreadyApplied(try DeskSamples.number(2)), .alreadyDivided,
            .isPortion(of: try OrderNumber("E2026000121")), .count(1, allowed: 2...20),
            .amountNotPositive(at: 0), .amountsDoNotAddUp(sum: .zero, total: .largest),
            .numberTooLong,
        ]
        for language in Language.allCases {
            let texts = refusals.map { Words(language).deskSplitRefusal($0) }
            #expect(Set(texts).count == texts.count)
        }
    }

    // MARK: Screens

    @Test func theAmountsInEnglish() throws {
        var story = try splitting()
        story.letter("10000")
        story.press(.enter)
        story.letter("5000")
        story.press(.enter)
        #expect(
            story.screen == """
                 Fapiao service desk · zhao.min                                     144GJ-28914
                ────────────────────────────────────────────────────────────────────────────────
                  Into which amounts is it divided?

                  Asked for         10000 和 6409.02
                  Bill              E2026000121
                  Amount incl. tax  ¥16,409.02

                  Part 1            10000

                  Part 2            5000

                › Part 3

                  Left              ¥1,409.02                         [ Make it the next part ]

                  [ Continue ]  [ Back ]



                  In yuan with tax, such as 1,409.50. Enter leads to the next.

                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                """)
    }
}
