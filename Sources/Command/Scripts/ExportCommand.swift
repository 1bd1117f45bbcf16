import ArgumentParser
import Fapiao
import Glibc
import Resources
import Storage
import System

/// `fapiao export`: applications for the finance department.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write applications as CSV or JSON Lines, with sums.",
        discussion: """
            The oldest first. CSV is UTF-8 with a byte order mark; a cell that a spreadsheet would \
            take for a formula begins with an apostrophe. The last line has the sums.
            """)

    /// Which of its days an application is chosen by.
    enum Days: String, ExpressibleByArgument, CaseIterable {
        case submitted, issued
    }

    @Option(name: .long, help: "Nothing before this day, as 2026-11-01.")
    var from: String?

    @Option(name: .long, help: "Nothing after this day.")
    var to: String?

    @Option(name: .long, help: "Which day counts: the one it was submitted or issued on.")
    var by: Days = .submitted

    @Option(
        name: .long, help: "Only those in this state, such as issued, mailed or received.")
    var queue: String?

    @Option(name: .long, help: "csv or jsonl.")
    var format: Export.Format = .csv

    @Option(name: .long, help: "Write this file, whole or not at all; else to standard output.")
    var output: String?

    @OptionGroup var options: Options

    func run() throws {
        try ending(options) {
            let choice = Choice(
                from: try from.map { try Day(option: $0) }, to: try to.map { try Day(option: $0) },
                by: by, status: try queue.map { try Status(option: $0, among: Status.allCases) })
            let folder = try options.place().folder
            let store = try Shop.open(at: folder).store
            if let output, NewFile(output).isBelow(folder) {
                throw Failure(.script(.outputInData))
            }
            let sink = try ExportSink(output)
            let unreadable = try Shop.naming(folder) {
                try store.export(choice, as: format, into: sink)
            }
            try sink.finish()
            let words = Words(options.chosenLanguage())
            if unreadable > 0 {
                complain("fapiao: " + words.exportUnreadable(unreadable))
                throw ExitCode(Failure.Code.dataError.rawValue)
            }
        }
    }

    /// Which applications are wanted.
    struct Choice {
        let from: Day?
        let to: Day?
        let by: Days
        let status: Status?

        /// Whether the day that counts, if there is one, is within the bounds.
        func wants(_ application: Application) -> Bool {
            if let status, application.stage.status != status { return false }
            guard from != nil || to != nil else { return true }
            let day =
                switch by {
                case .submitted: application.submittedAt.map { BeijingTime($0).day }
                case .issued: application.stage.issue?.on
                }
            guard let day else { return false }
            return from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
        }
    }
}

extension Export.Format: ExpressibleByArgument {}

extension Store {
    /// Writes the applications that are wanted, and says how many orders could not be read.
    fileprivate func export(
        _ choice: ExportCommand.Choice, as format: Export.Format, into sink: ExportSink
    ) throws -> Int {
        var export = Export(format)
        var unreadable: Set<OrderNumber> = []
        try sink.write(export.head(ApplicationFacts.columns))
        for step in try everyApplication() {
            let found: Order?
            do throws(StoreError) { found = try order(step.order) } catch {
                guard case .unreadable = error else { throw error }
                unreadable.insert(step.order)
                continue
            }
            guard let order = found,
                let known = order.applications.first(where: { $0.number == step.application }),
                choice.wants(known)
            else { continue }
            try sink.write(export.row(ApplicationFacts(application: known, order: order)))
        }
        try sink.write(export.total(ApplicationFacts.columns))
        return unreadable.count
    }

    /// Each application once, in the order in which they were sent; a kill at the wrong moment may
    /// have left one too many, which its document denies.
    private func everyApplication() throws(StoreError) -> [RowStep] {
        var seen: Set<ApplicationNumber> = []
        return try steps(since: Instant(seconds: 0))
            .filter { seen.insert($0.application).inserted }
            .sorted {
                ($0.sentAt.seconds, $0.application.text) < ($1.sentAt.seconds, $1.application.text)
            }
    }
}

/// Where an export goes: standard output, or a file that appears whole at the end.
final class ExportSink {
    private let file: OutputFile?
    private let path: String
    private var waiting: [UInt8] = []
    /// Enough that the calls do not count.
    private static let most = 1 << 16

    init(_ path: String?) throws(Failure) {
        self.path = path ?? "-"
        guard let path else {
            file = nil
            return
        }
        do throws(SystemCallFailure) { file = try OutputFile(path: path) } catch {
            throw Failure(.script(.cannotWrite(path, error.code)))
        }
    }

    func write(_ text: String) throws(Failure) {
        waiting += text.utf8
        if waiting.count >= Self.most { try flush() }
    }

    func finish() throws(Failure) {
        try flush()
        try naming { () throws(SystemCallFailure) in try file?.finish() }
    }

    private func flush() throws(Failure) {
        let bytes = waiting
        waiting = []
        try naming { () throws(SystemCallFailure) in
            if let file {
                try file.write(bytes)
            } else {
                try WholeWrite.write(bytes, to: STDOUT_FILENO)
            }
        }
    }

    private func naming(_ body: () throws(SystemCallFailure) -> Void) throws(Failure) {
        do throws(SystemCallFailure) { try body() } catch {
            throw Failure(.script(.cannotWrite(path, error.code)))
        }
    }
}
