import Fapiao
import FoundationEssentials
import Glibc
import Storage
import Testing

@testable import Command

/// Where one story is played over and over, each time with another fault.
final class FaultStage {
    private let story: FaultStory
    private let desk: DeskFolder
    private let words: [String]
    private let start: FolderImage
    private let known: Set<String>
    private let end: [String]
    /// The calls that the command makes on the folder.
    let calls: [SystemCall]
    private(set) var tally = Tally()

    /// What was tried and what came of it.
    struct Tally {
        var tried = 0
        var done = 0
        /// What should not have been, a line each.
        var faults: [String] = []
        /// How often a command ended with a status, by the fault.
        var statuses: [String: Int] = [:]
    }

    init(_ story: FaultStory) throws {
        self.story = story
        desk = try DeskFolder(
            ["示例甲有限公司", "示例乙有限公司"], in: Scenery(under: Scenery.memory))
        try story.prepare(desk)
        words = try story.command(desk)
        let data = desk.scenery.data
        start = try FolderImage(of: data)
        known = start.words.union(words)
        let place = story.place == "data" ? data : desk.scenery.folder + "/" + story.place
        let (calls, run) = try SystemCall.made(by: words, on: place, in: desk.scenery)
        self.calls = calls
        #expect(run.status == 0, "\(run.output)")
        end = try Self.ending(desk.scenery, known)
        #expect(try story.isDone(Self.store(data), desk))
    }

    /// What the folder is like once all mail that is due lies in the outbox.
    private static func ending(_ scenery: Scenery, _ known: Set<String>) throws -> [String] {
        let run = try scenery.run("mail", "list")
        #expect(run.status == 0, "\(run.output)")
        return try FolderImage(of: scenery.data).lines(knowing: known)
    }

    private static func store(_ data: String) throws -> Store {
        try Store.open(on: PosixDisk(at: data), tag: "judge")
    }

    /// Whether there is a data folder by now; nobody takes away what was begun.
    private var isOpen: Bool { access(desk.scenery.data + "/FORMAT.json", F_OK) == 0 }

    private func isDone() throws -> Bool {
        guard isOpen else { return false }
        return try story.isDone(Self.store(desk.scenery.data), desk)
    }

    private func reset() throws {
        try story.clear(desk.scenery)
        unlink(desk.scenery.folder + "/sent")
        try start.restore(to: desk.scenery.data)
        if start.isEmpty { return }
        #expect(try FolderImage(of: desk.scenery.data) == start)
    }

    private func note(_ what: String, _ fault: String, _ run: Run? = nil) {
        let said = run.map { " (\($0.status): \($0.output.suffix(300)))" } ?? ""
        tally.faults.append("\(story.name), \(fault): \(what)\(said)")
    }
}

// MARK: - One try

extension FaultStage {
    /// One call answers with an error, or all from it on do.
    func fail(_ error: String, at call: SystemCall, forEver: Bool) throws {
        let fault = "\(error) at \(call)" + (forEver ? " and ever after" : "")
        try reset()
        let run = try Strace.run(
            words, "error=\(error)", at: call, forEver: forEver, desk.scenery)
        tally.tried += 1
        tally.statuses["\(error) \(run.status)", default: 0] += 1
        let isDone = try isDone()
        if run.status == 0, !isDone { note("acknowledged, but not done", fault, run) }
        // Where tries are counted, one more than before is no denial of what was done.
        if run.status != 0, isDone, story.endsTheSame, run.output.contains("nothing was saved") {
            note("done, and denied", fault, run)
        }
        // Where nothing can be written, nothing can be said.
        let isMute = forEver && call.name == "write"
        if run.status != 0, !Self.isTold(run), !isMute { note("not told", fault, run) }
        if Failure.Code(rawValue: run.status) == nil, run.status != 0 {
            note("ended in another way", fault, run)
        }
        try look(after: fault)
        try finish(after: fault)
    }

    /// It dies before a call, and the next try at another one.
    func kill(before call: SystemCall, then second: SystemCall) throws {
        let fault = "killed before \(call)"
        try reset()
        let run = try Strace.run(words, "signal=KILL", at: call, desk.scenery)
        tally.tried += 1
        tally.statuses["KILL \(run.status)", default: 0] += 1
        if run.status == 0, try !isDone() { note("acknowledged, but not done", fault, run) }
        if run.status != 0, run.status != 128 + SIGKILL { note("not killed", fault, run) }
        try look(after: fault)
        guard try !isDone() || story.mends else { return try finish(after: fault) }
        try story.clear(desk.scenery)
        let again = "\(fault), then before \(second)"
        let next = try Strace.run(words, "signal=KILL", at: second, desk.scenery)
        if next.status != 0, next.status != 128 + SIGKILL { note("not killed", again, next) }
        try look(after: again)
        try finish(after: again)
    }

    private static func isTold(_ run: Run) -> Bool {
        guard !run.output.contains("Fatal error") else { return false }
        return run.output.contains("fapiao: ") || run.output.split(separator: "\n").count > 1
            || run.output.hasSuffix(".\n")
    }

    /// Nothing that counts may be found at any time.
    private func look(after fault: String) throws {
        guard isOpen, !story.mends else { return }
        let store = try Store.openToCheck(on: PosixDisk(at: desk.scenery.data), tag: "judge")
        let found = try FaultStory.findings(store)
        if !found.isEmpty { note("found \(found)", fault) }
    }

    /// The next try does what was not done, and all ends the same.
    private func finish(after fault: String) throws {
        let wasDone = try isDone()
        if wasDone { tally.done += 1 } else { try story.clear(desk.scenery) }
        let run = try desk.scenery.run(wasDone ? ["applications", "list"] : words)
        if run.status != 0 { note("the next try failed", fault, run) }
        if try !isDone() { note("the next try did not do it", fault, run) }
        let store = try Store.openToCheck(on: PosixDisk(at: desk.scenery.data), tag: "judge")
        let found = try FaultStory.findings(store)
        if !found.isEmpty { note("found in the end \(found)", fault) }
        guard story.endsTheSame else { return }
        let lines = try Self.ending(desk.scenery, known)
        if lines != end { note(Self.difference(lines, end), fault) }
    }

    private static func difference(_ lines: [String], _ end: [String]) -> String {
        let more = lines.filter { !end.contains($0) }.map { "+\($0.prefix(1500))" }
        let fewer = end.filter { !lines.contains($0) }.map { "-\($0.prefix(1500))" }
        return "ended otherwise: " + (more + fewer).joined(separator: "\n")
    }
}
