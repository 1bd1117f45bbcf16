/// What a clock on a wall in Beijing shows: UTC+8, no daylight saving since 1992.
package struct BeijingTime: Hashable, Sendable {
    package let day: Day
    /// Seconds since midnight, 0 to 86 399.
    package let secondOfDay: Int

    package init(_ instant: Instant) {
        let local = instant.adding(seconds: BeijingTime.aheadOfUTC).seconds
        let second = local % BeijingTime.secondsInDay
        secondOfDay = second < 0 ? second + BeijingTime.secondsInDay : second
        let days = local / BeijingTime.secondsInDay
        day = Day(ordinal: second < 0 ? days - 1 : days)
    }

    package var hour: Int { secondOfDay / 3600 }
    package var minute: Int { secondOfDay / 60 % 60 }
    package var second: Int { secondOfDay % 60 }

    /// `2026-11-20 14:03`, for people.
    package var text: String {
        "\(day.iso) \(Digits.text(hour, width: 2)):\(Digits.text(minute, width: 2))"
    }

    /// `2026-11-20T14:03:05+08:00`, for records; `Instant(beijing:)` reads it back.
    package var iso: String {
        let clock = [hour, minute, second].map { Digits.text($0, width: 2) }
        return "\(day.iso)T\(clock.joined(separator: ":"))+08:00"
    }

    /// The moment at which Beijing shows that day and second of the day.
    package static func instant(day: Day, secondOfDay: Int) -> Instant {
        Instant(seconds: day.ordinal * secondsInDay - aheadOfUTC).adding(seconds: secondOfDay)
    }

    static let secondsInDay = 86_400
    static let aheadOfUTC = 8 * 3600
}

extension Instant {
    /// The moment that payment records and people write as Beijing time.
    ///
    /// `2026-11-20`, in any form that `Day(typed:)` reads, is that day's midnight; `2026-11-20 14:03`, with seconds if there are any, may
    /// have a `T` for the space and may end in `Z` or an offset such as `+08:00`, which then counts
    /// instead of Beijing's. Anything else is nil.
    package init?(beijing typed: String) {
        let text = Typed.normalised(typed).uppercased()
        let date = text.prefix { $0 != " " && $0 != "T" }
        guard let day = Day(typed: String(date)) else { return nil }
        var rest = text.dropFirst(date.count)
        guard !rest.isEmpty else {
            self = BeijingTime.instant(day: day, secondOfDay: 0)
            return
        }
        guard let mark = rest.popFirst(), mark == " " || mark == "T" else { return nil }
        let clock = rest.prefix { Digits.isOne($0) || $0 == ":" }
        guard let second = Instant.secondOfDay(clock),
            let ahead = Instant.aheadOfUTC(rest.dropFirst(clock.count))
        else { return nil }
        self = BeijingTime.instant(day: day, secondOfDay: second)
            .adding(seconds: BeijingTime.aheadOfUTC - ahead)
    }

    /// The seconds since midnight that `14:03` or `14:03:05` says.
    private static func secondOfDay(_ clock: Substring) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 })
        else { return nil }
        let numbers = parts.compactMap { Digits.value($0) }
        guard numbers.count == parts.count, numbers[0] < 24,
            numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }

    /// The seconds that a zone mark says the clock is ahead of UTC; none is Beijing's.
    private static func aheadOfUTC(_ mark: Substring) -> Int? {
        if mark.isEmpty { return BeijingTime.aheadOfUTC }
        if mark == "Z" { return 0 }
        guard let sign = mark.first, sign == "+" || sign == "-",
            let seconds = secondOfDay(mark.dropFirst()), mark.utf8.count == 6
        else { return nil }
        return sign == "+" ? seconds : -seconds
    }
}
