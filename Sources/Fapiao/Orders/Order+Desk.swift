/// What the desk alone does to an order.
extension Order {
    /// Applies a clerk's act to one application.
    package mutating func work(
        _ act: DeskAct, on number: ApplicationNumber, by clerk: String, at now: Instant
    ) throws(DeskRefusal) -> [Application.Effect] {
        guard let index = applications.firstIndex(where: { $0.number == number }) else {
            throw .order(.noSuchApplication(number))
        }
        var changed = applications[index]
        let effects = try changed.work(act, by: clerk, at: now)
        try requirePossibleDay(of: changed, since: applications[index], at: now)
        applications[index] = changed
        return effects
    }

    /// Closes a returned application and opens a new one in its place, with another title (M19).
    ///
    /// The new one begins in the queue, as if it had just been sent; each names the other.
    package mutating func reissue(
        _ number: ApplicationNumber, with request: Request, as new: ApplicationNumber,
        by clerk: String, at now: Instant
    ) throws(DeskRefusal) -> [Application.Effect] {
        var changed = self
        var effects = try changed.work(.step(.reissue(as: new)), on: number, by: clerk, at: now)
        guard let old = changed.applications.first(where: { $0.number == number }) else {
            throw .order(.noSuchApplication(number))
        }
        let next = Application(
            number: new, request: request, amount: old.amount, submittedAt: now,
            by: .clerk(clerk), predecessor: number)
        changed.applications.append(next)
        effects.append(.tell(next.stage.status))
        self = changed
        return effects
    }
}
