import Fapiao
import Resources
import Screen

/// One application of the list of all of them.
struct ProgressRow: Equatable, Sendable {
    let order: Order
    let application: Application
    /// When it can be expected, as long as it is not issued.
    let promise: Promise?
    /// Whether the promised day is over.
    let isLate: Bool

    init(_ application: Application, of order: Order, _ context: Context) {
        self.order = order
        self.application = application
        promise = context.promise(of: application)
        switch promise {
        case .day(let promised): isLate = promised.day < context.today
        case .shortage, nil: isLate = false
        }
    }

    /// All applications of `context`, the one that was sent last first.
    static func all(_ context: Context) -> [ProgressRow] {
        let rows = context.orders.flatMap { order in
            order.applications.map { ProgressRow($0, of: order, context) }
        }
        return rows.sorted { $1.isBefore($0) }
    }

    private func isBefore(_ other: ProgressRow) -> Bool {
        (sentAt, other.application.number.text) < (other.sentAt, application.number.text)
    }

    private var sentAt: Instant { application.submittedAt ?? Instant(seconds: 0) }

    /// Since when it stands where it does.
    var since: Instant { application.history.last?.at ?? sentAt }

    func cells(_ words: Words, _ glyphs: Glyphs) -> [Table.Cell] {
        [
            Table.Cell(application.number.grouped),
            Table.Cell(order.number.text, .dim),
            Table.Cell(Sanitise.text(application.request.document.title.text)),
            Table.Cell(
                words.name(of: application.stage.status), BillState.applied(application).style,
                isMarked: application.isNews),
            Table.Cell(BeijingTime(since).day.iso, .dim),
            expected(glyphs),
        ]
    }

    private func expected(_ glyphs: Glyphs) -> Table.Cell {
        switch promise {
        case .day(let promised) where isLate:
            Table.Cell(promised.day.iso + " " + glyphs.warning, .warning)
        case .day(let promised): Table.Cell(promised.day.iso)
        case .shortage(let notice): Table.Cell(notice.expectedMailing.iso, .notice)
        case nil: Table.Cell(glyphs.dash, .dim)
        }
    }

    /// What is to be known of it besides its columns, in one sentence.
    func outlook(_ words: Words) -> String {
        switch promise {
        case .day(let promised):
            isLate ? words.progressLate(promised) : words.progressPromise(promised)
        case .shortage(let notice): Sanitise.text(words.shortageNotice(notice))
        case nil: words.enterShows
        }
    }
}
