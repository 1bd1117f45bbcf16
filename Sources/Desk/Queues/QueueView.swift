import Fapiao
import Screen

/// One queue as a clerk left it: order, filter, marks, and where the cursor is.
struct QueueView: Sendable {
    let queue: DeskQueue
    var list = ListState<RowID>()
    private(set) var sort = DeskSort.waiting
    private(set) var isReversed = false
    private(set) var marked: Set<RowID> = []
    /// All rows in their order.
    private var all: [DeskRow] = []
    /// The rows as they are listed.
    private(set) var rows: [DeskRow] = []
    /// Whether somebody holds one of them, so that there is a column for who.
    private(set) var isHeld = false
    /// How many there are before a filter hides some; nil until they were read.
    private(set) var total: Int?
    /// What the rows are narrowed by.
    private(set) var filter = ""
    /// What a search found for `filter`.
    private var found: Set<ApplicationNumber> = []
    /// How many titles are known, and of how many, while they are being read.
    private(set) var ranking: Ranking?

    struct Ranking: Equatable, Sendable {
        let known: Int
        let all: Int
    }

    init(_ queue: DeskQueue) { self.queue = queue }

    // MARK: Rows

    /// Takes over what is in the queue now.
    mutating func settle(_ context: Context) {
        guard let content = context.board.queues[queue] else { return }
        total = content.count
        all = ordered(content, context)
        if !marked.isEmpty { marked.formIntersection(all.map(\.id)) }
        show(all, context)
    }

    /// Lists those of `rows` that the filter leaves.
    private mutating func show(_ rows: [DeskRow], _ context: Context) {
        let filter = RowFilter(filter, found: found, context)
        self.rows = filter.isEmpty ? rows : rows.filter(filter.matches)
        isHeld = self.rows.contains { $0.isHeld(at: context.now) }
    }

    private func ordered(_ content: QueueContent, _ context: Context) -> [DeskRow] {
        switch content {
        case .applications(let rows):
            sort.sorted(rows, isReversed: isReversed, context).map(DeskRow.application)
        case .requests(let rows): turned(rows).map(DeskRow.request)
        case .mails(let rows): turned(rows).map(DeskRow.mail)
        case .documents(let names): turned(names).map(DeskRow.document)
        }
    }

    private func turned<Row>(_ rows: [Row]) -> [Row] { isReversed ? rows.reversed() : rows }

    // MARK: Narrowing and sorting

    /// Narrows the rows by what is in the filter now; false when that did not change.
    mutating func narrow(_ context: Context) -> Bool {
        let typed = list.filter.text
        guard typed != filter else { return false }
        // A longer word leaves no row that a shorter one hid.
        let isLonger = !filter.isEmpty && found.isEmpty && typed.hasPrefix(filter)
        filter = typed
        found = []
        show(isLonger ? rows : all, context)
        return true
    }

    /// Adds what a search found, unless something else is typed by now.
    mutating func add(_ numbers: Set<ApplicationNumber>, for text: String, _ context: Context) {
        guard text == filter, !numbers.isEmpty else { return }
        found = numbers
        show(all, context)
    }

    /// Sorts by `other`, and the other way round where it is sorted by that already.
    mutating func sort(by other: DeskSort, _ context: Context) {
        isReversed = other == sort ? !isReversed : false
        if other != .title { ranking = nil }
        sort = other
        settle(context)
    }

    /// The reading of titles came so far; nil at its end.
    mutating func note(ranking: (known: Int, all: Int)?) {
        guard sort == .title else { return }
        self.ranking = ranking.map { Ranking(known: $0.known, all: $0.all) }
    }

    /// Goes back to the order that needs no titles.
    mutating func stopRanking(_ context: Context) {
        ranking = nil
        sort(by: .waiting, context)
    }

    // MARK: Marks

    mutating func toggleMark(_ id: RowID) {
        if marked.remove(id) == nil { marked.insert(id) }
    }

    /// Marks what is listed; where all of it is marked already, takes those marks away.
    mutating func toggleAllMarks() {
        let listed = Set(rows.map(\.id))
        if marked.isSuperset(of: listed) {
            marked.subtract(listed)
        } else {
            marked.formUnion(listed)
        }
    }

    mutating func unmarkAll() { marked = [] }
}

extension DeskRow {
    fileprivate func isHeld(at now: Instant) -> Bool {
        if case .application(let row) = self {
            row.hold?.isInForce(at: now) ?? false
        } else {
            false
        }
    }
}
