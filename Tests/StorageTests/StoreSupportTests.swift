import Fapiao
import Testing

@testable import Storage

/// Support requests on disk: who is told of what, and the queue of those that wait.
struct StoreSupportTests {
    static let order = "E2026000123"

    /// A customer with a record and a request about it.
    static func asked(second: String? = nil, contact: String = "li.ming@example.cn") throws -> Scene
    {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount())
        try scene.take([Sample.record(contact: contact)])
        if let second {
            try scene.store.change(account.id) { (account) throws(Account.Refusal) in
                guard let address = try? EmailAddress(second), let mail = try? Sample.mail(90)
                else { return }
                try account.setSecondAddress(address, telling: mail, at: Sample.noon)
                account.handedOver(mail)
            }
        }
        try open(scene)
        return scene
    }

    static func open(_ scene: Scene) throws {
        let request = try Sample.support(.split)
        try scene.store.change(Sample.order()) { (order) throws(Order.Refusal) in
            guard !order.requests.contains(where: { $0.number == request.number }) else { return }
            try order.open(request)
        }
    }

    static func act(
        _ scene: Scene, _ event: SupportRequest.Event, by actor: Actor = .clerk("wang"),
        mail: Int = 50, at seconds: Int = 500
    ) throws -> Order {
        try scene.store.act(
            event, on: Sample.support(.split).number, of: Sample.order(), by: actor,
            telling: (own: Sample.mail(mail), copy: Sample.mail(mail + 1)),
            at: Sample.later(seconds))
    }

    private func letter(_ news: SupportNews, _ text: String) throws -> Letter {
        .support(
            try Sample.support(.split).number, .split, news, text: text, at: Sample.later(500))
    }

    // MARK: Who is told

    @Test func anAnswerGoesToTheAddressAndTheSecondOneInTheCustomersLanguage() throws {
        let scene = try Self.asked(second: "boss@example.cn")
        let order = try Self.act(scene, .answer(Prose("请说明金额。")))
        let expected = try letter(.answered, "请说明金额。")
        #expect(order.mail.map(\.to.text) == ["Li.Ming@example.cn", "boss@example.cn"])
        #expect(order.mail.allSatisfy { $0.letter == expected })
        #expect(order.mail.allSatisfy { $0.language == .simplifiedChinese })
        #expect(try Set(scene.store.dueMail()) == Set([Sample.mail(50), Sample.mail(51)]))
        try Audit(disk: scene.disk).check()
    }

    @Test func theLanguageIsTheAccountsOwn() throws {
        let scene = try Self.asked()
        try scene.store.change(Sample.account()) { (account) throws(Never) in
            account.speak(.swedish)
        }
        let order = try Self.act(scene, .close(result: Prose("Klart.")))
        #expect(order.mail.map(\.language) == [.swedish])
        #expect(try order.mail.map(\.letter) == [letter(.closed, "Klart.")])
    }

    @Test func theCustomersOwnWordsAreMailedToNobody() throws {
        let scene = try Self.asked(second: "boss@example.cn")
        let order = try Self.act(scene, .write(Prose("还有一个问题")), by: .customer)
        #expect(order.mail.isEmpty)
        #expect(order.requests.first?.messages.count == 2)
    }

    @Test func theHolderIsToldAndNotTheAddressOfTheRecord() throws {
        let scene = try Self.asked(contact: "someone@else.cn")
        #expect(try scene.store.order(Sample.order())?.holder != nil)
        let order = try Self.act(scene, .answer(Prose("好的")))
        #expect(order.mail.contains { $0.to.text == "Li.Ming@example.cn" })
        #expect(
            !order.mail.contains {
                $0.letter == (try? letter(.answered, "好的")) && $0.to.text == "someone@else.cn"
            })
    }

    @Test func whatIsRefusedIsNotMailed() throws {
        let scene = try Self.asked()
        _ = try Self.act(scene, .close(result: Prose("已办结")))
        #expect(throws: ChangeError<Order.Refusal>.refused(.support(.closedAlready))) {
            try Self.act(scene, .answer(Prose("再答")), mail: 60)
        }
        #expect(try scene.store.dueMail() == [Sample.mail(50)])
    }

    @Test func aQuestionAboutNothingInParticularLiesWithItsAccount() throws {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount())
        let request = try Sample.support(.other(nil))
        try scene.store.change(account.id) { (account) throws(Order.Refusal) in
            try account.open(request)
        }
        let key = Key(account: account.id)
        #expect(try scene.store.supportQueue() == [SupportRow(request)])
        let row = SupportRow(request)
        #expect(try scene.disk.target(of: row.path) == "\(key.kind.rawValue)/\(key.name)")
        #expect(try scene.store.account(of: row)?.id == account.id)
        #expect(try scene.store.order(of: row) == nil)
        let changed = try scene.store.act(
            .answer(Prose("可以。")), on: request.number, of: account.id, by: .clerk("wang"),
            telling: Sample.mail(50), at: Sample.later(500))
        #expect(changed?.mail.map(\.to.text) == ["Li.Ming@example.cn"])
        #expect(changed?.membership?.requests.first?.isNews == true)
        #expect(try scene.store.supportQueue().isEmpty)
        try scene.store.change(account.id) { (account) throws(Never) in
            account.see(request.number)
        }
        let seen = try scene.store.account(account.id)?.membership?.requests.first
        #expect(seen?.isNews == false)
        try Audit(disk: scene.disk).check()
    }

    // MARK: The queue

    @Test func aRequestIsInTheQueueWhileItWaits() throws {
        let scene = try Self.asked()
        let open = try #require(try scene.store.supportQueue().first)
        #expect(open.kind == .split && open.waitingSince == Sample.later(300))
        #expect(try scene.disk.target(of: open.path) == "orders/\(Self.order)")
        #expect(try scene.store.order(of: open)?.number == Sample.order())
        #expect(try scene.store.account(of: open) == nil)
        _ = try Self.act(scene, .answer(Prose("请说明金额。")))
        #expect(try scene.store.supportQueue().isEmpty)
        #expect(try scene.store.order(of: open) == nil)
        _ = try Self.act(scene, .write(Prose("各一半")), by: .customer, at: 600)
        // It waits from its latest word on, behind those that have waited longer.
        #expect(try scene.store.supportQueue().map(\.waitingSince) == [Sample.later(600)])
        _ = try Self.act(scene, .close(result: Prose("已拆分")), mail: 60, at: 700)
        #expect(try scene.store.supportQueue().isEmpty)
        try Audit(disk: scene.disk).check()
    }

    @Test func aSecondMessageMovesTheRow() throws {
        let scene = try Self.asked()
        _ = try Self.act(scene, .write(Prose("急")), by: .customer, at: 900)
        #expect(try scene.store.supportQueue().map(\.waitingSince) == [Sample.later(900)])
    }

    @Test(arguments: SupportKind.allCases)
    func aRowsNameSaysAllThatItIsSortedBy(kind: SupportKind) throws {
        let matter = SupportMatter(order: try Sample.order(), application: try Sample.application())
        let subject = try #require(
            SupportSubject(kind, about: matter, title: try Title("示例公司")))
        let row = SupportRow(try Sample.support(subject))
        #expect(row.name.hasPrefix("000001795147500,\(row.number.text),"))
        #expect(SupportRow(name: row.name) == row)
        let early = Instant(seconds: 9)
        let other = SupportRequest(
            number: row.number, subject: subject, text: try Prose("x"), at: early)
        #expect(SupportRow(other).name < row.name)
    }

    @Test(arguments: [
        "", "000001795147500", "1,2", "x,0C1PA0W1Y2,split", "000001795147500,0C1PA0W1Y2,lost",
        "000001795147500,short,split", "000001795147500,0C1PA0W1Y2,split,more", "E2026000123.json",
    ])
    func otherNamesAreNoRows(name: String) {
        #expect(SupportRow(name: name) == nil)
    }

    // MARK: Power cuts
}
