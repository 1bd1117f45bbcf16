import Fapiao
import Testing

@testable import Intake

@Suite struct HolidayIntakeTests {
    private static func read(_ text: String) -> Result<HolidayIntake.Holidays, HolidayFailure> {
        Result { () throws(HolidayFailure) in try HolidayIntake.read(pieces(text, of: 7)) }
    }

    private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    private static let data = """
        {"$schema": "x", "year": 2027, "papers": ["p"], "days": [
          {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
          {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
          {"name": "春节", "date": "2027-02-14", "isOffDay": false}]}
        """

    @Test(arguments: ["", "\u{FEFF}"])
    func aDataSetOfAYearIsRead(mark: String) throws {
        let holidays = try Self.read(mark + Self.data).get()
        #expect(holidays.year == 2027)
        #expect(holidays.leftOut == [try Self.day("2026-12-31")])
        #expect(holidays.table.off == [try Self.day("2027-01-01")])
        #expect(holidays.table.work == [try Self.day("2027-02-14")])
        #expect(holidays.table.published && holidays.table.faults(in: 2027).isEmpty)
    }

    @Test func aListAloneIsOfTheYearOfMostOfItsDays() throws {
        let list = #"""
            [{"date": "2028-01-01", "off": true}, {"date": "2027-05-01", "off_day": true},
             {"date": "2027-05-08", "offDay": false}]
            """#
        let holidays = try Self.read(list).get()
        #expect(holidays.year == 2027)
        #expect(holidays.leftOut == [try Self.day("2028-01-01")])
    }

    @Test func everyWrongEntryIsNamedByItsPlace() throws {
        let list = #"""
            [{"date": "2027-01-01", "isOffDay": true}, [], {"date": "01-01", "isOffDay": true},
             {"date": "2027-01-03"}, {"date": "2027-01-04", "isOffDay": "yes"},
             {"date": "2027-01-01", "isOffDay": false}, {"date": "2026-11-30", "isOffDay": true},
             {"date": "2027-05-01", "isOffDay": true}]
            """#
        let other = try Self.day("2026-11-30")
        #expect(
            Self.read(list)
                == .failure(
                    .entries([
                        .init(place: 2, problem: .notAnObject), .init(place: 3, problem: .noDate),
                        .init(place: 4, problem: .noOffDay), .init(place: 5, problem: .noOffDay),
                        .init(place: 6, problem: .twice(first: 1)),
                        .init(place: 7, problem: .otherYear(other)),
                    ])))
    }

    @Test(arguments: [
        ("", HolidayFailure.notJSON), ("{", .notJSON), ("7", .notAList), ("{}", .notAList),
        (#"{"days": 7}"#, .notAList), ("[]", .empty), (#"{"days": []}"#, .empty),
    ])
    func whatIsNoListOfDaysSaysSo(text: String, failure: HolidayFailure) {
        #expect(Self.read(text) == .failure(failure))
    }

    @Test func aFileWithoutEndIsNotReadToItsEnd() {
        let spaces = [UInt8](repeating: 0x20, count: 1 << 16)
        let failure = Result { () throws(HolidayFailure) in
            try HolidayIntake.read { () throws(IntakeFailure) in spaces }
        }
        #expect(failure == .failure(.tooLong(byteLimit: 1 << 20)))
    }
}
