import ArgumentParser
import Fapiao
import Glibc
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

        @Option(name: .long, help: "utf-8 or gb18030; else the file's own bytes tell.")
        var encoding: EncodingOption?

        @Option(name: .long, help: "Another program's columns, by their name in config.json.")
        var mapping: String?

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let report = try report()
                for line in report.lines { output(line) }
                if report.code != 0 { throw ExitCode(report.code) }
            }
        }

        /// Does what was asked, all but telling of it.
        func report() throws -> ImportReport {
            let began = SystemClock.monotonicMilliseconds()
            let words = Words(options.chosenLanguage())
            let folder = try options.place().folder
            let (mapping, demanded) = try Shop.naming(folder) { try foreignColumns(in: folder) }
            // First the file: one that cannot be read leaves no data folder behind.
            let source = ImportSource(
                path: file, encoding: encoding?.encoding ?? demanded, mapping: mapping)
            let intake = try source.read(now: Instant(seconds: SystemClock.seconds()))
            let records = intake.result.records.map(\.record)
            let done = try Shop.naming(folder) {
                dryRun
                    ? try preview(records, in: folder)
                    : try take(records, into: folder, words, began: began)
            }
            return ImportReport(
                words: words, intake: intake.result, done: done,
                dryRun: dryRun ? intake.encoding : nil)
        }

        /// The mapping that was asked for, and the encoding it names.
        private func foreignColumns(
            in folder: String
        ) throws -> (ColumnMapping?, TextEncoding?) {
            guard let mapping else { return (nil, nil) }
            let known = try Shop.knownStore(at: folder)?.config().imports ?? [:]
            guard let columns = known[mapping] else {
                throw Failure(.noMapping(mapping, known: known.keys.sorted()))
            }
            let key = "imports.\(mapping)"
            return (try ColumnMapping(columns, key), try columns.textEncoding(key))
        }

        private func take(
            _ records: [PaymentRecord], into folder: String, _ words: Words, began: Int
        ) throws -> Storage.ImportReport {
            let shop = try Shop.open(at: folder)
            var bar = ProgressBar(
                total: records.count, words: words, began: began,
                counted: SystemClock.monotonicMilliseconds(),
                columns: ProgressBar.columns(of: STDERR_FILENO)
            ) { complain($0, end: "") }
            defer { bar.end() }
            return shop.store.take(records, at: shop.world.now()) {
                bar.show(done: $0, at: SystemClock.monotonicMilliseconds())
            }
        }

        /// What taking in would do. Where there is no data folder yet, none is made, and every
        /// order is new.
        private func preview(
            _ records: [PaymentRecord], in folder: String
        ) throws -> Storage.ImportReport {
            try ProcessGuards.raise()
            guard let store = try Shop.knownStore(at: folder) else {
                var report = Storage.ImportReport()
                report.new = records.count
                return report
            }
            return try store.preview(records)
        }
    }
}

extension Shop {
    /// The store in `folder`; nil where none was made yet.
    static func knownStore(at folder: String) throws(StoreError) -> Store? {
        let disk: PosixDisk
        do throws(DiskError) { disk = try PosixDisk(at: folder) } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return nil
        }
        do throws(StoreError) { return try Store.open(on: disk, tag: "\(getpid())") } catch {
            guard error == .noStore else { throw error }
            return nil
        }
    }
}
