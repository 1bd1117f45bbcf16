import Storage
import Testing

@testable import Command

/// What is said of a change that is there, but that the disk did not confirm.
struct ConfirmationTests {
    private let desk: DeskFolder

    init() throws {
        desk = try DeskFolder(["示例甲有限公司"], in: Scenery(under: Scenery.memory))
    }

    private var data: String { desk.scenery.data }

    /// Runs a command with the last of its calls of that name failing.
    private func failing(
        _ error: String, last name: String, _ words: [String], undo: () throws -> Void
    ) throws -> Run {
        let (calls, run) = try SystemCall.made(
            by: words, on: desk.scenery.folder, in: desk.scenery)
        #expect(run.status == 0, "\(run.output)")
        try undo()
        let call = try #require(calls.last { $0.name == name })
        return try Strace.run(words, "error=\(error)", at: call, desk.scenery)
    }

    @Test func aNoticeThatIsPostedIsNotDenied() throws {
        let start = try FolderImage(of: data)
        let words = ["notices", "post", "--mailing", "2099-12-01"]
        let run = try failing("EIO", last: "fsync", words) { try start.restore(to: data) }
        #expect(run.status == Failure.Code.inputOutput.rawValue)
        #expect(run.output.contains("did not confirm the change"), "\(run.output)")
        let store = try Store.open(on: PosixDisk(at: data), tag: "judge")
        #expect(try store.notices().count == 1)
    }

    @Test func aBackupThatHasItsNameIsNotDenied() throws {
        let backup = desk.scenery.folder + "/backup"
        let run = try failing("EROFS", last: "fsync", ["backup", backup]) {
            _ = try Run(["rm", "-rf", backup])
        }
        #expect(run.status == Failure.Code.inputOutput.rawValue)
        #expect(run.output.contains("did not confirm the change"), "\(run.output)")
        #expect(try FolderImage(of: backup) == FolderImage(of: data))
    }

    @Test func aListingThatIsInterruptedGoesOn() throws {
        let start = try FolderImage(of: data)
        let words = ["notices", "post", "--mailing", "2099-12-01"]
        let run = try failing("EINTR", last: "getdents64", words) {
            try start.restore(to: data)
        }
        #expect(run.status == 0, "\(run.output)")
    }
}
