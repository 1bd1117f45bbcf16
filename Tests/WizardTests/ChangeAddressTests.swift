import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// Another e-mail address, with a code to the new one and one to the old that stops it (M20).
@Suite struct ChangeAddressTests {
    private let words = Words(.english)

    private func begun() throws -> EntryStory {
        var story = try EntryStory(page: AccountPage(), member: try AccountSamples.member())
        story.press(.enter)
        story.type("na.li@example.org")
        story.press(.tab)
        story.type("korrekt häst")
        story.press(.enter, .enter)
        let change = AccountChange.address(
            try AccountSamples.newAddress(), password: "korrekt häst")
        #expect(story.asked == [.change(change, try AccountSamples.member())])
        story.answer(.changed(try AccountSamples.member(pending: true)))
        return story
    }

    @Test func bothMailsAreSaidAndTheCodeFinishesIt() throws {
        var story = try begun()
        #expect(story.flat.contains("A code is on its way to na.li@example.org"))
        #expect(story.flat.contains("A code that stops the change went to li.na@example.com"))
        #expect(story.flat.contains("21 November 2026, 12:00 Beijing time"))
        story.paste("7FT26-D70GD-PAW2Z-J1DT2-CVH04N")
        story.press(.enter, .enter)
        let pending = try AccountSamples.member(pending: true)
        #expect(story.asked == [.change(.confirmAddress(try EntrySamples.code()), pending)])
        let moved = Member(
            id: pending.id, address: try AccountSamples.newAddress(), lastRequest: nil)
        story.answer(.changed(moved))
        #expect(story.flat.contains(words.addressChanged(to: "na.li@example.org")))
        #expect(story.caretLine.contains("na.li@example.org"))
    }

    @Test func theCodeCanBeEnteredLater() throws {
        var story = try begun()
        story.press(.escape)
        #expect(story.flat.contains("2026-11-21 12:00 Beijing time"))
        story.press(.tab, .enter)
        #expect(story.caretLine.contains(words.addressCodeLabel))
    }

    @Test func startingAnewAsksForAddressAndPasswordAgain() throws {
        var story = try begun()
        story.press(.tab, .tab, .enter)
        #expect(story.caretLine.contains("na.li@example.org"))
        story.press(.tab)
        #expect(story.caretLine.contains(words.oldPasswordLabel))
        story.press(.control("r"))
        #expect(!story.screen.contains("korrekt häst"))
    }

    @Test(arguments: AccountSamples.refusals)
    func everyRefusalHasItsSentenceAndLeadsOn(refusal: AccountRefusal) throws {
        var story = try begun()
        story.answer(.changeRefused(refusal))
        switch refusal {
        case .passwordWrong: #expect(story.flat.contains(words.passwordWrong))
        case .account(let reason): #expect(story.flat.contains(words.addressRefusal(reason)))
        }
    }

    @Test func aWrongPasswordKeepsTheAddress() throws {
        var story = try AccountSamples.story(ChangeAddressPage())
        story.type("na.li@example.org")
        story.press(.tab)
        story.type("wrong one")
        story.press(.enter, .enter)
        story.answer(.changeRefused(.passwordWrong))
        #expect(story.screen.contains("na.li@example.org"))
        #expect(story.caretLine.contains(words.oldPasswordLabel))
    }

    @Test func aStoppedChangeSignsOutAndLeadsToANewPassword() throws {
        let email = try PageSamples.email()
        var story = try EntryStory(page: ActivatePage(email: email))
        story.paste("7FT26-D70GD-PAW2Z-J1DT2-CVH04N")
        story.press(.enter, .enter)
        story.answer(.addressChangeStopped(email))
        #expect(story.flat.contains(words.addressChangeStopped(email.text)))
        story.press(.enter)
        #expect(story.caretLine.contains(words.passwordLabel))
        story.type("korrekt häst")
        story.press(.enter, .enter)
        story.answer(.signedIn(try AccountSamples.member(), []))
        #expect(story.screen.contains(words.changePasswordLabel))
        #expect(story.caretLine.contains(words.oldPasswordLabel))
    }

    @Test func theMailToTheOldAddressStopsTheChangeByItsButton() throws {
        let mail = try EntrySamples.mail()
        let item = MailItem(
            id: mail.id, to: mail.to, subject: mail.subject, at: mail.at, body: mail.body,
            code: mail.code, use: .stop)
        var story = try AccountSamples.story(MailPage(item), pending: true)
        #expect(story.screen.contains("[ Stop the change ]"))
        story.press(.enter)
        let address = try EmailAddress(mail.to)
        #expect(story.asked == [.activate(address, try EntrySamples.code())])
        story.answer(.activationRefused(.codeWrong))
        #expect(story.screen.contains("The change is over"))
        story.press(.enter)
        story.answer(.addressChangeStopped(address))
        #expect(story.screen.contains(address.text))
        #expect(story.session.context.member == nil)
    }

    @Test func theDemosMailboxCarriesTheCodeToThePageThatAsksForIt() throws {
        let mail = try EntrySamples.mail()
        let item = MailItem(
            id: mail.id, to: mail.to, subject: mail.subject, at: mail.at, body: mail.body,
            code: mail.code, use: .newAddress)
        var story = try AccountSamples.story(MailPage(item), pending: true)
        story.press(.enter, .enter)
        let pending = try AccountSamples.member(pending: true)
        #expect(story.asked == [.change(.confirmAddress(try EntrySamples.code()), pending)])
    }
}
