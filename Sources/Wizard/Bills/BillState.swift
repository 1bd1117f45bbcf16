import Fapiao
import Resources
import Screen

/// Where a bill stands, as who paid it sees it.
enum BillState: Equatable, Sendable {
    /// The payment record comes about this day (M1).
    case waiting(until: Day)
    /// The payment record should have come by this day.
    case late(since: Day)
    case ready
    case begun(SavedDraft)
    case applied(Application)

    init(_ order: Order, at now: Instant) {
        guard order.record != nil else {
            let expected = order.recordExpected(at: now)
            self =
                expected < BeijingTime(now).day ? .late(since: expected) : .waiting(until: expected)
            return
        }
        if let live = order.live {
            self = .applied(live)
        } else if let last = order.applications.last, last.stage.status != .withdrawn {
            self = .applied(last)
        } else if let draft = order.draft {
            self = .begun(draft)
        } else {
            self = .ready
        }
    }

    /// Whether an application can be filled in and sent now.
    var isOpen: Bool {
        switch self {
        case .ready, .begun: true
        case .applied(let application): application.stage.status == .rejected
        case .waiting, .late: false
        }
    }

    /// Its place in a list of what to do: what needs the customer comes first.
    var urgency: Int {
        switch self {
        case .begun: 1
        case .ready: 2
        case .late: 4
        case .waiting: 5
        case .applied(let application): Self.urgency(of: application.stage.status)
        }
    }

    private static func urgency(of status: Status) -> Int {
        switch status {
        case .rejected: 0
        case .readyForPickUp: 3
        case .submitted: 6
        case .processing: 7
        case .issued: 8
        case .mailed: 9
        case .returned: 10
        case .received, .collected, .reissued, .withdrawn: 11
        }
    }

    var style: Style {
        switch self {
        case .ready: .success
        case .begun: .notice
        case .waiting: .dim
        case .late: .warning
        case .applied(let application): Self.style(of: application.stage.status)
        }
    }

    private static func style(of status: Status) -> Style {
        switch status {
        case .rejected, .returned: .warning
        case .readyForPickUp: .success
        case .submitted, .processing, .issued, .mailed: .normal
        case .received, .collected, .reissued, .withdrawn: .dim
        }
    }
}

extension Words {
    func name(of state: BillState) -> String {
        switch state {
        case .waiting(let day): billWaiting(until: day)
        case .late(let day): billLate(since: day)
        case .ready: billReady
        case .begun: billBegun
        case .applied(let application):
            application.stage == .submitted
                ? billApplied(application.number) : name(of: application.stage.status)
        }
    }

    /// What Enter does with a bill of the list.
    func enter(on state: BillState) -> String {
        switch state {
        case .ready: enterApplies
        case .begun: enterGoesOn
        case .waiting, .late: enterShows
        case .applied(let application):
            application.stage.status == .rejected ? enterCorrects : enterShows
        }
    }
}
