import Fapiao
import Resources
import Screen

/// An order as the list of bills shows it (M7).
struct Bill: Equatable, Sendable {
    /// Where the bill stands for the customer.
    enum State: Equatable, Sendable {
        /// The payment record is not in yet (M1).
        case waiting(until: Day)
        case ready
        /// Something was typed and not sent.
        case draft
        case applied(Application)
    }

    let order: Order
    let state: State

    init(_ order: Order, _ context: Context) {
        self.order = order
        if let application = order.live {
            state = .applied(application)
        } else if order.record == nil {
            state = .waiting(until: order.recordExpected(at: context.now))
        } else if order.draft != nil {
            state = .draft
        } else if let last = order.applications.last {
            state = .applied(last)
        } else {
            state = .ready
        }
    }

    /// Whether Enter starts or goes on with an application.
    var canBeAppliedFor: Bool { order.record != nil && order.live == nil }

    var product: String {
        guard let lines = order.record?.lines, let first = lines.first else { return "" }
        return lines.count > 1 ? "\(first.name) +\(lines.count - 1)" : first.name
    }

    var amount: String { order.record.map { $0.total.grouped } ?? "" }

    var paid: Day? {
        order.record.map { BeijingTime($0.paidAt).day } ?? order.holder?.paidOn
    }

    func stateText(_ words: Words) -> String {
        switch state {
        case .waiting(let day): words.billWaiting(until: words.shortDate(day))
        case .ready: words.billReady
        case .draft: words.billDraft
        case .applied(let application):
            words.name(of: application.stage.status) + " " + application.number.grouped
        }
    }

    var style: Style {
        switch state {
        case .ready: .success
        case .draft: .notice
        case .waiting: .dim
        case .applied(let application):
            switch application.stage.status {
            case .rejected: .error
            case .readyForPickUp: .notice
            case .submitted, .processing, .withdrawn, .issued, .mailed, .received, .collected,
                .returned, .reissued:
                .normal
            }
        }
    }

    /// What a filter looks in.
    func haystack(_ words: Words) -> String {
        [
            order.number.text, product, amount, stateText(words),
            order.current?.request.document.title.text ?? "",
        ].joined(separator: "\n").lowercased()
    }
}

/// By what the list is sorted.
enum BillSort: Equatable, Sendable, CaseIterable {
    case paid, amount, state, number

    var next: BillSort {
        switch self {
        case .paid: .amount
        case .amount: .state
        case .state: .number
        case .number: .paid
        }
    }

    func sorted(_ bills: [Bill]) -> [Bill] {
        switch self {
        case .paid: bills
        case .amount:
            bills.sorted { ($0.order.record?.total.fen ?? 0) > ($1.order.record?.total.fen ?? 0) }
        case .state: bills.sorted { $0.rank < $1.rank }
        case .number: bills.sorted { $0.order.number < $1.order.number }
        }
    }
}

extension Bill {
    /// What needs the customer comes first.
    fileprivate var rank: Int {
        switch state {
        case .draft: 0
        case .ready: 1
        case .waiting: 3
        case .applied(let application):
            switch application.stage.status {
            case .rejected, .readyForPickUp: 2
            case .submitted, .processing: 4
            case .issued, .mailed: 5
            case .received, .collected, .withdrawn, .returned, .reissued: 6
            }
        }
    }
}
