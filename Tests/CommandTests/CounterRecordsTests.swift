import Desk
import Fapiao
import FoundationEssentials
import Resources
import Storage
import System
import Testing
import Wizard

@testable import Command

/// What a clerk looks up and does beside the queues, on a real folder.
@Suite struct CounterRecordsTests {
    /// Two clerks, and a customer with an order.
    private struct Scene {
        let scene: ShopScene
        let zhao: Counter
        let li: Counter
        let address: EmailAddress
        let order: OrderNumber

        init(joined: Bool = true) throws {
            scene = try ShopScene()
            zhao = Counter(scene.shop, clerk: "zhao.min", folder: scene.folder)
            li = Counter(scene.shop, clerk: "li.wei", folder: scene.folder)
            address = try EmailAddress("li.na@example.com")
            order = try OrderNumber("E2026000123")
            if joined {
                _ = try scene.join(address)
            } else {
                _ = try scene.register(address)
            }
        }

        func ask(_ errand: RecordsErrand, by counter: Counter? = nil) throws -> RecordsReply {
            let reply = (counter ?? zhao).perform(.records(errand)).reply
            guard case .records(let reply) = reply else {
                return try #require(nil as RecordsReply?, "\(reply)")
            }
            return reply
        }

        /// The order's payment record comes in.
        func pay(_ total: Money) throws {
            let line = ProductLine(
                name: "Office 365", quantity: try Quantity("2"), unit: "用户",
                rate: .softwareServices, amount: TaxSplit(gross: total, rate: .softwareServices))
            let record = try PaymentRecord(
                order: order, customerNumber: nil, payerName: "示例甲公司", contact: address,
                lines: [line], total: total, paidAt: ShopScene.start, channel: .alipay)
            _ = scene.shop.store.take([record], at: ShopScene.start)
        }

        func file() throws -> AccountFile {
            guard case .account(let file) = try ask(.accountAt(address)) else {
                return try #require(nil as AccountFile?)
            }
            return file
        }
    }

    // MARK: Accounts

    @Test func anAccountIsShownWithoutASecret() throws {
        let scene = try Scene()
        let file = try scene.file()
        #expect(file.bills.map(\.number) == [scene.order])
        guard case .active = file.state else {
            Issue.record("\(file.state)")
            return
        }
        let text = "\(file)"
        let account = try #require(try scene.scene.shop.store.account(of: scene.address))
        let hash = try #require(account.membership?.password.text)
        #expect(!text.contains(hash))
        #expect(try scene.ask(.accountAt(EmailAddress("no@example.com"))) == .gone)
    }

    @Test func theActivationCodeIsMailedAgainAndTheOldOneEnds() throws {
        let scene = try Scene(joined: false)
        let old = try scene.scene.code(to: scene.address)
        let id = try scene.file().id
        scene.scene.pass(60)
        guard case .account = try scene.ask(.onAccount(.resend, id)) else {
            Issue.record("not resent")
            return
        }
        let fresh = try scene.scene.code(to: scene.address)
        #expect(fresh != old)
        _ = scene.scene.shop.perform(.activate(scene.address, fresh))
        guard case .active = try scene.file().state else {
            Issue.record("not active")
            return
        }
        #expect(
            try scene.ask(.onAccount(.resend, id)) == .refused(.account(.alreadyActive)))
    }

    @Test func aResetMailsAOneTimePasswordWithWhichTheCustomerSignsIn() throws {
        let scene = try Scene()
        let id = try scene.file().id
        guard case .account(let file) = try scene.ask(.onAccount(.reset, id)) else {
            Issue.record("no reset")
            return
        }
        let code = try scene.scene.code(to: scene.address)
        #expect(file.resetUntil != nil)
        #expect(!"\(file)".contains(code.text))
        guard case .mustChoosePassword = scene.scene.signIn(scene.address, code.text) else {
            Issue.record("the code does not sign in")
            return
        }
    }

    @Test func codesHaveALimitAtTheDeskToo() throws {
        let scene = try Scene()
        let id = try scene.file().id
        var last = RecordsReply.gone
        for _ in 0...CodeLimit.anHour { last = try scene.ask(.onAccount(.reset, id)) }
        guard case .refused(.account(.tooManyCodes)) = last else {
            Issue.record("\(last)")
            return
        }
    }

    @Test func endingSessionsEndsThem() throws {
        let scene = try Scene()
        let member = try scene.scene.member(scene.scene.signIn(scene.address))
        _ = try scene.ask(.onAccount(.endSessions, try scene.file().id))
        #expect(scene.scene.shop.perform(.loadOrders(member)) == .signedOut)
        #expect(try scene.scene.subjects(to: scene.address).count > 1)
    }

    @Test func ofTwoClerksWhoCloseTheSecondIsTold() throws {
        let scene = try Scene()
        let id = try scene.file().id
        let deed = RecordsErrand.onAccount(.close(try Prose("客户要求")), id)
        guard case .account(let file) = try scene.ask(deed), case .closed(let closing) = file.state
        else {
            Issue.record("not closed")
            return
        }
        #expect(closing.by == "zhao.min" && closing.reason.text == "客户要求")
        #expect(try scene.ask(deed, by: scene.li) == .refused(.account(.closed)))
        #expect(scene.scene.signIn(scene.address) == .signInRefused)
        #expect(try scene.file().bills.map(\.number) == [scene.order])
    }

    @Test func wrongPasswordsAreToldAndUntilWhen() throws {
        let scene = try Scene()
        #expect(try scene.file().tries == nil)
        for _ in 0..<3 { _ = scene.scene.signIn(scene.address, "wrong") }
        #expect(try scene.file().tries?.count == 3)
    }

    // MARK: Bills

    @Test func aBillIsHandedOverAndReleased() throws {
        let scene = try Scene()
        let other = try EmailAddress("wang@example.cn")
        let owner = try scene.file().id
        let give = RecordsErrand.onOrder(.handOver(to: other), scene.order, seen: owner)
        #expect(try scene.ask(give) == .refused(.noAccount(other)))
        _ = try scene.scene.join(other, order: "E2026000200")
        guard case .order(let file) = try scene.ask(give), let holder = file.holder else {
            Issue.record("not handed over")
            return
        }
        #expect(holder.address == other)
        let release = RecordsErrand.onOrder(.release, scene.order, seen: holder.id)
        guard case .order(let free) = try scene.ask(release) else {
            Issue.record("not released")
            return
        }
        #expect(free.holder == nil && free.order.holder == nil)
        let none = try OrderNumber("E2026009999")
        #expect(try scene.ask(.order(none)) == .gone)
        #expect(try scene.ask(.onOrder(.release, none, seen: nil)) == .gone)
    }

    @Test func ofTwoClerksWhoReleaseAndHandOverTheSecondSeesTheFirst() throws {
        let scene = try Scene()
        let other = try EmailAddress("wang@example.cn")
        _ = try scene.scene.join(other, order: "E2026000200")
        let owner = try scene.file().id
        _ = try scene.ask(.onOrder(.handOver(to: other), scene.order, seen: owner))
        let late = try scene.ask(.onOrder(.release, scene.order, seen: owner), by: scene.li)
        guard case .refused(.holderChanged(let file)) = late else {
            Issue.record("\(late)")
            return
        }
        #expect(file.holder?.address == other && file.order.passing?.by == "zhao.min")
    }

    @Test func aDividedBillIsShownWithItsPartsAndReleasedWithThem() throws {
        let scene = try Scene()
        let store = scene.scene.shop.store
        let total = try Money(yuan: "300.00")
        try scene.pay(total)
        _ = try store.split(
            scene.order, into: [Money(fen: 600), Money(fen: total.fen - 600)])
        guard case .order(let file) = try scene.ask(.order(scene.order)) else {
            Issue.record("no bill")
            return
        }
        #expect(file.parts.map(\.amount.fen) == [600, total.fen - 600])
        #expect(file.parts.allSatisfy { $0.state == .known(nil, holder: .sameAsBill) })
        #expect(try scene.file().bills.first { $0.number == scene.order }?.parts == 2)
        guard case .hits(let hits, _) = try scene.ask(.search(scene.order.text)) else {
            Issue.record("no hits")
            return
        }
        #expect(
            hits.contains { if case .divided(scene.order, _, _, 2) = $0 { true } else { false } })
        let owner = try scene.file().id
        _ = try scene.ask(.onOrder(.release, scene.order, seen: owner))
        for part in file.parts { #expect(try store.order(part.number)?.holder == nil) }
    }

    // MARK: Search

    @Test func aSearchTellsWhatItMet() throws {
        let scene = try Scene()
        guard case .hits(let hits, false) = try scene.ask(.search("LI.NA@example.com")) else {
            Issue.record("no hits")
            return
        }
        let id = try scene.file().id
        #expect(
            hits.contains { if case .account(id, _, .active) = $0 { true } else { false } })
        #expect(try scene.ask(.search("nothing of ours")) == .hits([], isCut: false))
        guard case .hits(let orders, _) = try scene.ask(.search("e2026000123")) else {
            Issue.record("no hits")
            return
        }
        #expect(orders == [.order(scene.order, payer: nil, total: nil)])
    }

    // MARK: Mail

    @Test func aFailedMailIsShownMaskedRetriedAndForgotten() throws {
        let scene = try Scene(joined: false)
        let store = scene.scene.shop.store
        let code = try scene.scene.code(to: scene.address)
        let id = try #require(try store.outbox().first)
        #expect(try scene.ask(.onMail(.forget, id)) == .refused(.mailWaits))
        try store.bury(id, because: .ended(code: 67, said: "no"), at: scene.scene.shop.world.now())
        guard case .mail(let file) = try scene.ask(.mail(id)) else {
            Issue.record("no mail")
            return
        }
        #expect(file.standing == .givenUp && file.to == scene.address)
        #expect(file.body.contains("*") && !file.body.contains(code.grouped))
        guard case .mail(let again) = try scene.ask(.onMail(.retry, id)) else {
            Issue.record("not retried")
            return
        }
        #expect(again.standing != .givenUp)
        #expect(scene.scene.shop.nextFreshMail() != nil)
        try store.bury(id, because: .ended(code: 67, said: "no"), at: scene.scene.shop.world.now())
        #expect(try scene.ask(.onMail(.forget, id)) == .done)
        #expect(try scene.ask(.onMail(.forget, id)) == .gone)
        #expect(try scene.ask(.mail(id)) == .gone)
    }

    // MARK: Files

    @Test func aSheetIsWrittenAndNothingIsReplaced() throws {
        let scene = try Scene()
        let folder =
            FileManager.default.temporaryDirectory.path
            + "/fapiao-sheet-\(UInt64.random(in: .min ... .max))"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/a.txt"
        let write = { (text: String, path: String) in
            try scene.ask(.write(text, to: path))
        }
        #expect(try write("one", path) == .done)
        #expect(try write("two", path) == .refused(.file(.exists)))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "one")
        #expect(try write("x", folder + "/none/a.txt") == .refused(.file(.noFolder)))
        #expect(try write("x", folder) == .refused(.file(.exists)))
        #expect(try write("x", path + "/b") == .refused(.file(.noFolder)))
        let data = scene.scene.folder + "/data/a.txt"
        #expect(try write("x", data) == .refused(.file(.inData)))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }
}
