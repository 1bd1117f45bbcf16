import Fapiao
import Pages
import Resources
import Screen

/// The rows of a batch with their numbers: before it begins, while it goes on, and what came of it.
///
/// 1. One row is under way at a time, so whatever ends the session leaves every row done or not.
/// 2. A row that is refused stands in nobody's way: the next one follows.
/// 3. When storage fails the batch stops; the rows left are as they were.
/// 4. Before it begins each row is tried without a trace, so that a number that is used already or
///    a row that somebody holds is seen at once; such a row is left out.
struct BatchRunPage: DeskPage {
    enum Stage: Equatable, Sendable {
        case ready, running
        /// Ended, by itself or by a key.
        case over
        case failed(Trouble)
    }

    enum Action: Equatable, Sendable { case begin, stop }

    private let kind: BatchKind
    private(set) var rows: [BatchRow]
    /// What is wrong with lines of the file.
    private let faults: [String]
    private(set) var stage = Stage.ready
    private var isStopping = false
    /// How many rows, from the first one on, were tried before the batch begins.
    private var tried = 0
    private var list = ListState<ApplicationNumber>()

    init(_ kind: BatchKind, _ rows: [BatchRow], faults: [String]) {
        self.kind = kind
        self.rows = rows
        self.faults = faults
    }

    static let keys = KeyTable<Action>([
        KeyBinding(.enter, .character("b"), action: .begin),
        KeyBinding(.escape, .control("g"), .character("q"), action: .stop),
    ])

    /// How many have a number and are not done.
    private var left: Int { rows.count { $0.task != nil && $0.result == nil } }

    /// What is said when the session ends in the middle; nil while nothing is left in the middle.
    func farewell(_ words: Words) -> String? {
        guard stage == .running else { return nil }
        return words.deskBatchBroken(
            done: rows.count(where: \.isDone), of: rows.count { $0.task != nil })
    }

    // MARK: Beforehand

    /// So many rows are tried at a time: the queues and the clock have their turn in between.
    private static let slice = 100

    private var next: ArraySlice<BatchRow> { rows.dropFirst(tried).prefix(Self.slice) }

    /// Has the next rows tried; nothing when all were, or the batch has begun.
    var foreseeing: [Move] {
        guard stage == .ready, !next.isEmpty else { return [] }
        return [.ask(.batch(.foresee(nextTasks)))]
    }

    private var nextTasks: [BatchTask] {
        next.compactMap { row in
            row.task.map { BatchTask(application: row.application, task: $0) }
        }
    }

    private mutating func take(_ foreseen: [Foreseen]) -> [Move] {
        // The batch has begun: what comes of a row is known better by now.
        guard stage == .ready else { return [] }
        for one in foreseen {
            guard let place = rows.firstIndex(where: { $0.application == one.application }) else {
                continue
            }
            rows[place].result = one.result
        }
        tried += next.count
        return foreseeing
    }

    // MARK: Frame

    private func page(_ context: Context) -> ListPage<ApplicationNumber> {
        BatchScene(kind: kind, rows: rows, faults: faults, stage: stage, context: context).page
    }

    func frame(_ context: Context) -> Frame {
        let page = page(context)
        let list = list.fitted(page)
        let scene = BatchScene(
            kind: kind, rows: rows, faults: faults, stage: stage, context: context)
        return page.frame(list, hint: scene.hint(list.row.map { rows[$0] }))
    }

    // MARK: Keys

    mutating func handle(_ key: Key, _ context: Context) -> [Move] {
        let action = list.handle(key, Self.keys, on: page(context))
        switch action {
        case .begin: return begin()
        case .stop:
            guard stage == .running else { return leaving }
            isStopping = true
            return []
        case nil: return []
        }
    }

    /// Back to the form, where the numbers can be changed; once it was begun, to the list.
    private var leaving: [Move] {
        switch stage {
        case .ready: [.back]
        case .running, .over, .failed: [.back, .back]
        }
    }

    private func begin() -> [Move] {
        switch stage {
        case .ready where left > 0, .failed where left > 0:
            return [.open(.consent(to: BatchStart(kind: kind, count: left)))]
        case .ready, .failed, .over: return leaving
        case .running: return []
        }
    }

    mutating func perform(_ command: Command, _ context: Context) -> [Move] {
        guard command == .go, stage != .running else { return [] }
        stage = .running
        isStopping = false
        return goOn(context)
    }

    /// Has the counts of the queues and of today taken anew.
    private static let counting: [Move] = [.ask(.readQueues), .ask(.readDays)]

    /// Asks for the next row; the batch is over when there is none.
    private mutating func goOn(_ context: Context) -> [Move] {
        let next = rows.firstIndex { $0.task != nil && $0.result == nil }
        guard let next, let task = rows[next].task, !isStopping else {
            stage = .over
            return Self.counting
        }
        list.select(next, on: page(context))
        return [.ask(.batch(.carry(task, on: rows[next].application)))]
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        if case .batch(.foreseen(let results)) = answer.reply {
            // Other numbers were typed since: that was an answer about those before.
            guard answer.effect == .batch(.foresee(nextTasks)) else { return [] }
            return take(results)
        }
        guard case .batch(.carry(let task, let number)) = answer.effect,
            let place = rows.firstIndex(where: { $0.application == number && $0.task == task })
        else { return [] }
        switch answer.reply {
        case .batch(.carried(let result)):
            rows[place].result = result
            return goOn(context)
        case .trouble(let trouble):
            stage = .failed(trouble)
            return Self.counting
        default: return []
        }
    }

    func keyHelp(_ context: Context) -> [KeyHelp] {
        let words = context.words
        return [
            KeyHelp([.enter, .character("b")], text: words.deskHelpBatchBegin),
            KeyHelp([.escape, .character("q")], text: words.deskHelpBatchStop),
        ]
    }
}

/// Before the rows of a batch are carried out.
private struct BatchStart: Consent {
    let kind: BatchKind
    let count: Int

    func title(_ words: Words) -> String { words.deskBatchSure(kind.isIssue, count) }

    func text(_ words: Words) -> String { words.deskBatchSureText(kind.isIssue) }

    func label(_ words: Words) -> String { words.deskBatchBegin }
}
