import Fapiao
import Resources
import Screen

/// One bill of the list.
struct BillRow: Equatable, Sendable {
    let order: Order
    let state: BillState

    init(_ order: Order, at now: Instant) {
        self.order = order
        state = BillState(order, at: now)
    }

    /// When it was paid: as the record says, else as the customer says.
    var paidOn: Day? { order.record.map { BeijingTime($0.paidAt).day } ?? order.holder?.paidOn }

    /// The moment by which it is newer or older than others.
    var moment: Instant {
        if let record = order.record { return record.paidAt }
        if let day = order.holder?.paidOn { return BeijingTime.instant(day: day, secondOfDay: 0) }
        return order.holder?.since ?? Instant(seconds: 0)
    }

    /// All products, as the payment record names them.
    var products: String {
        Sanitise.text(order.record?.lines.map(\.name).joined(separator: " + ") ?? "")
    }

    private var title: String? {
        order.current?.request.document.title.text ?? order.draft?.text.title
    }

    /// Whether each word of `filter` stands somewhere in what is known of the bill.
    func matches(_ filter: String, _ words: Words) -> Bool {
        let terms = Self.folded(filter).split(separator: " ")
        guard !terms.isEmpty else { return true }
        var texts = [order.number.text, products, words.name(of: state), title ?? ""]
        if let application = order.current {
            texts += [application.number.grouped, application.number.text]
        }
        if let record = order.record { texts += [record.total.plain, record.total.grouped] }
        if let paidOn { texts.append(paidOn.iso) }
        let text = Self.folded(texts.joined(separator: "\n"))
        return terms.allSatisfy { text.contains($0) }
    }

    private static func folded(_ text: String) -> String {
        Typed.halfWidth(text).lowercased()
    }

    func cells(_ words: Words, _ glyphs: Glyphs) -> [Table.Cell] {
        let total = order.record.map { words.reviewAmount($0.total) } ?? glyphs.dash
        return [
            Table.Cell(order.number.text),
            Table.Cell(
                products.isEmpty ? glyphs.dash : products, products.isEmpty ? .dim : .normal),
            Table.Cell(total),
            Table.Cell(paidOn?.iso ?? glyphs.dash, .dim),
            Table.Cell(words.name(of: state), state.style, isMarked: order.isNews),
        ]
    }
}

/// How the bills are ordered.
enum BillSort: CaseIterable, Equatable, Sendable {
    case date, amount, state, number

    var next: BillSort {
        switch self {
        case .date: .amount
        case .amount: .state
        case .state: .number
        case .number: .date
        }
    }

    /// Whether `one` stands before `other`; bills that are equal by it are newest first.
    func isInOrder(_ one: BillRow, _ other: BillRow) -> Bool {
        let newest = (other.moment, one.order.number) < (one.moment, other.order.number)
        switch self {
        case .date: return newest
        case .amount:
            let (mine, theirs) = (one.order.record?.total, other.order.record?.total)
            return mine == theirs ? newest : (mine ?? .zero) > (theirs ?? .zero)
        case .state:
            return one.state.urgency == other.state.urgency
                ? newest : one.state.urgency < other.state.urgency
        case .number: return one.order.number < other.order.number
        }
    }
}

extension Words {
    func name(of sort: BillSort) -> String {
        switch sort {
        case .date: sortedByDate
        case .amount: sortedByAmount
        case .state: sortedByState
        case .number: sortedByNumber
        }
    }
}
