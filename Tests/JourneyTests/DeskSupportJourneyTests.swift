import Fapiao
import Resources
import Testing

/// A customer who asks and a clerk who carries it out, both in the real program on one folder.
@Suite(.serialized) struct DeskSupportJourneyTests {
    /// The demo's customer, who is about to say what a request is about.
    private static func customer(_ language: Language) throws -> (play: Screenplay, words: Words) {
        let play = try Screenplay("demo", "--language", language.rawValue)
        let customer = Customer(language, at: play, email: "demo@example.com")
        try customer.register()
        try customer.activateAndSignIn()
        try play.press(.letter("u"))
        try play.see(customer.words.noRequests)
        try play.press(.enter)
        try play.see(customer.words.kindHeading)
        return (play, customer.words)
    }

    /// The request that waits, opened at the desk.
    private static func desk(_ language: Language, in scenery: Scenery) throws -> Screenplay {
        let play = try Screenplay(
            "desk", "--data", scenery.data + "-demo", "--language", language.rawValue, in: scenery)
        let words = Words(language)
        try play.see(words.deskBrand, words.deskSortWaiting)
        try play.press(.letter("6"))
        try play.see(words.requestColumn)
        try play.press(.enter)
        try play.see(words.deskToAnswer, words.deskTheCustomer)
        return play
    }

    /// Presses the button that goes on and says yes.
    private static func goOn(
        at desk: Screenplay, _ words: Words, asking question: String
    ) throws {
        try desk.seeFocus(on: words.continueLabel)
        try desk.press(.enter)
        try desk.see(words.deskKeep, question)
        try desk.press(.letter("y"))
    }

    @Test func aFapiaoThatCameBackIsIssuedAnewWithTheTitleThatWasAskedFor() throws {
        let (play, english) = try Self.customer(.english)
        try play.press(.down, .down, .enter, .enter)
        try play.see(english.matterHeading(.newTitle))
        try play.press(.down, .down)
        try play.seeFocus(on: english.name(of: .received))
        try play.press(.enter)
        try play.see(english.textHeading(.newTitle))
        try play.type("示例云帆科技（上海）有限公司")
        try play.press(.tab)
        try play.type("We have a new name.")
        try play.press(.tab)
        try play.seeFocus(on: english.sendRequestButton)
        try play.press(.enter)
        try play.see(english.requestSentHeading)
        let (order, request) = try SupportDesk(play.scenery).waiting()

        // The fapiao is not back: the page says so and offers to note it.
        let desk = try Self.desk(.simplifiedChinese, in: play.scenery)
        let words = Words(.simplifiedChinese)
        try desk.see("示例云帆科技（上海）有限公司", words.deskNotBack)
        try desk.press(.letter("g"))
        try desk.see(words.deskReissueHeading, words.name(of: .received))
        try desk.press(.letter("e"))
        // The reason is in the customer's language.
        try desk.see(words.deskReturnedText, english.deskReturnedForTitle)
        try desk.press(.tab)
        try Self.goOn(at: desk, words, asking: words.deskSureReturned)

        // It is back: the form begins with the title that was asked for.
        try desk.wait(for: "the form") {
            $0.shows(words.deskOldTitle) && $0.cursorLine.contains(words.titleLabel)
        }
        // Over the buyer and the type of fapiao to the two buttons at the end.
        try desk.press(.shiftTab, times: 4)
        try Self.goOn(at: desk, words, asking: "demo@example.com")

        // The new application lies below the answer, which closes the request.
        try desk.see(words.deskCloseHeading)
        let new = try #require(try SupportDesk(play.scenery).order(order.number)?.live)
        try desk.see(new.number.grouped)
        try desk.press(.tab)
        try Self.goOn(at: desk, words, asking: words.deskSureCloseText)
        try desk.see(
            words.deskApplication(new.number), words.deskLabel(of: .process, isCorrection: false))

        try play.press(.escape)
        try play.see(english.newRequestButton, request.number.grouped)
        try play.press(.letter("r"))
        try play.see(english.requestNews)
        try play.press(.enter)
        try play.see(english.requestClosed, new.number.grouped)
        try play.press(.escape)
        try play.see(english.newRequestButton)
        try play.press(.escape)
        try play.see(english.billsHeading)
        try play.press(.letter("p"))
        try play.see(new.number.grouped)
    }

    @Test func aBillIsDividedAndTheCustomerSeesItsParts() throws {
        let (play, swedish) = try Self.customer(.swedish)
        try play.press(.down, .enter, .enter)
        let heading = swedish.matterHeading(.split)
        let bills = try play.see(heading).lines.filter { $0.contains("E2") }
        let place = try #require(bills.firstIndex { $0.contains(swedish.billReady) })
        if place > 0 { try play.press(.down, times: place) }
        try play.seeFocus(on: swedish.billReady)
        try play.press(.enter)
        try play.see(swedish.textHeading(.split))
        try play.type("100.00 och resten")
        try play.press(.tab)
        try play.seeFocus(on: swedish.sendRequestButton)
        try play.press(.enter)
        try play.see(swedish.requestSentHeading)
        let (order, request) = try SupportDesk(play.scenery).waiting()

        let desk = try Self.desk(.english, in: play.scenery)
        let words = Words(.english)
        try desk.see("100.00 och resten")
        try desk.press(.letter("s"))
        try desk.see(words.deskSplitHeading, words.deskLeft)
        try desk.type("100.00")
        try desk.press(.tab, .tab)
        try desk.seeFocus(on: words.deskTakeRest)
        try desk.press(.enter)
        try desk.see(words.deskAddsUp)
        try Self.goOn(at: desk, words, asking: words.deskPart(2))
        try desk.see(words.deskCloseHeading, "\(order.number.text)-1")
        try desk.press(.tab)
        try Self.goOn(at: desk, words, asking: words.deskSureCloseText)
        try desk.see(words.requestClosed, "\(order.number.text)-2")

        try play.press(.escape)
        try play.see(swedish.newRequestButton, request.number.grouped)
        try play.press(.letter("r"))
        try play.see(swedish.requestNews)
        try play.press(.enter)
        try play.see(swedish.requestClosed, "\(order.number.text)-1")
        try play.press(.escape)
        try play.see(swedish.newRequestButton)
        try play.press(.escape)
        try play.see("\(order.number.text)-1", "\(order.number.text)-2")
    }
}
