import ArgumentParser
import Fapiao
import Intake
import Resources
import Storage
import System

extension ApplicationsCommand {
    struct Issue: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "issue", abstract: "Note the fapiao that was issued.",
            discussion: """
                One application with its fapiao, or a file of them. A submitted one is taken into \
                processing first. What was exactly so before is no error. Ends with code 65 if any \
                was refused.
                """)

        @Argument(help: "The application's number.")
        var number: String?

        @Argument(help: "The fapiao's code and number, or its 20 digits.")
        var fapiao: [String] = []

        @Option(name: .long, help: "The day that stands on it, as 2026-11-20; else today.")
        var on: String?

        @OptionGroup var source: TaskOptions
        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let day = try on.map { try Day(option: $0) }
                let typed = try number.map { number in
                    try source.requireNoFile()
                    return (try ApplicationNumber(argument: number), try task())
                }
                try source.carryOut(typed, of: .issue, on: day, options)
            }
        }

        private func task() throws -> TaskSheet.Task {
            do throws(FapiaoNumber.Fault) {
                return .issue(try FapiaoNumber(fapiao.joined(separator: " ")), on: nil)
            } catch {
                throw Failure(.script(.badFapiaoNumber(error)))
            }
        }
    }

    struct Mail: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "mail", abstract: "Note the parcel that a fapiao was mailed in.",
            discussion: """
                One application with its parcel, or a file of them. A number that was noted before \
                is corrected. What was exactly so before is no error. Ends with code 65 if any was \
                refused.
                """)

        @Argument(help: "The application's number.")
        var number: String?

        @Argument(help: "yunda or sf.")
        var carrier: String?

        @Argument(help: "The tracking number.")
        var tracking: String?

        @OptionGroup var source: TaskOptions
        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let typed = try number.map { number in
                    try source.requireNoFile()
                    return (try ApplicationNumber(argument: number), try task())
                }
                try source.carryOut(typed, of: .mail, on: nil, options)
            }
        }

        private func task() throws -> TaskSheet.Task {
            guard let carrier = Carrier(called: carrier ?? "") else {
                throw Failure(.script(.unknownCarrier))
            }
            do throws(TrackingNumber.Fault) {
                let tracking = try TrackingNumber(tracking ?? "", carrier: carrier)
                return .mail(Parcel(carrier: carrier, tracking: tracking))
            } catch {
                throw Failure(.script(.badTracking(error)))
            }
        }
    }

    struct Reject: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reject", abstract: "Send an application back for correction.")

        @Argument(help: "The application's number.")
        var number: String

        @Option(name: .long, help: "What the customer is told.")
        var reason: String

        @Option(
            name: .long,
            help: """
                The field in question: type, title, taxpayerID, registeredAddress, \
                registeredPhone, bank, bankAccount, remark, delivery or mailing.
                """)
        var field: String?

        @Flag(name: .long, help: "Answer in JSON.")
        var json = false

        @OptionGroup var options: Options

        func run() throws {
            try ending(options) {
                let number = try ApplicationNumber(argument: number)
                let field = try field.map { try RequestField(option: $0) }
                let reason: Prose
                do throws(Prose.Fault) { reason = try Prose(self.reason) } catch {
                    throw Failure(.script(.badReason(error)))
                }
                let desk = TaskDesk(asJSON: json, options: options)
                try desk.run(on: nil) { run, tell in
                    let task = DeskTask.reject(reason: reason.text, about: field)
                    try run.carryOut(task, on: number, telling: tell)
                }
            }
        }
    }
}

/// What the commands have that read a file of tasks.
struct TaskOptions: ParsableArguments {
    @Option(name: .long, help: "A CSV file with a line for each application.")
    var from: String?

    @Option(name: .long, help: "The file is in utf-8 or gb18030; else its own bytes tell.")
    var encoding: EncodingOption?

    @Flag(name: .long, help: "Answer in JSON.")
    var json = false

    /// Either an application or a file is named.
    func requireNoFile() throws(Failure) {
        guard from == nil else { throw Failure(.script(.numbersOrFile)) }
    }

    /// Carries out what was typed, else what the file says.
    func carryOut(
        _ typed: (ApplicationNumber, TaskSheet.Task)?, of kind: TaskKind, on day: Day?,
        _ options: Options
    ) throws {
        let desk = TaskDesk(asJSON: json, options: options)
        if let (number, task) = typed {
            return try desk.run(on: day) { run, tell in
                try run.carryOut(task, on: number, telling: tell)
            }
        }
        guard let from else { throw Failure(.script(.numbersOrFile)) }
        // First the file: one that cannot be read leaves no data folder behind.
        let sheet = try ImportSource(path: from, encoding: encoding?.encoding).tasks(of: kind)
        try desk.run(on: day, ignoring: sheet.ignored, counting: true) { run, tell in
            try run.carryOut(sheet, telling: tell)
        }
    }
}

/// Runs tasks on the data folder, tells of each, and ends with the code that says how it went.
struct TaskDesk {
    let asJSON: Bool
    let options: Options

    func run(
        on day: Day?, ignoring ignored: [String] = [], counting: Bool = false,
        _ body: (inout TaskRun, _ tell: (TaskLine) -> Void) throws -> Void
    ) throws {
        let words = Words(options.chosenLanguage())
        let folder = try options.place().folder
        let shop = try Shop.open(at: folder)
        var run = TaskRun(
            shop, clerk: LoginName.onRecord(environment: .ofProcess()), words: words, day: day)
        if !asJSON { for name in ignored { output(words.columnIgnored(name)) } }
        var stopped: StoreError?
        EndingSignals.putOff()
        do {
            try body(&run) { line in output(asJSON ? line.json(words).line : line.text(words)) }
        } catch let error as StoreError {
            guard counting else { throw Failure(.folder(error.trouble, folder)) }
            stopped = error
            complain("fapiao: " + words.tasksStopped(words.trouble(error.trouble)))
        } catch is TaskRun.Ended {
            complain("fapiao: " + words.tasksStopped(words.somebodyEndedIt))
        }
        if counting, !asJSON { for line in run.counts.lines(words) { output(line) } }
        EndingSignals.letThrough()
        if let code = code(of: run.counts, stopped) { throw ExitCode(code) }
    }

    private func code(of counts: TaskCounts, _ stopped: StoreError?) -> Int32? {
        if let stopped { return stopped.trouble.code.rawValue }
        return counts.refused > 0 ? Failure.Code.dataError.rawValue : nil
    }
}

extension ImportSource {
    /// The tasks in the file.
    func tasks(of kind: TaskKind) throws -> TaskSheet {
        do throws(TaskFailure) {
            return try sheet(of: kind)
        } catch {
            throw Failure(.script(.tasks(error, path)))
        }
    }
}
