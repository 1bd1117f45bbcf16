import Fapiao
import Testing

@testable import Storage

/// What the desk imported of a year's holidays.
struct StoreCalendarTests {
    private static func table() throws -> WorkingCalendar.Year {
        WorkingCalendar.Year(
            off: [try #require(Day(iso: "2027-02-05"))],
            work: [try #require(Day(iso: "2027-02-14"))], published: true)
    }

    @Test func withoutAnImportTheBuiltInOneHolds() throws {
        #expect(try Scene().store.calendar() == .official)
    }

    @Test func anImportedYearReplacesTheBuiltInOne() throws {
        let scene = try Scene()
        try scene.store.set(try Self.table(), of: 2027)
        let calendar = try Scene(scene.disk, tag: "2").store.calendar()
        #expect(calendar == .official.replacing(year: 2027, with: try Self.table()))
        let next = WorkingCalendar.Year(off: [], work: [], published: false)
        try scene.store.set(next, of: 2027)
        #expect(try scene.store.calendar().table(of: 2027) == next)
    }

    /// The file of one year in place of another's is no calendar either.
    @Test(arguments: [true, false])
    func whatCannotBeReadIsMovedAsideAndTheBuiltInOneHolds(isDamaged: Bool) throws {
        let scene = try Scene()
        try scene.store.set(try Self.table(), of: 2027)
        var bytes = try scene.disk.read(Layout.calendarYear(2027))
        if isDamaged { bytes[12] ^= 1 }
        let place = isDamaged ? 2027 : 2026
        try scene.store.publisher.publish(bytes, at: Layout.calendarYear(place))
        let calendar = try scene.store.calendar()
        #expect(calendar.table(of: place) == WorkingCalendar.official.table(of: place))
        let aside = Layout.quarantine.appending("calendar-\(place).json")
        #expect(try scene.disk.read(aside) == bytes)
        #expect(try scene.store.calendar().table(of: 2026) == calendar.table(of: 2026))
    }

    @Test func aTableOfAnotherYearIsNotKept() throws {
        let scene = try Scene()
        #expect(throws: StoreError.unstorable(Layout.calendarYear(2028))) {
            try scene.store.set(try Self.table(), of: 2028)
        }
        #expect(try scene.store.calendar() == .official)
    }
}
