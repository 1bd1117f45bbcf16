import Fapiao
import Testing

@testable import Storage

/// What clerks do to applications, and what the desk posts for everybody.
extension Tale {
    static let ofDesk = [
        holding, noting, takingOver, lettingGo, taking, issuing, issuingInOneTask, mailing,
        mailingAnotherParcel, readying, collecting, receiving, rejecting, takingBack, returning,
        reissuing, postingANotice, removingANotice, importingHolidays, setting, migrating,
        digesting, sweeping,
    ]

    /// A clerk's step; the customer is told by mail 150 and that number.
    static func step(_ scene: Scene, _ event: Application.Event, _ number: Int) throws {
        try work(scene, .step(event), number)
    }

    private static func work(
        _ scene: Scene, _ act: DeskAct, _ number: Int, by clerk: String = "zhao.min"
    ) throws {
        _ = try scene.store.work(
            act, on: Sample.application(5), of: Sample.order(), by: clerk,
            telling: (Sample.mail(150 + number), Sample.mail(170 + number)),
            at: Sample.later(400 + number))
    }

    /// Whether the application stands there; who made it so has told the customer.
    static func stands(_ scene: Scene, _ status: Status, _ number: Int) throws -> Bool {
        guard let order = try order(scene), let last = order.applications.last,
            last.stage.status == status
        else { return false }
        let mail = try Sample.mail(150 + number)
        try Audit.demand(order.mail.contains { $0.id == mail }, "nobody is told")
        guard status.isQueued else { return true }
        let row = try scene.store.queue(status).first { $0.application == last.number }
        try Audit.demand(row != nil, "in no queue")
        return true
    }

    /// A tale of one step, after others.
    private static func stepping(
        _ name: String, after events: [Application.Event], _ event: Application.Event,
        to status: Status, pickUp: Bool = false
    ) -> Tale {
        Tale(name) { scene in
            try applied(scene, for: pickUp ? Sample.pickUpRequest() : nil)
            for (number, event) in events.enumerated() { try step(scene, event, number) }
        } act: { scene in
            try step(scene, event, 9)
        } kept: { scene in
            try stands(scene, status, 9)
        }
    }

    private static let issue: Application.Event = {
        guard let number = try? FapiaoNumber("26345678901234567890") else { return .take }
        return .issue(number, on: Day(ordinal: 20_777))
    }()

    private static func parcel(_ number: String = "SF1234567890123") throws -> Parcel {
        Parcel(carrier: .sf, tracking: try TrackingNumber(number, carrier: .sf))
    }

    private static let mail: Application.Event = (try? .mail(parcel())) ?? .take
    private static let mailAnother: Application.Event =
        (try? .mail(parcel("SF1234567890124"))) ?? .take

    private static let taking = stepping("taking", after: [], .take, to: .processing)
    private static let issuing = stepping("issuing", after: [.take], issue, to: .issued)
    private static let mailing = stepping("mailing", after: [.take, issue], mail, to: .mailed)
    private static let readying = stepping(
        "readying", after: [.take, issue], .readyForPickUp, to: .readyForPickUp, pickUp: true)
    private static let collecting = stepping(
        "collecting", after: [.take, issue, .readyForPickUp], .collected, to: .collected,
        pickUp: true)
    private static let receiving = stepping(
        "receiving", after: [.take, issue, mail], .received, to: .received)
    private static let rejecting = stepping(
        "rejecting", after: [.take], .reject(reason: "x", about: nil), to: .rejected)
    private static let takingBack = stepping(
        "taking back", after: [.take, issue], .takeBack(reason: "x"), to: .processing)
    private static let returning = stepping(
        "returning", after: [.take, issue, mail], .returned(reason: "x"), to: .returned)

    private static let mailingAnotherParcel = Tale("mailing another parcel") { scene in
        try applied(scene)
        for (number, event) in [.take, issue, mail].enumerated() {
            try step(scene, event, number)
        }
    } act: { scene in
        try step(scene, mailAnother, 9)
    } kept: { scene in
        guard try stands(scene, .mailed, 2) else { return false }
        return try order(scene)?.live?.stage.parcel == parcel("SF1234567890124")
    }

    private static let issuingInOneTask: Tale = Tale("issuing in one task") { scene in
        try applied(scene)
    } act: { scene in
        let number = try FapiaoNumber("26345678901234567890")
        _ = try scene.store.carryOut(
            .issue(number, on: Day(ordinal: 20_777)), on: Sample.application(5),
            of: Sample.order(), by: "zhao.min", telling: (Sample.mail(159), Sample.mail(179)),
            at: Sample.later(400))
    } kept: { scene in
        let status = try order(scene)?.live?.stage.status
        try Audit.demand(status == .submitted || status == .issued, "half a task")
        let number = try FapiaoNumber("26345678901234567890")
        return try stands(scene, .issued, 9)
            && scene.store.order(of: number)?.number == Sample.order()
    } next: { scene in
        // Exactly so already, or done now.
        try issuingInOneTask.act(scene)
    }

    private static let reissuing = Tale("reissuing") { scene in
        try applied(scene)
        let events = [.take, issue, .returned(reason: "x")]
        for (number, event) in events.enumerated() { try step(scene, event, number) }
    } act: { scene in
        _ = try scene.store.reissue(
            Sample.application(5), of: Sample.order(), with: Sample.request(title: "乙"),
            as: Sample.application(9), by: "zhao.min",
            telling: (Sample.mail(159), Sample.mail(179)), at: Sample.later(500))
    } kept: { scene in
        guard try stands(scene, .submitted, 9) else { return false }
        for number in [5, 9] {
            let found = try scene.store.order(of: Sample.application(number))
            try Audit.demand(found != nil, "number \(number) leads nowhere")
        }
        return true
    }

    private static let holding = Tale("holding") { scene in
        try applied(scene)
    } act: { scene in
        try work(scene, .hold, 1)
    } kept: { scene in
        let row = try scene.store.queue(.submitted).first { $0.hold != nil }
        return try row.map { try scene.store.order(of: $0, in: .submitted) != nil } ?? false
    }

    private static let takingOver = Tale("taking over") { scene in
        try applied(scene)
        try work(scene, .hold, 1)
    } act: { scene in
        try work(scene, .takeOver(reason: "x"), 2, by: "qian.wei")
    } kept: { scene in
        try order(scene)?.live?.hold?.clerk == "qian.wei"
    }

    private static let lettingGo = Tale("letting go") { scene in
        try applied(scene)
        try work(scene, .hold, 1)
    } act: { scene in
        try work(scene, .letGo, 2)
    } kept: { scene in
        try order(scene)?.live.map { $0.hold == nil } ?? false
    }

    private static let noting = Tale("noting") { scene in
        try applied(scene)
    } act: { scene in
        try work(scene, .note(Prose("客户来电\n请加急")), 1)
    } kept: { scene in
        try order(scene)?.live?.notes.count == 1
    }
}

// MARK: For everybody

extension Tale {
    private static func notice() throws -> ShortageNotice {
        ShortageNotice(
            types: [.special], expectedMailing: Day(ordinal: 20_787), from: Day(ordinal: 20_775),
            until: nil, texts: [.swedish: "Blanketterna är på väg."])
    }

    private static let postingANotice = Tale("posting a notice") { _ in
    } act: { scene in
        let notice = try notice()
        try scene.store.changeNotices { $0.append(notice) }
    } kept: { scene in
        try scene.store.notices() == [notice()]
    }

    private static let removingANotice = Tale("removing a notice") { scene in
        try scene.store.set([notice()])
    } act: { scene in
        try scene.store.changeNotices { $0 = [] }
    } kept: { scene in
        try scene.store.notices().isEmpty
    }

    private static let holidays = WorkingCalendar.Year(
        off: [Day(ordinal: 20_854)], work: [Day(ordinal: 20_863)], published: true)

    private static let importingHolidays = Tale("importing holidays") { _ in
    } act: { scene in
        try scene.store.set(holidays, of: 2027)
    } kept: { scene in
        try scene.store.calendar().table(of: 2027) == holidays
    }

    private static let setting = Tale("setting") { scene in
        try scene.store.set(Config())
    } act: { scene in
        var config = try scene.store.config()
        config.mail.from = "fapiao@example.cn"
        try scene.store.set(config)
    } kept: { scene in
        try scene.store.config().mail.from == "fapiao@example.cn"
    }

    private static let migrating = Tale("writing to an older folder") { scene in
        let publisher = scene.store.publisher
        let older = Format(format: 0, instance: "TEST", created: 0)
        try publisher.publish(publisher.encoded(older, at: Layout.format), at: Layout.format)
    } act: { scene in
        try scene.take([Sample.record()])
    } kept: { scene in
        guard try order(scene) != nil else { return false }
        let format = try scene.store.publisher.format()
        try Audit.demand(format.format == Format.known, "newer documents in an older folder")
        return true
    }

    /// A search finds the same with it, without it and with half of it.
    private static let digesting: Tale = Tale("making a digest") { scene in
        try applied(scene)
        try scene.disk.syncEverything()
    } act: { scene in
        _ = try scene.store.makeDigest(of: 1)
    } kept: { scene in
        let found = try scene.store.search("E2026000123", limit: 9)
        try Audit.demand(found.count == 1, "found \(found.count) times")
        return true
    } next: { scene in
        try digesting.act(scene)
    }

    /// What the sweep took away may be back; nobody believes it.
    private static let sweeping = Tale("sweeping a row that is not true") { scene in
        try applied(scene)
        try scene.store.publisher.make([Hint(untrue(scene).path, to: "E2026000123")])
    } act: { scene in
        try scene.store.sweep(untrue(scene).row, in: .issued)
    } kept: { scene in
        let order = try scene.store.order(of: untrue(scene).row, in: .issued)
        try Audit.demand(order == nil, "a row is believed that is not true")
        return try stands(scene, .submitted, -45)
    }

    private static func untrue(_ scene: Scene) throws -> (row: QueueRow, path: Path) {
        let application = try order(scene)?.live
        try Audit.demand(application != nil, "the application is gone")
        let row = QueueRow(try #require(application))
        return (row, Layout.queue.appending("issued").appending(row.name))
    }
}
