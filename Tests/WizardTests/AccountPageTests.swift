import Fapiao
import Resources
import Screen
import Testing

@testable import Wizard

/// What a signed-in customer changes in the account menu (M20).
@Suite struct AccountPageTests {
    private let words = Words(.english)

    @Test func theMenuAndAKeyOfTheListLeadThere() throws {
        var story = try AccountSamples.story(BillsPage())
        story.type("m")
        #expect(story.screen.contains(words.lastVisitLabel))
        story.press(.escape)
        #expect(!story.screen.contains(words.lastVisitLabel))
        story.press(.control("x"))
        story.type("a")
        #expect(story.screen.contains("2026-11-19 12:00 Beijing time"))
        // Once is enough.
        story.press(.control("x"))
        story.type("a")
        story.press(.escape)
        #expect(story.screen.contains(words.billsHeading))
    }

    @Test func aNewPasswordNeedsTheOldOneAndEndsOtherSessions() throws {
        var story = try AccountSamples.story(AccountPage())
        story.press(.tab, .enter)
        story.type("old password")
        story.press(.tab)
        story.type("old password")
        story.press(.enter, .enter)
        #expect(story.flat.contains(words.passwordUnchanged))
        story.press(.enter)
        story.type(" and more")
        story.press(.enter, .enter)
        let member = try AccountSamples.member()
        let change = AccountChange.password(old: "old password", new: "old password and more")
        #expect(story.asked == [.change(change, member)])
        story.answer(.changed(try AccountSamples.member(generation: 1)))
        #expect(story.flat.contains(words.passwordChanged))
        #expect(story.caretLine.contains(words.passwordLabel))
        #expect(story.session.context.member?.generation == 1)
    }

    @Test func aWrongPasswordIsClearedAndTheNewOneKept() throws {
        var story = try AccountSamples.story(ChangePasswordPage())
        story.type("fel")
        story.press(.tab)
        story.type("korrekt häst")
        story.press(.enter, .enter)
        story.answer(.changeRefused(.passwordWrong))
        #expect(story.flat.contains("up to 15 minutes"))
        #expect(story.caretLine.contains(words.oldPasswordLabel))
        story.press(.control("r"))
        #expect(!story.screen.contains("fel"))
        story.press(.tab, .control("r"))
        #expect(story.screen.contains("korrekt häst"))
    }

    @Test func copiesAreSetAndRemoved() throws {
        var story = try AccountSamples.story(AccountPage())
        story.press(.tab, .tab, .enter)
        story.type("books@example.com")
        story.press(.enter, .enter)
        let second = try AccountSamples.secondAddress()
        var member = try AccountSamples.member()
        #expect(story.asked == [.change(.secondAddress(second), member)])
        member.profile.secondAddress = second
        story.answer(.changed(member))
        #expect(story.flat.contains(words.secondAddressSet(second.text)))
        story.press(.enter, .tab, .tab, .enter)
        #expect(story.asked == [.change(.secondAddress(nil), member)])
        member.profile.secondAddress = nil
        story.answer(.changed(member))
        #expect(story.flat.contains(words.secondAddressRemoved))
    }

    @Test func copiesToTheOwnAddressAreRefusedWithARemedy() throws {
        var story = try AccountSamples.story(SecondAddressPage(nil))
        story.type("li.na@example.com")
        story.press(.enter, .enter)
        story.answer(.changeRefused(.account(.addressUnchanged)))
        #expect(story.flat.contains(words.refusal(.addressUnchanged)))
        #expect(story.caretLine.contains("li.na@example.com"))
    }

    @Test func signingOutEverywhereAsksFirstAndThisWindowStays() throws {
        var page = AccountPage()
        page.form.focus(on: .everywhere)
        var story = try AccountSamples.story(page)
        story.press(.enter)
        #expect(story.asked == [])
        story.press(.escape)
        #expect(story.screen.contains(words.lastVisitLabel))
        story.press(.enter, .tab, .enter)
        #expect(story.asked == [.change(.signOutEverywhere, try AccountSamples.member())])
        story.answer(.changed(try AccountSamples.member(generation: 1)))
        #expect(story.flat.contains(words.signedOutEverywhere))
    }

    @Test func signingOutLeavesNothingOfTheAccount() throws {
        var page = AccountPage()
        page.form.focus(on: .signOut)
        var story = try AccountSamples.story(page)
        story.press(.enter)
        #expect(story.session.context.member == nil)
        #expect(story.screen.contains(words.welcomeHeading))
    }

    @Test func theLanguageIsChangedInPlaceAndTold() throws {
        var page = AccountPage()
        page.form.focus(on: .language)
        var story = try AccountSamples.story(page)
        story.press(.enter)
        story.type("4")
        #expect(story.asked == [.speak(.swedish, try AccountSamples.member())])
        #expect(story.caretLine.contains("Svenska"))
    }
}
