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
        for file in try rowFiles() {
            var isOver = false
            do throws(DiskError) {
                try publisher.disk.scan(file) { bytes in
                    isOver = !Rows.readBack(bytes) { row in
                        guard row.at >= start.seconds else { return false }
                        if let step = RowStep(row) { steps.append(step) }
                        return true
                    }
                }
            } catch {
                guard error.reason == .missing else { throw .notRead(error) }
            }
            if isOver { break }
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
    private static let slack = 100

    /// Reads lines from the last on until `body` has enough of them; false when it had.
    static func readBack(
        _ bytes: UnsafeRawBufferPointer, _ body: (RowDocument) -> Bool
    ) -> Bool {
        var end = lastLineEnd(in: bytes)
        var unwanted = 0
        while end > 0, unwanted < slack {
            let start = lineStart(in: bytes, before: end - 1, floor: 0)
            if let row = RowDocument(line: Array(bytes[start..<(end - 1)])) {
                unwanted = body(row) ? 0 : unwanted + 1
            }
            end = start
        }
        return unwanted < slack
    }
}

extension RowStep {
    init?(_ row: RowDocument) {
        guard let application = try? ApplicationNumber(row.application),
            let order = try? OrderNumber(row.order), let status = try? Status(named: row.status)
        else { return nil }
        self.application = application
        self.order = order
        self.status = status
        at = Instant(seconds: row.at)
        sentAt = Instant(seconds: row.sentAt ?? row.at)
    }
}
