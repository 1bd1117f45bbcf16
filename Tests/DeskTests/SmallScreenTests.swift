import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// On a screen of 60 columns and 16 rows, what matters is in sight.
@Suite struct SmallScreenTests {
    private let words = Words(.english)
    private static let small = Size(rows: 16, columns: 60)

    /// The form in which a fapiao is noted, just confirmed.
    private func issuing(_ size: Size = small) throws -> (story: DeskStory, asked: Console.Effect) {
        var story = try DeskStory.opened(try DeskSamples.dossier(.take), size: size)
        story.letter("i")
        story.letter("031002600111 12345678")
        story.press(.tab, .tab, .enter, .character("y"))
        return (story, try #require(story.takeAsked().last))
    }

    @Test func aNumberThatIsTakenIsToldAtItsField() throws {
        var (story, asked) = try issuing()
        story.answer(asked, .fapiaoTaken(by: try OrderNumber("E2026000100")))
        #expect(story.focusedRow.contains("031002600111 12345678"))
        #expect(story.screen.contains("! This fapiao number was used"))
        #expect(story.flat.contains("for order E2026000100"))
        story.press(.backspace)
        #expect(!story.screen.contains("! This fapiao number"))
    }

    @Test func aDayThatIsRefusedIsToldAtItsField() throws {
        var (story, asked) = try issuing()
        let fault = IssueDayFault.beforePayment(try DeskSamples.day("2026-11-19"))
        story.answer(asked, .refused(.issueDay(fault), nil))
        #expect(story.screen.contains("! The order was paid on"))
        story.letter("2026")
        #expect(story.focusedRow.contains("2026"))
    }

    @Test func anyOtherRefusalIsScrolledIntoView() throws {
        let until = try DeskSamples.now().adding(seconds: 600)
        let held = DeskRefusal.held(
            Hold(clerk: "li.wei", since: try DeskSamples.now(), until: until))
        var (story, asked) = try issuing()
        story.answer(asked, .refused(held, nil))
        #expect(story.screen.contains("li.wei is at work on it"))
        var note = try DeskStory.opened(try DeskSamples.dossier(.take), size: Self.small)
        note.letter("n")
        note.letter("He called.")
        note.press(.tab, .enter)
        note.answer(
            try #require(note.takeAsked().last), .refused(.tooManyNotes(limit: 100), nil))
        #expect(note.screen.contains("An application has room for 100 notes"))
        note.letter(" Twice.")
        #expect(note.screen.contains("He called. Twice."))
    }
}
