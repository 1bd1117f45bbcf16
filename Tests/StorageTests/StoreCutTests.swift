import Fapiao
import Testing

@testable import Storage

/// Every use case, the power going after each of its steps: what was acknowledged is there, every
/// hint and claim that a document needs is there, and whoever comes next can go on.
struct StoreCutTests {
    static let number = "E2026000123"

    @Test func registering() throws {
        let new = try Sample.newAccount()
        let other = try Sample.newAccount(2)
        try PowerCuts.ofStore {
            try $0.register(new)
        } kept: { scene in
            try scene.store.account(of: new.address)?.registration != nil
        } again: { scene in
            // At once, by somebody who minted another account.
            try scene.register(other, at: Sample.later(5))
            let account = try #require(try scene.store.account(of: new.address))
            #expect(account.registration?.password == other.password)
            #expect(account.mail.map(\.id) == [other.code.mail])
        }.tryAll()
    }

    @Test func activating() throws {
        let new = try Sample.newAccount()
        try PowerCuts.ofStore {
            try $0.register(new)
            try $0.take([Sample.record(contact: "someone@else.cn")])
        } story: {
            try $0.activate(new)
        } kept: { scene in
            try scene.store.account(of: new.address)?.membership != nil
        } again: { scene in
            do throws(ChangeError<Account.Refusal>) {
                _ = try scene.store.activate(
                    new.address, at: Sample.later(70), matches: Sample.matches(new.code))
            } catch {
                #expect(error == .refused(.codeUsed))
            }
            let account = try #require(try scene.store.account(of: new.address))
            #expect(try scene.list(account.id) == [Self.number])
            let settled = try scene.store.account(account.id)
            #expect(settled?.membership?.claims == [])
            // The address that the record names was told, once.
            let order = try #require(try scene.store.order(Sample.order()))
            #expect(order.mail.map(\.to.text) == ["someone@else.cn"])
        }.tryAll()
    }

    @Test func claimingBeforeTheRecordIsIn() throws {
        let new = try Sample.newAccount()
        let claim = Claim(order: try Sample.order("E2026000777"), paidOn: nil)
        let story = { (scene: Scene) throws in
            _ = try scene.store.claim(claim, for: new.id, at: Sample.later(120))
        }
        try PowerCuts.ofStore {
            _ = try $0.join(new)
        } story: {
            try story($0)
        } kept: { scene in
            try scene.list(new.id).contains("E2026000777")
        } again: {
            try story($0)
        }.tryAll()
    }

    @Test func importing() throws {
        let new = try Sample.newAccount()
        let records = try (1...4).map { try Sample.record("E202600012\($0)") }
        try PowerCuts.ofStore {
            _ = try $0.join(new)
            try $0.take([Sample.record("E2026000121", contact: nil)])
        } story: { scene in
            let report = try scene.take(records)
            #expect(report.new == 3 && report.updated == 1)
        } kept: { scene in
            try scene.list(new.id).count == 4
        } again: { scene in
            let report = try scene.take(records)
            #expect(report.new + report.updated + report.unchanged == 4)
            #expect(try scene.take(records).unchanged == 4)
        }.tryAll()
    }

    @Test func savingADraft() throws {
        let new = try Sample.newAccount()
        try PowerCuts.ofStore {
            _ = try $0.join(new)
        } story: { scene in
            let account = try #require(try scene.store.account(new.id))
            _ = try scene.store.save(
                Sample.draft(), on: Sample.order(), replacing: nil, by: account, at: Sample.noon)
        } kept: { scene in
            try scene.store.order(Sample.order())?.draft?.text == Sample.draft()
        }.tryAll()
    }

    @Test func submitting() throws {
        let new = try Sample.newAccount()
        let story = { (scene: Scene, number: Int) throws -> Void in
            let account = try #require(try scene.store.account(new.id))
            _ = try scene.store.submit(
                scene.submission(number), by: account, at: Sample.later(300))
        }
        try PowerCuts.ofStore {
            _ = try $0.join(new)
            try $0.take([Sample.record()])
        } story: {
            try story($0, 5)
        } kept: { scene in
            let order = try #require(try scene.store.order(Sample.order()))
            guard let application = order.applications.first else { return false }
            let rows = try scene.store.queue(.submitted)
            let row = try #require(rows.first { $0.application == application.number })
            #expect(try scene.store.order(of: row, in: .submitted) == order)
            #expect(try scene.store.order(of: application.number) == order)
            #expect(try scene.store.dueMail().count >= 1)
            return order.applications.count == 1
        } again: { scene in
            do { try story(scene, 6) } catch let error as ChangeError<Order.Refusal> {
                guard case .refused(.alreadyApplied) = error else { throw error }
            }
        }.tryAll()
    }

    @Test func issuing() throws {
        let new = try Sample.newAccount()
        let fapiao = try FapiaoNumber("26345678901234567890")
        let day = try #require(Day(iso: "2026-11-20"))
        let act = { (scene: Scene, event: Application.Event) throws -> Void in
            try scene.store.change(Sample.order()) { (order: inout Order) throws in
                _ = try order.handle(
                    event, on: Sample.application(5), by: .clerk("wang"), at: Sample.later(400))
            }
        }
        try PowerCuts.ofStore {
            let account = try $0.join(new)
            try $0.take([Sample.record()])
            _ = try $0.store.submit($0.submission(5), by: account, at: Sample.later(300))
            try act($0, .take)
        } story: {
            try act($0, .issue(fapiao, on: day))
        } kept: { scene in
            try scene.store.order(of: fapiao)?.live?.stage.issue?.number == fapiao
        } again: { scene in
            try act(scene, .issue(fapiao, on: day))
            #expect(try scene.store.queue(.issued).count == 1)
        }.tryAll()
    }

    @Test func handingMailOver() throws {
        let new = try Sample.newAccount()
        try PowerCuts.ofStore {
            try $0.register(new)
        } story: { scene in
            let isMoved = try scene.store.handOver(new.code.mail)
            #expect(isMoved)
        } kept: { scene in
            let all = try Audit(disk: scene.disk).mail()
            guard all == [new.code.mail.text] else {
                throw Audit.Broken(description: "a mail that nobody sends: \(all)")
            }
            return try scene.store.outboxItem(new.code.mail) != nil
        } again: { scene in
            _ = try scene.store.handOver(new.code.mail)
            // The clear code lies in the outbox alone.
            #expect(try scene.store.account(new.id)?.mail == [])
            #expect(try scene.store.dueMail().isEmpty)
        }.tryAll()
    }

    /// A second cut during recovery, for the changes that touch most.
    @Test(arguments: [
        Survival(contents: .lost, names: .lost),
        Survival(contents: .halved, names: .mixed, seed: 4),
    ])
    func theSecondTimeToo(_ survival: Survival) throws {
        let new = try Sample.newAccount()
        let before = { (scene: Scene) throws in
            _ = try scene.join(new)
            try scene.take([Sample.record("E2026000121")])
        }
        try PowerCuts.ofStore(before: before) { scene in
            try scene.take([Sample.record(), Sample.record("E2026000121", payer: "乙")])
        } kept: { scene in
            try scene.list(new.id).count == 2
                && scene.store.order(Sample.order("E2026000121"))?.record?.payerName == "乙"
        }.tryTwice(survival)
        try PowerCuts.ofStore(before: before) { scene in
            let account = try #require(try scene.store.account(new.id))
            let submission = try scene.submission(5, order: "E2026000121")
            if try scene.store.order(submission.order)?.live == nil {
                _ = try scene.store.submit(submission, by: account, at: Sample.later(300))
            }
            if try !scene.store.dueMail().isEmpty { _ = try scene.store.handOver(submission.mail) }
        } kept: { scene in
            let live = try scene.store.order(Sample.order("E2026000121"))?.live
            let mail = try Audit(disk: scene.disk).mail()
            return try live?.number == Sample.application(5) && mail.count == 1
        }.tryTwice(survival)
    }
}
