import Fapiao
import Testing

@testable import Storage

/// What is in the files, letter by letter: a change here needs a new format number.
struct DocumentTests {
    static func text(_ document: some Encodable) throws -> String {
        String(decoding: try DocumentCode.encode(document), as: UTF8.self)
    }

    static func order() throws -> Order {
        var order = Order(number: try Sample.order())
        _ = try order.take(Sample.record())
        try order.claim(for: Sample.account(), paidOn: Day(iso: "2026-11-19"), at: Sample.noon)
        let number = try Sample.application()
        _ = try order.submit(Sample.request(), as: number, at: Sample.later(10))
        let clerk = Actor.clerk("wang")
        _ = try order.handle(.take, on: number, by: clerk, at: Sample.later(20))
        let first = Application.Event.issue(
            try FapiaoNumber("031001900111 12345678"), on: try #require(Day(iso: "2026-11-20")))
        _ = try order.handle(first, on: number, by: clerk, at: Sample.later(30))
        _ = try order.handle(.takeBack(reason: "打印错误"), on: number, by: clerk, at: Sample.later(40))
        let second = Application.Event.issue(
            try #require(FapiaoNumber(key: "12345678901234567890")),
            on: try #require(Day(iso: "2026-11-23")))
        _ = try order.handle(second, on: number, by: clerk, at: Sample.later(50))
        let parcel = Parcel(
            carrier: .sf, tracking: try TrackingNumber("SF1234567890123", carrier: .sf))
        _ = try order.handle(.mail(parcel), on: number, by: clerk, at: Sample.later(60))
        order.post([
            DueMail(
                id: try Sample.mail(), to: try Sample.address(), language: .swedish,
                letter: .statusChanged(
                    number, order.number, .mailed, remark: "SF1234567890123", at: Sample.later(60)),
                madeAt: Sample.later(60))
        ])
        return order
    }

    @Test func anOrder() throws {
        let order = try Self.order()
        #expect(try Self.text(OrderDocument(order)) == Golden.order)
        #expect(try OrderDocument(order).order(order.number) == order)
    }

    @Test func anOrderWithADraft() throws {
        var order = Order(number: try Sample.order())
        _ = try order.save(Sample.draft(), replacing: nil, at: Sample.noon)
        _ = try order.save(Draft(), replacing: nil, at: Sample.later(5))
        #expect(try Self.text(OrderDocument(order)) == Golden.draft)
        #expect(try OrderDocument(order).order(order.number) == order)
    }

    @Test func aRegistration() throws {
        let new = try Sample.newAccount()
        let account = Account(
            registering: new.address, id: new.id, claim: new.claim, password: new.password,
            code: new.code, language: .traditionalChinese, at: Sample.noon)
        #expect(try Self.text(AccountDocument(account)) == Golden.registration)
        #expect(try AccountDocument(account).account(account.id) == account)
    }

    @Test func anActiveAccount() throws {
        let new = try Sample.newAccount()
        var account = Account(
            registering: new.address, id: new.id, claim: new.claim, password: new.password,
            code: new.code, language: .english, at: Sample.noon)
        try account.activate(at: Sample.later(60)) { _ in true }
        try account.remember(Sample.pickUpRequest())
        try account.resetPassword(Sample.code(7), at: Sample.later(70))
        let new2 = try Sample.address("li@example.org")
        try account.changeAddress(
            to: new2, code: Sample.code(8), stop: Sample.code(9), at: Sample.later(80))
        let second = try Sample.address("copies@example.cn")
        try account.setSecondAddress(second, telling: Sample.mail(10), at: Sample.later(90))
        try account.signOutEverywhere(telling: Sample.mail(11), at: Sample.later(95))
        try account.visit(at: Sample.later(100))
        try account.open(Sample.support(.other(nil)))
        try account.edit(.preferTitle(account.membership?.book.titles.first))
        #expect(try Self.text(AccountDocument(account)) == Golden.membership)
        #expect(try AccountDocument(account).account(account.id) == account)
    }

    /// Documents of the older format are read as they are, and written anew when they change.
    @Test func documentsOfFormatOneAreRead() throws {
        let order = Array(GoldenOfFormatOne.order.utf8)
        let path = Key(order: try Sample.order()).document
        let read = try DocumentCode.decode(OrderDocument.self, from: order, at: path)
        var expected = try Self.order()
        // Nobody counted what the customer saw; all that is old is no news.
        expected.see()
        #expect(try read.order(Sample.order()) == expected)
        let id = try Sample.newAccount().id
        for (text, isActive) in [
            (GoldenOfFormatOne.registration, false), (GoldenOfFormatOne.membership, true),
        ] {
            let document = try DocumentCode.decode(
                AccountDocument.self, from: Array(text.utf8), at: Key(account: id).document)
            #expect((try document.account(id).membership != nil) == isActive)
        }
        let draft = try DocumentCode.decode(
            OrderDocument.self, from: Array(GoldenOfFormatOne.draft.utf8), at: path)
        #expect(try draft.order(Sample.order()).draft?.rival == Draft())
    }

    @Test func documentsOfFormatTwoAreRead() throws {
        let path = Key(order: try Sample.order()).document
        let order = try DocumentCode.decode(
            OrderDocument.self, from: Array(GoldenOfFormatTwo.questions.utf8), at: path)
        #expect(try order.order(Sample.order()) == Self.questions())
        let id = try Sample.newAccount().id
        let account = try DocumentCode.decode(
            AccountDocument.self, from: Array(GoldenOfFormatTwo.membership.utf8),
            at: Key(account: id).document)
        #expect(try account.account(id).membership?.generation == 1)
    }

    @Test func anOrderWithQuestionsAndNews() throws {
        let order = try Self.questions()
        #expect(order.isNews)
        #expect(try Self.text(OrderDocument(order)) == Golden.questions)
        #expect(try OrderDocument(order).order(order.number) == order)
    }

    private static func questions() throws -> Order {
        var order = try order()
        let number = try #require(order.applications.last?.number)
        let title = try Title("云南白药集团健康产品有限公司")
        try order.open(Sample.support(.newTitle(number, title)))
        let support = try Sample.support(.split).number
        try order.handle(
            .answer(Prose("请寄回原发票。\n收到后重开。")), on: support, by: .clerk("wang"),
            at: Sample.later(400))
        let parcel = Parcel(
            carrier: .sf, tracking: try TrackingNumber("SF1234567890124", carrier: .sf))
        try order.handle(.sendBack(parcel), on: support, by: .customer, at: Sample.later(410))
        try order.handle(
            .close(result: Prose("已重开。")), on: support, by: .clerk("wang"),
            at: Sample.later(420))
        return order
    }

    /// Reading goes through the domain's checks: what it would not make, it does not read.
    @Test(arguments: [
        ("\"number\":\"E2026000123\"", "\"number\":\"E2026000124\""), ("PM2W5MT4", "PM2W5MT5"),
        ("\"sf\"", "\"dhl\""),
        ("914403001922038216", "914403001922038217"), ("\"net\":10000", "\"net\":10001"),
        ("\"total\":1010599", "\"total\":1010600"), ("2026-11-23", "2026-11-31"),
        ("\"rate\":600", "\"rate\":601"), ("\"net\":953395", "\"net\":953396"),
        ("\"status\":\"mailed\"}]", "\"status\":\"issued\"}]"), ("650500", "65050"),
        ("\"letter\":\"statusChanged\"", "\"letter\":\"activation\""),
        ("3WPKPJAQCNSR\",\"paid", "3WPKPJAQCNSI\",\"paid"), ("\"quantity\":1000", "\"quantity\":0"),
    ])
    func whatTheDomainWouldNotMakeIsNotRead(_ good: String, _ bad: String) throws {
        let sound = try Seal.open(Array(Golden.order.utf8))
        let text = String(decoding: sound, as: UTF8.self)
        #expect(text.contains(good))
        let damaged = Seal.seal(Array(text.replacing(good, with: bad, maxReplacements: 1).utf8))
        let path = Key(order: try Sample.order()).document
        let document = try DocumentCode.decode(OrderDocument.self, from: damaged, at: path)
        #expect(throws: Damage.notUnderstood) { try document.order(Sample.order()) }
    }

    /// Who has seen what is yet to come would never be told of it.
    @Test func nothingIsSeenBeforeItIsThere() throws {
        let sound = String(decoding: try Seal.open(Array(Golden.questions.utf8)), as: UTF8.self)
        let path = Key(order: try Sample.order()).document
        func read(_ good: String, _ bad: String) throws -> Order {
            #expect(sound.contains(good))
            let damaged = Seal.seal(Array(sound.replacing(good, with: bad).utf8))
            let document = try DocumentCode.decode(OrderDocument.self, from: damaged, at: path)
            return try document.order(Sample.order())
        }
        let order = try Self.questions()
        let steps = try #require(order.applications.last?.history.count)
        let news = try #require(order.requests.last?.news)
        let seen = (ofSteps: "\"seen\":1,\"stage\"", ofNews: "\"seen\":1,\"sentBack\"")
        for (old, new, most) in [
            (seen.ofSteps, "\"seen\":#,\"stage\"", steps),
            (seen.ofNews, "\"seen\":#,\"sentBack\"", news),
        ] {
            _ = try read(old, new.replacing("#", with: "\(most)"))
            #expect(throws: Damage.notUnderstood) {
                try read(old, new.replacing("#", with: "\(most + 1)"))
            }
        }
    }

    /// A district that has another name by now makes no old address unreadable.
    @Test func anAddressIsCheckedAgainstTheDivisionsOfItsDay() throws {
        let request = try Sample.request()
        #expect(request.delivery.address?.district == "呈贡区")
        #expect(try DraftDocument(request).request() == request)
    }

    @Test func everyLetterComesBack() throws {
        let number = try Sample.application()
        let order = try Sample.order()
        let letters: [Letter] = [
            .activation(try Sample.code().clear, expires: Sample.noon), .alreadyRegistered,
            .submitted(number, order, at: Sample.noon), .orderHeldByAnother(order),
            .statusChanged(number, order, .rejected, remark: "抬头有误", at: Sample.noon),
        ]
        for letter in letters {
            let mail = DueMail(
                id: try Sample.mail(), to: try Sample.address(), language: .english,
                letter: letter, madeAt: Sample.noon)
            #expect(try MailDocument(mail).mail() == mail)
        }
    }

    @Test func everyStageComesBack() throws {
        let issue = Issue(
            number: try #require(FapiaoNumber(key: "12345678901234567890")),
            on: try #require(Day(iso: "2026-11-20")))
        let parcel = Parcel(
            carrier: .yunda, tracking: try TrackingNumber("312345678901234", carrier: .yunda))
        let stages: [Stage] = [
            .submitted, .processing, .rejected(reason: "r", about: .taxpayerID),
            .withdrawn(reason: "w"),
            .issued(issue), .mailed(issue, parcel), .readyForPickUp(issue),
            .received(issue, parcel), .collected(issue), .returned(issue, reason: "b"),
            .reissued(issue, as: try Sample.application()),
        ]
        #expect(Set(stages.map(\.status)) == Set(Status.allCases))
        for stage in stages { #expect(try StageDocument(stage).stage() == stage) }
    }
}
