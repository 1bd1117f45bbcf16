/// The field of a request that a rejection is about.
package enum RequestField: Equatable, Hashable, Sendable, CaseIterable {
    case type, title, taxpayerID, registeredAddress, registeredPhone, bank, bankAccount, remark
    case delivery, mailing
}

/// Who did something to an application.
package enum Actor: Equatable, Hashable, Sendable {
    case customer
    /// The clerk's login name, as it goes on record.
    case clerk(String)
}

/// A fapiao that exists: its number and the day it was issued.
package struct Issue: Equatable, Hashable, Sendable {
    package let number: FapiaoNumber
    package let on: Day

    package init(number: FapiaoNumber, on: Day) {
        self.number = number
        self.on = on
    }
}

/// A letter on its way: who carries it and under which number.
package struct Parcel: Equatable, Hashable, Sendable {
    package let carrier: Carrier
    package let tracking: TrackingNumber

    package init(carrier: Carrier, tracking: TrackingNumber) {
        self.carrier = carrier
        self.tracking = tracking
    }
}

/// Where an application stands, with all that is true there and nothing else (domain §4).
package enum Stage: Equatable, Hashable, Sendable {
    case submitted
    case processing
    /// `about` is the field that the customer has to look at first, where it is one.
    case rejected(reason: String, about: RequestField?)
    case withdrawn(reason: String)
    case issued(Issue)
    case mailed(Issue, Parcel)
    case readyForPickUp(Issue)
    case received(Issue, Parcel)
    case collected(Issue)
    case returned(Issue, reason: String)
    case reissued(Issue, as: ApplicationNumber)

    /// Everything but withdrawn, rejected and reissued stands in the way of another application.
    package var isLive: Bool {
        switch self {
        case .rejected, .withdrawn, .reissued: false
        case .submitted, .processing, .issued, .mailed, .readyForPickUp, .received, .collected,
            .returned:
            true
        }
    }

    package var issue: Issue? {
        switch self {
        case .issued(let issue), .mailed(let issue, _), .readyForPickUp(let issue),
            .received(let issue, _), .collected(let issue), .returned(let issue, _),
            .reissued(let issue, _):
            issue
        case .submitted, .processing, .rejected, .withdrawn: nil
        }
    }

    package var parcel: Parcel? {
        switch self {
        case .mailed(_, let parcel), .received(_, let parcel): parcel
        case .submitted, .processing, .rejected, .withdrawn, .issued, .readyForPickUp, .collected,
            .returned, .reissued:
            nil
        }
    }

    package var status: Status {
        switch self {
        case .submitted: .submitted
        case .processing: .processing
        case .rejected: .rejected
        case .withdrawn: .withdrawn
        case .issued: .issued
        case .mailed: .mailed
        case .readyForPickUp: .readyForPickUp
        case .received: .received
        case .collected: .collected
        case .returned: .returned
        case .reissued: .reissued
        }
    }
}

/// The name of a stage, for lists, queues, history and mail.
package enum Status: Equatable, Hashable, Sendable, CaseIterable {
    case submitted, processing, rejected, withdrawn, issued, mailed, readyForPickUp, received
    case collected, returned, reissued
}

/// One step in the life of an application, as the customer sees it.
package struct Step: Equatable, Hashable, Sendable {
    package let status: Status
    package let at: Instant
    package let by: Actor
    package let remark: String

    package init(status: Status, at: Instant, by: Actor, remark: String) {
        self.status = status
        self.at = at
        self.by = by
        self.remark = remark
    }
}
