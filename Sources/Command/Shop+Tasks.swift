import Fapiao
import Storage
import System

/// What became of a clerk's task on one application.
enum TaskResult: Equatable {
    case carriedOut(TaskOutcome)
    case refused(DeskRefusal)
    /// The fapiao number belongs to that order already, if it is an order's.
    case fapiaoTaken(by: OrderNumber?)
    case unknown
}

extension Shop {
    /// Carries out a clerk's task, whole, and writes it to the system's log; what storage fails of
    /// is thrown, and then nothing was changed.
    func carryOut(
        _ task: DeskTask, on number: ApplicationNumber, by clerk: String
    ) throws -> TaskResult {
        guard let order = try store.order(of: number) else { return .unknown }
        let mails = try mintMails()
        return try worded(task) { () throws(ChangeError<DeskRefusal>) in
            let done = try store.carryOut(
                task, on: number, of: order.number, by: clerk, telling: mails, at: world.now())
            if done.outcome == .done {
                handOver(done.order.mail)
                AuthLog().write("clerk \(clerk): \(task.log) \(number.text)", .notice)
            }
            return .carriedOut(done.outcome)
        }
    }

    /// What a clerk's task would come to as things are now; changes nothing.
    func preview(
        _ task: DeskTask, on number: ApplicationNumber, by clerk: String
    ) throws -> TaskResult {
        guard let order = try store.order(of: number) else { return .unknown }
        return try worded(task) { () throws(ChangeError<DeskRefusal>) in
            .carriedOut(
                try store.preview(
                    task, on: number, of: order.number, by: clerk, at: world.now()))
        }
    }

    /// A refusal as a result; what storage fails of is thrown.
    private func worded(
        _ task: DeskTask, _ body: () throws(ChangeError<DeskRefusal>) -> TaskResult
    ) throws -> TaskResult {
        do throws(ChangeError<DeskRefusal>) { return try body() } catch .refused(let refusal) {
            return .refused(refusal)
        } catch .store(.taken(let path, let holder)) {
            guard case .issue = task else { throw StoreError.taken(path, by: holder) }
            return .fapiaoTaken(by: try? OrderNumber(holder))
        } catch .store(let error) {
            throw error
        }
    }
}

extension DeskTask {
    /// What the log calls it: as the one step that it ends with.
    fileprivate var log: String {
        switch self {
        case .issue(let number, let day): Application.Event.issue(number, on: day).log
        case .mail(let parcel): Application.Event.mail(parcel).log
        case .reject(let reason, let field):
            Application.Event.reject(reason: reason, about: field).log
        }
    }
}
