import Fapiao
import Glibc
import Resources
import Testing

/// The whole way, from the first key to the application number, in the real program.
@Suite(.serialized) struct ApplicationJourneyTests {
    @Test(arguments: Language.allCases)
    func fromTheFirstKeyToTheApplicationNumber(language: Language) throws {
        let scenery = try Scenery()
        let customer = try Customer.start(language, in: scenery)
        try customer.register()
        try customer.activateAndSignIn()
        try customer.beginApplication(title: "张示例")
        try customer.goToReview()
        try customer.send()
        try customer.sees(customer.words.sentHeading, customer.words.sentBills)
        let mails = try scenery.run(
            "mail", "list", "--data", scenery.data + "-demo", "--language", language.rawValue)
        #expect(mails.status == 0)
        // The activation and the receipt; a third goes to the address that the order names.
        let lines = mails.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.filter { $0.contains(customer.email) }.count == 2)
    }

    @Test func aKilledSessionLosesNothingThatWasAcknowledged() throws {
        let scenery = try Scenery()
        let first = try Customer.start(.simplifiedChinese, in: scenery)
        try first.register()
        try first.activateAndSignIn()
        try first.beginApplication(title: "云南示例公司")
        try Self.wait(for: "云南示例公司", below: scenery.data + "-demo/orders")
        try first.kill(SIGKILL)
        #expect(try first.seesTheEnd() == 128 + SIGKILL)

        let second = try Customer.start(.simplifiedChinese, in: scenery)
        try second.signIn()
        try second.sees(second.words.resumeHeading)
        try second.press(.enter)
        try second.sees(second.words.stepName(.fapiao), "云南示例公司")
    }

    @Test func twoSessionsOnOneBillSendOneApplication() throws {
        let scenery = try Scenery()
        let first = try Customer.start(.english, in: scenery)
        try first.register()
        try first.activateAndSignIn()
        let second = try Customer.start(.english, in: scenery)
        try second.signIn()
        try second.sees(second.words.billsHeading)
        try first.beginApplication(title: "Alpha")
        try first.goToReview()
        try first.send()
        try first.sees(first.words.sentHeading)
        // The other session still shows the bill as it was.
        try second.press(.enter)
        try second.sees(second.words.stepName(.fapiao))
        try second.press(.tab)
        try second.press(.tab)
        try second.paste("Beta")
        try second.press(.tab)
        try second.sees(second.words.notSentHeading)
    }

    @Test func everyPageSurvivesAnyResize() throws {
        let customer = try Customer.start(.swedish)
        func shake(_ heading: String) throws {
            for (columns, rows) in [(60, 16), (132, 43), (12, 3), (1, 1), (80, 24)] {
                try customer.resize(columns, rows)
            }
            try customer.sees(heading, customer.words.keyMenu)
        }
        try shake(customer.words.welcomeHeading)
        try customer.register()
        try shake(customer.words.activateHeading)
        try customer.activateAndSignIn()
        try shake(customer.words.billsHeading)
        try customer.beginApplication(title: "Exempel AB")
        try shake(customer.words.stepName(.fapiao))
        try customer.goToReview()
        try shake(customer.words.stepName(.review))
        try customer.send()
        try shake(customer.words.sentHeading)
    }

    /// Waits until a text is on disk: what was typed is acknowledged then.
    private static func wait(for text: String, below folder: String) throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while try Run(["grep", "-rqF", "--exclude=.new-*", text, folder]).status != 0 {
            try #require(ContinuousClock.now < deadline, "\(text) was never saved")
            usleep(20_000)
        }
    }
}
