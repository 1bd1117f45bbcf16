import Fapiao
import Resources
import Screen

/// What stands above every list: the last working days as bars, and the queues with their counts.
struct Dashboard {
    let open: DeskQueue
    let context: Context

    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }
    private var width: Int { context.size.columns - 4 }
    private var isAiry: Bool { PageFrame.isAiry(context.size) }

    var lines: [ListLine] { [bars] + queues + (isAiry ? [.gap] : []) }

    // MARK: Bars

    /// Three rows of bars, each with its name and what today's bar stands for.
    private var bars: ListLine {
        guard let days = context.board.days?.days, let today = days.last else {
            return ListLine(words.deskDaysPending, .dim)
        }
        let series: [(name: String, values: [Int], style: Style)] = [
            (words.deskCame, days.map(\.came), .notice),
            (words.deskIssued, days.map(\.issued), .success),
            (words.deskMailed, days.map(\.mailed), .key),
        ]
        let last = [today.came, today.issued, today.mailed].map(String.init)
        let texts = zip(series, last).reduce(0) {
            $0 + Width.of($1.0.name, glyphs.widths) + $1.1.utf8.count + 2
        }
        let room = max(1, min(DayTable.length, (width - texts - 4) / 3))
        let pieces = zip(series, last).enumerated().flatMap { index, one in
            let gap = index == 0 ? "" : "  "
            return [
                ListLine.Piece(gap + one.0.name + " ", .dim),
                ListLine.Piece(draw(one.0.values.suffix(room)), one.0.style),
                ListLine.Piece(" " + one.1),
            ]
        }
        return ListLine(pieces)
    }

    private func draw(_ values: ArraySlice<Int>) -> String {
        let most = max(1, values.max() ?? 1)
        return values.map { value in
            if value == 0 { return glyphs.dot }
            let step = (value * glyphs.heights.count + most - 1) / most - 1
            return glyphs.heights[max(0, min(step, glyphs.heights.count - 1))]
        }.joined()
    }

    // MARK: Queues

    private static let gap = "  "

    /// The queues, four on a line where their names have room, each with its digit, how many are
    /// in it and since when.
    private var queues: [ListLine] {
        let all = DeskQueue.allCases
        let across = fits(4) ? 4 : 3
        return stride(from: 0, to: all.count, by: across).map { start in
            ListLine(
                all[start..<min(start + across, all.count)].flatMap { pieces($0, cell(across)) })
        }
    }

    private func cell(_ across: Int) -> Int { width / across - Self.gap.utf8.count }

    private func name(_ queue: DeskQueue) -> String { "\(queue.digit) \(words.name(of: queue))" }

    private func count(_ queue: DeskQueue) -> String {
        context.board.count(queue).map(String.init) ?? glyphs.ellipsis
    }

    /// Whether no name has to be cut when so many stand on a line.
    private func fits(_ across: Int) -> Bool {
        DeskQueue.allCases.allSatisfy {
            Width.of(name($0) + " " + count($0), glyphs.widths) <= cell(across)
        }
    }

    private func pieces(_ queue: DeskQueue, _ cell: Int) -> [ListLine.Piece] {
        let (count, name) = (count(queue), name(queue))
        let age = age(queue).map { " " + $0 } ?? ""
        // In narrow columns the age goes before the name does.
        let all = [name, count, age].reduce(1) { $0 + Width.of($1, glyphs.widths) }
        let tail = all <= cell ? age : ""
        let room = cell - Width.of(count + tail, glyphs.widths)
        let isEmpty = context.board.count(queue) == 0
        let isOpen = queue == open
        let style: Style = isOpen ? .selected : isEmpty ? .dim : .normal
        return [
            ListLine.Piece(Clip.pad(name, to: max(1, room - 1), glyphs: glyphs) + " ", style),
            ListLine.Piece(count, isLate(queue) && !isOpen ? .warning : style),
            ListLine.Piece(tail, isOpen ? .selected : .dim), ListLine.Piece(Self.gap),
        ]
    }

    private func age(_ queue: DeskQueue) -> String? {
        context.board.queues[queue]?.oldest.map { words.age(since: $0, at: context.now) }
    }

    /// Whether its oldest should have been issued by now.
    private func isLate(_ queue: DeskQueue) -> Bool {
        switch queue {
        case .submitted, .processing:
            guard case .applications(let rows) = context.board.queues[queue],
                let first = rows.first
            else { return false }
            return context.due(first.type, sentAt: first.sentAt) < context.today
        // A mail that failed, or a document that cannot be read, waits for a person.
        case .mail, .quarantine: return context.board.count(queue) ?? 0 > 0
        case .issued, .readyForPickUp, .returned, .support: return false
        }
    }
}
