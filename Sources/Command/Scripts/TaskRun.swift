import Fapiao
import Intake
import Resources
import Storage
import System

/// Carries out tasks one after the other and tells of each as soon as it is done.
///
/// 1. Each is done whole or not at all, and one that is refused does not stop the next.
/// 2. What fails for all of them, such as a full disk, stops the run; the same file again goes on.
/// 3. A line is told of before the next one begins, so that a kill leaves nothing untold but one.
/// 4. Who asks the program to end is heard between two lines.
struct TaskRun {
    /// Somebody asked the program to end.
    struct Ended: Error {}

    let shop: Shop
    /// The login name that goes on record.
    let clerk: String
    let words: Words
    /// The day of a fapiao whose line names none.
    let day: Day
    let today: Day
    private(set) var counts = TaskCounts()

    init(_ shop: Shop, clerk: String, words: Words, day: Day?) {
        self.shop = shop
        self.clerk = clerk
        self.words = words
        today = BeijingTime(shop.world.now()).day
        self.day = day ?? today
    }

    /// Carries out the tasks of a file; throws what stopped it, be it storage or somebody.
    mutating func carryOut(_ sheet: TaskSheet, telling tell: (TaskLine) -> Void) throws {
        var faults = sheet.faults[...]
        for (place, row) in sheet.rows.enumerated() {
            while let fault = faults.first, fault.line < row.line {
                refuse(faults.removeFirst(), tell)
            }
            let line: TaskLine
            do {
                guard !EndingSignals.isWaiting else { throw Ended() }
                line = try carryOut(row.task, on: row.application, line: row.line)
            } catch {
                counts.notReached = sheet.rows.count - place + Set(faults.map(\.line)).count
                throw error
            }
            counts.count(line.result)
            tell(line)
        }
        for fault in faults { refuse(fault, tell) }
    }

    /// The line of the fault that was told last: several of one line count once.
    private var refusedLine = 0

    private mutating func refuse(_ fault: TaskFault, _ tell: (TaskLine) -> Void) {
        let reason: TaskLine.Reason =
            if case .repeated = fault.problem { .repeated } else { .malformed }
        let line = TaskLine(
            line: fault.line, application: fault.application,
            result: .refused(reason: reason, sentence: words.place(fault)))
        if fault.line != refusedLine { counts.count(line.result) }
        refusedLine = fault.line
        tell(line)
    }

    /// Carries out one task that was typed.
    mutating func carryOut(
        _ task: TaskSheet.Task, on number: ApplicationNumber, telling tell: (TaskLine) -> Void
    ) throws {
        let line = try carryOut(task, on: number, line: nil)
        counts.count(line.result)
        tell(line)
    }

    mutating func carryOut(
        _ task: DeskTask, on number: ApplicationNumber, telling tell: (TaskLine) -> Void
    ) throws {
        let line = try carryOut(task, on: number, line: nil)
        counts.count(line.result)
        tell(line)
    }

    private func carryOut(
        _ task: TaskSheet.Task, on number: ApplicationNumber, line: Int?
    ) throws -> TaskLine {
        switch task {
        case .mail(let parcel): return try carryOut(DeskTask.mail(parcel), on: number, line: line)
        case .issue(let fapiao, let named):
            let day = try named ?? issueDay(of: fapiao, on: number) ?? day
            return try carryOut(DeskTask.issue(fapiao, on: day), on: number, line: line)
        }
    }

    /// The day on which this fapiao was issued already; a line without a day means that one.
    private func issueDay(of fapiao: FapiaoNumber, on number: ApplicationNumber) throws -> Day? {
        do throws(StoreError) {
            let order = try shop.store.order(of: number)
            let issue = order?.applications.first { $0.number == number }?.stage.issue
            return issue?.number == fapiao ? issue?.on : nil
        } catch {
            // What cannot be read is told of by the task itself.
            if case .unreadable = error { return nil }
            throw error
        }
    }

    private func carryOut(
        _ task: DeskTask, on number: ApplicationNumber, line: Int?
    ) throws -> TaskLine {
        TaskLine(line: line, application: number, result: try result(of: task, on: number))
    }

    private func result(of task: DeskTask, on number: ApplicationNumber) throws -> TaskLine.Result {
        let result: TaskResult
        do {
            result = try shop.carryOut(task, on: number, by: clerk)
        } catch let error as StoreError {
            guard case .unreadable = error else { throw error }
            return .refused(reason: .damaged, sentence: words.trouble(error.trouble))
        }
        switch result {
        case .carriedOut(let outcome):
            return outcome == .done ? .done(task) : .alreadySo(task)
        case .refused(let refusal):
            return .refused(
                reason: TaskLine.Reason(refusal), sentence: words.taskRefusal(refusal))
        case .fapiaoTaken(let order):
            return .refused(reason: .numberTaken, sentence: words.deskFapiaoTaken(by: order))
        case .unknown:
            return .refused(reason: .unknown, sentence: words.noSuchApplication(number.grouped))
        }
    }
}

extension TaskLine.Reason {
    fileprivate init(_ refusal: DeskRefusal) {
        self =
            switch refusal {
            case .held: .held
            case .issueDay: .malformed
            case .tooManyNotes, .order: .notPossible
            }
    }
}

extension Words {
    /// What is wrong with a line, with its column in front; the line is told beside it.
    fileprivate func place(_ fault: TaskFault) -> String {
        let sentence = sentence(fault.problem)
        return fault.field.map { finding(at: column($0), sentence) } ?? sentence
    }
}
