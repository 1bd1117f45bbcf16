import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// From the sign-in page to a new password, with the one of a mail (M21).
@Suite struct ForgottenPasswordTests {
    private let words = Words(.english)

    private func mailed(to address: String = "li@example.com") throws -> EntryStory {
        var story = try EntryStory(page: SignInPage())
        story.type(address)
        story.press(.tab, .tab, .tab, .tab, .tab)
        #expect(story.caretLine.contains(words.forgottenPasswordButton))
        story.press(.enter)
        #expect(story.caretLine.contains(address))
        story.press(.enter, .enter)
        let email = try EmailAddress(address)
        #expect(story.asked == [.forgotPassword(email)])
        story.answer(
            .temporaryPasswordMailed(
                email, expires: EntrySamples.noon.adding(seconds: PasswordReset.lifetime)))
        return story
    }

    @Test func theAddressGoesAlongAndComesBackFilledIn() throws {
        var story = try mailed()
        #expect(story.flat.contains("20 November 2026, 14:00 Beijing time"))
        story.press(.enter)
        #expect(story.screen.contains(words.signInLabel))
        #expect(story.screen.contains("li@example.com"))
        #expect(story.caretLine.contains(words.passwordLabel))
        #expect(story.flat.contains(words.signInWithMailedPassword))
    }

    @Test func thePageSaysTheSameOfEveryAddress() throws {
        let known = try mailed(to: "li@example.com").flat
        let unknown = try mailed(to: "no@example.com").flat
        #expect(known.replacing("li@", with: "no@") == unknown)
    }

    @Test func aOneTimePasswordIsPastedWithItsSpacesAndLeadsToANewOne() throws {
        var story = try mailed()
        story.press(.enter)
        story.paste(" 7ft26 d70gd paw2z j1dt2 cvh04n \n")
        story.press(.enter, .enter)
        #expect(
            story.asked == [
                .signIn(
                    try EmailAddress("li@example.com"),
                    password: "7ft26 d70gd paw2z j1dt2 cvh04n", .english)
            ])
        let member = try AccountSamples.member()
        story.answer(.mustChoosePassword(member, try EntrySamples.code()))
        #expect(story.screen.contains(words.choosePasswordHeading))
        story.type("123")
        story.press(.enter, .enter)
        #expect(story.asked == [])
        #expect(story.screen.contains(words.problemsTitle))
        story.press(.enter)
        story.type(" korrekt häst")
        story.press(.enter, .enter)
        #expect(
            story.asked == [
                .choosePassword("123 korrekt häst", member, try EntrySamples.code())
            ])
        story.answer(.signedIn(member, []))
        #expect(story.flat.contains(words.passwordChosenText))
        story.press(.enter)
        #expect(story.screen.contains(words.billsHeading))
    }

    @Test func nothingOfTheAccountIsInReachBeforeAPasswordIsChosen() throws {
        let page = ChoosePasswordPage(
            member: try AccountSamples.member(), code: try EntrySamples.code())
        var story = try EntryStory(page: page)
        story.press(.control("x"))
        #expect(!story.screen.contains(words.accountLabel))
        #expect(!story.screen.contains(words.signOutLabel))
        story.press(.escape, .escape)
        #expect(story.screen.contains(words.welcomeHeading))
    }

    @Test func aOneTimePasswordThatDiedMeanwhileLeadsToAnotherOne() throws {
        let page = ChoosePasswordPage(
            member: try AccountSamples.member(), code: try EntrySamples.code())
        var story = try EntryStory(page: page)
        story.type("korrekt häst")
        story.press(.enter, .enter)
        story.answer(.signInRefused)
        #expect(story.flat.contains("no longer works"))
        story.press(.enter)
        #expect(story.caretLine.contains("li.na@example.com"))
    }

    @Test func theSentenceOfARefusedSignInNamesTheWait() {
        for language in Language.allCases {
            #expect(Words(language).signInRefused.contains("15"))
        }
    }

    @Test func theDemosMailboxFillsTheOneTimePasswordIn() throws {
        let mail = try EntrySamples.mail()
        let item = MailItem(
            id: mail.id, to: mail.to, subject: mail.subject, at: mail.at, body: mail.body,
            code: mail.code, use: .signIn)
        var story = try EntryStory(page: MailPage(item))
        story.press(.enter, .enter)
        #expect(
            story.asked == [
                .signIn(
                    try EmailAddress("li@example.com"),
                    password: try EntrySamples.code().grouped, .english)
            ])
    }
}
