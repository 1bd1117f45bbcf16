import Desk
import Fapiao
import Resources
import Storage
import Testing

@testable import Command

/// Support, division, reissue and notices, carried out on a real folder by two clerks.
@Suite struct CounterSupportTests {
    private struct Scene {
        let scene: ShopScene
        let zhao: Counter
        let li: Counter
        let owner = "E2026000123"

        init() throws {
            scene = try ShopScene()
            zhao = Counter(scene.shop, clerk: "zhao.min", folder: scene.folder)
            li = Counter(scene.shop, clerk: "li.wei", folder: scene.folder)
            var order = Order(number: try OrderNumber(owner))
            let line = ProductLine(
                name: "Office 365", quantity: try Quantity("2"), unit: "用户",
                rate: .softwareServices,
                amount: TaxSplit(gross: try Money(yuan: "300.00"), rate: .softwareServices))
            _ = try order.take(
                PaymentRecord(
                    order: order.number, customerNumber: nil, payerName: "示例甲公司",
                    contact: try EmailAddress("li.na@example.com"), lines: [line],
                    total: line.amount.gross, paidAt: ShopScene.start, channel: .alipay))
            try scene.shop.store.change(order.number) { (known) throws(Order.Refusal) in
                known = order
            }
        }

        var store: Store { scene.shop.store }
        var number: OrderNumber { get throws { try OrderNumber(owner) } }

        func order() throws -> Order { try #require(try store.order(try number)) }

        /// The customer's order with an application to which `events` happened.
        func apply(_ events: Application.Event...) throws -> ApplicationNumber {
            let application = try #require(
                ApplicationNumber(random: Array(repeating: 77, count: 8)))
            let request = Request(
                document: .normal(.individual, try Title("张示例"), nil, try Remark("")),
                delivery: .pickUp)
            try change { (order) throws(Order.Refusal) in
                _ = try order.submit(request, as: application, at: ShopScene.start)
                for event in events {
                    _ = try order.handle(
                        event, on: application, by: .clerk("chen"), at: ShopScene.start)
                }
            }
            return application
        }

        private func change(_ body: (inout Order) throws(Order.Refusal) -> Void) throws {
            try store.change(try number, body)
        }

        /// The customer asks.
        func ask(_ subject: SupportSubject, seed: UInt8 = 200) throws -> SupportNumber {
            let number = try #require(SupportNumber(random: Array(repeating: seed, count: 8)))
            let request = SupportRequest(
                number: number, subject: subject, text: try Prose("Please help."),
                at: ShopScene.start)
            try change { (order) throws(Order.Refusal) in try order.open(request) }
            return number
        }

        func perform(_ errand: SupportErrand, by counter: Counter) throws -> SupportReply {
            guard case .support(let reply) = counter.perform(.support(errand)).reply else {
                return try #require(nil as SupportReply?)
            }
            return reply
        }

        func open(_ number: SupportNumber) throws -> SupportCase {
            guard case .found(let found) = try perform(.open(number), by: zhao) else {
                return try #require(nil as SupportCase?)
            }
            return found
        }
    }

    @Test func theRowsOfTheListSayWhoAsksAndAboutWhat() throws {
        let scene = try Scene()
        let application = try scene.apply()
        let about = try scene.ask(.notArrived(application))
        let general = try scene.ask(.other(nil), seed: 90)
        let rows = try scene.store.supportQueue().map {
            RequestRow(number: $0.number, since: $0.waitingSince, kind: $0.kind)
        }
        guard case .facts(let facts) = try scene.perform(.facts(rows), by: scene.zhao) else {
            Issue.record("no facts")
            return
        }
        let customer = try EmailAddress("li.na@example.com")
        let order = try scene.number
        #expect(facts.count == 2)
        for (row, known) in facts {
            #expect(known.customer == customer)
            #expect(known.order == order)
            #expect(known.title == (row.number == about ? "张示例" : nil))
        }
        // One that was answered meanwhile is in no list.
        let gone = RequestRow(
            number: general, since: ShopScene.start.adding(seconds: 9), kind: .other)
        #expect(try scene.perform(.facts([gone]), by: scene.zhao) == .facts([:]))
    }

    // MARK: Finding

    @Test func aNumberLeadsToARequestWhetherItWaitsOrNot() throws {
        let scene = try Scene()
        let number = try scene.ask(.other(nil))
        for text in [number.text, number.grouped.lowercased()] {
            guard case .support(.found(let found)) = scene.zhao.perform(.find(text)).reply else {
                Issue.record("\(text) is not found")
                return
            }
            #expect(found.request.number == number)
        }
        let asked = try scene.open(number)
        let say = SupportErrand.say(
            .answer(try Prose("We are on it.")), in: number, at: asked.home, knowing: 1)
        _ = try scene.perform(say, by: scene.zhao)
        guard case .support(.found) = scene.li.perform(.find(number.text)).reply else {
            Issue.record("an answered request is not found")
            return
        }
    }

    @Test func aBillThatNobodyAppliedForOpensByItsNumberOrAPartOfIt() throws {
        let scene = try Scene()
        for text in [scene.owner, "2026000123", "示例甲"] {
            guard case .records(.order(let file)) = scene.zhao.perform(.find(text)).reply else {
                Issue.record("\(text) is not found")
                continue
            }
            #expect(file.order.number.text == scene.owner)
        }
        #expect(scene.zhao.perform(.find("示例乙")).reply == .unknown)
    }

    // MARK: Answering

    @Test func anAnswerReachesTheCustomerByMailAndLeavesTheQueue() throws {
        let scene = try Scene()
        let number = try scene.ask(.other(nil))
        let asked = try scene.open(number)
        #expect(asked.told == [try EmailAddress("li.na@example.com")])
        #expect(asked.language == .simplifiedChinese)
        let say = SupportErrand.say(
            .answer(try Prose("We are on it.")), in: number, at: asked.home, knowing: 1)
        guard case .said(let now) = try scene.perform(say, by: scene.zhao) else {
            Issue.record("not said")
            return
        }
        #expect(now.request.state == .answered)
        #expect(now.request.messages.last?.by == .clerk("zhao.min"))
        #expect(try scene.store.supportQueue().isEmpty)
        let subjects = try scene.scene.subjects(to: EmailAddress("li.na@example.com"))
        #expect(subjects.contains { $0.contains(number.grouped) })
        #expect(try scene.perform(.open(number), by: scene.li) == .gone)
    }

    @Test func ofTwoClerksWhoAnswerTheSecondReadsTheFirstBeforehand() throws {
        let scene = try Scene()
        let number = try scene.ask(.other(nil))
        let home = try scene.open(number).home
        func say(_ text: String, _ count: Int, _ clerk: Counter) throws -> SupportReply {
            try scene.perform(
                .say(.answer(try Prose(text)), in: number, at: home, knowing: count), by: clerk)
        }
        _ = try say("First.", 1, scene.li)
        guard case .unsaid(.support(.hasGrown), let now) = try say("Second.", 1, scene.zhao)
        else {
            Issue.record("sent unread")
            return
        }
        #expect(now?.request.messages.map(\.text.text) == ["Please help.", "First."])
        #expect(try scene.order().requests[0].messages.count == 2)
        guard case .said = try say("Second.", 2, scene.zhao) else {
            Issue.record("still refused")
            return
        }
    }

    @Test func whatIsClosedAlreadyIsNotClosedAgain() throws {
        let scene = try Scene()
        let number = try scene.ask(.other(nil))
        let home = try scene.open(number).home
        let close = SupportErrand.say(
            .close(result: try Prose("Done.")), in: number, at: home, knowing: 1)
        guard case .said(let closed) = try scene.perform(close, by: scene.li) else {
            Issue.record("not closed")
            return
        }
        #expect(closed.request.state == .closed(result: try Prose("Done.")))
        guard case .unsaid(.support(.closedAlready), _) = try scene.perform(close, by: scene.zhao)
        else {
            Issue.record("closed twice")
            return
        }
    }

    @Test func aRequestAboutNothingLiesWithItsAccountAndIsAnsweredThere() throws {
        let scene = try Scene()
        let address = try EmailAddress("li.na@example.com")
        _ = try scene.scene.register(address, order: "E2026000999")
        let code = try scene.scene.code(to: address)
        guard case .activated = scene.scene.shop.perform(.activate(address, code))
        else {
            Issue.record("not activated")
            return
        }
        guard case .signedIn(let member, _) = scene.scene.signIn(address),
            case .supported(let number, _, _) = scene.scene.shop.perform(
                .support(.open(.other(nil), about: nil, try Prose("Hello?")), member))
        else {
            Issue.record("not asked")
            return
        }
        let asked = try scene.open(number)
        #expect(asked.home == .account(member.id))
        let say = SupportErrand.say(
            .answer(try Prose("Hello!")), in: number, at: asked.home, knowing: 1)
        guard case .said(let now) = try scene.perform(say, by: scene.zhao) else {
            Issue.record("not said")
            return
        }
        #expect(now.request.state == .answered)
        #expect(try scene.scene.subjects(to: address).contains { $0.contains(number.grouped) })
    }

    // MARK: Division

    @Test func aDividedBillIsItsPartsAndItsThreadStaysReadable() throws {
        let scene = try Scene()
        let number = try scene.ask(.split)
        let amounts = [try Money(yuan: "100.00"), try Money(yuan: "200.00")]
        let order = try scene.number
        let split = SupportErrand.split(amounts, of: order, for: number)
        guard case .divided(let now) = try scene.perform(split, by: scene.zhao) else {
            Issue.record("not divided")
            return
        }
        let parts = try #require(now.order?.portions)
        #expect(parts.map(\.amount) == amounts)
        for part in parts {
            let made = try #require(try scene.store.order(part.order))
            #expect(made.record?.total == part.amount)
            #expect(made.portionOf == order)
        }
        guard case .undivided(.refused(.alreadyDivided), _) = try scene.perform(split, by: scene.li)
        else {
            Issue.record("divided twice")
            return
        }
        #expect(try scene.open(number).request.number == number)
    }

    @Test func amountsThatDoNotAddUpDivideNothing() throws {
        let scene = try Scene()
        let number = try scene.ask(.split)
        let amounts = [try Money(yuan: "100.00"), try Money(yuan: "199.99")]
        let reply = try scene.perform(
            .split(amounts, of: try scene.number, for: number), by: scene.zhao)
        guard case .undivided(.refused(.amountsDoNotAddUp), _) = reply else {
            Issue.record("divided: \(reply)")
            return
        }
        #expect(try scene.order().portions.isEmpty)
    }

    // MARK: Reissue

    private static func request(_ title: String) throws -> Request {
        Request(
            document: .normal(.individual, try Title(title), nil, try Remark("")),
            delivery: .pickUp)
    }

    @Test func aReturnedFapiaoIsIssuedAnewAsAnApplicationOfItsOwn() throws {
        let scene = try Scene()
        let today = BeijingTime(ShopScene.start).day
        let old = try scene.apply(
            .take, .issue(try FapiaoNumber("26345678901234567890"), on: today),
            .returned(reason: "title"))
        let reissue = SupportErrand.reissue(
            try Self.request("李示例"), of: old, on: try scene.number)
        guard case .reissued(let new) = try scene.perform(reissue, by: scene.zhao) else {
            Issue.record("not reissued")
            return
        }
        let order = try scene.order()
        #expect(order.applications.map(\.stage.status) == [.reissued, .submitted])
        #expect(order.live?.number == new.number)
        #expect(order.live?.predecessor == old)
        #expect(order.live?.request.document.title.text == "李示例")
        #expect(
            try scene.store.queue(.submitted).map(\.application) == [new.number])
        guard
            case .notReissued(.order(.notPossibleNow(.reissued)), let now) = try scene.perform(
                reissue, by: scene.li)
        else {
            Issue.record("reissued twice")
            return
        }
        #expect(now?.number == old)
        #expect(try scene.order().applications.count == 2)
    }

    @Test func aFapiaoThatIsNotBackIsNotIssuedAnew() throws {
        let scene = try Scene()
        let old = try scene.apply(.take)
        let reply = try scene.perform(
            .reissue(try Self.request("李示例"), of: old, on: try scene.number), by: scene.zhao)
        guard case .notReissued(.order(.notPossibleNow(.processing)), _) = reply else {
            Issue.record("reissued: \(reply)")
            return
        }
    }

    // MARK: Notices

    @Test func noticesArePostedOnceAndEndedForEveryClerk() throws {
        let scene = try Scene()
        let today = BeijingTime(ShopScene.start).day
        let old = ShortageNotice(
            types: [.normal], expectedMailing: today.adding(days: 9),
            from: today.adding(days: -2), until: nil, texts: [:])
        let coming = ShortageNotice(
            types: [.special], expectedMailing: today.adding(days: 30),
            from: today.adding(days: 5), until: nil, texts: [.english: "Wait."])
        _ = try scene.perform(.post(old), by: scene.zhao)
        #expect(try scene.perform(.post(old), by: scene.li) == .notices([old]))
        #expect(try scene.perform(.post(coming), by: scene.li) == .notices([old, coming]))
        let ended = old.ended(on: today)
        #expect(ended.until == today.adding(days: -1))
        #expect(try scene.perform(.end(old), by: scene.li) == .notices([ended, coming]))
        // Who still sees it in force changes nothing more.
        #expect(try scene.perform(.end(old), by: scene.zhao) == .notices([ended, coming]))
        let never = coming.ended(on: today)
        #expect(try scene.perform(.end(coming), by: scene.zhao) == .notices([ended, never]))
        #expect(try scene.store.notices() == [ended, never])
    }
}
