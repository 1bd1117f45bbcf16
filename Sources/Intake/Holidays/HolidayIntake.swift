import Fapiao

/// A year's holidays coming in as JSON: a list of days, each with its date and whether it is off.
///
/// The list stands alone or under `days`, and the year beside it under `year`; else it is the year
/// of most of its days. A day is `{"date": "2027-01-01", "name": "元旦", "isOffDay": true}`; for the
/// last name `off_day`, `offDay` and `off` count as well. Other members are passed over.
///
/// What it throws: ``HolidayFailure``. One wrong entry refuses the file, since a year that lacks a
/// day is worse than the year before it was read.
package enum HolidayIntake {
    /// The days of one year, as the file says.
    package struct Holidays: Equatable, Sendable {
        package let year: Int
        package let table: WorkingCalendar.Year
        /// Days next to the year that a notice about it names as well; they are another year's.
        package let leftOut: [Day]
    }

    /// More bytes than a year of days can need.
    package static let byteLimit = 1 << 20

    package static func read(_ chunks: Chunks) throws(HolidayFailure) -> Holidays {
        let value: JSONValue
        let bytes = try whole(chunks)
        do throws(JSONValue.Fault) { value = try JSONValue(bytes) } catch { throw .notJSON }
        var entries = HolidayEntries()
        let (list, year) = try parts(of: value)
        for (index, item) in list.enumerated() { entries.take(item, place: index + 1) }
        return try entries.holidays(of: year)
    }

    private static func whole(_ chunks: Chunks) throws(HolidayFailure) -> ArraySlice<UInt8> {
        var bytes: [UInt8] = []
        do throws(IntakeFailure) {
            while bytes.count <= byteLimit {
                let more = try chunks()
                guard !more.isEmpty else { break }
                bytes += more
            }
        } catch {
            throw .file(error)
        }
        guard bytes.count <= byteLimit else { throw .tooLong(byteLimit: byteLimit) }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    }

    private static func parts(
        of value: JSONValue
    ) throws(HolidayFailure) -> (list: [JSONValue], year: Int?) {
        switch value {
        case .array(let list): return (list, nil)
        case .object(let members):
            var list: [JSONValue]?
            var year: Int?
            for member in members {
                if member.name == "days", case .array(let days) = member.value { list = days }
                if member.name == "year", case .number(let text) = member.value {
                    year = Int(text)
                }
            }
            guard let list else { throw .notAList }
            return (list, year)
        case .string, .number, .bool, .null: throw .notAList
        }
    }
}

/// Why no calendar can be taken from a file.
package enum HolidayFailure: Error, Equatable, Sendable {
    case file(IntakeFailure)
    case tooLong(byteLimit: Int)
    case notJSON
    /// There is no list of days in it.
    case notAList
    /// The list has no day in it.
    case empty
    /// What is wrong with the days, each by its place in the list, counted from 1.
    case entries([HolidayFault])
}

/// One thing that is wrong with a day of the list.
package struct HolidayFault: Equatable, Sendable {
    /// Its place in the list, counted from 1.
    package let place: Int
    package let problem: Problem

    package enum Problem: Equatable, Sendable {
        case notAnObject
        /// There is no date, or it is none.
        case noDate
        /// Nothing says whether it is off.
        case noOffDay
        /// The day stands at this other place, too.
        case twice(first: Int)
        /// The day is of another year than the others.
        case otherYear(Day)
    }
}

/// The days of the list as they are read.
private struct HolidayEntries {
    private var days: [(day: Day, isOff: Bool, place: Int)] = []
    private var faults: [HolidayFault] = []
    private var places: [Day: Int] = [:]

    mutating func take(_ value: JSONValue, place: Int) {
        guard case .object(let members) = value else { return fail(place, .notAnObject) }
        var date: Day?
        var isOff: Bool?
        for member in members {
            switch (member.name, member.value) {
            case ("date", .string(let text)): date = Day(typed: text)
            case ("isOffDay", .bool(let flag)), ("off_day", .bool(let flag)),
                ("offDay", .bool(let flag)), ("off", .bool(let flag)):
                isOff = flag
            case _: continue
            }
        }
        guard let date else { return fail(place, .noDate) }
        guard let isOff else { return fail(place, .noOffDay) }
        if let first = places[date] { return fail(place, .twice(first: first)) }
        places[date] = place
        days.append((date, isOff, place))
    }

    private mutating func fail(_ place: Int, _ problem: HolidayFault.Problem) {
        faults.append(HolidayFault(place: place, problem: problem))
    }

    /// The table of `year`, else of the year that most days are of.
    mutating func holidays(of year: Int?) throws(HolidayFailure) -> HolidayIntake.Holidays {
        guard !days.isEmpty || !faults.isEmpty else { throw .empty }
        let counts = Dictionary(grouping: days, by: \.day.year).mapValues(\.count)
        let likely = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let chosen = year ?? likely ?? 0
        var leftOut: [Day] = []
        for (day, _, place) in days where day.year != chosen {
            // A holiday around New Year is told by the notice of either year.
            let isBefore = day.year == chosen - 1 && day.month == 12
            let isAfter = day.year == chosen + 1 && day.month == 1
            if isBefore || isAfter { leftOut.append(day) } else { fail(place, .otherYear(day)) }
        }
        guard faults.isEmpty else { throw .entries(faults.sorted { $0.place < $1.place }) }
        let own = days.filter { $0.day.year == chosen }
        guard !own.isEmpty else { throw .empty }
        return HolidayIntake.Holidays(
            year: chosen,
            table: WorkingCalendar.Year(
                off: Set(own.filter(\.isOff).map(\.day)),
                work: Set(own.filter { !$0.isOff }.map(\.day)), published: true),
            leftOut: leftOut.sorted())
    }
}
