import Fapiao

/// `calendar/2027.json`: which days of a year are off or made up for, as the desk imported them.
struct CalendarDocument: Document, Equatable {
    let format: Int
    let year: Int
    let off: [String]
    let work: [String]
    let published: Bool

    init(_ table: WorkingCalendar.Year, of year: Int) {
        format = Format.known
        self.year = year
        off = table.off.sorted().map(\.iso)
        work = table.work.sorted().map(\.iso)
        published = table.published
    }

    /// The table, if it is one of `year`.
    func table(of year: Int) throws(Damage) -> WorkingCalendar.Year {
        let table = WorkingCalendar.Year(
            off: Set(try Reading.all(off, Reading.day)),
            work: Set(try Reading.all(work, Reading.day)), published: published)
        guard self.year == year, table.faults(in: year).isEmpty else { throw .notUnderstood }
        return table
    }
}
