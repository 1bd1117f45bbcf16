import ArgumentParser
import Fapiao
import Intake
import Resources
import Storage
import System

/// `fapiao orders`: the payment records.
struct OrdersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders", abstract: "Take in payment records.", subcommands: [Import.self])

    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Take in payment records from a CSV or JSON Lines file.",
            discussion: """
                The same file twice changes nothing. What is wrong is told with its line, and the \
                other records go in. Ends with code 65 if any was refused.
                """)

        @Argument(help: "The file.")
        var file: String

        @Flag(name: .customLong("dry-run"), help: "Only say what would happen.")
        var dryRun = false

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let words = Words(options.chosenLanguage())
                let folder = try options.place().folder
                let shop = try Shop.open(at: folder)
                let intake = try read()
                let records = intake.records.map(\.record)
                let now = shop.world.now()
                let done = try Shop.naming(folder) {
                    dryRun
                        ? try shop.store.preview(records)
                        : take(records, into: shop.store, at: now, words)
                }
                let report = ImportReport(
                    words: words, faults: intake.faults, notes: intake.notes, done: done)
                if dryRun { output(words.dryRun) }
                for line in report.lines { output(line) }
                if let stopped = done.stopped {
                    throw ExitCode(stopped.trouble.code.rawValue)
                }
                if report.refused > 0 { throw ExitCode(Failure.Code.dataError.rawValue) }
            }
        }

        private func read() throws -> IntakeResult {
            do throws(IntakeFailure) {
                return try PaymentIntake.read(
                    path: file, now: Instant(seconds: SystemClock.seconds()))
            } catch {
                throw Failure(.intake(error, file))
            }
        }

        private func take(
            _ records: [PaymentRecord], into store: Store, at now: Instant, _ words: Words
        ) -> Storage.ImportReport {
            var bar = ProgressBar(total: records.count, words: words)
            defer { bar.end() }
            return store.take(records, at: now) { bar.show(done: $0) }
        }
    }
}
