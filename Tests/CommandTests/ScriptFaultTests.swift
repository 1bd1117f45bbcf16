import Fapiao
import Resources
import Testing

@testable import Command
@testable import Intake

/// What the commands for scripts fail of, each with its code and its sentence.
struct ScriptFaultTests {
    private static let all: [(ScriptFault, Int32)] = [
        (.noSuchApplication("X"), 66), (.badFapiaoNumber(.missing), 64), (.badDay, 64),
        (.unknownCarrier, 64), (.badTracking(.missing), 64), (.badReason(.missing), 64),
        (.unknownName("x", option: "--queue", known: ["issued", "mailed"]), 64),
        (.numbersOrFile, 64), (.tasks(.file(.empty), "f"), 65),
        (.tasks(.missingColumns([.application, .carrier]), "f"), 65),
        (.tasks(.duplicateColumn(.trackingNumber), "f"), 65),
        (.tasks(.tooManyRows(limit: 100_000), "f"), 65),
        (.tasks(.file(.cannotRead(call: "open", code: 2)), "f"), 66),
        (.tasks(.file(.unknownEncoding("GB18030")), "f"), 71), (.cannotWrite("f", 13), 77),
        (.cannotWrite("f", 2), 73), (.cannotWrite("f", 28), 73), (.cannotWrite("f", 5), 74),
        (.cannotWrite("-", 32), 74), (.outputInData, 73), (.holidays(.notJSON, "f"), 65),
        (.holidays(.notAList, "f"), 65), (.holidays(.empty, "f"), 65),
        (.holidays(.tooLong(byteLimit: 1 << 20), "f"), 65), (.noSuchNotice(3), 66),
        (.badNotice(.endsBeforeItBegins), 64), (.badNotice(.text(.controlCharacter(at: 3))), 64),
        (.noSuchAccount("x"), 66),
    ]

    @Test(arguments: all)
    func everyFaultHasItsCode(fault: ScriptFault, code: Int32) {
        #expect(Failure(.script(fault)).code.rawValue == code)
    }

    @Test(arguments: Language.allCases)
    func everyFaultHasASentenceOfItsOwn(in language: Language) {
        var seen: Set<String> = []
        for (fault, _) in Self.all {
            let sentence = Failure(.script(fault)).sentence(Words(language))
            #expect(sentence.hasSuffix(".") || sentence.hasSuffix("。"), "\(sentence)")
            seen.insert(sentence)
        }
        // A missing reason reads like any other value that is missing.
        #expect(seen.count == Self.all.count)
        let foreign = Words(language == .english ? .swedish : .english)
        for (fault, _) in Self.all { #expect(!seen.contains(fault.sentence(foreign)), "\(fault)") }
    }

    @Test func theDaysOfACalendarAreNamedALineEach() throws {
        let day = try #require(Day(iso: "2026-05-01"))
        let faults = [
            HolidayFault(place: 2, problem: .notAnObject), .init(place: 3, problem: .noDate),
            .init(place: 4, problem: .noOffDay), .init(place: 5, problem: .twice(first: 1)),
            .init(place: 6, problem: .otherYear(day)),
        ]
        let failure = Failure(.script(.holidays(.entries(faults), "f")))
        #expect(
            failure.sentence(Words(.simplifiedChinese)).split(separator: "\n") == [
                "第 2 项：此项不是对象。请写明 date、name 和 isOffDay。",
                "第 3 项：缺少日期或日期有误。请按 2027-01-01 的格式填写。",
                "第 4 项：未说明是否休息。请写明 isOffDay: true 或 false。", "第 5 项：与第 1 项日期相同。请只保留一项。",
                "第 6 项：2026-05-01 属于其他年份。请每个年份使用一个文件。",
            ])
    }

    @Test func aPathDoesNotSteerTheTerminal() {
        let sentence = Failure(.script(.cannotWrite("a\u{1B}[2Jb", 13))).sentence(Words(.english))
        #expect(!sentence.contains("\u{1B}"))
    }
}
