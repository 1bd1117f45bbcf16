import Fapiao
import Resources
import Screen
import Testing

@testable import Desk

/// Why a row of a batch is refused, below the list.
@Suite struct BatchReasonTests {
    private static func results(_ context: Console.Context) throws -> [BatchResult] {
        let day = try DeskSamples.day("2026-11-18")
        let hold = Hold(
            clerk: "zhang.xiaoming", since: context.now, until: context.now.adding(seconds: 600))
        let refusals: [DeskRefusal] =
            [
                .held(hold), .tooManyNotes(limit: 100), .issueDay(.future(today: day)),
                .issueDay(.beforeSubmission(day)), .issueDay(.beforePayment(day)),
                .order(.reasonMissing),
            ] + Status.allCases.map { .order(.notPossibleNow($0)) }
        return refusals.map(BatchResult.refused) + [
            .fapiaoTaken(by: nil), .fapiaoTaken(by: try OrderNumber("E2026000777-000123")),
            .unknown,
        ]
    }

    @Test(
        arguments: Language.allCases,
        [Size(rows: 16, columns: 60), DeskSamples.usual, Size(rows: 16, columns: 80)])
    func theReasonOfTheRowInFocusIsWhole(_ language: Language, _ size: Size) throws {
        let context = try DeskSamples.context(language, size: size)
        for result in try Self.results(context) {
            let row = BatchRow(
                application: try DeskSamples.number(1), title: "A", amount: .zero, delivery: .sf,
                task: .issue(try FapiaoNumber("031002600111 00000098"), on: context.today),
                result: result)
            let scene = BatchScene(
                kind: .issue, rows: [row], faults: [], stage: .ready, context: context)
            let frame = scene.page.frame(ListState().fitted(scene.page), hint: scene.hint(row))
            let screen = frame.lines.joined().filter { $0 != " " }
            #expect(screen.contains(scene.hint(row).filter { $0 != " " }), "\(frame.lines)")
        }
    }
}
