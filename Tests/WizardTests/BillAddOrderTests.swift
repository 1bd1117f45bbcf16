import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// An order that is not listed is added by its number (M1, M2).
@Suite struct BillAddOrderTests {
    /// Somebody with an order number typed, which was looked up as `knowledge`.
    private func story(
        _ language: Language = .english, where knowledge: OrderKnowledge
    ) throws -> BillStory {
        var story = try BillStory(language, orders: [try BillSamples.ready()])
        story.press(.character("a"))
        story.type("cn-9999")
        story.press(.enter)
        #expect(story.takeAsked() == [.lookUp(try OrderNumber("CN-9999"))])
        story.answer(.lookedUp(try OrderNumber("CN-9999"), knowledge))
        return story
    }

    @Test func anUnknownOrderIsAskedWhenItWasPaid() throws {
        let story = try story(where: .unknown)
        #expect(
            story.screen == """
                 Office 365 by 21Vianet · Fapiao                              li.na@example.com
                ────────────────────────────────────────────────────────────────────────────────
                  Add an order

                  Add an order that your list does not show, such as one made with another
                  address.

                  Order number        cn-9999

                  This order has not reached us yet. If its number is right, it is on its way:
                  the payment system hands orders over about three days after payment. You can
                  add it now and apply as soon as it is here. Expect to be able to apply from
                  23 November 2026.

                › Paid on (optional)

                  [ Add this order ]  [ Back ]



                  Year-month-day, such as 2026-11-19. Leave it empty if you do not know.

                ────────────────────────────────────────────────────────────────────────────────
                  Tab next   Esc back   ^O help   ^X menu
                """)
        #expect(story.focusedRow.contains("Paid on (optional)"))
    }

    @Test func theExpectedDayFollowsTheDayOfPayment() throws {
        var story = try story(.simplifiedChinese, where: .unknown)
        #expect(story.screen.contains("预计从2026年11月23日起可以申请。"))
        story.type("2026-11-18")
        #expect(story.screen.contains("预计从2026年11月21日起可以申请。"))
    }

    @Test func anUnknownOrderIsAddedAllTheSameAndSelected() throws {
        var story = try story(where: .unknown)
        story.type("2026-11-18")
        story.press(.enter, .enter)
        let claim = Claim(
            order: try OrderNumber("CN-9999"), paidOn: try BillSamples.day("2026-11-18"))
        #expect(story.takeAsked() == [.addOrder(try BillSamples.member(), claim)])
        let added = try BillSamples.waiting("CN-9999", paidOn: "2026-11-10")
        story.answer(.orderAdded(added.number, [try BillSamples.ready(), added]))
        #expect(story.lines[2].contains("2 bills"))
        #expect(story.focusedRow.contains("CN-9999"))
        #expect(story.focusedRow.contains("›"))
    }

    @Test func aKnownOrderIsAddedWithoutADay() throws {
        var story = try story(where: .known)
        #expect(story.screen.contains("This order is here."))
        story.press(.enter)
        let claim = Claim(order: try OrderNumber("CN-9999"), paidOn: nil)
        #expect(story.takeAsked() == [.addOrder(try BillSamples.member(), claim)])
    }

    @Test func aHeldOrderLeadsToCustomerService() throws {
        var story = try story(where: .held)
        #expect(story.screen.contains("belongs to another account"))
        #expect(story.screen.contains(ServiceCenter.phone))
        story.press(.enter)
        #expect(story.takeAsked().isEmpty)
        #expect(story.screen.contains("There is a problem"))
    }

    @Test func anOrderThatIsTakenMeanwhileLeadsThereToo() throws {
        var story = try story(where: .known)
        story.press(.enter)
        story.answer(.orderRefused(try OrderNumber("CN-9999"), .heldByAnother))
        #expect(story.screen.contains("There is a problem"))
        #expect(story.screen.contains(ServiceCenter.phone))
    }

    @Test func aDayThatHasNotBeenIsRefused() throws {
        var story = try story(where: .unknown)
        story.type("2026-11-21")
        story.press(.enter, .enter)
        #expect(story.takeAsked().isEmpty)
        #expect(story.screen.contains("not in the future"))
    }

    @Test func nothingTypedIsAskedFor() throws {
        var story = try BillStory(orders: [])
        story.press(.enter, .tab, .enter)
        #expect(story.takeAsked().isEmpty)
        #expect(story.screen.contains("Enter the order number from the confirmation e-mail."))
    }

    @Test func anOrderThatIsListedIsShown() throws {
        var story = try BillStory(orders: [try BillSamples.mailed(), try BillSamples.ready()])
        story.press(.character("a"))
        story.type("CN-2026-001121")
        story.press(.enter, .enter)
        #expect(story.takeAsked().isEmpty)
        #expect(story.focusedRow.contains("CN-2026-001121"))
        #expect(story.lines[2].contains("Your bills"))
    }

    @Test func goingBackLosesNothingOfTheList() throws {
        var story = try BillStory.list()
        story.happen(.paste("visio"))
        story.press(.enter, .down, .character("a"), .escape)
        #expect(story.screen.contains("4 of 7"))
        #expect(story.focusedRow.contains("CN-2026-001121"))
    }
}
