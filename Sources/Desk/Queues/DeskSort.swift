import Fapiao
import Resources

/// What the rows of a queue of applications are ordered by.
enum DeskSort: CaseIterable, Equatable, Hashable, Sendable {
    case waiting, due, number, title, type, amount, delivery, holder

    var letter: Character {
        switch self {
        case .waiting: "w"
        case .due: "d"
        case .number: "n"
        case .title: "i"
        case .type: "t"
        case .amount: "a"
        case .delivery: "m"
        case .holder: "h"
        }
    }

    /// Whether the biggest stands first; amounts do, unless turned round.
    func isDown(_ isReversed: Bool) -> Bool { (self == .amount) != isReversed }

    /// `rows`, which come in by the time they were sent, in this order.
    func sorted(_ rows: [QueueRow], isReversed: Bool, _ context: Context) -> [QueueRow] {
        let ordered: [QueueRow]
        switch self {
        case .waiting: ordered = rows
        case .due: ordered = byKey(rows, dues(of: rows, context))
        case .number: ordered = rows.sorted { $0.application.text < $1.application.text }
        case .title:
            let ranks = context.board.ranks
            ordered = byKey(rows, rows.map { ranks[$0.application] ?? .max })
        case .type: ordered = byKey(rows, rows.map { $0.type == .special ? 0 : 1 })
        case .amount: ordered = byKey(rows, rows.map { -$0.amount.fen })
        case .delivery: ordered = byKey(rows, rows.map { Self.place(of: $0.delivery) })
        case .holder:
            ordered =
                rows.filter { $0.hold != nil }
                .sorted { ($0.hold?.clerk ?? "") < ($1.hold?.clerk ?? "") }
                + rows.filter { $0.hold == nil }
        }
        return isReversed ? ordered.reversed() : ordered
    }

    /// Rows that are equal by their key keep their order.
    private func byKey(_ rows: [QueueRow], _ keys: [Int]) -> [QueueRow] {
        zip(keys, rows.indices).sorted { $0 < $1 }.map { rows[$0.1] }
    }

    private static func place(of way: DeliveryWay) -> Int {
        switch way {
        case .yunda: 0
        case .sf: 1
        case .pickUp: 2
        }
    }

    /// The day each is due; all that were sent within a minute are due on one day.
    private func dues(of rows: [QueueRow], _ context: Context) -> [Int] {
        var known: [Int: Int] = [:]
        return rows.map { row in
            let key = row.sentAt.seconds / 60 * 2 + (row.type == .special ? 1 : 0)
            if let due = known[key] { return due }
            let due = context.due(row.type, sentAt: row.sentAt).ordinal
            known[key] = due
            return due
        }
    }
}

extension Words {
    func name(of sort: DeskSort) -> String {
        switch sort {
        case .waiting: deskSortWaiting
        case .due: deskSortDue
        case .number: deskSortNumber
        case .title: deskName(of: SearchField.title)
        case .type: deskSortType
        case .amount: deskSortAmount
        case .delivery: deskSortDelivery
        case .holder: deskSortHolder
        }
    }
}
