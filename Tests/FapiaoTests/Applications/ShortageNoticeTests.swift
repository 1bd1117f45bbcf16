import Testing

@testable import Fapiao

/// Notices that blank fapiao are short (M17).
@Suite struct ShortageNoticeTests {
    private static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private static func notice(
        _ from: String, _ until: String? = nil, of types: Set<FapiaoType> = [.special]
    ) throws -> ShortageNotice {
        ShortageNotice(
            types: types, expectedMailing: try day("2026-12-10"), from: try day(from),
            until: try until.map(day), texts: [:])
    }

    // MARK: Standing

    @Test(arguments: [
        ("2026-11-17", ShortageNotice.State.coming), ("2026-11-18", .inForce),
        ("2026-11-20", .inForce), ("2026-11-21", .ended),
    ])
    func aNoticeIsInForceFromItsFirstDayToItsLast(
        _ today: String, _ state: ShortageNotice.State
    ) throws {
        let notice = try Self.notice("2026-11-18", "2026-11-20")
        #expect(notice.state(on: try Self.day(today)) == state)
    }

    @Test func oneThatIsEndedIsOverOnThatDayAndStaysOnRecord() throws {
        let today = try Self.day("2026-11-20")
        let ended = try Self.notice("2026-11-18").ended(on: today)
        #expect(ended.until == (try Self.day("2026-11-19")))
        #expect(ended.state(on: today) == .ended)
        // One that had not begun is never seen.
        for first in ["2026-11-20", "2026-12-01"] {
            let never = try Self.notice(first).ended(on: today)
            #expect(never.state(on: today) == .ended)
            #expect(never.state(on: try Self.day("2026-12-02")) == .ended)
            #expect(!never.isInForce(on: try Self.day("2026-12-02")))
        }
        // One that was over already stays as it was.
        let old = try Self.notice("2026-11-01", "2026-11-03")
        #expect(old.ended(on: today) == old)
    }

    @Test func twoOverlapWhenTheySpeakOfOneTypeOnOneDay() throws {
        let long = try Self.notice("2026-11-18")
        let short = try Self.notice("2026-11-01", "2026-11-18")
        let before = try Self.notice("2026-11-01", "2026-11-17")
        #expect(long.overlaps(short) && short.overlaps(long))
        #expect(!long.overlaps(before) && !before.overlaps(long))
        #expect(!long.overlaps(try Self.notice("2026-11-18", of: [.normal])))
        #expect(long.overlaps(try Self.notice("2027-01-01", of: [.normal, .special])))
    }

    // MARK: Drafts

    private static func faults(_ change: (inout NoticeDraft) -> Void) throws -> [NoticeFault] {
        let today = try day("2026-11-20")
        var draft = NoticeDraft()
        draft.types = [.normal]
        draft.expectedMailing = "2026-12-10"
        change(&draft)
        do throws(NoticeFaults) {
            _ = try ShortageNotice(draft, today: today)
            return []
        } catch {
            return error.faults
        }
    }

    @Test func everyFaultOfADraftIsFound() throws {
        #expect(try Self.faults { _ in }.isEmpty)
        #expect(try Self.faults { $0.types = [] } == [.noType])
        #expect(try Self.faults { $0.expectedMailing = " " } == [.expectedMissing])
        #expect(try Self.faults { $0.expectedMailing = "10.12." } == [.notADay(.expected)])
        #expect(try Self.faults { $0.expectedMailing = "2026-11-19" }.first == .expectedPast)
        #expect(try Self.faults { $0.from = "2026-13-01" } == [.notADay(.from)])
        #expect(try Self.faults { $0.from = "2026-12-11" } == [.expectedBeforeFrom])
        #expect(try Self.faults { $0.until = "x" } == [.notADay(.until)])
        #expect(try Self.faults { $0.until = "2026-11-19" } == [.untilBeforeFrom])
        let past = try Self.faults {
            $0.from = "2026-11-01"
            $0.until = "2026-11-19"
        }
        #expect(past == [.untilPast])
        let limit = ShortageNotice.textLimit
        let long = try Self.faults {
            $0.texts[.swedish] = String(repeating: "å", count: limit + 1)
        }
        #expect(long == [.text(.swedish, .tooLong(count: limit + 1, limit: limit))])
        let several = try Self.faults {
            $0.types = []
            $0.expectedMailing = ""
            $0.until = "never"
        }
        #expect(several == [.noType, .expectedMissing, .notADay(.until)])
    }

    @Test func aDraftBecomesANoticeFromToday() throws {
        var draft = NoticeDraft()
        draft.types = [.normal, .special]
        draft.expectedMailing = "２０２６-12-10"
        draft.texts = [.english: " Paper is late. ", .swedish: " "]
        let today = try Self.day("2026-11-20")
        let notice = try ShortageNotice(draft, today: today)
        #expect(notice.from == today)
        #expect(notice.until == nil)
        #expect(notice.expectedMailing == (try Self.day("2026-12-10")))
        #expect(notice.texts == [.english: "Paper is late."])
    }
}
