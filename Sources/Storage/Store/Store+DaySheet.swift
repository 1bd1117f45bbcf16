import Fapiao

extension Store {
    /// What the desk did on a day, as the documents say.
    package func sheet(of day: Day) throws(StoreError) -> DaySheet {
        var sheet = DaySheet(day)
        for (application, order) in try applications(touchedOn: day) {
            sheet.add(application, of: order.number)
        }
        try sheet.close { (number) throws(StoreError) in
            do throws(StoreError) { return try order(of: number) != nil } catch {
                // It is used, though by whom cannot be read.
                guard case .unreadable = error else { throw error }
                return true
            }
        }
        return sheet
    }

    /// The applications that changed within a day, each once; orders that cannot be read are
    /// told of in quarantine, not here.
    private func applications(
        touchedOn day: Day
    ) throws(StoreError) -> [(Application, Order)] {
        let start = BeijingTime.instant(day: day, secondOfDay: 0)
        let end = BeijingTime.instant(day: day.adding(days: 1), secondOfDay: 0)
        var seen: Set<ApplicationNumber> = []
        var found: [(Application, Order)] = []
        for step in try steps(since: start)
        where step.at < end && seen.insert(step.application).inserted {
            do throws(StoreError) {
                guard let order = try order(step.order),
                    let known = order.applications.first(where: { $0.number == step.application })
                else { continue }
                found.append((known, order))
            } catch {
                guard case .unreadable = error else { throw error }
            }
        }
        return found
    }
}
