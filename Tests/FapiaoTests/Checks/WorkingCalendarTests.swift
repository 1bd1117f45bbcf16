import Testing

@testable import Fapiao

@Suite struct WorkingCalendarTests {
    private let official = WorkingCalendar.official

    private func day(_ iso: String) throws -> Day {
        try #require(Day(iso: iso))
    }

    private func instant(_ text: String) throws -> Instant {
        try #require(Instant(beijing: text))
    }

    @Test(arguments: [
        ("2026-02-13", "2026-02-24"), ("2026-09-18", "2026-09-21"), ("2026-09-24", "2026-09-29"),
        ("2026-09-30", "2026-10-09"), ("2026-11-20", "2026-11-24"),
    ])
    func twoWorkingDaysLater(from: String, to: String) throws {
        let promised = official.adding(workingDays: 2, to: try day(from))
        #expect(promised == PromisedDay(day: try day(to), estimated: false))
    }

    @Test(arguments: [
        (2025, "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02"),
        (2025, "10-01 10-02 10-03 10-06 10-07 10-08"),
        (2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19"),
        (2026, "09-25 10-01 10-02 10-05 10-06 10-07"),
        (2027, "01-01 02-05 02-08 04-05 06-09 09-15 10-01"),
    ])
    func holidaysOnWeekdaysAreOff(year: Int, days: String) throws {
        for text in days.split(separator: " ") {
            let day = try day("\(year)-\(text)")
            #expect(!day.weekday.isWeekend && !official.isWorkingDay(day), "\(day.iso)")
        }
    }

    @Test(arguments: [
        "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04",
        "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
    ])
    func makeUpDaysAreWorkedThoughWeekends(iso: String) throws {
        let day = try day(iso)
        #expect(day.weekday.isWeekend)
        #expect(official.isWorkingDay(day))
    }

    /// Weekdays of the year less those off, plus make-up days, counted by hand from the notices.
    @Test(arguments: [(2025, 248), (2026, 248)])
    func workingDaysInAYear(year: Int, count: Int) throws {
        let first = try day("\(year)-01-01")
        let worked = (0..<365).filter { official.isWorkingDay(first.adding(days: $0)) }
        #expect(worked.count == count)
    }

    @Test func aDayThatRestsOnAMissingNoticeIsEstimated() throws {
        let eve = try day("2026-12-31")
        let over = official.adding(workingDays: 1, to: eve)
        #expect(over == PromisedDay(day: try day("2027-01-04"), estimated: true))
        let within = official.adding(workingDays: 1, to: eve.adding(days: -1))
        #expect(within == PromisedDay(day: eve, estimated: false))
    }

    @Test func aYearWithoutTableHasItsWeekendsAndIsEstimated() throws {
        let friday = try day("2031-05-16")
        let promised = official.adding(workingDays: 1, to: friday)
        #expect(promised == PromisedDay(day: friday.adding(days: 3), estimated: true))
    }

    @Test func anImportedYearReplacesItsTable() throws {
        let table = WorkingCalendar.Year(
            off: [try day("2027-01-01"), try day("2027-01-04")], work: [try day("2027-01-02")],
            published: true)
        let calendar = official.replacing(year: 2027, with: table)
        let eve = try day("2026-12-31")
        #expect(
            calendar.adding(workingDays: 1, to: eve)
                == PromisedDay(day: try day("2027-01-02"), estimated: false))
        #expect(
            calendar.adding(workingDays: 2, to: eve)
                == PromisedDay(day: try day("2027-01-05"), estimated: false))
        #expect(calendar.table(of: 2027) == table)
        #expect(!official.isPublished(2027), "the calendar it came from is as it was")
    }

    @Test func noWorkingDaysLeadNowhere() throws {
        let holiday = try day("2026-10-01")
        #expect(official.adding(workingDays: 0, to: holiday).day == holiday)
        #expect(official.adding(workingDays: -3, to: holiday).day == holiday)
    }

    @Test func theCalendarEndsWithoutEndlessSearch() throws {
        let last = try day("9999-12-31")
        #expect(official.adding(workingDays: 2, to: last).day == last)
    }

    @Test func aTableForAnotherYearIsFoundOut() throws {
        let stray = try day("2028-01-01")
        let both = try day("2027-05-01")
        let table = WorkingCalendar.Year(off: [stray, both], work: [both], published: true)
        #expect(table.faults(in: 2027) == [.offAndWork(both), .otherYear(stray)])
        #expect(try #require(official.table(of: 2026)).faults(in: 2026).isEmpty)
    }

    @Test(arguments: [
        ("2026-11-20 00:00", "2026-11-24"), ("2026-11-20 17:59:59", "2026-11-24"),
        ("2026-11-20 18:00", "2026-11-25"), ("2026-11-21 10:00", "2026-11-25"),
        ("2026-11-22 23:59", "2026-11-25"), ("2026-02-13 18:30", "2026-02-25"),
        ("2026-09-20 10:00", "2026-09-22"), ("2026-10-03 10:00", "2026-10-10"),
    ])
    func aPromiseIsTwoWorkingDaysAfterTheDayThatCounts(submitted: String, promised: String) throws {
        let promise = official.promise(submittedAt: try instant(submitted))
        #expect(promise == PromisedDay(day: try day(promised), estimated: false))
    }

    @Test func closingTimeIsASetting() throws {
        let early = try #require(ServiceHours(opens: 8 * 3600, closes: 12 * 3600))
        let noon = try instant("2026-11-20 12:00")
        #expect(official.promise(submittedAt: noon, hours: early).day.iso == "2026-11-25")
        #expect(official.promise(submittedAt: noon).day.iso == "2026-11-24")
    }

    @Test func aPromiseMadeInAnEstimatedYearIsEstimated() throws {
        let table = WorkingCalendar.Year(off: [], work: [], published: true)
        let calendar = official.replacing(year: 2028, with: table)
        let submitted = try instant("2027-12-31 19:00")
        #expect(calendar.promise(submittedAt: submitted).estimated)
    }

    @Test(arguments: [(-1, 10), (10, 10), (20, 10), (0, 86_401)])
    func hoursThatNeverOpenAreRefused(opens: Int, closes: Int) {
        #expect(ServiceHours(opens: opens, closes: closes) == nil)
    }

    @Test(arguments: [
        ("2026-11-20 08:59:59", false), ("2026-11-20 09:00", true), ("2026-11-20 17:59:59", true),
        ("2026-11-20 18:00", false), ("2026-11-21 10:00", false), ("2026-10-10 10:00", true),
    ])
    func theServiceCenterAnswersInItsHours(moment: String, open: Bool) throws {
        #expect(official.isOpen(at: try instant(moment)) == open)
    }
}
