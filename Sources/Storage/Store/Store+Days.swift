import Fapiao

/// A change of an application as its row tells it.
package struct RowStep: Equatable, Sendable {
    package let application: ApplicationNumber
    package let order: OrderNumber
    package let status: Status
    package let at: Instant
    /// When it was sent, or sent again after a rejection.
    package let sentAt: Instant
}

extension Store {
    /// The changes of status since `start`, the latest first, as the rows tell them; a kill at the
    /// wrong moment may have left one too many.
    package func steps(since start: Instant) throws(StoreError) -> [RowStep] {
        var steps: [RowStep] = []
        var unwanted = 0
        for file in try rowFiles() {
            let goesOn = try readBack(file) { piece, _ in
                Rows.eachBack(piece) { line in
                    guard let step = RowStep(line) else { return true }
                    guard step.at < start else {
                        steps.append(step)
                        unwanted = 0
                        return true
                    }
                    // What was added for an earlier day says nothing of what lies before it.
                    if !line.isAgain { unwanted += 1 }
                    return unwanted < Rows.slack
                }
            }
            guard goesOn else { break }
        }
        return steps
    }

    /// The applications that changed within a day, as their documents say, each once.
    package func applications(
        changedOn day: Day
    ) throws(StoreError) -> [(application: Application, order: Order)] {
        let start = BeijingTime.instant(day: day, secondOfDay: 0)
        let end = BeijingTime.instant(day: day.adding(days: 1), secondOfDay: 0)
        var seen: Set<ApplicationNumber> = []
        var found: [(application: Application, order: Order)] = []
        for step in try steps(since: start)
        where step.at < end && seen.insert(step.application).inserted {
            guard let order = try order(step.order),
                let application = order.applications.first(where: {
                    $0.number == step.application
                })
            else { continue }
            found.append((application, order))
        }
        return found
    }
}

extension Rows {
    /// How far out of order two lines may be, since several write at once.
    fileprivate static let slack = 100
}

extension RowStep {
    /// Nil for a line that is none of ours.
    init?(_ line: RowLine) {
        guard let application = line.raw(RowLine.Member.application),
            let number = ApplicationNumber(written: application),
            let order = line.plain(RowLine.Member.order).flatMap({ try? OrderNumber($0) }),
            let status = line.plain(RowLine.Member.status).flatMap({ try? Status(named: $0) }),
            let at = line.number(RowLine.Member.at)
        else { return nil }
        self.application = number
        self.order = order
        self.status = status
        self.at = Instant(seconds: at)
        sentAt = Instant(seconds: line.number(RowLine.Member.sentAt) ?? at)
    }
}
