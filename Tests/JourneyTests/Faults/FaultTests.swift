import FoundationEssentials
import Seeded
import Testing

/// The real program where the system refuses one of its calls, or kills it before one.
///
/// Each call of each command that changes something fails each way, once and for ever after: it is
/// told, what was acknowledged is there, `fapiao check` finds nothing that counts, and the next try
/// works. `FAPIAO_FAULTS=all` tries all of them, `FAPIAO_FAULTS=200` so many of each command, else
/// a few; `FAPIAO_SEED` tries the same ones again.
struct FaultTests {
    private static let errors = ["EIO", "ENOSPC", "EDQUOT", "EINTR", "EACCES", "EMFILE", "EROFS"]

    /// How many of each command.
    private static let wanted: Int? =
        switch ProcessInfo.processInfo.environment["FAPIAO_FAULTS"] {
        case "all": nil
        case let number?: Int(number) ?? 24
        case nil: 24
        }

    private struct Fault {
        let error: String
        let call: SystemCall
        let forEver: Bool
    }

    @Test(arguments: FaultStory.all) func aCallThatFailsIsToldAndLosesNothing(
        _ story: FaultStory
    ) throws {
        let stage = try FaultStage(story)
        var faults: [Fault] = []
        for call in stage.calls {
            for error in Self.errors {
                faults.append(Fault(error: error, call: call, forEver: false))
                if error == "EINTR" { continue }
                faults.append(Fault(error: error, call: call, forEver: true))
            }
        }
        var chance = Chance(seed: Chance.seedOfRun)
        faults.shuffle(using: &chance)
        try Self.report(stage, story, "fail") {
            for fault in faults.prefix(Self.wanted ?? faults.count) {
                try stage.fail(fault.error, at: fault.call, forEver: fault.forEver)
            }
        }
        #expect(stage.calls.count > 20)
    }

    @Test(arguments: FaultStory.all) func aKillAnywhereAndAnotherAfterItLoseNothing(
        _ story: FaultStory
    ) throws {
        let stage = try FaultStage(story)
        var chance = Chance(seed: Chance.seedOfRun)
        var calls = stage.calls
        if Self.wanted == nil {
            calls = Array(repeatElement(calls, count: 2_000 / calls.count / 11 + 1).joined())
        }
        calls.shuffle(using: &chance)
        try Self.report(stage, story, "kill") {
            for call in calls.prefix(Self.wanted.map { $0 / 2 } ?? calls.count) {
                let second = try #require(stage.calls.randomElement(using: &chance))
                try stage.kill(before: call, then: second)
            }
        }
    }

    private static func report(
        _ stage: FaultStage, _ story: FaultStory, _ what: String, _ body: () throws -> Void
    ) throws {
        let seconds = try ContinuousClock().measure(body).components.seconds
        let tally = stage.tally
        print(
            "\(story.name), \(what): tried \(tally.tried), done \(tally.done),",
            "wrong \(tally.faults.count), \(seconds) s, seed \(Chance.seedOfRun);",
            tally.statuses.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
                .joined(separator: ", "))
        #expect(tally.tried > 0)
        #expect(
            tally.faults.isEmpty,
            "seed \(Chance.seedOfRun)\n\(tally.faults.joined(separator: "\n"))")
    }
}
