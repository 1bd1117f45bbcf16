import Fapiao
import Resources
import Testing

/// What a customer sees and does after sending, in the real program, while the desk is at work.
@Suite(.serialized) struct ProgressJourneyTests {
    /// Who is known to the demo and finds bills in every state.
    private struct Follower {
        let play: Screenplay
        let customer: Customer
        let words: Words

        init(_ language: Language) throws {
            play = try Screenplay("demo", "--language", language.rawValue)
            customer = Customer(language, at: play, email: "demo@example.com")
            words = customer.words
            try customer.register()
            try customer.activateAndSignIn()
        }

        /// Filters the list by a state, and gives the order number of the bill in focus.
        func find(_ status: Status) throws -> String {
            try play.press(.letter("/"))
            try play.seeFocus(on: words.filterLabel)
            try play.type(words.name(of: status))
            try play.press(.enter)
            let line = try play.wait(for: "the cursor on a bill") {
                $0.cursorLine.contains("E2") && $0.cursorLine.contains(words.name(of: status))
            }.cursorLine
            return line.split(separator: " ").first { $0.hasPrefix("E2") }.map(String.init) ?? ""
        }

        func clerk(on order: String) throws -> Clerk {
            try Clerk(on: order, in: play.scenery.data + "-demo")
        }
    }

    @Test func theScreenFollowsTheDeskWithoutAKey() throws {
        let follower = try Follower(.simplifiedChinese)
        let (play, words) = (follower.play, follower.words)
        let order = try follower.find(.submitted)
        try play.press(.escape)
        try play.seeGone(words.keyShowAll)
        try play.press(.letter("/"))
        try play.seeFocus(on: words.filterLabel)
        try play.type(order)
        try play.seeFocus(on: order)
        let clerk = try follower.clerk(on: order)
        let start = ContinuousClock.now
        try clerk.act(.take)
        let picture = try play.see("• " + words.name(of: .processing))
        // Two seconds on a machine at rest; this one may have much else to do.
        #expect(ContinuousClock.now - start < .seconds(6))
        #expect(picture.cursorLine.contains(words.filterLabel))
        #expect(picture.cursorLine.contains(order))

        try play.press(.enter, .enter)
        try play.see("√ " + words.name(of: .processing), words.backLabel)
        let day = try #require(Day(iso: "2026-11-20"))
        try clerk.act(.issue(try FapiaoNumber("031002600999 87654321"), on: day))
        try play.see("√ " + words.name(of: .issued), "031002600999 87654321")
        try play.press(.escape)
        try play.see(words.billsHeading)
        // It was seen as it happened, so nothing about it is new.
        let list = try play.see(words.name(of: .issued))
        #expect(!list.shows("• " + words.name(of: .issued)))
    }

    @Test func anApplicationIsWithdrawnOnceAReasonIsGiven() throws {
        let follower = try Follower(.english)
        let (play, words) = (follower.play, follower.words)
        _ = try follower.find(.submitted)
        try play.press(.enter)
        try play.see(words.withdrawLabel, words.keyMenu)
        try play.press(.tab)
        try play.seeFocus(on: words.withdrawLabel)
        try play.press(.enter)
        try play.seeFocus(on: words.reasonLabel)
        try play.type("wrong title")
        try play.press(.enter, .enter)
        try play.seeFocus(on: words.withdrawKeep)
        try play.press(.tab, .enter)
        try play.see(words.billReady, "wrong title", words.applyButton)
    }

    @Test func aWithdrawalThatComesTooLateSaysSo() throws {
        let follower = try Follower(.swedish)
        let (play, words) = (follower.play, follower.words)
        let order = try follower.find(.submitted)
        try play.press(.enter)
        try play.see(words.withdrawLabel, words.keyMenu)
        try play.press(.tab)
        try play.seeFocus(on: words.withdrawLabel)
        try play.press(.enter)
        try play.seeFocus(on: words.reasonLabel)
        try play.type("fel titel")
        try play.press(.enter, .enter)
        try play.seeFocus(on: words.withdrawKeep)
        try follower.clerk(on: order).act(.take)
        try play.press(.tab, .enter)
        try play.seeFocus(on: words.backToApplicationButton)
        try play.see("√ " + words.name(of: .processing))
    }

    @Test func aRejectedApplicationIsCorrectedAndSentAgain() throws {
        let follower = try Follower(.traditionalChinese)
        let (play, words) = (follower.play, follower.words)
        let order = try follower.find(.rejected)
        try play.press(.enter)
        try play.see(words.fieldInQuestion, words.stepName(.fapiao))
        try play.press(.control("u"))
        try play.type("示例雲帆科技（上海）有限公司")
        try play.press(.tab)
        try play.seeGone(words.fieldInQuestion)
        try play.press(.control("x"))
        try play.see(words.menuTitle, words.reviewLabel)
        try play.press(.letter("r"))
        try play.see(words.correctHeading)
        try play.press(.shiftTab, .shiftTab)
        try play.seeFocus(on: words.correctSend)
        try play.press(.enter)
        try play.see(words.correctSentHeading, words.sentBills)
        // The desk has it again, under the same number.
        try follower.clerk(on: order).act(.take)
    }

    @Test func aLetterThatArrivedGoesOnRecord() throws {
        let follower = try Follower(.english)
        let (play, words) = (follower.play, follower.words)
        _ = try follower.find(.mailed)
        try play.press(.enter)
        try play.see(words.receivedButton, words.keyMenu)
        try play.press(.tab)
        try play.seeFocus(on: words.receivedButton)
        try play.press(.enter)
        try play.seeFocus(on: words.receivedNotYet)
        try play.press(.tab)
        try play.seeFocus(on: words.receivedConfirm)
        try play.press(.enter)
        try play.see("√ " + words.name(of: .received))
    }
}
