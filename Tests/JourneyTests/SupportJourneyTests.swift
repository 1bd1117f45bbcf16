import Fapiao
import Resources
import Testing

/// Asking, being answered and writing back, in the real program (M18, M19).
@Suite(.serialized) struct SupportJourneyTests {
    /// The demo's customer with bills in every state, in the list of support requests.
    private func customer(_ language: Language, in scenery: Scenery) throws -> Customer {
        let customer = try Customer.start(language, in: scenery, email: "demo@example.com")
        try customer.register()
        try customer.activateAndSignIn()
        try customer.press(.letter("u"))
        try customer.sees(customer.words.noRequests)
        try customer.press(.enter)
        try customer.sees(customer.words.kindHeading)
        return customer
    }

    @Test func aFapiaoThatHasNotArrivedIsAskedAboutAndAnswered() throws {
        let scenery = try Scenery()
        let customer = try customer(.english, in: scenery)
        let words = customer.words
        try customer.press(.enter)
        try customer.focus(on: words.continueLabel)
        try customer.press(.enter)
        try customer.sees(words.matterHeading(.notArrived))
        try customer.press(.down, .down, .down)
        try customer.focus(on: words.name(of: .mailed))
        try customer.press(.enter)
        try customer.sees(words.textHeading(.notArrived), words.trackingLabel)
        try customer.type("Where is it?")
        try customer.press(.enter)
        try customer.type("请查询快递。")
        try customer.press(.tab)
        try customer.focus(on: words.sendRequestButton)
        try customer.press(.enter)
        try customer.sees(words.requestSentHeading)

        let desk = try SupportDesk(scenery)
        let (order, request) = try desk.waiting()
        #expect(request.messages.map(\.text.text) == ["Where is it?\n请查询快递。"])
        #expect(order.current?.stage.status == .mailed)
        try desk.answer("It lies at the front desk.")

        try customer.press(.escape)
        try customer.sees(words.newRequestButton, request.number.grouped)
        try customer.press(.letter("r"))
        try customer.sees(words.requestNews)
        try customer.press(.enter)
        try customer.sees("It lies at the front desk.", words.author(.clerk("zhao.min")))
        try customer.press(.escape)
        try customer.seesGone(words.requestNews)
        try customer.sees(words.requestAnswered)
        #expect(try desk.count() == 0)

        try customer.press(.enter)
        try customer.sees(words.messageLabel)
        try customer.paste("Found it,\nthank you.")
        try customer.press(.tab, .enter)
        try customer.sees(words.messageSent, "thank you.")
        #expect(try desk.waiting().request.messages.count == 3)
        // Read by the customer, as the desk sees it.
        #expect(try desk.waiting().request.seen == 3)
    }

    @Test func anotherTitleIsAskedForAndTheFapiaoSentBack() throws {
        let scenery = try Scenery()
        let customer = try customer(.simplifiedChinese, in: scenery)
        let words = customer.words
        try customer.press(.down, .down, .enter, .enter)
        try customer.sees(words.matterHeading(.newTitle))
        try customer.press(.down, .down)
        try customer.focus(on: words.name(of: .received))
        try customer.press(.enter)
        try customer.sees(words.textHeading(.newTitle), words.pickUpContact)
        try customer.type("示例云帆科技（上海）有限公司")
        try customer.press(.tab)
        try customer.type("公司更名")
        try customer.press(.tab)
        try customer.focus(on: words.sendRequestButton)
        try customer.press(.enter)
        try customer.sees(words.requestSentHeading, words.sendBackButton)
        try customer.press(.tab, .enter)
        try customer.sees(words.sendBackHeading)
        try customer.press(.tab)
        try customer.type("sf1 2345 6789 0123")
        try customer.press(.tab)
        try customer.focus(on: words.sendBackSave)
        try customer.press(.enter)
        try customer.sees(words.correctSendBackButton)

        let request = try SupportDesk(scenery).waiting().request
        #expect(request.sentBack?.carrier == .sf)
        #expect(request.sentBack?.tracking.text == "SF1234567890123")
        guard case .newTitle(_, let title) = request.subject else {
            Issue.record("asked about \(request.subject)")
            return
        }
        #expect(title.text == "示例云帆科技（上海）有限公司")
    }
}
