/// Which days are worked in China: the weeks, and the State Council's yearly notice on holidays.
package struct WorkingCalendar: Hashable, Sendable {
    private var years: [Int: Year]

    package init(years: [Int: Year]) {
        self.years = years
    }

    /// This calendar with the table of one year put in, as when a clerk imports a new notice.
    package func replacing(year: Int, with table: Year) -> WorkingCalendar {
        var copy = self
        copy.years[year] = table
        return copy
    }

    /// The table of `year`, if there is one.
    package func table(of year: Int) -> Year? {
        years[year]
    }

    /// Whether the notice for `year` is in; until then its days are a guess.
    package func isPublished(_ year: Int) -> Bool {
        years[year]?.published ?? false
    }

    package func isWorkingDay(_ day: Day) -> Bool {
        guard let table = years[day.year] else { return !day.weekday.isWeekend }
        if table.work.contains(day) { return true }
        return !table.off.contains(day) && !day.weekday.isWeekend
    }

    /// The day that lies `count` working days after `start`, which itself is not counted.
    ///
    /// With a count of zero or less it is `start`, worked or not. It is estimated when a day that was
    /// passed over or landed on lies in a year whose notice is not in.
    package func adding(workingDays count: Int, to start: Day) -> PromisedDay {
        var day = start
        var left = count
        var estimated = false
        while left > 0 {
            let next = day.adding(days: 1)
            // The calendar ends with the year 9999.
            guard next > day else { break }
            day = next
            if isWorkingDay(day) { left -= 1 }
            if !isPublished(day.year) { estimated = true }
        }
        return PromisedDay(day: day, estimated: estimated)
    }

    /// The day by which an application submitted at `instant` is done: two working days (M15).
    ///
    /// A working day's submission before closing counts as day 0, a later one as the next working
    /// day's.
    package func promise(
        submittedAt instant: Instant, hours: ServiceHours = .standard
    ) -> PromisedDay {
        let submitted = BeijingTime(instant)
        let inTime = isWorkingDay(submitted.day) && submitted.secondOfDay < hours.closes
        let promised = adding(workingDays: inTime ? 2 : 3, to: submitted.day)
        return PromisedDay(
            day: promised.day,
            estimated: promised.estimated || !isPublished(submitted.day.year))
    }

    /// Whether the service center works at `instant`.
    package func isOpen(at instant: Instant, hours: ServiceHours = .standard) -> Bool {
        let time = BeijingTime(instant)
        return isWorkingDay(time.day) && (hours.opens..<hours.closes).contains(time.secondOfDay)
    }
}

extension WorkingCalendar {
    /// What the notice for one year changes about its weeks.
    package struct Year: Hashable, Sendable {
        /// Days off, weekends among them or not.
        package let off: Set<Day>
        /// Weekend days that are worked to make up for days off.
        package let work: Set<Day>
        /// Whether the State Council's notice is in; without it only statutory days are known.
        package let published: Bool

        package init(off: Set<Day>, work: Set<Day>, published: Bool) {
            self.off = off
            self.work = work
            self.published = published
        }

        /// What is wrong with this table as the one of `year`, in the order of days.
        ///
        /// An import asks this first; a calendar disregards days of other years and takes a day
        /// that is both as worked.
        package func faults(in year: Int) -> [Fault] {
            off.union(work).sorted().compactMap { day in
                if day.year != year { return .otherYear(day) }
                return off.contains(day) && work.contains(day) ? .offAndWork(day) : nil
            }
        }

        package enum Fault: Error, Hashable, Sendable {
            case otherYear(Day)
            case offAndWork(Day)
        }
    }
}
