import Desk
import Fapiao
import Intake
import Resources
import Storage
import System

/// Many applications one after the other: each whole or not at all.
extension Counter {
    func reply(to errand: BatchErrand) throws -> BatchReply {
        switch errand {
        case .read(let path, let kind, let language):
            read(HomeFolder.expanded(path), kind, Words(language))
        case .carry(let task, let number):
            .carried(result(of: try shop.carryOut(task, on: number, by: clerk)))
        case .foresee(let tasks):
            .foreseen(
                try tasks.compactMap { task in
                    let result = result(
                        of: try shop.preview(task.task, on: task.application, by: clerk))
                    return result == .done ? nil : Foreseen(task.application, result)
                })
        }
    }

    private func result(of result: TaskResult) -> BatchResult {
        switch result {
        case .carriedOut(let outcome): outcome == .done ? .done : .alreadySo
        case .refused(let refusal): .refused(refusal)
        case .fapiaoTaken(let order): .fapiaoTaken(by: order)
        case .unknown: .unknown
        }
    }

    // MARK: Files

    private func read(_ path: String, _ kind: BatchKind, _ words: Words) -> BatchReply {
        do throws(TaskFailure) {
            let sheet = try ImportSource(path: path).sheet(of: kind == .issue ? .issue : .mail)
            let today = BeijingTime(shop.world.now()).day
            let tasks = tasks(of: sheet, today)
            let faults = sheet.faults.map { fault in
                words.deskBatchLine(fault.line, words.sentence(fault.problem))
            }
            return .sheet(BatchSheet(tasks: tasks, faults: faults))
        } catch {
            return .unreadable(words.sentence(error, path: path))
        }
    }

    /// What the good lines ask for.
    private func tasks(of sheet: TaskSheet, _ today: Day) -> [ApplicationNumber: DeskTask] {
        var tasks: [ApplicationNumber: DeskTask] = [:]
        for row in sheet.rows {
            switch row.task {
            case .issue(let number, let day):
                tasks[row.application] = .issue(number, on: day ?? today)
            case .mail(let parcel): tasks[row.application] = .mail(parcel)
            }
        }
        return tasks
    }
}
