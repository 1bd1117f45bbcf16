import Fapiao
import Seeded
import Storage

/// What each order is about, and how far it came: the same for the same seed, apart from the day.
struct BulkPlan: Sendable {
    let orders: Int
    let open: Int
    let seed: UInt64
    let now: Instant

    private static let day = 86_400
    /// Over so many days the applications were sent.
    private static let span = 365 * day

    /// When the first record came in.
    var begin: Instant { now.adding(seconds: -Self.span - 30 * Self.day) }

    /// When the application of an order was sent; a later order's is never sent before.
    func sentAt(_ index: Int) -> Instant {
        now.adding(seconds: -Self.span + (Self.span - 3_600) / orders * index)
    }

    /// What becomes of an application.
    private enum Fate {
        case none, open, withdrawn, rejected, issued, mailed, received, collected, returned
    }

    private func fate(_ index: Int, _ chance: inout Chance) -> Fate {
        if index >= orders - open { return .open }
        switch chance.below(1_000) {
        case ..<150: return .none
        case ..<170: return .withdrawn
        case ..<190: return .rejected
        case ..<192: return .issued
        case ..<194: return .returned
        case ..<300: return .collected
        case ..<600: return .received
        default: return .mailed
        }
    }

    /// Makes one order by its own transitions, and the rows that each of them brings.
    func make(_ index: Int, in store: Store, on disk: BulkDisk) throws {
        var chance = Chance(seed: seed &+ UInt64(index) &* 0x9E37_79B9_7F4A_7C15)
        let buyer = try BulkBuyer(index, &chance)
        let number = try OrderNumber("E\(2_026_000_000 + index)")
        let sentAt = sentAt(index)
        let fate = fate(index, &chance)
        var order = Order(number: number)
        let paidAt = sentAt.adding(seconds: -3 * Self.day)
        _ = try order.take(try buyer.record(of: number, paidAt: paidAt, &chance))
        if fate != .none { try apply(fate, index, buyer, &order, &chance, disk) }
        // The last row is the store's.
        _ = try store.change(number) { (known) throws(Order.Refusal) in known = order }
    }

    private func apply(
        _ fate: Fate, _ index: Int, _ buyer: BulkBuyer, _ order: inout Order,
        _ chance: inout Chance, _ disk: BulkDisk
    ) throws {
        let isFetched = fate == .collected || (fate == .open && chance.below(10) == 0)
        let request = try buyer.request(isFetched: isFetched, &chance)
        guard let number = Self.number(index) else { return }
        var at = sentAt(index)
        var application = try order.submit(request, as: number, at: at)
        for event in try events(fate, index, isSF: request.delivery.way == .sf) {
            if let row = RowDocument(application, of: order) {
                _ = try disk.append(line: row.line(), to: row.file)
            }
            at = min(at.adding(seconds: 3_600 + chance.below(Self.day)), now)
            let actor: Actor = event.isCustomers ? .customer : .clerk("zhao.min")
            _ = try order.handle(event, on: number, by: actor, at: at)
            application = order.applications[0]
        }
    }

    /// A number that no other order's application has, though chance would have it among so many.
    private static func number(_ index: Int) -> ApplicationNumber? {
        // Prime to each other, and the second as many as there are numbers.
        let place = UInt64(index) &* 1_298_777_111 % 3_404_825_447
        return ApplicationNumber(
            random: (0..<8).map { UInt8(truncatingIfNeeded: place >> (56 - 8 * $0)) })
    }

    private func events(_ fate: Fate, _ index: Int, isSF: Bool) throws -> [Application.Event] {
        let digits = String(100_000_000 + index).dropFirst()
        let code = "0310026\(10_000 + index / 100_000_000)"
        let day = BeijingTime(sentAt(index)).day
        let issue = Application.Event.issue(
            try FapiaoNumber(code: code, number: String(digits)), on: day)
        let carrier: Carrier = isSF ? .sf : .yunda
        let tracking = isSF ? "SF1\(digits)0000" : "3100000\(digits)"
        let mail = Application.Event.mail(
            Parcel(carrier: carrier, tracking: try TrackingNumber(tracking, carrier: carrier)))
        switch fate {
        case .none, .open: return []
        case .withdrawn: return [.withdraw(reason: "买错了，先不开票")]
        case .rejected: return [.take, .reject(reason: "抬头与营业执照不符", about: .title)]
        case .issued: return [.take, issue]
        case .mailed: return [.take, issue, mail]
        case .received: return [.take, issue, mail, .received]
        case .collected: return [.take, issue, .readyForPickUp, .collected]
        case .returned: return [.take, issue, mail, .received, .returned(reason: "抬头写错")]
        }
    }
}

extension Application.Event {
    fileprivate var isCustomers: Bool {
        switch self {
        case .withdraw, .correct, .received: true
        case .take, .reject, .issue, .mail, .readyForPickUp, .collected, .takeBack, .notCollected,
            .reissue,
            .returned:
            false
        }
    }
}
