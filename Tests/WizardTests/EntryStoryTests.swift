import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Registering, activating and signing in, as stories.
@Suite struct EntryStoryTests {
    private func registered(_ language: Language = .english) throws -> EntryStory {
        var story = try EntryStory(language, page: RegisterPage())
        story.type("e2026 000037".replacing(" ", with: ""))
        story.press(.tab)
        return story
    }

    @Test func anOrderThatIsKnownIsRegisteredWithAtOnce() throws {
        var story = try registered()
        let order = try OrderNumber("E2026000037")
        #expect(story.asked == [.lookUp(order)])
        story.answer(.lookedUp(order, .known))
        story.type("Li@Example.com")
        story.press(.tab)
        story.type("korrekt häst batteri")
        story.press(.enter, .enter)
        #expect(
            story.asked == [
                .register(
                    try EmailAddress("Li@Example.com"), password: "korrekt häst batteri",
                    Claim(order: order, paidOn: nil), .english)
            ])
        story.answer(
            .registered(
                try EmailAddress("Li@example.com"),
                expires: EntrySamples.noon.adding(seconds: 86_400)))
        #expect(story.flat.contains("21 November 2026, 12:00 Beijing time"))
    }

    @Test func anUnknownOrderAsksWhenItWasPaidAndSaysFromWhenItCanBeAppliedFor() throws {
        var story = try registered()
        let order = try OrderNumber("E2026000037")
        story.answer(.lookedUp(order, .unknown))
        #expect(story.screen.contains("Paid on (optional)"))
        // Not known when: today and three days.
        #expect(story.screen.contains("23 November 2026"))
        story.press(.backTab)
        #expect(story.caretLine.contains("Paid on"))
        story.type("2026-11-18")
        #expect(story.screen.contains("21 November 2026"))
        story.press(.tab)
        story.type("li@example.com")
        story.press(.tab)
        story.type("korrekt häst batteri")
        story.press(.enter, .enter)
        let paid = try #require(Day(iso: "2026-11-18"))
        #expect(
            story.asked == [
                .register(
                    try EmailAddress("li@example.com"), password: "korrekt häst batteri",
                    Claim(order: order, paidOn: paid), .english)
            ])
    }

    @Test func anOrderOfAnotherAccountIsRefusedWithTheWayToCustomerService() throws {
        var story = try registered()
        story.answer(.lookedUp(try OrderNumber("E2026000037"), .held))
        #expect(story.screen.contains("(86) 400-089-0365"))
    }

    @Test func whatIsWrongIsListedAndEachLineLeadsToItsField() throws {
        var story = try EntryStory(page: RegisterPage())
        story.press(.tab)
        story.type("li@example")
        story.press(.tab)
        story.type("12345678")
        story.press(.enter, .enter)
        #expect(story.asked == [])
        let words = Words(.english)
        #expect(story.screen.contains(words.problemsTitle))
        #expect(story.caretLine.contains(words.fault(OrderNumber.Fault.missing).prefix(30)))
        story.press(.down, .enter)
        #expect(story.caretLine.contains("li@example"))
        story.type(".com")
        #expect(!story.screen.contains(words.fault(EmailAddress.Fault.badDomain).prefix(30)))
    }

    @Test func backLosesNothingThatWasTypedAndNothingIsAskedTwice() throws {
        var story = try EntryStory(page: RegisterPage())
        story.type("E2026")
        story.press(.function(1))
        #expect(story.screen.contains(Words(.english).title(of: .register)))
        story.press(.escape)
        #expect(story.caretLine.contains("E2026"))
        story.press(.control("_"))
        #expect(!story.caretLine.contains("E2026"))
    }

    @Test func aChangeOfLanguageKeepsFocusAndText() throws {
        var story = try EntryStory(page: RegisterPage())
        story.press(.tab)
        story.type("li@example.com")
        story.press(.control("x"))
        story.type("l")
        story.type("2")
        #expect(story.caretLine.contains("电子邮箱"))
        #expect(story.caretLine.contains("li@example.com"))
    }

    @Test func keysTypedWhileAnAnswerIsAwaitedAreKept() throws {
        var story = try EntryStory(page: RegisterPage())
        story.type("E2026000037")
        story.press(.tab)
        story.type("li@")
        #expect(!story.screen.contains("li@"))
        story.answer(.lookedUp(try OrderNumber("E2026000037"), .known))
        #expect(story.screen.contains("li@"))
    }

    @Test(arguments: [
        (Account.Refusal.codeWrong, "does not belong"),
        (.codeExpired(at: EntrySamples.noon), "expired on 20 November 2026, 12:00"),
        (.codeUsed, "active already"),
        (.tooManyCodes(from: EntrySamples.noon), "after 20 November 2026, 12:00"),
    ])
    func everyRefusalOfACodeHasItsSentence(refusal: Account.Refusal, words: String) throws {
        let email = try EmailAddress("li@example.com")
        var story = try EntryStory(page: ActivatePage(email: email))
        story.paste("  7ft26-d7ogd-paw2z-jidt2-cvho4n\n")
        story.press(.enter, .enter)
        #expect(story.asked == [.activate(email, try EntrySamples.code())])
        story.answer(.activationRefused(refusal))
        #expect(story.flat.contains(words))
        #expect(story.screen.contains("cvho4n"))
    }

    @Test func theMailboxCarriesTheCodeOver() throws {
        var story = try EntryStory()
        story.type("m")
        #expect(story.asked == [.loadMail])
        story.answer(.mail([try EntrySamples.mail()]))
        story.press(.enter)
        #expect(story.screen.contains("7FT26-D70GD-PAW2Z-J1DT2-CVH04N"))
        story.type("y")
        #expect(story.asked.contains(.copy("7FT26-D70GD-PAW2Z-J1DT2-CVH04N")))
        story.press(.enter)
        #expect(story.screen.contains("li@example.com"))
        story.press(.enter)
        #expect(
            story.asked.last
                == .activate(try EmailAddress("li@example.com"), try EntrySamples.code()))
    }

    @Test func aFailedSignInClearsThePasswordAndNothingElse() throws {
        var story = try EntryStory(page: SignInPage())
        story.type("li@example.com")
        story.press(.tab)
        story.type("wrong one")
        story.press(.enter, .enter)
        story.answer(.signInRefused)
        #expect(story.screen.contains("li@example.com"))
        #expect(story.screen.contains(Words(.english).signInRefused.prefix(30)))
        story.press(.control("r"))
        #expect(!story.screen.contains("wrong one"))
    }

    @Test func ctrlCAsksAndASecondOneLeaves() throws {
        var story = try EntryStory()
        story.press(.control("c"))
        #expect(story.screen.contains(Words(.english).leaveTitle))
        story.press(.control("c"))
        #expect(story.asked == [.leave])
    }

    @Test func aFaultOfTheDiskIsSaidAndTheTypedTextStays() throws {
        var story = try registered()
        story.answer(.trouble(.noSpace))
        #expect(story.screen.contains(Words(.english).troubleTitle))
        story.press(.enter)
        #expect(story.lines.contains { $0.contains("e2026000037") })
    }
}
