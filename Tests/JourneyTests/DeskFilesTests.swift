import Fapiao
import FoundationEssentials
import Storage
import Testing

@testable import Command

/// `fapiao notices`, `fapiao calendar` and `fapiao accounts` as an administrator types them.
@Suite(.serialized) struct DeskFilesTests {
    // MARK: Notices

    @Test func aNoticeIsPostedListedAndEnded() throws {
        let desk = try DeskFolder([])
        let posted = try desk.scenery.run(
            "notices", "post", "--mailing", "2099-11-30", "--type", "special", "--text-sv",
            "Blanketterna är på väg.", "--text-zh-hans", "票源紧张。", "--from", "2026-01-01")
        #expect(posted.status == 0)
        let lines = posted.output.split(separator: "\n")
        #expect(lines.first == "Notice 1 is posted. Customers read:")
        #expect(
            lines[1]
                == "  VAT special fapiao: Blank fapiao are in short supply. Mailing is expected on 30 November 2099."
        )
        #expect(lines[2] == "  增值税专用发票：票源紧张。")
        #expect(lines[4] == "  Särskild moms-fapiao: Blanketterna är på väg.")
        let notice = try #require(try desk.store.notices().first)
        #expect(notice.types == [.special] && notice.until == nil)
        let list = try desk.scenery.run("notices", "list", "--language", "zh-Hans")
        #expect(list.output.contains("，生效中  增值税专用发票：票源紧张。"))
        let json = try desk.scenery.run("notices", "list", "--json")
        #expect(json.output.contains("\"in_force\": true") && json.output.contains("\"sv\": \"B"))
        #expect(try desk.scenery.run("notices", "end", "1").status == 0)
        let today = BeijingTime(Instant(seconds: Int(Date().timeIntervalSince1970))).day
        #expect(try desk.store.notices().contains { $0.isInForce(on: today) } == false)
        let again = try desk.scenery.run("notices", "end", "1")
        #expect(again.status == 0 && again.output.hasPrefix("Notice 1 had already ended."))
        #expect(try desk.scenery.run("notices", "end", "2").status == 66)
    }

    @Test func anotherNoticeOfTheSameTypeAndTimeIsPointedOut() throws {
        let desk = try DeskFolder([])
        let post = ["notices", "post", "--mailing", "2099-11-30", "--type"]
        let run = { (arguments: [String]) throws in
            try Run(
                [Scenery.program()] + post + arguments,
                environment: desk.scenery.environment(terminal: nil))
        }
        #expect(!(try run(["special", "--until", "2099-01-01"]).output.contains("Another notice")))
        #expect(!(try run(["normal"]).output.contains("Another notice")))
        let second = try run(["special", "--from", "2098年1月1日"])
        #expect(second.status == 0 && second.output.contains("Notice 3 is posted."))
        #expect(second.output.contains("fapiao: Another notice covers the same fapiao"))
        #expect(try desk.store.notices().count == 3)
    }

    @Test func aNoticeThatIsEndedOnItsFirstDayIsSeenByNobody() throws {
        let desk = try DeskFolder([])
        _ = try desk.scenery.run("notices", "post", "--mailing", "2099-11-30")
        #expect(try desk.store.notices().map(\.types) == [[.normal, .special]])
        let ended = try desk.scenery.run("notices", "end", "1")
        #expect(ended.status == 0 && ended.output.hasPrefix("Notice 1 has ended;"))
        let again = try desk.scenery.run("notices", "end", "1")
        #expect(again.output.hasPrefix("Notice 1 had already ended."))
    }

    @Test(arguments: [
        ["--mailing", "soon"], ["--mailing", "2099-11-30", "--type", "golden"],
        ["--mailing", "2099-11-30", "--from", "2099-01-02", "--until", "2099-01-01"],
        ["--mailing", "2099-11-30", "--text-en", "two\nlines"],
    ])
    func aBadNoticeIsNotPosted(arguments: [String]) throws {
        let desk = try DeskFolder([])
        let run = try Run(
            [Scenery.program(), "notices", "post"] + arguments,
            environment: desk.scenery.environment(terminal: nil))
        #expect(run.status == 64, "\(run.output)")
        #expect(try desk.store.notices().isEmpty)
    }

    // MARK: Calendar

    private static func days(_ days: [(String, Bool)], year: Int) -> String {
        let list = days.map { #"{"name": "节", "date": "\#($0.0)", "isOffDay": \#($0.1)}"# }
        return #"{"year": \#(year), "papers": [], "days": [\#(list.joined(separator: ","))]}"#
    }

    @Test func aYearIsTakenInAndReplaced() throws {
        let desk = try DeskFolder([])
        let first = try desk.file([
            Self.days([("2027-02-05", true), ("2027-02-14", false)], year: 2027)
        ])
        let run = try desk.scenery.run("calendar", "import", first)
        #expect(run.status == 0 && run.output.hasPrefix("2027: 1 days off, 1 make-up working"))
        let calendar = try desk.store.calendar()
        #expect(calendar.isPublished(2027) && calendar.isPublished(2026))
        #expect(calendar.isWorkingDay(try #require(Day(iso: "2027-02-14"))))
        #expect(!calendar.isWorkingDay(try #require(Day(iso: "2027-02-05"))))
        let second = try desk.file([
            Self.days([("2026-12-31", true), ("2027-02-08", true)], year: 2027)
        ])
        let again = try desk.scenery.run("calendar", "import", second)
        #expect(again.status == 0 && again.output.hasPrefix("2026-12-31 belongs to another year"))
        let replaced = try desk.store.calendar()
        #expect(replaced.isWorkingDay(try #require(Day(iso: "2027-02-05"))))
        #expect(replaced.table(of: 2026) == WorkingCalendar.official.table(of: 2026))
    }

    @Test func whatIsWrongIsNamedByItsPlaceAndNothingIsTaken() throws {
        let desk = try DeskFolder([])
        let file = try desk.file([
            #"[{"date": "2027-01-01", "isOffDay": true}, 7, {"date": "2027-02-30", "off": true},"#,
            #"{"date": "2027-01-02"}, {"date": "2027-01-01", "off_day": false},"#,
            #"{"date": "2029-05-01", "isOffDay": true}]"#,
        ])
        let run = try desk.scenery.run("calendar", "import", file)
        #expect(run.status == 65)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[0].hasPrefix("fapiao: entry 2: This is not an object."))
        #expect(lines[1].hasPrefix("entry 3: The date is missing or invalid."))
        #expect(lines[2].hasPrefix("entry 4: Nothing says whether the day is off."))
        #expect(lines[3].hasPrefix("entry 5: This is the same day as entry 1."))
        #expect(lines[4].hasPrefix("entry 6: 2029-05-01 belongs to another year."))
        #expect(try desk.store.calendar() == .official)
        let others = [("nonsense", "is not JSON"), ("{}", "no list of days"), ("[]", "no days")]
        for (text, said) in others {
            let run = try desk.scenery.run("calendar", "import", try desk.file([text]))
            #expect(run.status == 65 && run.output.contains(said), "\(run.output)")
        }
        #expect(try desk.scenery.run("calendar", "import", file + "x").status == 66)
    }

    // MARK: Accounts

    @Test func anAccountIsShownByAddressOrderAndApplication() throws {
        let desk = try DeskFolder(["示例公司"])
        let world = World.ofMachine()
        let new = try NewAccount(
            id: world.mintAccountID(), address: EmailAddress("li@example.cn"),
            claim: Claim(order: OrderNumber("E2026001000"), paidOn: nil),
            password: SecretHash("$y$secret-of-password"), code: world.mintCode(),
            language: .swedish)
        let now = Instant(seconds: Int(Date().timeIntervalSince1970))
        _ = try desk.store.register(new, at: now)
        let waiting = try desk.scenery.run("accounts", "show", "li@example.cn")
        #expect(waiting.status == 0 && waiting.output.contains("registered, not activated"))
        _ = try desk.store.activate(new.address, at: now) { _ in true }
        for name in ["LI@example.cn", "E2026001000", desk.name(0)] {
            let run = try desk.scenery.run("accounts", "show", name)
            #expect(run.status == 0, "\(run.output)")
            #expect(run.output.hasPrefix("li@example.cn\nState: active since "))
            #expect(run.output.contains("Last sign-in: never"))
            #expect(run.output.contains("  E2026001000  106.00  \(desk.name(0))  Applied\n"))
            #expect(!run.output.contains("secret") && !run.output.contains("$y$"))
        }
        let json = try desk.scenery.run("accounts", "show", "li@example.cn", "--json")
        #expect(json.output.contains("\"state\": \"active\""))
        #expect(json.output.contains("\"orders\": [{\"order\": \"E2026001000\", \"gross\": 106.00"))
        #expect(!json.output.contains("$y$"))
        let nobody = try desk.scenery.run("accounts", "show", "nobody@example.cn")
        #expect(nobody.status == 66 && nobody.output.contains("No account belongs to"))
    }
}
