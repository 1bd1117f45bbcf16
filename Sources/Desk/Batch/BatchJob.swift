import Fapiao
import Resources

/// What the rows of a batch get.
package enum BatchKind: Equatable, Sendable {
    case issue, mail

    /// What the rows of a queue are waiting for; nil where that is no number.
    init?(_ queue: DeskQueue) {
        switch queue {
        case .submitted, .processing: self = .issue
        case .issued: self = .mail
        case .readyForPickUp, .returned, .support, .mail, .quarantine: return nil
        }
    }
}

/// What a batch asks of the world outside the console.
package enum BatchErrand: Equatable, Sendable {
    /// The numbers in a file; what is wrong with it is said in that language.
    case read(path: String, BatchKind, Language)
    /// What some rows would come to if they were carried out now.
    case foresee([BatchTask])
    /// One row, whole or not at all.
    case carry(DeskTask, on: ApplicationNumber)

    /// Whether the clerk waits for it; while rows are carried out, keys still stop the batch.
    var isAwaited: Bool {
        switch self {
        case .read: true
        case .foresee, .carry: false
        }
    }
}

/// What a batch is told.
package enum BatchReply: Equatable, Sendable {
    case sheet(BatchSheet)
    /// Nothing can be taken from the file, and why.
    case unreadable(String)
    /// The rows that would not simply be done.
    case foreseen([Foreseen])
    case carried(BatchResult)
}

/// What one application is to get.
package struct BatchTask: Equatable, Sendable {
    package let application: ApplicationNumber
    package let task: DeskTask
}

/// What a row would come to.
package struct Foreseen: Equatable, Sendable {
    package let application: ApplicationNumber
    package let result: BatchResult

    package init(_ application: ApplicationNumber, _ result: BatchResult) {
        self.application = application
        self.result = result
    }
}

/// The numbers that a file has for applications.
package struct BatchSheet: Equatable, Sendable {
    package let tasks: [ApplicationNumber: DeskTask]
    /// What is wrong with its lines, a sentence each.
    package let faults: [String]

    package init(tasks: [ApplicationNumber: DeskTask], faults: [String]) {
        self.tasks = tasks
        self.faults = faults
    }
}

/// What became of one row.
package enum BatchResult: Equatable, Sendable {
    case done
    /// It was exactly so before.
    case alreadySo
    case refused(DeskRefusal)
    case fapiaoTaken(by: OrderNumber?)
    /// The application is not there any more.
    case unknown
}

/// A row of a batch, with what it gets.
struct BatchRow: Equatable, Sendable {
    let application: ApplicationNumber
    let title: String?
    let amount: Money
    let delivery: DeliveryWay
    var task: DeskTask?
    var result: BatchResult?

    /// Whether nothing is left to do with it.
    var isDone: Bool { result == .done || result == .alreadySo }
}

extension BatchRow {
    /// Whether `carrier` takes it, as the customer chose; nobody carries what is picked up.
    func goes(by carrier: Carrier) -> Bool {
        switch delivery {
        case .yunda: carrier == .yunda
        case .sf: carrier == .sf
        case .pickUp: false
        }
    }
}
