import Fapiao
import FoundationEssentials
import Glibc
import Storage
import Testing

/// An issue or a parcel that is killed before any of its system calls: nothing is lost, nothing is
/// done twice, and the next try goes through.
///
/// `FAPIAO_KILLS=all` kills before each call that touches a file; else before every third of those
/// that change one.
@Suite(.serialized) struct DeskKillTests {
    private static let isLong =
        ProcessInfo.processInfo.environment["FAPIAO_KILLS"] == "all"
    /// What changes the folder, in the order in which calls of these names come.
    private static let calls =
        isLong
        ? "%file,%desc"
        : "write,fsync,symlinkat,renameat,renameat2,unlinkat,mkdirat,flock,close"

    /// Runs the program and kills it before the call of that number; false when it had fewer.
    private static func kill(
        before number: Int, _ words: [String], _ desk: DeskFolder
    ) throws -> Bool {
        let run = try Run(
            [
                "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(calls)",
                "-e", "inject=\(calls):signal=KILL:when=\(number)", Scenery.program(),
                "applications",
            ] + words, environment: desk.scenery.environment(terminal: nil))
        guard run.status != 127 else {
            throw Run.Fault.cannotStart("strace: install the package 'strace'", errno: ENOENT)
        }
        return run.status == 128 + SIGKILL
    }

    /// The queues with a true row for the application; false rows are swept away as the desk does.
    private static func queues(_ desk: DeskFolder) throws -> [Status] {
        try Status.allCases.filter(\.isQueued).filter { status in
            let rows = try desk.store.queue(status)
            for row in rows { try desk.store.sweep(row, in: status) }
            let left = try desk.store.queue(status)
            #expect(left.count <= 1)
            for row in left { #expect(try desk.store.order(of: row, in: status) != nil) }
            return !left.isEmpty
        }
    }

    private static func agree(_ desk: DeskFolder, _ expected: Set<Status>) throws {
        let status = try desk.application(0).stage.status
        #expect(expected.contains(status))
        #expect(try queues(desk) == (status.isQueued ? [status] : []))
        #expect(try desk.store.quarantined().isEmpty)
    }

    /// Kills `words` before every call and looks at what is left each time.
    private static func everywhere(
        _ words: (DeskFolder) -> [String], after before: ((DeskFolder) throws -> Void)? = nil,
        from: Status, to: Status
    ) throws {
        var (kills, unchanged) = (0, 0)
        for number in stride(from: 1, to: Int.max, by: isLong ? 1 : 3) {
            let desk = try DeskFolder(["示例甲有限公司"])
            try before?(desk)
            let mails = try desk.mailsUnderWay().count
            guard try kill(before: number, words(desk), desk) else { break }
            kills += 1
            try agree(desk, [from, to])
            if try desk.application(0).stage.status == from { unchanged += 1 }

            let again = try desk.scenery.run(["applications"] + words(desk))
            #expect(again.status == 0, "\(number): \(again.output)")
            try agree(desk, [to])
            #expect(try desk.application(0).history.count(where: { $0.status == to }) == 1)
            #expect(try desk.mailsUnderWay().count == mails + 1)
        }
        #expect(kills > 10)
        #expect((1..<kills).contains(unchanged))
    }

    @Test func anIssueThatIsKilledAnywhereIsDoneOnceByTheNextTry() throws {
        try Self.everywhere(
            { ["issue", $0.name(0), "031001900111", "12345678"] }, from: .submitted, to: .issued)
    }

    @Test func aParcelThatIsKilledAnywhereIsNotedOnceByTheNextTry() throws {
        try Self.everywhere(
            { ["mail", $0.name(0), "yunda", "312345678901234"] },
            after: { desk in
                let run = try desk.scenery.run(
                    "applications", "issue", desk.name(0), "031001900111", "12345678")
                #expect(run.status == 0)
            }, from: .issued, to: .mailed)
    }
}

extension DeskFolder {
    /// The mails to the customers, in documents still or in the outbox already.
    func mailsUnderWay() throws -> Set<MailID> {
        let due = try numbers.flatMap { try store.order(of: $0)?.mail.map(\.id) ?? [] }
        return Set(due).union(try store.outbox())
    }
}
