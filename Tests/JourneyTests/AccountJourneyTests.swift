import Fapiao
import Resources
import Testing

/// The account's whole life in the real program: passwords, addresses, other windows, earlier titles.
@Suite(.serialized) struct AccountJourneyTests {
    private let words = Words(.english)
    private let newPassword = "etwas ganz anderes"

    private func joined(
        _ scenery: Scenery, email: String = "li@example.com"
    ) throws -> Customer {
        let customer = try Customer.start(.english, in: scenery, email: email)
        try customer.register()
        try customer.activateAndSignIn()
        return customer
    }

    /// As much of a sentence as stands in one row.
    private func start(of sentence: String) -> String { String(sentence.prefix(40)) }

    @Test func aForgottenPasswordIsReplacedByMail() throws {
        let customer = try joined(Scenery())
        try customer.signOut()
        try customer.press(.tab)
        try customer.press(.enter)
        try customer.sees(words.signInLabel)
        try customer.type(customer.email)
        try customer.press(.enter)
        try customer.tab(to: words.registerButton)
        try customer.press(.tab)
        try customer.tab(to: words.forgottenPasswordButton)
        try customer.press(.enter)
        try customer.sees(words.forgottenPasswordHeading, customer.email)
        try customer.press(.enter)
        try customer.focus(on: words.mailPasswordButton)
        try customer.press(.enter)
        try customer.sees(words.otherLoginAddressButton)
        try customer.openMail(
            words.subject(of: .temporaryPassword(Self.code(), expires: Self.noon)))
        try customer.press(.enter)
        try customer.focus(on: words.signInLabel)
        try customer.press(.enter)
        try customer.sees(words.choosePasswordHeading)
        try customer.typePassword(newPassword, button: words.choosePasswordButton)
        try customer.sees(words.toBillsButton)
        try customer.press(.enter)
        try customer.sees(words.billsHeading)
        // The old one is gone.
        try customer.signOut()
        try customer.signIn()
        try customer.sees(start(of: words.signInRefused))
    }

    @Test func anAddressIsChangedAndAnotherChangeIsStopped() throws {
        let customer = try joined(Scenery())
        try beginChange(customer, to: "na.li@example.org")
        try customer.openMail(words.subject(of: .addressCode(Self.code(), expires: Self.noon)))
        try customer.press(.enter)
        try customer.focus(on: words.confirmAddressButton)
        try customer.press(.enter)
        try customer.sees(start(of: words.addressChanged(to: "na.li@example.org")))
        try customer.signOut()
        try customer.signIn(email: "na.li@example.org")

        try beginChange(customer, to: "thief@example.net")
        try customer.openMail(words.subject(of: .addressStop(Self.code(), expires: Self.noon)))
        try customer.press(.enter)
        try customer.focus(on: words.activateButton)
        try customer.press(.enter)
        try customer.sees(words.addressChangeStoppedHeading, "na.li@example.org")
        try customer.press(.enter)
        try customer.focus(on: words.passwordLabel)
        try customer.typePassword()
        try customer.sees(words.changePasswordLabel, words.oldPasswordLabel)
    }

    private func beginChange(_ customer: Customer, to address: String) throws {
        try customer.openAccount()
        try customer.press(.enter)
        try customer.focus(on: words.newAddressLabel)
        try customer.type(address)
        try customer.press(.enter)
        try customer.focus(on: words.oldPasswordLabel)
        try customer.typePassword(button: words.mailCodeButton)
        try customer.sees(words.addressCodeLabel, words.confirmAddressButton)
    }

    @Test func aNewPasswordEndsTheOtherWindow() throws {
        let scenery = try Scenery()
        let here = try joined(scenery)
        let there = try Customer.start(.english, in: scenery)
        try there.signIn()
        try there.sees(words.billsHeading)
        try here.openAccount()
        try here.press(.tab)
        try here.press(.enter)
        try here.focus(on: words.oldPasswordLabel)
        try here.type(here.password)
        try here.press(.enter)
        try here.focus(on: words.newPasswordLabel)
        try here.typePassword(newPassword, button: words.changePasswordLabel)
        try here.sees(start(of: words.passwordChanged))
        try there.press(.letter("r"))
        try there.sees(start(of: words.signedOutElsewhere(keepsDraft: false)))
        try there.focus(on: words.passwordLabel)
        try there.typePassword(newPassword)
        try there.sees(words.billsHeading)
    }

    @Test func signingOutEverywhereLeavesThisWindow() throws {
        let scenery = try Scenery()
        let here = try joined(scenery)
        let there = try Customer.start(.english, in: scenery)
        try there.signIn()
        try there.sees(words.billsHeading)
        try here.openAccount()
        try here.tab(to: words.languageTitle)
        try here.press(.tab)
        try here.press(.tab)
        try here.press(.enter)
        try here.focus(on: words.keepAsItIsButton)
        try here.press(.tab)
        try here.press(.enter)
        try here.sees(start(of: words.signedOutEverywhere))
        try there.press(.letter("r"))
        try there.sees(start(of: words.signedOutElsewhere(keepsDraft: false)))
        try here.press(.escape)
        try here.sees(words.billsHeading)
        try here.press(.letter("r"))
        try here.sees(words.billsHeading)
    }

    @Test func anEarlierTitleIsChosen() throws {
        let customer = try joined(Scenery(), email: "demo@example.com")
        try customer.beginApplication(title: "张示例")
        try customer.goToReview()
        try customer.send()
        try customer.sees(words.sentHeading)
        try customer.press(.enter)
        try customer.sees(words.billsHeading)
        try customer.press(.down)
        try customer.press(.enter)
        try customer.sees(words.stepName(.fapiao), "张示例")
        try customer.tab(to: words.titleLabel)
        try customer.press(.control("u"))
        try customer.type("Beta")
        try customer.sees(words.earlierTitlesLabel)
        try customer.tab(to: words.earlierTitlesLabel)
        try customer.press(.enter)
        try customer.sees(words.chooseTitleHeading)
        try customer.press(.enter)
        try customer.sees(words.filledInFromEarlier, "张示例")
        try customer.focus(on: words.backToTypedButton)
        try customer.press(.enter)
        try customer.focus(on: "Beta")
    }

    /// What a subject is made of does not show in it.
    private static let noon = Instant(seconds: 1_795_000_000)

    private static func code() throws -> SecretCode {
        try SecretCode("7FT26D70GDPAW2ZJ1DT2CVH04N")
    }
}
