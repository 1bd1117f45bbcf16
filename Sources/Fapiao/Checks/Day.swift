/// A calendar day in Beijing, years 1 to 9999 of the proleptic Gregorian calendar.
package struct Day: Hashable, Sendable {
    package let year: Int
    /// 1 is January.
    package let month: Int
    /// 1 is the first of the month.
    package let day: Int

    /// The day of that date, or nil where the calendar has none.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that lies `ordinal` days after 1970-01-01.
    ///
    /// What lies beyond year 1 or 9999 is pinned to the first or the last day there is.
    package init(ordinal: Int) {
        // Years run from March, so the leap day is the last of its year; an era is 400 years.
        let shifted = min(max(ordinal, Day.firstOrdinal), Day.lastOrdinal) + Day.marchOfYearZero
        let era = shifted / Day.daysInEra
        let dayOfEra = shifted % Day.daysInEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01; negative before.
    package var ordinal: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear % 400
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Day.daysInEra + dayOfEra - Day.marchOfYearZero
    }

    /// The day `days` later, or earlier if negative; pinned like `init(ordinal:)`.
    package func adding(days: Int) -> Day {
        let (sum, overflow) = ordinal.addingReportingOverflow(days)
        guard overflow else { return Day(ordinal: sum) }
        return Day(ordinal: days > 0 ? .max : .min)
    }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday, the fourth day of its week.
        let daysAfterMonday = ((ordinal + 3) % 7 + 7) % 7
        return Weekday.allCases[daysAfterMonday]
    }

    private static let daysInEra = 146_097
    /// From 0000-03-01, where the first era begins, to 1970-01-01.
    private static let marchOfYearZero = 719_468
    private static let firstOrdinal = -719_162
    private static let lastOrdinal = 2_932_896

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        case _: 31
        }
    }
}

extension Day: Comparable {
    package static func < (one: Day, other: Day) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}

extension Day {
    /// The day written as ISO 8601 does, `2026-11-20`; nil for anything else.
    package init?(iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4,
            parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Digits.value(parts[0]), let month = Digits.value(parts[1]),
            let day = Digits.value(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `2026-11-20`
    package var iso: String {
        "\(Digits.text(year, width: 4))-\(Digits.text(month, width: 2))-\(Digits.text(day, width: 2))"
    }
}
