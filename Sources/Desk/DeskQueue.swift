import Fapiao

/// The queues of the service center, in the order of their digits.
package enum DeskQueue: CaseIterable, Hashable, Sendable {
    case submitted, processing, issued, readyForPickUp, returned
    /// Requests that wait for an answer.
    case support
    /// Mails that nobody takes.
    case mail
    /// Documents that could not be read.
    case quarantine

    /// The state of its applications; nil where they are something else.
    package var status: Status? {
        switch self {
        case .submitted: .submitted
        case .processing: .processing
        case .issued: .issued
        case .readyForPickUp: .readyForPickUp
        case .returned: .returned
        case .support, .mail, .quarantine: nil
        }
    }

    /// Whether its applications have a promise to keep (M15).
    var isPromised: Bool { self == .submitted || self == .processing }

    /// The digit that opens it.
    var digit: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    func next(_ step: Int) -> DeskQueue {
        let count = Self.allCases.count
        return Self.allCases[(digit - 1 + step + count) % count]
    }
}

/// What is in a queue, the oldest first.
package enum QueueContent: Equatable, Sendable {
    case applications([QueueRow])
    case requests([RequestRow])
    case mails([FailedMail])
    /// By their names in quarantine.
    case documents([String])

    package var count: Int {
        switch self {
        case .applications(let rows): rows.count
        case .requests(let rows): rows.count
        case .mails(let rows): rows.count
        case .documents(let names): names.count
        }
    }

    /// Since when the oldest waits.
    var oldest: Instant? {
        switch self {
        case .applications(let rows): rows.first?.sentAt
        case .requests(let rows): rows.first?.since
        case .mails(let rows): rows.first?.mail.madeAt
        case .documents: nil
        }
    }
}

/// A support request that waits for an answer.
package struct RequestRow: Hashable, Sendable {
    package let number: SupportNumber
    package let since: Instant
    package let kind: SupportKind

    package init(number: SupportNumber, since: Instant, kind: SupportKind) {
        self.number = number
        self.since = since
        self.kind = kind
    }
}

/// What stands in the document behind a request and not in its name.
package struct RequestFacts: Equatable, Sendable {
    /// Who asks, if that account can be read.
    package let customer: EmailAddress?
    /// The bill it is about, and the title of its application; nil when it is about none.
    package let order: OrderNumber?
    package let title: String?

    package init(customer: EmailAddress?, order: OrderNumber?, title: String?) {
        self.customer = customer
        self.order = order
        self.title = title
    }
}

/// A mail that was given up.
package struct FailedMail: Equatable, Sendable {
    package let mail: DueMail
    package let subject: String
    package let fault: DeliveryFault?

    package init(mail: DueMail, subject: String, fault: DeliveryFault?) {
        self.mail = mail
        self.subject = subject
        self.fault = fault
    }
}

/// What one row is about.
enum RowID: Hashable, Sendable {
    case application(ApplicationNumber)
    case request(SupportNumber)
    case mail(MailID)
    case document(String)
}

/// One row of any queue.
enum DeskRow: Equatable, Sendable {
    case application(QueueRow)
    case request(RequestRow)
    case mail(FailedMail)
    case document(String)

    var id: RowID {
        switch self {
        case .application(let row): .application(row.application)
        case .request(let row): .request(row.number)
        case .mail(let row): .mail(row.mail.id)
        case .document(let name): .document(name)
        }
    }
}

/// An application as it was sent, or sent again: what is known of a row stays true as long.
package struct RowKey: Hashable, Sendable {
    package let application: ApplicationNumber
    package let sentAt: Instant

    package init(_ row: QueueRow) {
        application = row.application
        sentAt = row.sentAt
    }
}

/// What stands in the document behind a row and not in its name.
package struct RowFacts: Equatable, Sendable {
    package let order: OrderNumber
    package let title: String

    package init(order: OrderNumber, title: String) {
        self.order = order
        self.title = title
    }
}

/// What came in and went out on one working day.
package struct DayTally: Equatable, Sendable {
    package let day: Day
    package var came = 0
    package var issued = 0
    package var mailed = 0

    package init(_ day: Day) { self.day = day }
}

/// The last working days at the desk.
package struct DayTable: Equatable, Sendable {
    /// How many working days are told of.
    package static let length = 14

    /// The oldest first; today is the last, if it is one.
    package let days: [DayTally]
    /// How many were issued in that time, and how many of them by the second working day.
    package let issued: Int
    package let inTime: Int

    package init(days: [DayTally], issued: Int, inTime: Int) {
        self.days = days
        self.issued = issued
        self.inTime = inTime
    }

    /// In percent; nil while nothing was issued.
    var share: Int? { issued == 0 ? nil : inTime * 100 / issued }
}
