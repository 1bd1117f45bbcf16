import Fapiao
import Testing

@testable import Intake

/// Files of the desk: fapiao numbers and tracking numbers, a line for each application.
@Suite struct TaskIntakeTests {
    private static func numbers(_ count: Int) -> [String] {
        (1...count).compactMap {
            ApplicationNumber(random: Array(repeating: UInt8($0), count: 8))?.grouped
        }
    }

    private static func sheet(
        _ text: String, _ kind: TaskKind = .issue, pieces size: Int = .max
    ) throws -> TaskSheet {
        try TaskIntake.read(pieces(text, of: size), of: kind)
    }

    /// The faults as text: `line field problem`.
    private static func said(_ sheet: TaskSheet) -> [String] {
        sheet.faults.map { fault in
            ["\(fault.line)", fault.field?.rawValue, "\(fault.problem)"].compactMap(\.self)
                .joined(separator: " ")
        }
    }

    @Test(arguments: [1, 3, Int.max])
    func fapiaoNumbersComeInOneColumnOrInTwo(pieces: Int) throws {
        let n = Self.numbers(2)
        let one = try Self.sheet(
            "\u{FEFF}Application,Fapiao number,Issued on\r\n\(n[0]),0310019001 12345678,2026-11-20\r\n"
                + "\"\(n[1])\",26310000000000000001,\r\n", pieces: pieces)
        #expect(
            one.rows.map(\.task) == [
                .issue(
                    .paper(code: "0310019001", number: "12345678"),
                    on: Day(year: 2026, month: 11, day: 20)),
                .issue(.digital("26310000000000000001"), on: nil),
            ])
        #expect(one.rows.map(\.line) == [2, 3] && one.faults.isEmpty)
        let two = try Self.sheet(
            "申请编号,发票代码,发票号码,开票日期,备注\n\(n[0]),031001900111,12345678,2026/1/5,x\n")
        #expect(
            two.rows.map(\.task) == [
                .issue(
                    .paper(code: "031001900111", number: "12345678"),
                    on: Day(year: 2026, month: 1, day: 5))
            ])
        #expect(two.ignored == ["备注"])
    }

    @Test func parcelsComeWithTheirCarriers() throws {
        let n = Self.numbers(2)
        let sheet = try Self.sheet(
            "application,carrier,tracking\n\(n[0]),顺丰速运,SF1234567890123\n\(n[1]),yunda,312345678901234\n",
            .mail)
        #expect(
            sheet.rows.map(\.task) == [
                .mail(
                    Parcel(
                        carrier: .sf,
                        tracking: try TrackingNumber("SF1234567890123", carrier: .sf))),
                .mail(
                    Parcel(
                        carrier: .yunda,
                        tracking: try TrackingNumber("312345678901234", carrier: .yunda))),
            ])
    }

    @Test func allThatIsWrongIsToldWithItsLine() throws {
        let n = Self.numbers(6)
        let sheet = try Self.sheet(
            "application,fapiao,day\n\(n[0]),123,tomorrow\nXXXX,26310000000000000001,2026-11-20\n"
                + "\(n[1])\n,26310000000000000002,\n\(n[2]),,\n\"\(n[3]),x\n"
                + "\(n[4]),26310000000000000003,2026-02-30\n\n\(n[5]),26310000000000000004,\n")
        #expect(sheet.rows.map(\.line) == [10])
        #expect(
            Self.said(sheet) == [
                "2 fapiao_number fapiao(Fapiao.FapiaoNumber.Fault.wrongLength(count: 3))",
                "2 issued_on notADay",
                "3 application application(Fapiao.ApplicationNumber.Fault.wrongLength(count: 4))",
                "4 line(Intake.RecordFault.Problem.columnCount(found: 1, expected: 3))",
                "5 application line(Intake.RecordFault.Problem.missing)",
                "6 fapiao_number line(Intake.RecordFault.Problem.missing)",
                "7 line(Intake.RecordFault.Problem.unclosedQuote)",
                "8 issued_on notADay",
            ])
    }

    @Test func badParcelsAreTold() throws {
        let n = Self.numbers(3)
        let sheet = try Self.sheet(
            "application,carrier,tracking\n\(n[0]),DHL,312345678901234\n\(n[1]),sf,SF#\n\(n[2]),,\n",
            .mail)
        #expect(sheet.rows.isEmpty)
        #expect(
            Self.said(sheet) == [
                "2 carrier unknownCarrier",
                "3 tracking_number tracking(Fapiao.TrackingNumber.Fault.badCharacter(\"#\"))",
                "4 carrier line(Intake.RecordFault.Problem.missing)",
                "4 tracking_number line(Intake.RecordFault.Problem.missing)",
            ])
    }

    @Test func aNumberThatStandsTwiceRefusesAllItsLines() throws {
        let n = Self.numbers(5)
        let sheet = try Self.sheet(
            "application,fapiao\n\(n[0]),26310000000000000001\n\(n[1]),26310000000000000002\n"
                + "\(n[2]),2631 0000 0000 0000 0001\n\(n[1]),26310000000000000004\n"
                + "\(n[1]),26310000000000000005\n\(n[3]),26310000000000000006\n")
        #expect(sheet.rows.map(\.line) == [7])
        #expect(
            Self.said(sheet) == [
                "2 fapiao_number repeated(lines: [4])", "3 application repeated(lines: [5, 6])",
                "4 fapiao_number repeated(lines: [2])", "5 application repeated(lines: [3, 6])",
                "6 application repeated(lines: [3, 5])",
            ])
    }

    @Test func oneEnvelopeHoldsSeveralFapiao() throws {
        let n = Self.numbers(2)
        let sheet = try Self.sheet(
            "application,carrier,tracking\n\(n[0]),sf,SF1234567890123\n\(n[1]),sf,SF1234567890123\n",
            .mail)
        #expect(sheet.rows.count == 2 && sheet.faults.isEmpty)
    }

    @Test func aFileWithoutTheColumnsIsRefusedWhole() throws {
        func failure(_ text: String, _ kind: TaskKind) -> TaskFailure? {
            do throws(TaskFailure) {
                _ = try TaskIntake.read(pieces(text), of: kind)
                return nil
            } catch {
                return error
            }
        }
        #expect(failure("", .issue) == .file(.empty))
        #expect(failure("\n\n", .issue) == .file(.empty))
        #expect(failure("application,day\n", .issue) == .missingColumns([.fapiaoNumber]))
        #expect(
            failure("a,b\n", .mail) == .missingColumns([.application, .carrier, .trackingNumber]))
        #expect(
            failure("application,Application\n", .mail) == .duplicateColumn(.application))
        #expect(
            failure("\"application\n", .mail) == .file(.brokenHeader(.unclosedQuote)))
    }
}
