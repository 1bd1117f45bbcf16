import Testing

@testable import Fapiao

@Suite struct BeijingTimeTests {
    @Test(arguments: [
        (0, "1970-01-01T08:00:00+08:00"), (-28_801, "1969-12-31T23:59:59+08:00"),
        (57_599, "1970-01-01T23:59:59+08:00"), (57_600, "1970-01-02T00:00:00+08:00"),
        (1_795_154_585, "2026-11-20T14:03:05+08:00"),
    ])
    func beijingIsEightHoursAhead(seconds: Int, iso: String) throws {
        let time = BeijingTime(Instant(seconds: seconds))
        #expect(time.iso == iso)
        #expect(
            BeijingTime.instant(day: time.day, secondOfDay: time.secondOfDay).seconds == seconds)
        #expect(Instant(beijing: iso)?.seconds == seconds)
    }

    @Test func theClockIsTakenApart() throws {
        let time = BeijingTime(Instant(seconds: 1_795_154_585))
        #expect(time.day == Day(iso: "2026-11-20"))
        #expect([time.hour, time.minute, time.second] == [14, 3, 5])
        #expect(time.secondOfDay == 50_585)
        #expect(time.text == "2026-11-20 14:03")
    }

    @Test(arguments: [
        ("2026-11-20", "2026-11-20T00:00:00+08:00"),
        ("2026-11-20 14:03", "2026-11-20T14:03:00+08:00"),
        (" 2026-11-20 14:03:05 ", "2026-11-20T14:03:05+08:00"),
        ("2026-11-20T14:03:05", "2026-11-20T14:03:05+08:00"),
        ("2026-11-20T14:03:05Z", "2026-11-20T22:03:05+08:00"),
        ("2026-11-20t18:03z", "2026-11-21T02:03:00+08:00"),
        ("2026-11-20T14:03:05+08:00", "2026-11-20T14:03:05+08:00"),
        ("2026-11-20 14:03:05-05:30", "2026-11-21T03:33:05+08:00"),
        ("２０２６－１１－２０　１４：０３", "2026-11-20T14:03:00+08:00"),
    ])
    func whatPeopleAndRecordsWriteIsRead(typed: String, iso: String) throws {
        let instant = try #require(Instant(beijing: typed))
        #expect(BeijingTime(instant).iso == iso)
    }

    @Test(arguments: [
        "", "today", "2026-11-20T", "2026-11-20 24:00", "2026-11-20 14:60",
        "2026-11-20 14:03:60", "2026-11-20 1403", "2026-11-20 14", "2026-11-20 14:03:05:06",
        "2026-11-20 14:03+8", "2026-11-20 14:03+0800", "2026-11-20 14:03 Z", "2026-02-29 14:03",
        "2026-11-20x14:03", "2026-11-20 14:03:05+08:00:00",
    ])
    func anythingElseIsRefused(typed: String) {
        #expect(Instant(beijing: typed) == nil)
    }

    @Test func damagedSecondsDoNotStopTheProgram() {
        #expect(BeijingTime(Instant(seconds: .max)).day.year == 9999)
        #expect(BeijingTime(Instant(seconds: .min)).day.year == 1)
    }
}
