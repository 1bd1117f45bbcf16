import Fapiao
import FoundationEssentials
import Seeded
import Testing

@testable import Storage

/// Damages by chance: never the end of the program, never a wrong answer, and nothing touched but
/// what is damaged.
///
/// `FAPIAO_DAMAGES` says how many; with `FAPIAO_SEED` the same ones are tried again, each of them a
/// number of its own, so that the one that ended the program can be found.
struct RandomDamageTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = environment["FAPIAO_DAMAGES"].flatMap(Int.init) ?? 500
    private static let workers = ProcessInfo.processInfo.activeProcessorCount

    @Test func noDamageIsBelievedOrEndsTheProgram() async throws {
        let began = ContinuousClock.now
        let faults = try await withThrowingTaskGroup(of: [String].self) { group in
            for worker in 0..<Self.workers {
                group.addTask { try Self.faults(from: worker) }
            }
            return try await group.reduce([]) { $0 + $1 }
        }
        let seconds = began.duration(to: .now).components.seconds
        print(
            "random damages, tried \(Self.count), lost \(faults.count), \(seconds) s,"
                + " FAPIAO_SEED=\(TaleTests.seed)")
        for fault in faults.prefix(10) { Issue.record("FAPIAO_SEED=\(TaleTests.seed) \(fault)") }
    }

    private static func faults(from worker: Int) throws -> [String] {
        let trial = try DamageTrial()
        var faults: [String] = []
        for number in stride(from: worker, to: count, by: workers) {
            var dice = Chance(seed: (TaleTests.seed &+ UInt64(number) &* 7_919) | 1)
            if let fault = trial.fault(&dice) { faults.append("\(number): \(fault)") }
        }
        return faults
    }
}
