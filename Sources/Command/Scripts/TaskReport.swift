import Fapiao
import Intake
import Resources
import Screen
import Storage

/// What became of one line of tasks, or of one task that was typed.
struct TaskLine {
    /// Nil where the task was typed.
    let line: Int?
    let application: ApplicationNumber?
    let result: Result

    enum Result {
        case done(DeskTask)
        case alreadySo(DeskTask)
        /// `reason` is what scripts go by, `sentence` what people read.
        case refused(reason: Reason, sentence: String)
    }

    /// Why a task was refused, as scripts go by it.
    enum Reason: String {
        case malformed, repeated, unknown, held
        case notPossible = "not_possible"
        case numberTaken = "number_taken"
        case damaged
    }

    /// For people; text from files cannot steer the terminal.
    func text(_ words: Words) -> String {
        let sentence =
            switch result {
            case .done(let task): words.done(task)
            case .alreadySo(let task): words.taskAlready(words.done(task))
            case .refused(_, let sentence): sentence
            }
        let number = application?.grouped
        guard let line else {
            return Sanitise.text(number.map { words.finding(at: $0, sentence) } ?? sentence)
        }
        return Sanitise.text(
            words.finding(at: words.place(line: line, column: number), sentence))
    }

    /// For scripts.
    func json(_ words: Words) -> ScriptJSON {
        let (outcome, reason, sentence): (String, Reason?, String) =
            switch result {
            case .done(let task): ("done", nil, words.done(task))
            case .alreadySo(let task): ("already", nil, words.done(task))
            case .refused(let reason, let sentence): ("refused", reason, sentence)
            }
        return .object([
            ("line", line.map(ScriptJSON.whole) ?? .none),
            ("application", .optional(application?.grouped)), ("outcome", .text(outcome)),
            ("reason", .optional(reason?.rawValue)), ("message", .text(sentence)),
        ])
    }
}

/// How many tasks went which way.
struct TaskCounts: Equatable {
    var done = 0
    var already = 0
    var refused = 0
    /// Lines that a stop left; nil when there was none.
    var notReached: Int?

    mutating func count(_ result: TaskLine.Result) {
        switch result {
        case .done: done += 1
        case .alreadySo: already += 1
        case .refused: refused += 1
        }
    }

    /// The counts, below each other.
    func lines(_ words: Words) -> [String] {
        let rows =
            [
                (words.countDone, done), (words.countAlready, already),
                (words.countRefused, refused),
            ] + (notReached.map { [(words.countNotReached, $0)] } ?? [])
        let labels = rows.map { Width.of($0.0) }.max() ?? 0
        let numbers = rows.map { Width.of(words.count($0.1)) }.max() ?? 0
        return rows.map { label, number in
            Clip.pad(label, to: labels) + "  "
                + Clip.pad(words.count(number), to: numbers, .trailing)
        }
    }
}
