extension WorkingCalendar {
    /// The notices of the State Council's General Office that are known to this release.
    ///
    /// 2025 and 2026 as published; for 2027 only the statutory days (Regulation on Public Holidays,
    /// as amended in 2024), so dates that rest on it are estimated.
    package static let official = WorkingCalendar(years: [
        2025: Year(
            off: days(
                2025, (1, 1...1), (1, 28...31), (2, 1...4), (4, 4...6), (5, 1...5), (5, 31...31),
                (6, 1...2), (10, 1...8)),
            work: days(2025, (1, 26...26), (2, 8...8), (4, 27...27), (9, 28...28), (10, 11...11)),
            published: true),
        2026: Year(
            off: days(
                2026, (1, 1...3), (2, 15...23), (4, 4...6), (5, 1...5), (6, 19...21), (9, 25...27),
                (10, 1...7)),
            work: days(
                2026, (1, 4...4), (2, 14...14), (2, 28...28), (5, 9...9), (9, 20...20),
                (10, 10...10)),
            published: true),
        2027: Year(
            off: days(
                2027, (1, 1...1), (2, 5...8), (4, 5...5), (5, 1...2), (6, 9...9), (9, 15...15),
                (10, 1...3)),
            work: [],
            published: false),
    ])

    private typealias Run = (month: Int, days: ClosedRange<Int>)

    private static func days(_ year: Int, _ runs: Run...) -> Set<Day> {
        let days = runs.flatMap { run in
            run.days.compactMap { Day(year: year, month: run.month, day: $0) }
        }
        return Set(days)
    }
}
