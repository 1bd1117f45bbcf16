/// A notice that blank fapiao are in short supply, with the expected mailing date (M17).
package struct ShortageNotice: Hashable, Sendable {
    /// The types it speaks of.
    package let types: Set<FapiaoType>
    package let expectedMailing: Day
    package let from: Day
    /// The last day it is in force; nil until it is ended.
    package let until: Day?
    /// The desk's words in each language; a language without any has the program's own sentence.
    package let texts: [Language: String]

    package init(
        types: Set<FapiaoType>, expectedMailing: Day, from: Day, until: Day?,
        texts: [Language: String]
    ) {
        self.types = types
        self.expectedMailing = expectedMailing
        self.from = from
        self.until = until
        self.texts = texts
    }

    package func isInForce(on day: Day) -> Bool {
        day >= from && until.map { day <= $0 } ?? true
    }

    /// Where a notice stands on a day.
    package enum State: Equatable, Sendable { case coming, inForce, ended }

    package func state(on day: Day) -> State {
        if let until, until < max(day, from) { return .ended }
        return day < from ? .coming : .inForce
    }

    /// The notice as it is once it was ended on `day`, which is no day of it any more.
    ///
    /// One that had not begun by then stays on record, too: nobody ever sees it.
    package func ended(on day: Day) -> ShortageNotice {
        let last = day.adding(days: -1)
        return ShortageNotice(
            types: types, expectedMailing: expectedMailing, from: from,
            until: min(until ?? last, last), texts: texts)
    }

    /// The others of `posted` that speak of the same type on the same day; customers see the one
    /// that was posted first.
    package func rivals(among posted: [ShortageNotice]) -> [ShortageNotice] {
        posted.filter { $0.overlaps(self) && $0 != self }
    }

    /// Whether there is a day on which both speak of the same type.
    package func overlaps(_ other: ShortageNotice) -> Bool {
        guard !types.isDisjoint(with: other.types) else { return false }
        let start = max(from, other.from)
        return isInForce(on: start) && other.isInForce(on: start)
    }
}

/// When the customer can expect the fapiao (M15, M17); computed when shown, never stored.
package enum Promise: Equatable, Sendable {
    case day(PromisedDay)
    case shortage(ShortageNotice)

    /// The promise for an application of `type` sent at `instant`, looked at on `today`.
    package init(
        type: FapiaoType, submittedAt instant: Instant, today: Day, notices: [ShortageNotice],
        calendar: WorkingCalendar, hours: ServiceHours
    ) {
        let notice = notices.first { $0.isInForce(on: today) && $0.types.contains(type) }
        if let notice {
            self = .shortage(notice)
        } else {
            self = .day(calendar.promise(submittedAt: instant, hours: hours))
        }
    }
}
