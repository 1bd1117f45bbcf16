import Fapiao
import FoundationEssentials
import Glibc
import Testing

/// Fifty programs at once on one row, or with one fapiao number: one wins, the others hear who.
struct DeskRaceTests {
    private static let crowd = 50

    /// An answer of `fapiao applications` in JSON.
    private struct Answer: Decodable {
        let outcome: String
        let reason: String?
        let message: String
    }

    /// Starts `commands` at the same moment, each under a clerk's name, and reads their answers.
    private static func race(
        _ commands: [String], in desk: DeskFolder
    ) throws -> [(status: Int32, answer: Answer)] {
        let folder = desk.scenery.folder
        guard mkfifo(folder + "/gate", 0o600) == 0 else {
            throw Run.Fault.cannotStart("mkfifo", errno: errno)
        }
        let program = try Scenery.program()
        // All wait until the gate can be opened for reading, which is then so for all of them.
        let starts = commands.enumerated().map { index, command in
            """
            (: < gate; SUDO_USER=clerk\(index) \(program) applications \(command) --json \
            > out.\(index) 2>&1; echo $? > status.\(index)) &
            """
        }
        let script = ["cd \(folder)"] + starts + [": > gate", "exec 9<> gate", "wait"]
        let run = try Run(
            ["sh", "-c", script.joined(separator: "\n")],
            environment: desk.scenery.environment(terminal: nil), within: .seconds(120))
        #expect(run.status == 0, "\(run.output)")
        return try commands.indices.map { index in
            let status = try desk.read("\(folder)/status.\(index)")
            let answer = try Data(contentsOf: URL(filePath: "\(folder)/out.\(index)"))
            return (
                try #require(Int32(status.filter(\.isNumber))),
                try JSONDecoder().decode(Answer.self, from: answer)
            )
        }
    }

    @Test func oneOfFiftyIssuesTheApplicationAndTheOthersHearWho() throws {
        let desk = try DeskFolder(["示例甲有限公司"])
        let results = try Self.race(
            (0..<Self.crowd).map { index in
                "issue \(desk.name(0)) 031001900111 \(10_000_000 + index)"
            }, in: desk)
        let winners = results.indices.filter { results[$0].status == 0 }
        #expect(winners.count == 1)
        let winner = try #require(winners.first)
        let application = try desk.application(0)
        #expect(application.stage.issue?.number.key == "031001900111-\(10_000_000 + winner)")
        #expect(application.history.map(\.status) == [.submitted, .processing, .issued])
        #expect(try desk.mailsUnderWay().count == 1)
        let step = try #require(application.history.last)
        guard case .clerk(let name) = step.by else {
            Issue.record("issued by \(step.by)")
            return
        }
        for (index, result) in results.enumerated() where index != winner {
            #expect(result.status == 65)
            #expect(result.answer.outcome == "refused")
            // Where the kernel knows one login for all, they are one clerk.
            #expect(result.answer.reason != "held" || result.answer.message.contains(name))
            let other = try FapiaoNumber("031001900111 \(10_000_000 + index)")
            #expect(try desk.store.order(of: other) == nil)
        }
        #expect(try desk.store.queue(.issued).map(\.application) == [desk.numbers[0]])
        #expect(try desk.store.queue(.submitted).isEmpty)
    }

    @Test func oneOfFiftyGetsTheNumberAndTheOthersHearWhichOrderHasIt() throws {
        let desk = try DeskFolder((0..<Self.crowd).map { "示例\($0)有限公司" })
        let results = try Self.race(
            (0..<Self.crowd).map { "issue \(desk.name($0)) 031001900111 12345678" },
            in: desk)
        let winners = results.indices.filter { results[$0].status == 0 }
        #expect(winners.count == 1)
        let winner = try #require(winners.first)
        let fapiao = try FapiaoNumber("031001900111 12345678")
        let order = try #require(try desk.store.order(of: fapiao))
        #expect(order.applications.map(\.number) == [desk.numbers[winner]])
        for (index, result) in results.enumerated() where index != winner {
            #expect(result.answer.reason == "number_taken")
            #expect(result.answer.message.contains(order.number.text))
            #expect(try desk.application(index).stage.status == .submitted)
        }
        #expect(try desk.mailsUnderWay().count == 1)
        #expect(try desk.store.queue(.submitted).count == Self.crowd - 1)
        #expect(try desk.store.queue(.issued).count == 1)
    }
}
