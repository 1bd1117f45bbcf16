import ArgumentParser
import Fapiao
import Glibc
import Resources
import Storage
import System

/// `fapiao check`: whether everything in the data folder is as it should be.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the data folder while others work in it.",
        discussion: """
            Reads every document and compares it with all that leads to it. Ends with code 65 if \
            anything is left that is not as it should be. With --json each line of the answer is \
            one object, the counts the last one.
            """)

    @Flag(
        name: .long,
        help: "Move aside what cannot be read, make anew what leads to documents, clear leftovers.")
    var repair = false

    @Flag(name: .long, help: "Answer in JSON.")
    var json = false

    @OptionGroup var options: Options

    func run() throws {
        try ending(options) {
            let code = try CheckRun(
                folder: try options.place().folder, words: Words(options.chosenLanguage()),
                repairs: repair, json: json
            ).run()
            if code != 0 { throw ExitCode(code) }
        }
    }
}

/// One look through a data folder, with its findings on standard output as they come.
struct CheckRun {
    let folder: String
    let words: Words
    let repairs: Bool
    let json: Bool

    /// The code to end with.
    func run() throws -> Int32 {
        try ProcessGuards.raise()
        let store = try open()
        let meter = Meter(words)
        defer { meter.end() }
        let check = Inspection(
            of: store, repairs: repairs, at: Instant(seconds: SystemClock.seconds()),
            tell: { finding in
                meter.end()
                let line = FindingLine(finding: finding)
                output(json ? line.json(words).line : line.text(words))
            }, progress: meter.show)
        let summary = CheckSummary(tally: try Shop.naming(folder) { try check.run() })
        meter.end()
        if json {
            output(summary.json.line)
        } else {
            for line in summary.lines(words) { output(line) }
        }
        return summary.code
    }

    private func open() throws -> Store {
        try Shop.naming(folder) {
            do throws(StoreError) {
                let disk: PosixDisk
                do throws(DiskError) { disk = try PosixDisk(at: folder) } catch {
                    if error.reason == .missing { throw .noStore }
                    throw .notRead(error)
                }
                return try Store.openToCheck(on: disk, tag: "\(getpid())")
            } catch {
                guard error == .noStore else { throw error }
                throw Failure(.keeping(.noData(folder)))
            }
        }
    }
}

/// How far long work through a folder is, on standard error where that is a terminal.
final class Meter {
    private let words: Words
    private let began = SystemClock.monotonicMilliseconds()
    private var bar: ProgressBar?
    private var shown = 0

    init(_ words: Words) { self.words = words }

    /// A few times a second; folders are done faster.
    private static let pause = 200

    func show(done: Int, of total: Int) {
        let now = SystemClock.monotonicMilliseconds()
        guard now - shown >= Self.pause else { return }
        shown = now
        if bar == nil {
            bar = ProgressBar(
                total: total, words: words, began: began, counted: began,
                columns: ProgressBar.columns(of: STDERR_FILENO), unit: .parts
            ) { complain($0, end: "") }
        }
        bar?.show(done: done, at: now)
    }

    /// Takes the bar away, until there is more to show.
    func end() { bar?.end() }
}
