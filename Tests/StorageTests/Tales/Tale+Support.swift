import Fapiao
import Testing

@testable import Storage

/// What customers ask and the desk answers.
extension Tale {
    static let ofSupport = [
        asking, answering, writingAgain, closingARequest, sendingBack, seeingAnAnswer,
        askingAboutNothing, answeringAboutNothing,
    ]

    private static func asked(_ scene: Scene, _ subject: SupportSubject = .split) throws {
        let request = try Sample.support(subject)
        try scene.store.change(Sample.order()) { (order) throws(Order.Refusal) in
            try order.open(request)
        }
    }

    private static func act(
        _ scene: Scene, _ event: SupportRequest.Event, by actor: Actor = .clerk("wang"),
        mail: Int = 50, at seconds: Int = 500
    ) throws {
        _ = try scene.store.act(
            event, on: Sample.support(.split).number, of: Sample.order(), by: actor,
            telling: (own: Sample.mail(mail), copy: Sample.mail(mail + 1)),
            at: Sample.later(seconds))
    }

    private static func request(_ scene: Scene) throws -> SupportRequest? {
        try order(scene)?.requests.first
    }

    /// It is in the queue as long as it waits; who was answered is told.
    private static func isConsistent(_ scene: Scene, _ request: SupportRequest?) throws {
        guard let request else { return }
        let rows = try scene.store.supportQueue()
        let isThere = rows.contains { $0.number == request.number }
        try Audit.demand(isThere || request.state != .open, "a request that nobody sees")
        try Audit.demand(
            request.state != .answered || !scene.store.dueMail().isEmpty, "nobody is told")
    }

    private static let asking = Tale("asking") { scene in
        try billed(scene)
    } act: { scene in
        try asked(scene)
    } kept: { scene in
        let request = try request(scene)
        try isConsistent(scene, request)
        return request?.state == .open
    }

    private static let answering = Tale("answering") { scene in
        try billed(scene)
        try asked(scene)
    } act: { scene in
        try act(scene, .answer(Prose("请说明金额。")))
    } kept: { scene in
        let request = try request(scene)
        try isConsistent(scene, request)
        return request?.state == .answered
    }

    private static let writingAgain = Tale("writing again") { scene in
        try billed(scene)
        try asked(scene)
        try act(scene, .answer(Prose("请说明金额。")))
    } act: { scene in
        try act(scene, .write(Prose("各一半")), by: .customer, mail: 52, at: 600)
    } kept: { scene in
        let request = try request(scene)
        try isConsistent(scene, request)
        return request?.messages.count == 3
    }

    private static let closingARequest = Tale("closing a request") { scene in
        try billed(scene)
        try asked(scene)
    } act: { scene in
        try act(scene, .close(result: Prose("已拆分")))
    } kept: { scene in
        guard try request(scene)?.isClosed == true else { return false }
        return try !scene.store.dueMail().isEmpty
    }

    private static let sendingBack = Tale("sending a fapiao back") { scene in
        try applied(scene)
        try asked(scene, .newTitle(Sample.application(5), Title("乙公司")))
    } act: { scene in
        let parcel = Parcel(
            carrier: .sf, tracking: try TrackingNumber("SF1234567890123", carrier: .sf))
        try act(scene, .sendBack(parcel), by: .customer)
    } kept: { scene in
        try request(scene)?.sentBack != nil
    }

    private static let seeingAnAnswer = Tale("seeing an answer") { scene in
        try billed(scene)
        try asked(scene)
        try act(scene, .answer(Prose("请说明金额。")))
    } act: { scene in
        let number = try Sample.support(.split).number
        try scene.store.change(Sample.order()) { (order) throws(Order.Refusal) in
            order.see(number)
        }
    } kept: { scene in
        try request(scene)?.isNews == false
    }

    private static let askingAboutNothing = Tale("asking about nothing in particular") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        let request = try Sample.support(.other(nil))
        let opened: Void? = try scene.store.change(Sample.account()) {
            (account) throws(Order.Refusal) in try account.open(request)
        }
        try Audit.demand(opened != nil, "the account is gone")
    } kept: { scene in
        let request = try member(scene)?.requests.first
        try isConsistent(scene, request)
        return request != nil
    }

    private static let answeringAboutNothing = Tale("answering about nothing in particular") {
        scene in
        try askingAboutNothing.before(scene)
        try askingAboutNothing.act(scene)
    } act: { scene in
        _ = try scene.store.act(
            .answer(Prose("可以。")), on: Sample.support(.other(nil)).number, of: Sample.account(),
            by: .clerk("wang"), telling: Sample.mail(50), at: Sample.later(500))
    } kept: { scene in
        let request = try member(scene)?.requests.first
        try isConsistent(scene, request)
        return request?.state == .answered
    }
}
