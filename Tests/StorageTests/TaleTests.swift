import Fapiao
import FoundationEssentials
import Seeded
import Testing

@testable import Storage

/// Every use case of the store, and the disk taken away from it in every way: what was
/// acknowledged is there, what must be true of a data folder is, and the next try works.
///
/// `FAPIAO_STATES` says how many states of power cuts are tried, all single cuts in any case; with
/// `FAPIAO_SEED` the same ones are tried again.
struct TaleTests {
    private static let environment = ProcessInfo.processInfo.environment
    static let seed = Chance.seedOfRun
    private static let states = environment["FAPIAO_STATES"].flatMap(Int.init) ?? 100_000
    private static let isLong = environment["FAPIAO_STATES"] != nil

    /// Tries all tales, as many at a time as there are cores, and prints one row.
    private static func row(
        _ what: String, _ body: @escaping @Sendable (Tale) throws -> Trial.Outcome
    ) async -> Trial.Outcome {
        let began = ContinuousClock.now
        let all = await withTaskGroup(of: Trial.Outcome.self) { group in
            for tale in Tale.all {
                group.addTask {
                    do { return try body(tale) } catch {
                        return Trial.Outcome(failures: ["\(tale.name): \(error)"])
                    }
                }
            }
            return await group.reduce(Trial.Outcome()) { $0 + $1 }
        }
        let seconds = began.duration(to: .now).components.seconds
        print(
            "\(what), tried \(all.tried) (\(all.different) different), lost \(all.failures.count),"
                + " \(seconds) s, FAPIAO_SEED=\(seed)")
        // One of each tale says more than all of one.
        let firsts = Dictionary(grouping: all.failures) { $0.split(separator: ",").first }
        for failure in firsts.values.compactMap(\.first).prefix(20) {
            Issue.record("FAPIAO_SEED=\(seed) \(failure)")
        }
        return all
    }

    @Test func noPowerCutTakesWhatWasAcknowledged() async {
        let share = Self.states / Tale.all.count
        let all = await Self.row("power cuts") { tale in
            let trial = try Trial(tale, seed: Self.seed)
            trial.cutOnce()
            trial.cutTwice(until: share)
            return trial.outcome
        }
        #expect(all.tried >= Self.states * 9 / 10)
    }

    @Test func noFailedCallTakesWhatWasAcknowledged() async {
        let all = await Self.row("failed calls, then power cuts") { tale in
            let trial = try Trial(tale, seed: Self.seed)
            trial.failEach()
            return trial.outcome
        }
        #expect(all.tried > 10_000)
    }

    @Test func noSessionTakesWhatAnotherWasTold() async {
        let all = await Self.row("another session in between") { tale in
            let trial = try Trial(tale, seed: Self.seed)
            trial.interrupt(every: Self.isLong ? 1 : 8)
            return trial.outcome
        }
        #expect(all.tried >= Tale.all.count)
    }

    @Test func talesHaveNamesOfTheirOwn() {
        #expect(Set(Tale.all.map(\.name)).count == Tale.all.count)
    }
}
