import Testing

@testable import Fapiao

@Suite struct OrderTests {
    @Test func theSameRecordTwiceChangesNothing() throws {
        var order = try Samples.order()
        let before = order
        #expect(try order.take(Samples.record()) == .unchanged)
        #expect(order == before)
    }

    @Test func aChangedRecordUpdatesAnOrderWithoutApplication() throws {
        var order = try Samples.order()
        #expect(try order.take(Samples.record(payer: "另一家")) == .updated)
        #expect(order.record?.payerName == "另一家")
    }

    @Test func aChangedRecordOfAnAppliedOrderIsReportedNotChanged() throws {
        var order = try Samples.order()
        let number = try Samples.number(1)
        _ = try order.submit(Samples.request(), as: number, at: Samples.noon)
        let before = order
        #expect(throws: Order.Refusal.recordIsAppliedFor(number)) {
            _ = try order.take(try Samples.record(payer: "另一家"))
        }
        #expect(order == before)
    }

    @Test func linesMustAddUpToTheTotal() throws {
        let line = try Samples.record().lines
        #expect(
            throws: PaymentRecord.Fault.linesDoNotAddUp(
                sum: Money(fen: 10_600), total: Money(fen: 10_601))
        ) {
            _ = try PaymentRecord(
                order: try OrderNumber("E2026000123"), customerNumber: nil, payerName: "示例",
                contact: nil, lines: line, total: Money(fen: 10_601), paidAt: Samples.noon,
                channel: .alipay)
        }
    }

    @Test func oneBillHasOneLiveApplication() throws {
        var order = try Samples.order()
        let first = try Samples.number(1)
        _ = try order.submit(Samples.request(), as: first, at: Samples.noon)
        let before = order
        #expect(throws: Order.Refusal.alreadyApplied(first)) {
            _ = try order.submit(
                try Samples.request(), as: try Samples.number(2), at: Samples.noon)
        }
        #expect(order == before)
    }

    @Test func aWithdrawnApplicationMakesRoomForAnother() throws {
        var order = try Samples.order()
        let first = try Samples.number(1)
        _ = try order.submit(Samples.request(), as: first, at: Samples.noon)
        _ = try order.handle(
            .withdraw(reason: "重复"), on: first, by: .customer, at: Samples.noon)
        _ = try order.submit(
            Samples.request(), as: Samples.number(2), at: Samples.noon)
        #expect(order.applications.count == 2)
        #expect(order.current?.number == (try Samples.number(2)))
    }

    @Test func anOrderWithoutRecordCannotBeAppliedFor() throws {
        var order = try Samples.order(recorded: false)
        let paid = Day(ordinal: 20_776)
        let account = try #require(Samples.account)
        try order.claim(for: account, paidOn: paid, at: Samples.noon)
        #expect(throws: Order.Refusal.recordNotIn(expected: paid.adding(days: 3))) {
            _ = try order.submit(
                try Samples.request(), as: try Samples.number(1), at: Samples.noon)
        }
    }

    @Test func aRecordWithoutADayOfPaymentIsExpectedThreeDaysAfterTheClaim() throws {
        var order = try Samples.order(recorded: false)
        #expect(order.recordExpected(at: Samples.noon) == Day(ordinal: 20_780))
        try order.claim(
            for: try #require(Samples.account), paidOn: nil,
            at: Samples.noon.adding(seconds: -86_400))
        #expect(order.recordExpected(at: Samples.noon) == Day(ordinal: 20_779))
    }

    @Test func anOrderHeldByAnotherIsRefusedAndAClaimTwiceIsOne() throws {
        var order = try Samples.order()
        let mine = try #require(Samples.account)
        try order.claim(for: mine, paidOn: nil, at: Samples.noon)
        let before = order
        try order.claim(for: mine, paidOn: nil, at: Samples.noon.adding(seconds: 5))
        #expect(order == before)
        #expect(throws: Order.Refusal.heldByAnother) {
            try order.claim(for: try #require(Samples.other), paidOn: nil, at: Samples.noon)
        }
    }

    @Test func theContactSeesAnOrderUntilSomebodyElseHoldsIt() throws {
        var order = Order(number: try OrderNumber("E2026000123"))
        _ = try order.take(try Samples.record(contact: "Li@Example.com"))
        let mine = try #require(Samples.account)
        #expect(order.isVisible(to: mine, address: try EmailAddress("li@example.com")))
        #expect(!order.isVisible(to: mine, address: try EmailAddress("wu@example.com")))
        try order.claim(for: try #require(Samples.other), paidOn: nil, at: Samples.noon)
        #expect(!order.isVisible(to: mine, address: try EmailAddress("li@example.com")))
    }
}

@Suite struct DraftSavingTests {
    private func draft(_ title: String) -> Draft {
        var draft = Draft()
        draft.title = title
        return draft
    }

    @Test func savingOverTheTextThatWasReadReplacesIt() throws {
        var order = try Samples.order()
        #expect(try order.save(draft("a"), replacing: nil, at: Samples.noon) == .saved(revision: 1))
        #expect(
            try order.save(draft("b"), replacing: draft("a"), at: Samples.noon)
                == .saved(revision: 2))
        #expect(order.draft?.text.title == "b")
    }

    @Test func aStaleSaveKeepsBothTextsUntilOneIsChosen() throws {
        var order = try Samples.order()
        _ = try order.save(draft("mine"), replacing: nil, at: Samples.noon)
        guard
            case .rivals(let both) = try order.save(
                draft("theirs"), replacing: nil, at: Samples.noon)
        else {
            Issue.record("a stale save went through")
            return
        }
        #expect(both.text.title == "mine")
        #expect(both.rival?.title == "theirs")
        let chosen = try order.choose(
            draft("theirs"), over: [draft("mine"), draft("theirs")], at: Samples.noon)
        #expect(chosen == .saved(revision: 3))
        #expect(order.draft?.text.title == "theirs" && order.draft?.rival == nil)
    }

    @Test func aTextThatNobodySawIsNotChosenAway() throws {
        var order = try Samples.order()
        _ = try order.save(draft("mine"), replacing: nil, at: Samples.noon)
        _ = try order.save(draft("theirs"), replacing: nil, at: Samples.noon)
        let seen = [draft("mine"), draft("theirs")]
        _ = try order.choose(draft("mine, longer"), over: seen, at: Samples.noon)
        // The other window still asks about the two texts that it had read.
        guard case .rivals(let both) = try order.choose(seen[1], over: seen, at: Samples.noon)
        else {
            Issue.record("what was chosen before went unseen")
            return
        }
        #expect(both.text.title == "mine, longer" && both.rival == seen[1])
        #expect(order.draft == both)
        let all = [both.text, seen[1]]
        #expect(try order.choose(seen[1], over: all, at: Samples.noon) == .saved(revision: 5))
        #expect(try order.choose(seen[1], over: all, at: Samples.noon) == .saved(revision: 5))
    }

    @Test func aThirdWindowReplacesOnlyTheTextThatItWasShown() throws {
        var order = try Samples.order()
        _ = try order.save(draft("mine"), replacing: nil, at: Samples.noon)
        _ = try order.save(draft("theirs"), replacing: nil, at: Samples.noon)
        let before = order
        #expect(
            try order.choose(draft("third"), over: [draft("old")], at: Samples.noon)
                == .rivals(try #require(before.draft)))
        #expect(order == before)
        _ = try order.choose(draft("third"), over: [draft("mine")], at: Samples.noon)
        #expect(order.draft?.text.title == "theirs" && order.draft?.rival?.title == "third")
    }

    @Test func aThirdTextPushesNeitherOfTheTwoOut() throws {
        var order = try Samples.order()
        _ = try order.save(draft("mine"), replacing: nil, at: Samples.noon)
        _ = try order.save(draft("theirs"), replacing: nil, at: Samples.noon)
        let before = order
        guard
            case .rivals = try order.save(
                draft("mine, longer"), replacing: draft("old"), at: Samples.noon)
        else {
            Issue.record("a stale save went through")
            return
        }
        #expect(order == before)
    }

    @Test func aSentApplicationEndsTheDraft() throws {
        var order = try Samples.order()
        _ = try order.save(draft("a"), replacing: nil, at: Samples.noon)
        let number = try Samples.number(3)
        _ = try order.submit(Samples.request(), as: number, at: Samples.noon)
        #expect(order.draft == nil)
        #expect(throws: Order.Refusal.alreadyApplied(number)) {
            _ = try order.save(draft("late"), replacing: draft("a"), at: Samples.noon)
        }
    }
}
