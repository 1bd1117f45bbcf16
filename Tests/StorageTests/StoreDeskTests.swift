import Fapiao
import Testing

@testable import Storage

/// What clerks do, as it comes to lie on the disk.
struct StoreDeskTests {
    private static let fapiao = "26345678901234567890"

    static func work(
        _ scene: Scene, _ act: DeskAct, by clerk: String = "zhao.min", on number: Int = 5,
        of order: String = "E2026000123", at seconds: Int = 400
    ) throws {
        _ = try scene.store.work(
            act, on: Sample.application(number), of: Sample.order(order), by: clerk,
            telling: (Sample.mail(number + 300), Sample.mail(number + 400)),
            at: Sample.later(seconds))
    }

    static func returned() throws -> Scene {
        let (scene, _) = try StoreApplicationTests.applied()
        let day = StoreApplicationTests.day
        for event: Application.Event in [
            .take, .issue(try FapiaoNumber(fapiao), on: day), .returned(reason: "换抬头"),
        ] {
            try work(scene, .step(event))
        }
        return scene
    }

    @Test func aRowSaysWhoHoldsIt() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        try Self.work(scene, .hold)
        let row = try #require(try scene.store.queue(.submitted).first)
        #expect(row.hold?.clerk == "zhao.min" && row.hold?.until == Sample.later(1_300))
        #expect(try scene.store.order(of: row, in: .submitted) != nil)
        #expect(try scene.store.queue(.submitted).count == 1)
        let hold = Hold(clerk: "zhao.min", since: Sample.later(400), until: Sample.later(1_300))
        #expect(throws: ChangeError<DeskRefusal>.refused(.held(hold))) {
            try Self.work(scene, .step(.take), by: "qian.wei")
        }
        try Audit(disk: scene.disk).check()
    }

    @Test func aLongOddLoginNameStillMakesARow() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        try Self.work(scene, .hold, by: String(repeating: "/赵,", count: 60))
        let row = try #require(try scene.store.queue(.submitted).first)
        #expect(row.hold?.clerk.hasPrefix("/赵,") == true)
        #expect(row.name.utf8.count <= 255)
        try Audit(disk: scene.disk).check()
    }

    /// A hold or a note is nothing that anybody searches for.
    @Test func onlyWhatASearchMayFindMakesALine() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        let before = try scene.store.steps(since: Sample.noon).count
        try Self.work(scene, .hold)
        try Self.work(scene, .note(try Prose("催")))
        #expect(try scene.store.steps(since: Sample.noon).count == before)
        try Self.work(scene, .step(.take))
        #expect(try scene.store.steps(since: Sample.noon).count == before + 1)
    }

    @Test func notesAndHoldsAreKept() throws {
        let (scene, _) = try StoreApplicationTests.applied()
        try Self.work(scene, .note(try Prose("客户来电\n请加急")))
        try Self.work(scene, .hold)
        let order = try Scene(scene.disk, tag: "2").store.order(Sample.order())
        #expect(order?.live?.notes.map(\.text.text) == ["客户来电\n请加急"])
        #expect(order?.live?.hold?.clerk == "zhao.min")
    }

    @Test func aReissueIsFoundUnderBothNumbers() throws {
        let scene = try Self.returned()
        let new = try Sample.application(9)
        let order = try scene.store.reissue(
            Sample.application(5), of: Sample.order(), with: Sample.request(title: "新抬头公司"),
            as: new, by: "zhao.min", telling: (Sample.mail(901), Sample.mail(902)),
            at: Sample.later(500))
        #expect(order.live?.predecessor == (try Sample.application(5)))
        #expect(try scene.store.order(of: new)?.number == order.number)
        #expect(try scene.store.order(of: Sample.application(5))?.number == order.number)
        #expect(try scene.store.queue(.returned).isEmpty)
        #expect(try scene.store.queue(.submitted).map(\.application) == [new])
        #expect(order.mail.filter { $0.id == (try? Sample.mail(901)) }.count == 1)
        try Audit(disk: scene.disk).check()
    }

    @Test func releaseAndHandOver() throws {
        let (scene, account) = try StoreApplicationTests.applied()
        let other = try scene.join(
            Sample.newAccount(2, address: "wang@example.cn", order: "E2026000200"))
        let given = try scene.store.pass(
            Sample.order(), from: account.id, to: other.id, by: "zhao.min",
            at: Sample.later(500))
        #expect(given?.holder?.account == other.id)
        #expect(try scene.list(other.id).contains("E2026000123"))
        #expect(try !scene.list(account.id).contains("E2026000123"))
        _ = try scene.store.pass(
            Sample.order(), from: other.id, to: nil, by: "zhao.min", at: Sample.later(510))
        // The record names the first one's address.
        #expect(try scene.list(account.id).contains("E2026000123"))
        #expect(
            try scene.store.pass(
                Sample.order("E2026009999"), from: nil, to: nil, by: "zhao.min",
                at: Sample.later(520)) == nil)
        #expect(throws: ChangeError<HolderChanged>.store(.unknownAccount)) {
            try scene.store.pass(
                Sample.order(), from: nil, to: Sample.account(9), by: "zhao.min",
                at: Sample.noon)
        }
        try Audit(disk: scene.disk).check()
    }

    @Test func aClosedAccountsAddressIsFree() throws {
        let (scene, account) = try StoreApplicationTests.applied()
        _ = try scene.store.change(account.id) { (account: inout Account) throws in
            try account.close(
                by: "zhao.min", reason: Prose("客户要求"), telling: Sample.mail(77),
                at: Sample.later(500))
        }
        #expect(try scene.store.account(of: account.address) == nil)
        #expect(try scene.store.account(account.id)?.closing?.by == "zhao.min")
        let next = try scene.join(Sample.newAccount(2))
        #expect(try scene.store.account(of: account.address)?.id == next.id)
        // What the closed one applied for is not for whoever comes next.
        #expect(throws: ChangeError<Order.Refusal>.refused(.heldByAnother)) {
            try scene.store.claim(
                Claim(order: Sample.order(), paidOn: nil), for: next.id, at: Sample.later(600))
        }
    }
}
