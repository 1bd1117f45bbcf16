import Testing

@testable import Fapiao

@Suite struct DayTests {
    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2000, 3, 1, 11_017),
        (2026, 11, 20, 20_777), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
    ])
    func datesAndOrdinalsBelongTogether(year: Int, month: Int, day: Int, ordinal: Int) throws {
        let date = try #require(Day(year: year, month: month, day: day))
        #expect(date.ordinal == ordinal)
        #expect(Day(ordinal: ordinal) == date)
    }

    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
        var day = Day(ordinal: -150_000)
        for ordinal in -149_999...0 {
            let next = Day(ordinal: ordinal)
            let isNextOfMonth = next.month == day.month && next.day == day.day + 1
            let isFirstOfMonth = next.day == 1 && day.day >= 28 && next.month == day.month % 12 + 1
            guard next > day, next.ordinal == ordinal, isNextOfMonth || isFirstOfMonth,
                Day(year: next.year, month: next.month, day: next.day) == next
            else {
                Issue.record("\(next) does not follow \(day)")
                return
            }
            day = next
        }
        #expect(day == Day(iso: "1970-01-01"))
    }

    @Test(arguments: [
        (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
        (0, 1, 1), (10_000, 1, 1), (2026, 1, 32),
    ])
    func datesThatDoNotExistAreRefused(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", Weekday.thursday), ("2026-02-13", .friday), ("2026-09-20", .sunday),
        ("2026-11-20", .friday), ("1969-12-31", .wednesday), ("2025-09-29", .monday),
        ("2024-02-29", .thursday),
    ])
    func weekdays(iso: String, weekday: Weekday) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.weekday == weekday)
        #expect(day.iso == iso)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-2", "2026-11-200", "26-11-20", "2026/11/20", "2026-1１-20",
        "+026-11-20", "2026-11-20 ", "-026-11-20", "2026-02-30",
    ])
    func whatIsNoISODateIsRefused(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func daysBeyondTheCalendarArePinned() throws {
        let last = try #require(Day(iso: "9999-12-31"))
        #expect(last.adding(days: 1) == last)
        #expect(last.adding(days: .max) == last)
        #expect(Day(ordinal: .min).iso == "0001-01-01")
        #expect(Day(ordinal: .max) == last)
        #expect(Day(ordinal: -1_000).adding(days: .min).iso == "0001-01-01")
    }

    @Test func addingDaysPassesMonthsAndLeapDays() throws {
        let day = try #require(Day(iso: "2024-02-28"))
        #expect(day.adding(days: 2).iso == "2024-03-01")
        #expect(day.adding(days: -59).iso == "2023-12-31")
    }

    // MARK: What people type

    @Test(arguments: [
        "2026-01-05", "2026-1-5", "2026/1/5", "2026/01/05", "2026.1.5", "20260105",
        "2026年1月5日", "2026年01月05日", " 2026 年 1 月 5 日 ", "2026年1月5号", "２０２６－０１－０５",
        "２０２６／１／５", "2026–01–05",
    ])
    func aDayIsReadInEveryForm(typed: String) {
        #expect(Day(typed: typed)?.iso == "2026-01-05")
    }

    @Test(arguments: [
        "", "2026", "2026-01", "26-1-5", "2026-1/5", "2026-02-29", "2026-13-01", "20260229",
        "2026015", "202601055", "5.1.2026", "05/01/2026", "2026年1月5", "2026年1日5月", "1月5日",
        "2026-1-5-", "2026--5", "2026-001-5", "soon", "二〇二六年一月五日", "2026年13月1日",
    ])
    func whatIsNoDayIsNone(typed: String) {
        #expect(Day(typed: typed) == nil)
    }
}
