import Fapiao
import Resources
import Screen

/// The rows of a queue as they are drawn.
struct RowScene {
    let view: QueueView
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }

    // MARK: Columns

    var columns: [Table.Column] {
        let mark = view.marked.isEmpty ? nil : glyphs.checkMark
        switch view.queue {
        case .submitted, .processing, .issued, .readyForPickUp, .returned:
            return applications(mark)
        case .support:
            return [
                .init(words.requestColumn, rank: 0, mark: mark),
                .init(words.deskAgeColumn, .trailing, rank: 1),
                .init(words.aboutColumn, least: 20, rank: 2),
                .init(words.deskCustomer, least: 16, rank: 3, usual: 20),
                .init(words.billLabel, rank: 4, usual: 11),
                .init(words.sinceColumn, rank: 5),
            ]
        case .mail:
            return [
                .init(words.mailSubjectColumn, least: 14, rank: 1, mark: mark),
                .init(words.deskAgeColumn, .trailing, rank: 2),
                .init(words.mailToColumn, least: 12, rank: 0),
            ]
        case .quarantine: return [.init(words.deskDocumentColumn, least: 20, rank: 0, mark: mark)]
        }
    }

    private func applications(_ mark: String?) -> [Table.Column] {
        let due: [Table.Column] =
            view.queue.isPromised ? [.init(words.deskDueColumn, rank: 2, usual: 7)] : []
        return [
            .init(words.deskNumberColumn, rank: 0, mark: mark),
            .init(words.deskAgeColumn, .trailing, rank: 5, usual: 4),
        ] + due + [
            .init(words.deskTypeColumn, rank: 6),
            .init(words.titleColumn, least: 12, rank: 1),
            .init(words.amountColumn, .trailing, rank: 3, usual: 10),
            .init(words.deskDeliveryColumn, rank: 7),
        ] + (view.isHeld ? [.init(words.deskHolderColumn, least: 8, rank: 4)] : [])
    }

    // MARK: Cells

    func cells(_ row: DeskRow) -> [Table.Cell] {
        let isMarked = view.marked.contains(row.id)
        switch row {
        case .application(let row): return cells(row, isMarked)
        case .request(let row): return cells(row, isMarked)
        case .mail(let row):
            return [
                Table.Cell(Sanitise.text(row.subject), isMarked: isMarked),
                Table.Cell(words.age(since: row.mail.madeAt, at: context.now)),
                Table.Cell(Sanitise.text(row.mail.to.text), .dim),
            ]
        case .document(let name):
            return [Table.Cell(Sanitise.text(name), isMarked: isMarked)]
        }
    }

    private func cells(_ row: RequestRow, _ isMarked: Bool) -> [Table.Cell] {
        let facts = context.board.requests[row]
        let customer = facts.map { $0.customer.map { Sanitise.text($0.text) } ?? "" }
        return [
            Table.Cell(row.number.grouped, isMarked: isMarked),
            Table.Cell(words.age(since: row.since, at: context.now)),
            Table.Cell(words.name(of: row.kind)),
            Table.Cell(customer ?? glyphs.ellipsis, customer == nil ? .dim : .normal),
            Table.Cell(facts?.order?.text ?? ""), Table.Cell(words.moment(row.since), .dim),
        ]
    }

    private func cells(_ row: QueueRow, _ isMarked: Bool) -> [Table.Cell] {
        let title = context.board.facts[RowKey(row)]?.title
        return [
            Table.Cell(row.application.grouped, isMarked: isMarked),
            Table.Cell(words.age(since: row.sentAt, at: context.now)),
        ] + (view.queue.isPromised ? [due(row)] : []) + [
            Table.Cell(
                words.deskName(of: row.type)),
            Table.Cell(title.map(Sanitise.text) ?? glyphs.ellipsis, title == nil ? .dim : .normal),
            Table.Cell(row.amount.grouped),
            Table.Cell(words.deskName(of: row.delivery)),
        ] + (view.isHeld ? [holder(row)] : [])
    }

    private func holder(_ row: QueueRow) -> Table.Cell {
        guard let hold = row.hold, hold.isInForce(at: context.now) else { return Table.Cell("") }
        return hold.clerk == context.clerk
            ? Table.Cell(words.deskMe, .success) : Table.Cell(Sanitise.text(hold.clerk), .notice)
    }

    /// The day it is due, with a mark and a colour when that is today or over.
    private func due(_ row: QueueRow) -> Table.Cell {
        let day = context.due(row.type, sentAt: row.sentAt)
        let text = words.deskDay(day)
        if day < context.today { return Table.Cell(text + " " + glyphs.warning, .error) }
        if day == context.today {
            return Table.Cell(words.deskToday + " " + glyphs.warning, .warning)
        }
        return Table.Cell(text)
    }

    // MARK: Hint

    /// What there is no column for, of the row in focus.
    func hint(_ row: DeskRow) -> String {
        switch row {
        case .application(let row):
            let facts = context.board.facts[RowKey(row)]
            let since = words.deskSince(row.sentAt)
            guard let facts else { return since }
            // What changes least from row to row comes first: a step of the cursor draws the rest.
            return [facts.order.text, since, Sanitise.text(facts.title)]
                .joined(separator: " " + glyphs.dot + " ")
        case .request(let row):
            let facts = context.board.requests[row]
            let known = [
                facts?.order?.text, words.deskSince(row.since), facts?.customer?.text,
                facts?.title,
            ]
            return known.compactMap { $0.map(Sanitise.text) }
                .joined(separator: " " + glyphs.dot + " ")
        case .mail(let row):
            return row.fault.map { Sanitise.text(words.sentence($0)) } ?? ""
        case .document: return words.deskQuarantineHint
        }
    }
}

extension Words {
    func name(of queue: DeskQueue) -> String {
        switch queue {
        case .submitted: deskSubmitted
        case .processing: name(of: Status.processing)
        case .issued: deskToMail
        case .readyForPickUp: deskToFetch
        case .returned: deskReturned
        case .support: deskSupport
        case .mail: deskFailedMail
        case .quarantine: deskQuarantine
        }
    }

    func label(of action: QueuesPage.Action) -> String {
        switch action {
        case .open: keyOpen
        case .mark: deskKeyMark
        case .filter: keyFilter
        case .sort: keySort
        case .find: deskKeyNumber
        case .next, .previous, .queue: deskKeyQueues
        case .take: deskKeyTake
        case .notices: deskNotices
        case .reload: keyReload
        case .copy: sentCopyKey
        case .visit(let room): name(of: room)
        case .markAll: deskKeyMarkAll
        case .print: deskKeyPrint
        case .batch: deskKeyBatch
        case .close: deskKeyUnmark
        case .leave: keyLeave
        }
    }

    func help(on action: QueuesPage.Action) -> String {
        switch action {
        case .open: deskHelpOpen
        case .mark: deskHelpMark
        case .filter: deskHelpFilter
        case .sort: deskHelpSort
        case .find: deskHelpFind
        case .next: deskHelpNext
        case .previous: deskHelpPrevious
        case .queue: deskHelpDigits
        case .take: deskHelpTake
        case .notices: deskHelpNotices
        case .reload: deskHelpReload
        case .copy: deskHelpCopy
        case .visit(let room): help(on: room)
        case .markAll: deskHelpMarkAll
        case .print: deskHelpPrint
        case .batch: deskHelpBatch
        case .close: deskHelpClose
        case .leave: deskHelpLeave
        }
    }
}
