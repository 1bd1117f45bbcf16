import Fapiao
import Synchronization
import Testing

@testable import Storage

/// Sessions that commit on a real disk all the while it is looked through and copied.
struct CheckRaceTests {
    /// One session: its own customer registers, claims, applies, and the desk works on it.
    private static func work(_ location: String, _ number: Int, until isOver: () -> Bool) throws {
        let store = try Store.open(on: PosixDisk(at: location), tag: "s\(number)")
        var round = 0
        while !isOver() || round == 0 {
            round += 1
            let id = number * 1_000 + round
            let order = "E\(3_000_000 + id)"
            let new = try Sample.newAccount(id, address: "c\(id)@example.cn", order: order)
            _ = try store.register(new, at: Sample.later(round))
            _ = store.take([try Sample.record(order)], at: Sample.later(round))
            let active = try store.activate(new.address, at: Sample.later(round + 1)) { _ in true }
            guard let account = active else { continue }
            let submission = Submission(
                order: try OrderNumber(order), request: try Sample.request(),
                number: try Sample.application(id), mail: try Sample.mail(id + 100_000),
                copy: try Sample.mail(id + 200_000))
            _ = try store.submit(submission, by: account, at: Sample.later(round + 2))
            _ = try store.act(
                .take, on: submission.number, of: submission.order, by: .clerk("zhao"),
                telling: (Sample.mail(id + 300_000), Sample.mail(id + 400_000)),
                at: Sample.later(round + 3))
            for mail in try store.dueMail().prefix(2) { _ = try store.handOver(mail) }
            for mail in try store.outbox().prefix(1) { try store.sent(mail) }
        }
    }

    /// Whether the sessions may end.
    private final class Signal: Sendable {
        private let state = Atomic(false)

        var isGiven: Bool { state.load(ordering: .relaxed) }
        func give() { state.store(true, ordering: .relaxed) }
    }

    @Test func nothingIsFoundAndNothingIsLostWhileSessionsCommit() async throws {
        let scratch = try Scratch()
        _ = try RaceTests.store(scratch, 0)
        let location = scratch.location
        let signal = Signal()
        let failures = try await withThrowingTaskGroup(of: String?.self) { group in
            for number in 1...4 {
                group.addTask {
                    do {
                        try Self.work(location, number) { signal.isGiven }
                        return nil
                    } catch {
                        return "\(error)"
                    }
                }
            }
            for round in 1...6 { try Self.look(location, round) }
            signal.give()
            return try await group.reduce(into: [String]()) { $0 += [$1].compactMap { $0 } }
        }
        #expect(failures == [])
        try Self.look(location, 7)
    }

    /// Looks through the folder and copies it; what was there before is in the copy.
    private static func look(_ location: String, _ round: Int) throws {
        let store = try Store.open(on: PosixDisk(at: location), tag: "look\(round)")
        var findings: [Finding] = []
        let check = Inspection(
            of: store, repairs: true, at: Sample.later(900), tell: { findings.append($0) })
        _ = try check.run()
        #expect(findings == [])
        let before = try store.queue(.processing)
        let copy = MemoryDisk()
        _ = try Backup(of: store, to: copy).run()
        #expect(try BackupTests.faults(of: copy) == [])
        let after = try Store.open(on: copy, tag: "copy").queue(.processing)
        #expect(Set(after.map(\.application)).isSuperset(of: before.map(\.application)))
    }
}
