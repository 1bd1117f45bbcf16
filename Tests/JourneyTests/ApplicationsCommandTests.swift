import Fapiao
import FoundationEssentials
import Testing

/// `fapiao applications` as a script at the desk calls it.
@Suite(.serialized) struct ApplicationsCommandTests {
    private static let digital = "26310000000000000001"

    @Test func theQueuesAreListedForPeopleAndForScripts() throws {
        let desk = try DeskFolder(["示例一公司", "示例二公司"])
        let list = try desk.scenery.run("applications", "list", "--language", "zh-Hans")
        #expect(list.status == 0)
        let lines = list.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix(desk.name(0)) && lines[0].hasSuffix("106.00  示例一公司"))
        #expect(lines[1].contains("已提交") && lines[1].hasSuffix("示例二公司"))
        let json = try desk.scenery.run("applications", "list", "--queue", "submitted", "--json")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let rows = try json.output.split(separator: "\n").map {
            try decoder.decode(Row.self, from: Data($0.utf8))
        }
        #expect(rows.map(\.application) == [desk.name(0), desk.name(1)])
        #expect(rows[0].title == "示例一公司" && rows[0].status == "submitted")
        #expect(rows[0].gross == 106 && rows[0].net == 100 && rows[0].fapiaoNumber == nil)
        let none = try desk.scenery.run("applications", "list", "--queue", "issued")
        #expect(none.status == 0 && none.output == "No applications are waiting.\n")
        let wrong = try desk.scenery.run("applications", "list", "--queue", "mailed")
        #expect(wrong.status == 64 && wrong.output.contains("--queue does not know “mailed”."))
    }

    private struct Row: Decodable {
        let application: String
        let status: String
        let title: String
        let net: Double
        let gross: Double
        let fapiaoNumber: String?
    }

    @Test func oneIsIssuedMailedAndShown() throws {
        let desk = try DeskFolder(["示例公司"])
        let name = desk.name(0)
        let issued = try desk.scenery.run(
            "applications", "issue", name, "031001900111", "12345678", "--on",
            DeskFolder.today.iso)
        #expect(issued.status == 0)
        #expect(
            issued.output == "\(name): Issued as 031001900111 12345678, \(DeskFolder.today.iso).\n")
        let application = try desk.application(0)
        #expect(application.history.map(\.status) == [.submitted, .processing, .issued])
        #expect(application.hold == nil)
        let again = try desk.scenery.run(
            "applications", "issue", name, "031001900111-12345678", "--json")
        #expect(again.status == 0 && again.output.contains("\"outcome\": \"already\""))
        let mailed = try desk.scenery.run(
            "applications", "mail", name, "yunda", "312345678901234", "--language", "sv")
        #expect(mailed.status == 0 && mailed.output.hasPrefix("\(name): Skickad: Yunda Express"))
        let show = try desk.scenery.run("applications", "show", name, "--language", "zh-Hant")
        #expect(show.output.hasPrefix("\(name)  已郵寄\n"))
        #expect(show.output.contains("031001900111 12345678"))
        #expect(show.output.contains("312345678901234") && show.output.contains("上海市"))
        let json = try desk.scenery.run("applications", "show", name, "--json")
        #expect(json.output.contains("\"fapiao_code\": \"031001900111\""))
        #expect(json.output.contains("\"history\": [{\"status\": \"submitted\""))
    }

    @Test func whatIsRefusedSaysWhyAndChangesNothing() throws {
        let desk = try DeskFolder(["示例公司", "另一公司"])
        let before = try desk.application(0)
        let early = try desk.scenery.run(
            "applications", "mail", desk.name(0), "sf", "SF1234567890123")
        #expect(early.status == 65)
        #expect(early.output.contains("Not possible in the state “Applied”; nothing was changed."))
        for arguments in [
            ["issue", desk.name(0), "123"], ["issue", desk.name(0)], ["issue"],
            ["issue", desk.name(0), Self.digital, "--on", "2099-01-01x"],
            ["issue", desk.name(0), Self.digital, "--from", "x.csv"],
            ["mail", desk.name(0), "dhl", "1"], ["mail", desk.name(0), "sf"],
            ["reject", desk.name(0), "--reason", " "],
            ["reject", desk.name(0), "--reason", "x", "--field", "colour"],
        ] {
            let run = try Run(
                [Scenery.program(), "applications"] + arguments,
                environment: desk.scenery.environment(terminal: nil))
            #expect(run.status == 64, "\(arguments): \(run.output)")
        }
        let future = try desk.scenery.run(
            "applications", "issue", desk.name(0), Self.digital, "--on", "2099-01-01")
        #expect(future.status == 65 && future.output.contains("No fapiao is of a day to come."))
        #expect(try desk.application(0) == before)
        let nobody = try desk.scenery.run("applications", "show", "XXXX-XXXX")
        #expect(nobody.status == 66 && nobody.output.contains("no application XXXX-XXXX"))
    }

    @Test func aUsedNumberIsNamedWithItsOrder() throws {
        let desk = try DeskFolder(["示例公司", "另一公司"])
        _ = try desk.scenery.run("applications", "issue", desk.name(0), Self.digital)
        let run = try desk.scenery.run("applications", "issue", desk.name(1), Self.digital)
        #expect(run.status == 65 && run.output.contains("used for order E2026001000"))
        #expect(try desk.application(1).stage == .submitted)
    }

    @Test func oneIsSentBackWithAReason() throws {
        let desk = try DeskFolder(["示例公司"])
        let run = try desk.scenery.run(
            "applications", "reject", desk.name(0), "--reason", "税号有误", "--field", "taxpayerID")
        #expect(run.status == 0)
        #expect(
            try desk.application(0).stage == .rejected(reason: "税号有误", about: .taxpayerID))
    }

    @Test func aFileIsWorkedOffAndTheSameFileAgainIsNoError() throws {
        let desk = try DeskFolder(["甲公司", "乙公司", "丙公司"])
        let file = try desk.file([
            "application,fapiao_number,issued_on",
            "\(desk.name(0)),26310000000000000001,\(DeskFolder.today.iso)",
            "\(desk.name(1)),26310000000000000002,", "\(desk.name(2)),26310000000000000003,",
        ])
        let run = try desk.scenery.run("applications", "issue", "--from", file)
        #expect(run.status == 0, "\(run.output)")
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(
            lines[0]
                == "line 2, \(desk.name(0)): Issued as 26310000000000000001, \(DeskFolder.today.iso)."
        )
        #expect(lines.suffix(3) == ["done          3", "already done  0", "refused       0"])
        let mails = try desk.mails(0)
        let again = try desk.scenery.run("applications", "issue", "--from", file)
        #expect(again.status == 0 && again.output.contains("already done  3"))
        #expect(again.output.contains("line 3, \(desk.name(1)): Already done. Issued as"))
        #expect(try desk.mails(0) == mails)
    }

    @Test func theBadLinesAreRefusedAndTheOthersDone() throws {
        let desk = try DeskFolder(["甲公司", "乙公司", "丙公司", "丁公司"])
        let file = try desk.file([
            "申请编号,发票号码,备注", "\(desk.name(0)),26310000000000000001,",
            "\(desk.name(1)),26310000000000000002,", "\(desk.name(2)),26310000000000000001,",
            "2222-2222,26310000000000000004,", "\(desk.name(3)),263,",
        ])
        let run = try desk.scenery.run("applications", "issue", "--from", file)
        #expect(run.status == 65)
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines[0] == "“备注” means nothing here and is ignored.")
        #expect(
            lines[1].hasPrefix(
                "line 2, \(desk.name(0)): fapiao_number: The same number also stands on line 4."))
        #expect(lines[2].hasPrefix("line 3, \(desk.name(1)): Issued as"))
        #expect(lines[4].hasPrefix("line 5: application: A character of the number is mistyped."))
        #expect(lines[5].hasPrefix("line 6, \(desk.name(3)): fapiao_number: A paper fapiao has"))
        #expect(lines.suffix(3) == ["done          1", "already done  0", "refused       4"])
        #expect(
            try (0..<4).map { try desk.application($0).stage.status } == [
                .submitted, .issued, .submitted, .submitted,
            ])
        let json = try desk.scenery.run("applications", "issue", "--from", file, "--json")
        #expect(json.status == 65)
        #expect(
            json.output.split(separator: "\n").map { $0.contains("\"reason\": \"repeated\"") }
                == [true, false, true, false, false])
    }

    @Test(arguments: [
        ("", 65, "is empty. Write a header and a line for each application."),
        ("application\n", 65, "The header lacks these columns: fapiao_number."),
        ("application,fapiao,code,fapiao\n", 65, "Two columns are called fapiao_number."),
    ])
    func aFileWithoutItsColumnsIsRefused(text: String, code: Int32, said: String) throws {
        let desk = try DeskFolder([])
        let path = try desk.file([text])
        try Data(text.utf8).write(to: URL(filePath: path))
        let run = try desk.scenery.run("applications", "issue", "--from", path)
        #expect(run.status == code && run.output.contains(said), "\(run.output)")
        let missing = try desk.scenery.run("applications", "mail", "--from", path + "x")
        #expect(missing.status == 66)
    }

    @Test func aKillLeavesEachLineDoneOrNot() throws {
        let desk = try DeskFolder((0..<200).map { "示例\($0)公司" })
        let file = try desk.file(
            ["application,fapiao"]
                + desk.numbers.enumerated().map {
                    "\($1.grouped),263100000000000\(10_000 + $0)"
                })
        let killed = try desk.scenery.run("applications", "issue", "--from", file) {
            ((try? desk.store.queue(.issued).count) ?? 0) > 20
        }
        #expect(killed.status == 137)
        // A row is there before its document says so.
        let stages = try (0..<200).map { try desk.application($0).stage.status }
        #expect(Set(stages) == [.submitted, .issued])
        let done = stages.count { $0 == .issued }
        let rest = try desk.scenery.run("applications", "issue", "--from", file)
        #expect(rest.status == 0, "\(rest.output)")
        #expect(rest.output.contains("already done  "))
        #expect(
            rest.output.split(separator: "\n").count { $0.contains("Already done.") } == done)
        #expect(try desk.store.queue(.issued).count == 200)
    }

    @Test func whatAnotherHoldsIsLeftToThem() throws {
        let desk = try DeskFolder(["甲公司", "乙公司"])
        let order = try #require(try desk.store.order(of: desk.numbers[0])).number
        try desk.store.change(order) { (order) throws in
            _ = try order.work(
                .hold, on: desk.numbers[0], by: "zhao.min",
                at: Instant(seconds: Int(Date().timeIntervalSince1970)))
        }
        let file = try desk.file([
            "application,fapiao", "\(desk.name(0)),26310000000000000001",
            "\(desk.name(1)),26310000000000000002",
        ])
        let run = try desk.scenery.run("applications", "issue", "--from", file, "--json")
        #expect(run.status == 65)
        let lines = run.output.split(separator: "\n")
        #expect(lines[0].contains("\"reason\": \"held\"") && lines[0].contains("zhao.min"))
        #expect(lines[1].contains("\"outcome\": \"done\""))
        let list = try desk.scenery.run("applications", "list", "--queue", "submitted")
        #expect(list.output.hasSuffix("甲公司  (zhao.min)\n"))
    }

    /// The same list as a Chinese spreadsheet saves it.
    @Test func parcelsComeInGBKToo() throws {
        let desk = try DeskFolder(["甲公司"])
        _ = try desk.scenery.run("applications", "issue", desk.name(0), Self.digital)
        let plain = try desk.file(["申请编号,快递公司,运单号", "\(desk.name(0)),顺丰速运,312345678901234"])
        let gbk = desk.scenery.folder + "/gbk.csv"
        let convert = try Run(["sh", "-c", "iconv -f UTF-8 -t GBK '\(plain)' > '\(gbk)'"])
        #expect(convert.status == 0, "\(convert.output)")
        let run = try desk.scenery.run("applications", "mail", "--from", gbk)
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("This looks like a number of Yunda Express"))
        #expect(try desk.application(0).stage.parcel?.carrier == .sf)
    }

    /// A limit on the size of files, which the shell sets, is like a disk that is full.
    @Test func whatStopsTheRunIsSaidAndNothingIsHalfDone() throws {
        let desk = try DeskFolder(["甲公司", "乙公司"])
        let file = try desk.file([
            "application,fapiao", "\(desk.name(0)),26310000000000000001",
            "\(desk.name(1)),26310000000000000002", "x,26310000000000000003",
        ])
        let before = try (0..<2).map { try desk.application($0) }
        let program = try Scenery.program()
        let run = try Run(
            ["sh", "-c", "ulimit -f 0; '\(program)' applications issue --from '\(file)'"],
            environment: desk.scenery.environment(terminal: nil))
        #expect(run.status == 73, "\(run.output)")
        #expect(run.output.contains("fapiao: Stopped: "))
        #expect(run.output.contains("Run it again with the same file to go on;"))
        #expect(run.output.hasSuffix("refused       0\nnot reached   3\n"))
        #expect(try (0..<2).map { try desk.application($0) } == before)
    }

    /// Who ends it hears how far it came.
    @Test(arguments: ["HUP", "INT", "TERM"])
    func whoEndsTheRunHearsHowFarItCame(signal: String) throws {
        let desk = try DeskFolder((0..<100).map { "示例\($0)公司" })
        let file = try desk.file(
            ["application,fapiao"]
                + desk.numbers.enumerated().map {
                    "\($1.grouped),263100000000000\(10_000 + $0)"
                })
        let run = try Run(
            [
                "bash", "-c",
                """
                set -m
                '\(Scenery.program())' applications issue --from '\(file)' > "$HOME/said" 2>&1 &
                until [ -s "$HOME/said" ]; do :; done
                kill -\(signal) $!
                wait $!
                echo "ended with $?"
                """,
            ], environment: desk.scenery.environment(terminal: nil))
        let number = ["HUP": 129, "INT": 130, "TERM": 143][signal] ?? 0
        #expect(run.output.contains("ended with \(number)\n"), "\(run.output)")
        let said = try desk.read(desk.scenery.home + "/said").split(separator: "\n")
        #expect(said.contains { $0.hasPrefix("fapiao: Stopped: somebody ended the program. Run") })
        let issued = try (0..<100).count { try desk.application($0).stage.status == .issued }
        #expect((1..<100).contains(issued))
        #expect(said.count { $0.contains(": Issued as") } == issued)
        #expect(said.last?.hasPrefix("not reached ") == true)
        #expect(said.last?.hasSuffix(" \(100 - issued)") == true)
    }
}
