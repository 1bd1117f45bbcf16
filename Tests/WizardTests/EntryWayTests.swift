import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// The ways between the pages before signing in, and how long text is read.
@Suite struct EntryWayTests {
    private let words = Words(.english)

    private func email() throws -> EmailAddress { try EmailAddress("li@example.com") }

    @Test func aWholeCodeThatIsPastedTakesThePlaceOfAWrongOne() throws {
        var story = try EntryStory(page: ActivatePage(email: try email()))
        story.type("7FT26-D70GD")
        story.paste("7FT26-D70GD-PAW2Z-J1DT2-CVH04N")
        story.press(.enter, .enter)
        #expect(story.asked == [.activate(try email(), try EntrySamples.code())])
    }

    @Test func whoMistypedTheAddressFindsTheRegistrationAsItWas() throws {
        var story = try EntryStory(page: RegisterPage())
        story.type("E2026000037")
        story.press(.tab)
        story.answer(.lookedUp(try OrderNumber("E2026000037"), .known))
        story.type("il@example.com")
        story.press(.tab)
        story.type("korrekt häst batteri")
        story.press(.enter, .enter)
        story.answer(.registered(try EmailAddress("il@example.com"), expires: EntrySamples.noon))
        story.press(.backTab, .backTab, .enter)
        #expect(story.screen.contains(words.registerHeading))
        #expect(story.screen.contains("E2026000037"))
        #expect(story.caretLine.contains("il@example.com"))
    }

    @Test func aNewCodeNeedsOnlyTheAddress() throws {
        var story = try EntryStory(page: ActivatePage(email: try email()))
        story.press(.tab, .tab, .enter)
        #expect(story.asked == [.resendActivation(try email(), .english)])
        story.answer(.resent(try email(), expires: EntrySamples.noon.adding(seconds: 86_400)))
        #expect(story.flat.contains("21 November 2026, 12:00 Beijing time"))
        #expect(story.flat.contains("earlier codes no longer work"))
        #expect(story.caretLine.contains(words.codeLabel))
    }

    @Test func anExpiredCodePutsTheFocusOnTheButtonForANewOne() throws {
        var story = try EntryStory(page: ActivatePage(email: try email()))
        story.paste("7FT26-D70GD-PAW2Z-J1DT2-CVH04N")
        story.press(.enter, .enter)
        story.answer(.activationRefused(.codeExpired(at: EntrySamples.noon)))
        story.press(.enter)
        #expect(story.asked == [.resendActivation(try email(), .english)])
    }

    @Test func nothingLeadsBackBehindAnActivation() throws {
        var story = try EntryStory(page: ActivatePage(email: try email()))
        story.paste("7FT26-D70GD-PAW2Z-J1DT2-CVH04N")
        story.press(.enter, .enter)
        story.answer(.activated(try email()))
        #expect(story.screen.contains(words.accountIsActive))
        #expect(story.caretLine.contains(words.passwordLabel))
        story.press(.escape)
        #expect(story.screen.contains(words.welcomeHeading))
    }

    /// Whoever is next at this window sees nothing of a registration that was activated.
    @Test func nothingThatWasRegisteredIsLeftBehind() throws {
        var story = try EntryStory(page: RegisterPage())
        story.type("E2026000123")
        story.press(.tab)
        story.type("li@example.com")
        story.answer(.registered(try email(), expires: EntrySamples.noon))
        story.answer(.activated(try email()))
        story.press(.escape)
        #expect(story.screen.contains(words.welcomeHeading))
        story.press(.enter)
        #expect(story.screen.contains(words.registerHeading))
        #expect(!story.screen.contains("E2026000123") && !story.screen.contains("li@"))
    }

    @Test func anAccountThatIsNotActiveIsLedToItsCode() throws {
        var story = try EntryStory(page: SignInPage(email: try email()))
        story.type("korrekt häst batteri")
        story.press(.enter, .enter)
        story.answer(.mustActivate(try email()))
        #expect(story.screen.contains(words.activateHeading))
        #expect(story.screen.contains("li@example.com"))
    }

    @Test func aHalfAddressIsSaidWhenItsFieldIsLeft() throws {
        var story = try EntryStory(page: SignInPage())
        story.type("li@")
        #expect(!story.screen.contains("!"))
        story.press(.tab)
        #expect(story.flat.contains("! " + words.fault(EmailAddress.Fault.badDomain)))
        story.press(.backTab)
        story.type("example.com")
        #expect(!story.screen.contains("!"))
    }

    @Test func longHelpIsReadWithTheArrowsAndNoButtonIsPressedUnseen() throws {
        var story = try EntryStory(page: HelpPage(topic: .keys))
        #expect(story.screen.contains(words.keysText))
        #expect(!story.screen.contains(words.helpAllTopics))
        story.press(.down, .down, .down)
        #expect(!story.screen.contains(words.keysText))
        story.press(.enter)
        #expect(story.screen.contains(words.title(of: .keys)))
        #expect(story.caretLine.contains(words.backLabel))
        story.press(.enter)
        #expect(story.screen.contains(words.welcomeHeading))
    }

    @Test func theMailboxIsAListLikeOthers() throws {
        var story = try EntryStory(page: MailboxPage())
        story.answer(.mail([try EntrySamples.mail(), try EntrySamples.mail()]))
        let first = story.frame.caret
        story.type("j")
        #expect(story.frame.caret != first)
        story.type("ｋ")
        #expect(story.frame.caret == first)
        story.type("r")
        #expect(story.asked == [.loadMail])
    }

    @Test func backOutOfARegistrationLosesNothingOfIt() throws {
        var story = try EntryStory()
        story.press(.enter)
        story.type("E2026000037")
        story.press(.escape)
        #expect(story.screen.contains(words.welcomeHeading))
        story.press(.enter)
        #expect(story.caretLine.contains("E2026000037"))
    }

    @Test func aDayThatHasBeenIsNotPromised() throws {
        var story = try EntryStory(page: RegisterPage())
        story.type("E2026000037")
        story.press(.tab)
        story.answer(.lookedUp(try OrderNumber("E2026000037"), .unknown))
        story.press(.backTab)
        story.type("2026-11-17")
        #expect(story.flat.contains("from 20 November 2026"))
        story.press(.backspace)
        story.type("6")
        #expect(story.flat.contains("here by 19 November 2026"))
        #expect(story.flat.contains(ServiceCenter.phone))
        #expect(!story.flat.contains("Expect"))
    }

    @Test func whoLeavesWithoutADraftIsPromisedNothing() throws {
        var story = try EntryStory()
        story.press(.control("c"))
        #expect(story.screen.contains("l  Leave"))
        #expect(!story.screen.contains("kept"))
        #expect(story.lines[23].contains("Esc close"))
        story.press(.control("c"))
        #expect(story.asked == [.leave])
    }

    @Test(arguments: Language.allCases)
    func aSmallWindowOpensOnTheWaysIn(_ language: Language) throws {
        let story = try EntryStory(
            language, size: Size(rows: 16, columns: 60), notices: [EntrySamples.shortage()])
        let words = Words(language)
        #expect(story.screen.contains(words.registerButton))
        #expect(!story.lines[2].contains(Glyphs.unicode.moreUp), "\(story.screen)")
    }

    @Test(arguments: Language.allCases)
    func aLongHintStandsWholeWhereThereIsRoom(_ language: Language) throws {
        let story = try EntryStory(
            language, page: RegisterPage(), size: Size(rows: 16, columns: 60))
        let hint = Words(language).orderNumberHint.filter { $0 != " " }
        #expect(story.screen.filter { !" \n".contains($0) }.contains(hint), "\(story.screen)")
    }

    @Test func theKeyForThePasswordSaysWhatItDoesNext() throws {
        var story = try EntryStory(page: SignInPage(email: try email()))
        #expect(story.lines[23].contains("^R show password"))
        story.press(.control("r"))
        #expect(story.lines[23].contains("^R hide password"))
    }
}
