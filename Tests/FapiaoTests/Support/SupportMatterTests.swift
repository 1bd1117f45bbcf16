import Testing

@testable import Fapiao

/// What can be asked about, and requests where they lie: with an order, or with an account.
@Suite struct SupportMatterTests {
    private func request(
        _ subject: SupportSubject, _ seed: UInt8 = 7
    ) throws -> SupportRequest {
        SupportRequest(
            number: try #require(SupportNumber(random: Array(repeating: seed, count: 7))),
            subject: subject, text: try Prose("Where is it?"), at: Samples.noon)
    }

    private func applied() throws -> Order {
        var order = try Samples.order()
        _ = try order.submit(try Samples.request(), as: try Samples.number(1), at: Samples.noon)
        return order
    }

    @Test func onlyWhatCanBeReturnedCanGetAnotherTitle() {
        #expect(
            Status.allCases.filter(SupportKind.newTitle.suits) == [
                .issued, .mailed, .received, .collected,
            ])
    }

    @Test func whatIsOverCannotBeLate() {
        #expect(
            Status.allCases.filter { !SupportKind.notArrived.suits($0) } == [
                .rejected, .withdrawn, .collected, .reissued,
            ])
    }

    @Test func eachKindIsAboutWhatItNeeds() throws {
        let order = try applied()
        let number = order.number
        let application = try Samples.number(1)
        #expect(order.matter(for: .notArrived)?.application == application)
        #expect(order.matter(for: .newTitle) == nil)
        #expect(order.matter(for: .split) == SupportMatter(order: number, application: nil))
        #expect(order.matter(for: .other)?.application == application)
        let unknown = try Samples.order(recorded: false)
        #expect(unknown.matter(for: .split) == nil)
        #expect(unknown.matter(for: .other) == SupportMatter(order: number, application: nil))
    }

    @Test func aSubjectIsMadeOnlyOfAllItNeeds() throws {
        let application = try Samples.number(1)
        let matter = SupportMatter(order: try Samples.order().number, application: application)
        let bill = SupportMatter(order: matter.order, application: nil)
        let title = try Title("示例公司")
        #expect(SupportSubject(.notArrived, about: matter, title: nil) == .notArrived(application))
        #expect(SupportSubject(.notArrived, about: bill, title: nil) == nil)
        #expect(SupportSubject(.split, about: bill, title: nil) == .split)
        #expect(SupportSubject(.split, about: nil, title: nil) == nil)
        #expect(SupportSubject(.newTitle, about: matter, title: nil) == nil)
        #expect(
            SupportSubject(.newTitle, about: matter, title: title)
                == .newTitle(application, title))
        #expect(SupportSubject(.other, about: nil, title: nil) == .other(nil))
    }

    @Test func theLikelyQuestionFollowsTheState() throws {
        #expect(SupportKind.likely(for: try Samples.order(recorded: false)) == .other)
        #expect(SupportKind.likely(for: try Samples.order()) == .split)
        var order = try applied()
        #expect(SupportKind.likely(for: order) == .notArrived)
        _ = try order.handle(
            .reject(reason: "x", about: nil), on: try Samples.number(1), by: .clerk("z"),
            at: Samples.noon)
        #expect(SupportKind.likely(for: order) == .other)
    }

    // MARK: With an order

    @Test func aRequestAboutAnOrderNamesOneOfItsApplications() throws {
        var order = try applied()
        let unchanged = order
        let stranger = try Samples.number(9)
        #expect(throws: Order.Refusal.noSuchApplication(stranger)) {
            try order.open(try request(.notArrived(stranger)))
        }
        #expect(order == unchanged)
        try order.open(try request(.notArrived(try Samples.number(1))))
        #expect(order.requests.count == 1)
    }

    @Test func anAnswerIsNewsOfItsOrderUntilItIsRead() throws {
        var order = try applied()
        let request = try request(.split)
        try order.open(request)
        #expect(!order.isNews)
        try order.handle(
            .answer(try Prose("Yes.")), on: request.number, by: .clerk("z"), at: Samples.noon)
        #expect(order.isNews)
        // Looking at the bill is not reading the thread.
        order.see()
        #expect(order.isNews)
        order.see(request.number)
        #expect(!order.isNews)
    }

    @Test func anOrderHasItsLimit() throws {
        var order = try Samples.order()
        for seed in 0..<Order.requestLimit {
            try order.open(try request(.split, UInt8(seed)))
        }
        #expect(throws: Order.Refusal.tooManyRequests(limit: Order.requestLimit)) {
            try order.open(try request(.split, 99))
        }
        #expect(order.requests.count == Order.requestLimit)
    }

    @Test func whatAThreadRefusesTheOrderRefuses() throws {
        var order = try Samples.order()
        let request = try request(.split)
        #expect(throws: Order.Refusal.noSuchRequest(request.number)) {
            try order.handle(
                .write(try Prose("x")), on: request.number, by: .customer, at: Samples.noon)
        }
        try order.open(request)
        let parcel = Parcel(carrier: .sf, tracking: try TrackingNumber("1", carrier: .sf))
        #expect(throws: Order.Refusal.support(.nothingToSendBack)) {
            try order.handle(
                .sendBack(parcel), on: request.number, by: .customer, at: Samples.noon)
        }
        #expect(order.requests == [request])
    }

    // MARK: With an account

    private func member() throws -> Account {
        func code(_ seed: UInt8) throws -> FreshCode {
            FreshCode(
                clear: try #require(SecretCode(random: Array(repeating: seed, count: 17))),
                hash: SecretHash("hash \(seed)"),
                mail: try #require(MailID(random: Array(repeating: seed, count: 10))))
        }
        var account = Account(
            registering: try EmailAddress("li@example.com"), id: try #require(Samples.account),
            claim: Claim(order: try OrderNumber("E2026000123"), paidOn: nil),
            password: SecretHash("p"), code: try code(1), language: .english, at: Samples.noon)
        try account.activate(at: Samples.noon) { _ in true }
        return account
    }

    @Test func anAccountKeepsWhatIsAboutNothingInParticular() throws {
        var account = try member()
        let request = try request(.other(nil))
        try account.open(request)
        try account.handle(
            .answer(try Prose("Yes.")), on: request.number, by: .clerk("z"), at: Samples.noon)
        #expect(account.membership?.requests.first?.isNews == true)
        account.see(request.number)
        #expect(account.membership?.requests.first?.isNews == false)
        let stranger = try self.request(.other(nil), 8).number
        #expect(throws: Order.Refusal.noSuchRequest(stranger)) {
            try account.handle(
                .write(try Prose("x")), on: stranger, by: .customer, at: Samples.noon)
        }
    }

    @Test func anAccountHasItsLimit() throws {
        var account = try member()
        for seed in 0..<Account.requestLimit {
            try account.open(try request(.other(nil), UInt8(seed)))
        }
        #expect(throws: Order.Refusal.tooManyRequests(limit: Account.requestLimit)) {
            try account.open(try request(.other(nil), 99))
        }
        #expect(account.membership?.requests.count == Account.requestLimit)
    }
}
