import Fapiao

/// Where an application stands: the name of the stage, and what is true there.
struct StageDocument: Codable, Equatable {
    let name: String
    var reason: String?
    /// The field that a rejection is about.
    var about: String?
    var issue: IssueDocument?
    var parcel: ParcelDocument?
    var reissuedAs: String?

    init(_ stage: Stage) {
        name = stage.status.name
        issue = stage.issue.map(IssueDocument.init)
        parcel = stage.parcel.map(ParcelDocument.init)
        switch stage {
        case .rejected(let reason, let field):
            self.reason = reason
            about = field?.name
        case .withdrawn(let reason), .returned(_, let reason): self.reason = reason
        case .reissued(_, let next): reissuedAs = next.text
        case .submitted, .processing, .issued, .mailed, .readyForPickUp, .received, .collected:
            break
        }
    }

    func stage() throws(Damage) -> Stage {
        switch try Status(named: name) {
        case .submitted: .submitted
        case .processing: .processing
        case .rejected:
            .rejected(
                reason: try Reading.required(reason),
                about: try Reading.optional(about) { (name) throws(Damage) in
                    try RequestField(named: name)
                })
        case .withdrawn: .withdrawn(reason: try Reading.required(reason))
        case .issued: .issued(try known())
        case .mailed: .mailed(try known(), try carried())
        case .readyForPickUp: .readyForPickUp(try known())
        case .received: .received(try known(), try carried())
        case .collected: .collected(try known())
        case .returned: .returned(try known(), reason: try Reading.required(reason))
        case .reissued:
            .reissued(
                try known(), as: try Reading.application(try Reading.required(reissuedAs)))
        }
    }

    private func known() throws(Damage) -> Issue { try Reading.required(issue).issue() }

    private func carried() throws(Damage) -> Parcel { try Reading.required(parcel).parcel() }
}

/// A fapiao that exists.
struct IssueDocument: Codable, Equatable {
    let fapiao: String
    let on: String

    init(_ issue: Issue) {
        fapiao = issue.number.key
        on = issue.on.iso
    }

    func issue() throws(Damage) -> Issue {
        Issue(number: try Reading.fapiao(fapiao), on: try Reading.day(on))
    }
}

struct ParcelDocument: Codable, Equatable {
    let carrier: String
    let tracking: String

    init(_ parcel: Parcel) {
        carrier = parcel.carrier.name
        tracking = parcel.tracking.text
    }

    func parcel() throws(Damage) -> Parcel {
        let carrier = try Carrier(named: carrier)
        let number = try Reading.checked { () throws(TrackingNumber.Fault) in
            try TrackingNumber(tracking, carrier: carrier)
        }
        return Parcel(carrier: carrier, tracking: number)
    }
}

/// One step of an application's history; without a clerk it was the customer's.
struct StepDocument: Codable, Equatable {
    let status: String
    let at: Int
    let clerk: String?
    let remark: String

    init(_ step: Step) {
        status = step.status.name
        at = step.at.seconds
        remark = step.remark
        switch step.by {
        case .customer: clerk = nil
        case .clerk(let login): clerk = login
        }
    }

    func step() throws(Damage) -> Step {
        Step(
            status: try Status(named: status), at: try Reading.time(at),
            by: clerk.map(Actor.clerk) ?? .customer, remark: remark)
    }
}
