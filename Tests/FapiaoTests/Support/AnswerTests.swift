import Testing

@testable import Fapiao

/// What a clerk's answer needs to be right: the thread as it is, and the templates that fit.
@Suite struct AnswerTests {
    private static func request(_ subject: SupportSubject) throws -> SupportRequest {
        SupportRequest(
            number: try #require(SupportNumber(random: Array(repeating: 9, count: 8))),
            subject: subject, text: try Prose("Where is it?"), at: Samples.noon)
    }

    @Test func anAnswerThatKnowsLessThanTheThreadIsRefusedAndChangesNothing() throws {
        var request = try Self.request(.other(nil))
        let before = request
        let answer = SupportRequest.Event.answer(try Prose("Here."))
        #expect(throws: SupportRequest.Refusal.hasGrown) {
            try request.handle(answer, by: .clerk("li"), knowing: 0, at: Samples.noon)
        }
        #expect(request == before)
        try request.handle(answer, by: .clerk("li"), knowing: 1, at: Samples.noon)
        #expect(request.messages.count == 2)
        let close = SupportRequest.Event.close(result: try Prose("Done."))
        #expect(throws: SupportRequest.Refusal.hasGrown) {
            try request.handle(close, by: .clerk("zhao"), knowing: 1, at: Samples.noon)
        }
    }

    /// That it is closed counts for more than what was written before.
    @Test func whatIsClosedIsClosedWhateverIsKnownOfIt() throws {
        var request = try Self.request(.other(nil))
        try request.handle(
            .close(result: Prose("Done.")), by: .clerk("li"), at: Samples.noon)
        let answer = SupportRequest.Event.answer(try Prose("Here."))
        #expect(throws: SupportRequest.Refusal.closedAlready) {
            try request.handle(answer, by: .clerk("zhao"), knowing: 0, at: Samples.noon)
        }
    }

    // MARK: Templates

    /// The templates for a request about an application to which `events` happened.
    private static func templates(
        _ subject: (ApplicationNumber) throws -> SupportSubject, _ events: Application.Event...
    ) throws -> [AnswerTemplate] {
        var order = try Samples.order()
        let number = try Samples.number(7)
        _ = try order.submit(try Samples.request(), as: number, at: Samples.noon)
        for event in events {
            _ = try order.handle(event, on: number, by: .clerk("li"), at: Samples.noon)
        }
        return AnswerTemplate.suited(to: try request(try subject(number)), about: order)
    }

    private static func issue() throws -> Application.Event {
        .issue(try FapiaoNumber("26345678901234567890"), on: BeijingTime(Samples.noon).day)
    }

    @Test func whatHasNotArrivedIsAnsweredByWhereItIs() throws {
        let always: [AnswerTemplate] = [.moreWanted, .settled]
        #expect(try Self.templates { .notArrived($0) } == [.inWork] + always)
        let ready = try Self.templates(
            { .notArrived($0) }, .take, Self.issue(), .readyForPickUp)
        #expect(ready == [.readyForPickUp] + always)
        let nothing = AnswerTemplate.suited(to: try Self.request(.other(nil)), about: nil)
        #expect(nothing == always)
    }

    @Test func anotherTitleIsAnsweredByHowFarItIs() throws {
        let title = try Title("另一家公司")
        func templates(_ events: Application.Event...) throws -> AnswerTemplate? {
            var order = try Samples.order()
            let number = try Samples.number(7)
            _ = try order.submit(try Samples.request(), as: number, at: Samples.noon)
            for event in events {
                _ = try order.handle(event, on: number, by: .clerk("li"), at: Samples.noon)
            }
            let request = try Self.request(.newTitle(number, title))
            return AnswerTemplate.suited(to: request, about: order).first
        }
        #expect(try templates(.take, Self.issue(), .readyForPickUp, .collected) == .sendBack)
        // What has not left the service center cannot be sent back.
        #expect(try templates(.take, Self.issue()) == .moreWanted)
        let returned = Application.Event.returned(reason: "title")
        #expect(try templates(.take, Self.issue(), returned) == .isBack)
        let new = try Samples.number(8)
        #expect(
            try templates(.take, Self.issue(), returned, .reissue(as: new)) == .reissued(new))
    }

    @Test func aBillIsAskedAboutUntilItIsDivided() throws {
        var order = try Samples.order()
        let total = try #require(order.record?.total)
        let request = try Self.request(.split)
        #expect(
            AnswerTemplate.suited(to: request, about: order).prefix(2)
                == [.amountsWanted(total), .cannotDivide])
        try order.split(into: [Money(fen: 600), Money(fen: 10_000)])
        #expect(
            AnswerTemplate.suited(to: request, about: order).first == .divided(order.portions))
    }
}
