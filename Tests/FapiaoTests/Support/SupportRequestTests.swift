import Testing

@testable import Fapiao

/// Threads, and who is next in them; the numbers are the invariants of `SupportRequest`.
@Suite struct SupportRequestTests {
    private static let clerk = Actor.clerk("zhao.min")

    private func number(_ seed: UInt8 = 7) throws -> SupportNumber {
        try #require(SupportNumber(random: Array(repeating: seed, count: 7)))
    }

    private func request(_ subject: SupportSubject = .other(nil)) throws -> SupportRequest {
        SupportRequest(
            number: try number(), subject: subject, text: try Prose("Where is it?"),
            at: Samples.noon)
    }

    private func after(
        _ request: SupportRequest, _ events: (SupportRequest.Event, Actor)...
    ) throws -> SupportRequest {
        var request = request
        for (index, (event, actor)) in events.enumerated() {
            try request.handle(event, by: actor, at: Samples.noon.adding(seconds: index + 1))
        }
        return request
    }

    @Test func aNewRequestWaitsForTheServiceCenterAndIsNoNews() throws {
        let request = try request()
        #expect(request.state == .open)
        #expect(request.messages.map(\.by) == [.customer])
        #expect(!request.isNews)
        #expect(request.openedAt == request.lastAt)
    }

    /// Invariant 2.
    @Test func itIsAnsweredWhileAClerkWroteLast() throws {
        var request = try after(try request(), (.answer(try Prose("Soon.")), Self.clerk))
        #expect(request.state == .answered)
        #expect(request.isNews)
        request.see()
        #expect(!request.isNews)
        request = try after(request, (.write(try Prose("Thanks.")), .customer))
        #expect(request.state == .open)
        #expect(request.messages.map(\.by) == [.customer, Self.clerk, .customer])
        #expect(!request.isNews)
    }

    /// Invariant 3.
    @Test func closedItOpensAgainWhenTheCustomerWrites() throws {
        let closed = try after(try request(), (.close(result: try Prose("Found.")), Self.clerk))
        #expect(closed.state == .closed(result: try Prose("Found.")))
        // A result is news, too, though it is no message.
        #expect(closed.isNews && closed.messages.count == 1)
        let again = try after(closed, (.write(try Prose("Not quite.")), .customer))
        #expect(again.state == .open && !again.isNews)
    }

    @Test func whoeverWroteHasSeenAllBeforeIt() throws {
        let request = try after(
            try request(), (.answer(try Prose("One.")), Self.clerk),
            (.write(try Prose("Two.")), .customer), (.answer(try Prose("Three.")), Self.clerk))
        #expect(request.isNews)
        #expect(request.seen == 3)
    }

    @Test func aClosedOneTakesNoAnswerAndNoSecondResult() throws {
        let closed = try after(try request(), (.close(result: try Prose("Found.")), Self.clerk))
        for event in [
            SupportRequest.Event.answer(try Prose("More.")), .close(result: try Prose("Again.")),
        ] {
            var tried = closed
            #expect(throws: SupportRequest.Refusal.closedAlready) {
                try tried.handle(event, by: Self.clerk, at: Samples.noon)
            }
            #expect(tried == closed)
        }
    }

    @Test func onlyAnotherTitleSendsSomethingBackAndTheNumberCanBeCorrected() throws {
        let parcel = Parcel(carrier: .sf, tracking: try TrackingNumber("1", carrier: .sf))
        let other = Parcel(carrier: .yunda, tracking: try TrackingNumber("2", carrier: .yunda))
        let subject = SupportSubject.newTitle(try Samples.number(1), try Title("示例公司"))
        let sent = try after(
            try request(subject), (.sendBack(parcel), .customer), (.sendBack(other), .customer))
        #expect(sent.sentBack == other)
        #expect(sent.messages.count == 1)
        var wrong = try request(.split)
        #expect(throws: SupportRequest.Refusal.nothingToSendBack) {
            try wrong.handle(.sendBack(parcel), by: .customer, at: Samples.noon)
        }
    }

    @Test func aThreadEndsAtItsLimit() throws {
        var request = try request()
        for _ in 1..<SupportRequest.limit {
            try request.handle(.write(try Prose("x")), by: .customer, at: Samples.noon)
        }
        let full = request
        #expect(throws: SupportRequest.Refusal.full(limit: SupportRequest.limit)) {
            try request.handle(.write(try Prose("x")), by: .customer, at: Samples.noon)
        }
        #expect(request == full)
    }

    // MARK: Numbers and text

    @Test func aNumberIsReadInAnyGrouping() throws {
        let number = try number()
        #expect(number.grouped.count == 11)
        #expect(SupportNumber(number.grouped.lowercased()) == number)
        #expect(SupportNumber(" " + number.text + " ") == number)
        #expect(SupportNumber(String(number.text.dropLast())) == nil)
        #expect(SupportNumber(number.text + "U") == nil)
        #expect(SupportNumber(random: [1, 2, 3]) == nil)
    }

    @Test func proseKeepsItsLinesAndNothingThatHides() throws {
        #expect(try Prose("  一\r\n二\tb \n").text == "一\n二 b")
        #expect(throws: Prose.Fault.missing) { try Prose(" \n\t ") }
        #expect(throws: Prose.Fault.controlCharacter(at: 2)) { try Prose("a\u{1b}[31m") }
        #expect(throws: Prose.Fault.controlCharacter(at: 3)) { try Prose("a\n\u{202e}b") }
    }

    @Test func proseIsCountedAsItsLimitCounts() throws {
        let full = String(repeating: "字\n", count: Prose.limit / 2 - 1) + "字字"
        #expect(Prose.count(of: full) == Prose.limit)
        #expect(try Prose(full).text == full)
        #expect(Prose.count(of: "  a\r\nb  ") == 3)
        #expect(throws: Prose.Fault.tooLong(count: Prose.limit + 1, limit: Prose.limit)) {
            try Prose(full + "字")
        }
    }
}
