/// What a clerk has done with an application, whole, wherever in the queues it stands: every step
/// that leads there, or none.
package enum DeskTask: Hashable, Sendable {
    case issue(FapiaoNumber, on: Day)
    case mail(Parcel)
    case reject(reason: String, about: RequestField?)
}

/// What carrying out a task came to.
package enum TaskOutcome: Hashable, Sendable {
    case done
    /// It was exactly so before: nothing changed, and nobody is told again.
    case alreadySo
}

extension DeskTask {
    /// Whether there is nothing left to do: the same fapiao of the same day, the same parcel, the
    /// same reason. What came after, such as the letter's arrival, does not undo it.
    package func isDone(on application: Application) -> Bool {
        switch self {
        case .issue(let number, let day):
            application.stage.issue == Issue(number: number, on: day)
        case .mail(let parcel): application.stage.parcel == parcel
        case .reject(let reason, let field):
            application.stage == .rejected(reason: reason, about: field)
        }
    }

    /// The steps from `application`'s status to the task's end.
    ///
    /// A submitted one that is issued is taken into processing first.
    fileprivate func steps(
        on application: Application
    ) throws(DeskRefusal) -> [Application.Event] {
        let status = application.stage.status
        switch self {
        case .issue(let number, let day):
            let issue = Application.Event.issue(number, on: day)
            switch status {
            case .submitted: return [.take, issue]
            case .processing: return [issue]
            case .rejected, .withdrawn, .issued, .mailed, .readyForPickUp, .received, .collected,
                .returned, .reissued:
                // Another day for the same fapiao is a contradiction and no second press of Enter.
                throw .order(.notPossibleNow(status))
            }
        case .mail(let parcel): return [.mail(parcel)]
        case .reject(let reason, let field): return [.reject(reason: reason, about: field)]
        }
    }
}

extension Application {
    /// Carries out `task`, or throws and leaves the application as it was.
    ///
    /// 1. The rules of holds are those of ``work(_:by:at:)``: nobody changes what another holds.
    /// 2. No hold stays behind that was not there before: with its last step the task is over.
    /// 3. What is done already is no change, whoever holds it.
    package mutating func carryOut(
        _ task: DeskTask, by clerk: String, at now: Instant
    ) throws(DeskRefusal) -> [Effect] {
        guard !task.isDone(on: self) else { return [] }
        var changed = self
        let wasHeld = holder(at: now) != nil
        var effects: [Effect] = []
        for event in try task.steps(on: self) {
            effects += try changed.work(.step(event), by: clerk, at: now)
        }
        if !wasHeld { changed.hold = nil }
        self = changed
        return effects
    }
}

extension Order {
    /// Carries out a clerk's task on one application, or throws and changes nothing.
    package mutating func carryOut(
        _ task: DeskTask, on number: ApplicationNumber, by clerk: String, at now: Instant
    ) throws(DeskRefusal) -> [Application.Effect] {
        guard let index = applications.firstIndex(where: { $0.number == number }) else {
            throw .order(.noSuchApplication(number))
        }
        var changed = applications[index]
        let effects = try changed.carryOut(task, by: clerk, at: now)
        try requirePossibleDay(of: changed, since: applications[index], at: now)
        applications[index] = changed
        return effects
    }
}
