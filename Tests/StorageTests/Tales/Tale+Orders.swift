import Fapiao
import Testing

@testable import Storage

/// Bills, what is typed about them, and what is sent.
extension Tale {
    static let ofOrders = [
        claiming, claimingAnothersBill, importing, importingAnotherContact, savingADraft,
        savingAnOlderDraft, choosingADraft, discardingADraft, submitting, withdrawing, correcting,
        seeing, splitting, releasing, handingAnOrderOver,
    ]

    /// A customer and a bill.
    static func billed(_ scene: Scene) throws {
        _ = try scene.join(Sample.newAccount())
        try scene.take([Sample.record()])
    }

    /// A customer, a bill and an application with number 5.
    static func applied(_ scene: Scene, for request: Request? = nil) throws {
        try billed(scene)
        _ = try scene.store.submit(
            scene.submission(5, request: request), by: customer(scene), at: Sample.later(300))
    }

    static func customer(_ scene: Scene) throws -> Account {
        let account = try scene.store.account(Sample.account())
        try Audit.demand(account != nil, "the account is gone")
        return try #require(account)
    }

    static func order(_ scene: Scene) throws -> Order? { try scene.store.order(Sample.order()) }

    private static let claiming: Tale = Tale("claiming before the record is in") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        let claim = Claim(order: try Sample.order("E2026000777"), paidOn: nil)
        _ = try scene.store.claim(claim, for: Sample.account(), at: Sample.later(120))
    } kept: { scene in
        try scene.list(Sample.account()).contains("E2026000777")
    } next: { scene in
        try claiming.act(scene)
    }

    private static let claimingAnothersBill = Tale("claiming another's bill") { scene in
        _ = try scene.join(Sample.newAccount(order: "E2026000555"))
        try scene.take([Sample.record(contact: "someone@else.cn")])
    } act: { scene in
        let claim = Claim(order: try Sample.order(), paidOn: nil)
        _ = try scene.store.claim(claim, for: Sample.account(), at: Sample.later(120))
    } kept: { scene in
        guard try scene.list(Sample.account()).contains("E2026000123") else { return false }
        return try order(scene)?.mail.contains { $0.to.text == "someone@else.cn" } ?? false
    }

    private static func records() throws -> [PaymentRecord] {
        try (1...4).map { try Sample.record("E202600012\($0)") }
    }

    private static let importing = Tale("importing") { scene in
        _ = try scene.join(Sample.newAccount())
        try scene.take([Sample.record("E2026000121", contact: nil)])
    } act: { scene in
        try scene.take(records())
    } kept: { scene in
        try records().allSatisfy { try scene.store.order($0.order)?.record == $0 }
            && scene.list(Sample.account()).count == 4
    } next: { scene in
        let report = try scene.take(records())
        try Audit.demand(report.new + report.updated + report.unchanged == 4, "not all taken")
        try Audit.demand(try scene.take(records()).unchanged == 4, "not taken for good")
    }

    private static let importingAnotherContact = Tale("importing another contact") { scene in
        _ = try scene.join(Sample.newAccount(order: "E2026000555"))
        _ = try scene.join(Sample.newAccount(2, address: "wang@example.cn", order: "E2026000556"))
        try scene.take([Sample.record()])
    } act: { scene in
        try scene.take([Sample.record(contact: "wang@example.cn")])
    } kept: { scene in
        let isSeen = try scene.list(Sample.account(2)).contains("E2026000123")
        try Audit.demand(
            scene.list(Sample.account()).contains("E2026000123") != isSeen, "seen by two or none")
        return isSeen
    }

    private static let savingADraft = Tale("saving a draft") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        _ = try scene.store.save(
            Sample.draft(), on: Sample.order(), replacing: nil, by: customer(scene), at: Sample.noon
        )
    } kept: { scene in
        try order(scene)?.draft?.text == Sample.draft()
    }

    private static func save(_ title: String, _ scene: Scene) throws {
        _ = try scene.store.save(
            Sample.draft(title: title), on: Sample.order(), replacing: nil, by: customer(scene),
            at: Sample.later(310))
    }

    private static let savingAnOlderDraft = Tale("saving an older draft") { scene in
        try billed(scene)
        try save("甲", scene)
    } act: { scene in
        try save("乙", scene)
    } kept: { scene in
        let draft = try order(scene)?.draft
        try Audit.demand(draft?.text.title == "甲", "what was typed first is gone")
        return draft?.rival?.title == "乙"
    }

    private static let choosingADraft = Tale("choosing a draft") { scene in
        try billed(scene)
        try save("甲", scene)
        try save("乙", scene)
    } act: { scene in
        _ = try scene.store.choose(
            Sample.draft(title: "乙"), over: [Sample.draft(title: "甲")], on: Sample.order(),
            by: customer(scene), at: Sample.later(320))
    } kept: { scene in
        let draft = try order(scene)?.draft
        try Audit.demand(draft != nil, "both drafts are gone")
        return draft?.text.title == "乙" && draft?.rival == nil
    }

    private static let discardingADraft = Tale("discarding a draft") { scene in
        try billed(scene)
        try save("甲", scene)
    } act: { scene in
        _ = try scene.store.discardDraft(on: Sample.order(), by: customer(scene))
    } kept: { scene in
        try order(scene).map { $0.draft == nil } ?? false
    }

    private static let submitting = Tale("submitting") { scene in
        try billed(scene)
        try save("甲", scene)
    } act: { scene in
        _ = try scene.store.submit(
            scene.submission(5), by: customer(scene), at: Sample.later(330))
    } kept: { scene in
        guard let order = try order(scene), let application = order.applications.first else {
            return false
        }
        let row = try scene.store.queue(.submitted).first { $0.application == application.number }
        try Audit.demand(
            row.map { try scene.store.order(of: $0, in: .submitted) } == order, "in no queue")
        try Audit.demand(
            scene.store.order(of: application.number) == order, "its number leads nowhere")
        try Audit.demand(try !scene.store.dueMail().isEmpty, "nobody is told")
        return order.applications.count == 1
    } next: { scene in
        do throws(ChangeError<Order.Refusal>) {
            let account = try? customer(scene)
            guard let account, let submission = try? scene.submission(6) else { return }
            _ = try scene.store.submit(submission, by: account, at: Sample.later(340))
        } catch {
            guard case .refused(.alreadyApplied) = error else { throw error }
        }
    }

    private static func act(_ scene: Scene, _ event: Application.Event) throws {
        _ = try scene.store.act(
            event, on: Sample.application(5), of: Sample.order(), by: .customer,
            telling: (own: Sample.mail(150), copy: Sample.mail(170)), at: Sample.later(390))
    }

    private static let withdrawing = Tale("withdrawing") { scene in
        try applied(scene)
    } act: { scene in
        try act(scene, .withdraw(reason: "x"))
    } kept: { scene in
        try stands(scene, .withdrawn, 0)
    }

    private static let correcting = Tale("correcting") { scene in
        try applied(scene)
        try step(scene, .reject(reason: "x", about: nil), 1)
    } act: { scene in
        _ = try scene.store.act(
            .correct(Sample.request(title: "乙")), on: Sample.application(5), of: Sample.order(),
            by: .customer, telling: (own: Sample.mail(152), copy: Sample.mail(172)),
            at: Sample.later(500))
    } kept: { scene in
        try stands(scene, .submitted, 2)
    }

    private static let seeing = Tale("seeing the news") { scene in
        try applied(scene)
        try step(scene, .take, 1)
    } act: { scene in
        try scene.store.change(Sample.order()) { (order) throws(Order.Refusal) in order.see() }
    } kept: { scene in
        try order(scene)?.applications.first?.isNews == false
    }

    private static let amounts = [Money(fen: 600), Money(fen: 1_009_999)]

    private static let splitting: Tale = Tale("splitting") { scene in
        try billed(scene)
    } act: { scene in
        _ = try scene.store.split(Sample.order(), into: amounts)
    } kept: { scene in
        try order(scene)?.portions.count == 2
    } next: { scene in
        if try order(scene)?.portions.isEmpty == true { try splitting.act(scene) }
        try Audit.demand(try scene.list(Sample.account()).count == 2, "2: not two parts")
        for part in 1...2 {
            let order = try scene.store.order(Sample.order("E2026000123-\(part)"))
            try Audit.demand(order?.record?.total == amounts[part - 1], "2: part \(part)")
        }
    }

    private static let releasing = Tale("releasing an order") { scene in
        try billed(scene)
        try scene.take([Sample.record(contact: nil)])
    } act: { scene in
        _ = try scene.store.pass(
            Sample.order(), from: Sample.account(), to: nil, by: "zhao.min",
            at: Sample.later(500))
    } kept: { scene in
        try order(scene).map { $0.holder == nil } ?? false
    }

    private static let handingAnOrderOver = Tale("handing an order over") { scene in
        try applied(scene)
        _ = try scene.join(Sample.newAccount(2, address: "wang@example.cn", order: "E2026000556"))
    } act: { scene in
        _ = try scene.store.pass(
            Sample.order(), from: Sample.account(), to: Sample.account(2), by: "zhao.min",
            at: Sample.later(500))
    } kept: { scene in
        let isGiven = try scene.list(Sample.account(2)).contains("E2026000123")
        try Audit.demand(
            scene.list(Sample.account()).contains("E2026000123") != isGiven, "seen by two or none")
        return isGiven
    }
}
