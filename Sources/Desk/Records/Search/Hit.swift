import Fapiao

/// One thing that a search found.
package enum Hit: Equatable, Sendable {
    case application(ApplicationHit)
    /// A bill for which nobody has applied.
    case order(OrderNumber, payer: String?, total: Money?)
    /// A bill that the desk divided into so many parts.
    case divided(OrderNumber, payer: String?, total: Money?, parts: Int)
    case account(AccountID, EmailAddress, AccountFile.State)
    case request(RequestHit)

    /// How many are told of at most.
    package static let most = 200

    enum ID: Hashable, Sendable {
        case application(ApplicationNumber)
        case order(OrderNumber)
        case account(AccountID)
        case request(SupportNumber)
    }

    var id: ID {
        switch self {
        case .application(let hit): .application(hit.number)
        case .order(let number, _, _), .divided(let number, _, _, _): .order(number)
        case .account(let id, _, _): .account(id)
        case .request(let hit): .request(hit.number)
        }
    }

    /// What opens it.
    var errand: Effect {
        switch self {
        case .application(let hit): .look(hit.number)
        case .order(let number, _, _), .divided(let number, _, _, _):
            .records(.order(number))
        case .account(let id, _, _): .records(.account(id))
        case .request(let hit): hit.errand
        }
    }
}

/// An application that a search found.
package struct ApplicationHit: Equatable, Sendable {
    package let number: ApplicationNumber
    package let status: Status
    package let title: String
    package let amount: Money
    /// What of it the text was met in.
    package let met: SearchField?

    package init(
        number: ApplicationNumber, status: Status, title: String, amount: Money,
        met: SearchField?
    ) {
        self.number = number
        self.status = status
        self.title = title
        self.amount = amount
        self.met = met
    }
}

/// A support request that a search found.
package struct RequestHit: Equatable, Sendable {
    package let number: SupportNumber
    package let kind: SupportKind
    package let isOpen: Bool
    /// Whether it waits for an answer of the desk's.
    package let isWaiting: Bool
    /// What it is about.
    package let subject: Subject

    package enum Subject: Equatable, Sendable {
        case application(ApplicationNumber)
        case order(OrderNumber)
        case account(AccountID)
    }

    package init(
        number: SupportNumber, kind: SupportKind, isOpen: Bool, isWaiting: Bool, subject: Subject
    ) {
        self.number = number
        self.kind = kind
        self.isOpen = isOpen
        self.isWaiting = isWaiting
        self.subject = subject
    }

    fileprivate var errand: Effect {
        if isWaiting { return .support(.open(number)) }
        return switch subject {
        case .application(let number): .look(number)
        case .order(let number): .records(.order(number))
        case .account(let id): .records(.account(id))
        }
    }
}
