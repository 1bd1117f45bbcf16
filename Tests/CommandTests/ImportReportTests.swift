import Fapiao
import Intake
import Resources
import Storage
import Testing

@testable import Command

struct ImportReportTests {
    static func intake(_ text: String) throws -> IntakeResult {
        var pieces = [Array(text.utf8)]
        let chunks: Chunks = { () throws(IntakeFailure) in pieces.popLast() ?? [] }
        return try PaymentIntake.read(chunks, now: Instant(seconds: 1_795_147_200))
    }

    static let header =
        "order_number,payer_name,product,quantity,tax_rate,gross_amount,total,paid_at,channel"

    /// Right but for what is said to differ.
    static func row(
        _ order: String, rate: String = "6%", total: String = "106.00", paid: String = "2026-11-17"
    ) -> String {
        "\(order),甲公司,Office 365,1,\(rate),106.00,\(total),\(paid),alipay"
    }

    static func report(
        _ rows: [String], _ language: Language = .english, dryRun: FoundEncoding? = nil,
        _ change: (inout Storage.ImportReport) throws -> Void = { _ in }
    ) throws -> Command.ImportReport {
        let intake = try intake(([header] + rows).joined(separator: "\n"))
        var done = Storage.ImportReport()
        done.new = intake.records.count
        try change(&done)
        return ImportReport(
            words: Words(language), intake: intake, done: done, dryRun: dryRun)
    }

    @Test func badLinesAreToldAndTheOthersGoIn() throws {
        let report = try Self.report([
            Self.row("E1001"), Self.row("E1002", rate: "7%", paid: "soon"), Self.row("E1003"),
            Self.row("E1004", total: "100"),
        ])
        #expect(
            report.lines == [
                "line 3, paid_at: Write the time as 2026-11-20 14:03 (Beijing time).",
                "line 3, tax_rate: There is no such VAT rate. Use one of 13% 9% 6% 5% 3% 1.5% 1% 0%.",
                "line 5, total: The lines add up to 106.00, the total says 100.00. Correct the one that is wrong.",
                "new        2",
                "updated    0",
                "unchanged  0",
                "refused    2",
            ])
        #expect(report.code == 65)
    }

    @Test func allIsWellWithoutRefusals() throws {
        let report = try Self.report([Self.row("E1001")], .simplifiedChinese)
        #expect(report.lines == ["新增  1", "更新  0", "未变  0", "拒绝  0"])
        #expect(report.code == 0)
    }

    @Test func aDryRunSaysSoAboveTheCounts() throws {
        let found = FoundEncoding(encoding: .gb18030, isDemanded: true)
        let report = try Self.report([Self.row("E1001")], dryRun: found)
        #expect(report.lines.first == "Encoding: gb18030, as asked for.")
        #expect(report.lines[1] == "Nothing was changed; without --dry-run it would be:")
        #expect(report.lines.count == 6)
    }

    @Test func countsStandBelowEachOther() throws {
        func counts(_ language: Language) throws -> [String] {
            try Self.report([], language) {
                $0.new = 98_765
                $0.unchanged = 1_234_567
            }.lines
        }
        #expect(
            try counts(.traditionalChinese) == [
                "新增     98,765", "更新          0", "未變  1,234,567", "拒絕          0",
            ])
        #expect(
            try counts(.swedish) == [
                "nya             98\u{A0}765", "uppdaterade          0",
                "oförändrade  1\u{A0}234\u{A0}567", "avvisade             0",
            ])
    }

    @Test func anOrderWithAnApplicationIsToldAtItsLine() throws {
        let application = try #require(ApplicationNumber(random: Array(1...20)))
        let rows = [Self.row("E1001"), Self.row("E1002"), Self.row("E1003", rate: "x")]
        let report = try Self.report(rows) {
            $0.new = 0
            $0.refused = [try OrderNumber("E1002"): .recordIsAppliedFor(application)]
            $0.failed = [try OrderNumber("E1001"): .busy]
        }
        #expect(
            report.lines.prefix(3) == [
                "line 2: Order E1001: Something else is being saved at this moment. Try again.",
                "line 3: Order E1002 differs, but application \(application.grouped) exists already; it was not changed. Ask the service center.",
                "line 4, tax_rate: This is not a number. Write it like 6%.",
            ])
        #expect(report.refused == 3 && report.code == 65)
    }

    @Test func anOrderWithManyFaultsIsRefusedOnce() throws {
        let rows = [
            Self.row("E1001", rate: "x", paid: "y"), Self.row("E1001", paid: "z"),
            Self.row("", rate: "x", paid: "y"), "a,b",
        ]
        #expect(try Self.report(rows).refused == 3)
    }

    @Test func aStopTellsWhatWasNotReachedAndEndsWithItsCode() throws {
        let report = try Self.report([Self.row("E1001"), Self.row("E1002"), Self.row("E1003")]) {
            $0.new = 1
            $0.stopped = .lowSpace(Space(free: 0, total: 1))
        }
        #expect(report.lines.first?.hasPrefix("The import stopped: There is no room left") == true)
        #expect(report.lines.suffix(2) == ["refused      0", "not reached  2"])
        #expect(report.code == 73)
    }

    @Test func ofManyFaultsTheFirstAreListed() throws {
        let rows = (1...250).map { Self.row("E\(1000 + $0)", paid: "never") }
        let lines = try Self.report(rows).lines
        #expect(lines.count == 200 + 1 + 4)
        #expect(lines[199].hasPrefix("line 201, paid_at"))
        #expect(lines[200] == "and 50 more")
        #expect(lines.last == "refused    250")
    }

    @Test func notesAreNoRefusals() throws {
        let order = """
            {"order_number":"E1001","payer_name":"a","total":1,"paid_at":"2026-11-17","x":1,\
            "channel":"alipay","lines":[{"product":"p","quantity":1,"tax_rate":6,"gross_amount":1}]}

            """
        let report = ImportReport(
            words: Words(.english), intake: try Self.intake(order + order),
            done: Storage.ImportReport(), dryRun: nil)
        #expect(
            report.lines.prefix(2) == [
                "“x” means nothing here and is ignored.",
                "line 2: The same order stands on line 1, word for word. It counts once.",
            ])
        #expect(report.code == 0)
    }

    @Test func textFromTheFileCannotSteerTheTerminal() throws {
        let lines = try Self.report([Self.row("E\u{1B}[31m99\u{202E}")]).lines
        #expect(lines[0].hasPrefix("line 2, order_number: Character 2, “”"))
        #expect(lines.allSatisfy { !$0.unicodeScalars.contains { $0.value < 0x20 } })
    }
}
