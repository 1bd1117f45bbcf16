import Fapiao
import Resources
import Testing

@testable import Command
@testable import Storage

/// What is said of each thing that a check may find.
struct CheckReportTests {
    private static let faults: [Finding.Fault] = [
        .damaged(.noChecksum), .damaged(.wrongChecksum), .damaged(.notUnderstood),
        .damaged(.notAFile), .newer(format: 9), .misplaced(rightful: Path("orders", "0c2", "x")),
        .missing(target: "E1"), .astray(target: "E1", found: "E2"), .contested(holder: "E2"),
        .stray(target: "E1"), .lost, .unmade, .digest, .leftover, .foreign, .busy,
    ]

    private static func line(
        _ fault: Finding.Fault, _ outcome: Finding.Outcome, _ language: Language = .english,
        at path: Path = Path("orders", "0c2", "E2026000123.json")
    ) -> String {
        FindingLine(finding: Finding(path, fault, outcome)).text(Words(language))
    }

    @Test(arguments: Language.allCases)
    func everyFindingIsOneLineThatSaysWhatToDo(in language: Language) {
        var seen: Set<String> = []
        for fault in Self.faults {
            let outcomes: [Finding.Outcome] =
                fault.remedy == .none ? [.left] : [.found, .repaired, .left]
            for outcome in outcomes {
                let line = Self.line(fault, outcome, language)
                #expect(line.hasPrefix("orders/0c2/E2026000123.json"))
                #expect(!line.contains("\n") && (line.hasSuffix(".") || line.hasSuffix("。")))
                #expect(seen.insert(line).inserted, "\(line)")
            }
        }
    }

    @Test func aFindingSaysWhereWhatAndWhatRepairDoes() {
        #expect(
            Self.line(.leftover, .found, at: Path("due", ".new-77-1"))
                == "due/.new-77-1: A temporary file of a process that ended before it was done. "
                + "--repair removes it.")
        #expect(
            Self.line(.missing(target: "E1"), .repaired, .simplifiedChinese, at: Path("due", "X"))
                == "due/X：缺少此条目，它应指向 E1。已重建。")
        // Nobody is promised what is not done.
        let format = Self.line(.damaged(.noChecksum), .found, at: Path("FORMAT.json"))
        #expect(format.contains("--repair leaves it alone"))
    }

    /// Names of files are anybody's.
    @Test func aNameCannotSteerTheTerminal() {
        let line = Self.line(.foreign, .left, at: Path("orders", "\u{1B}[2J\n"))
        #expect(!line.contains("\u{1B}") && !line.contains("\n"))
    }

    @Test func theCodeSaysWhetherAnythingIsLeft() {
        var tally = CheckTally()
        #expect(CheckSummary(tally: tally).code == 0)
        tally.found = 3
        #expect(CheckSummary(tally: tally).code == 65)
        tally.repaired = 2
        #expect(CheckSummary(tally: tally).code == 65)
        tally.busy = 1
        #expect(CheckSummary(tally: tally).code == 75)
        tally.repaired = 3
        #expect(CheckSummary(tally: tally).code == 0)
    }

    @Test func theCountsStandBelowEachOther() {
        var tally = CheckTally()
        (tally.documents, tally.links, tally.lines) = (12_345, 6, 7)
        (tally.found, tally.repaired, tally.quarantined) = (2, 2, 1)
        #expect(
            CheckSummary(tally: tally).lines(Words(.english)) == [
                "Documents                  12,345",
                "Entries that lead to them       6",
                "Rows                            7",
                "Findings                        2",
                "Repaired                        2",
                "Documents that wait in quarantine: 1. A clerk sees them with “fapiao desk”, queue 8.",
            ])
    }
}
