import Fapiao
import Pages
import Resources
import Screen
import Testing

@testable import Wizard

/// F1 opens the help of the page that is seen.
@Suite struct HelpTopicTests {
    @Test func theOfferOfADraftHasAHelpOfItsOwn() throws {
        var story = try BillStory(orders: try BillSamples.orders())
        #expect(story.lines[2].contains("Go on where you stopped?"))
        story.press(.function(1))
        #expect(story.lines[2].contains("Going on with a draft"))
        #expect(story.screen.contains("“Draft begun”"))
        story.press(.escape)
        #expect(story.lines[2].contains("Go on where you stopped?"))
    }

    @Test func theMailboxHasAHelpOfItsOwnAndItsMailsToo() throws {
        let pages: [any Page] = [MailboxPage(), MailPage(try EntrySamples.mail())]
        for page in pages {
            var story = try EntryStory(page: page)
            story.press(.function(1))
            #expect(story.screen.contains("In the demo no mail leaves this machine."))
        }
    }

    @Test func onlyTheDemoSpeaksOfItsMailbox() throws {
        var context = try EntrySamples.context()
        let page = HelpPage(topic: .contents)
        func speaks() -> Bool {
            page.items(context).contains { item in
                guard case .buttons(let buttons) = item else { return false }
                return buttons.contains { $0.id == .topic(.mailbox) }
            }
        }
        context.service.demo = nil
        #expect(!speaks())
        context.service.demo = Demo(order: try OrderNumber("E2026000037"), madeAt: context.now)
        #expect(speaks())
    }

    @Test func aBillHasAHelpOfItsOwn() throws {
        var story = try BillStory(orders: [try BillSamples.mailed()])
        story.press(.character("d"), .function(1))
        #expect(story.lines[2].contains("One bill"))
        #expect(story.screen.contains("received it”"))
        story.press(.escape, .escape, .character("p"), .function(1))
        #expect(story.lines[2].contains("Progress"))
    }
}
