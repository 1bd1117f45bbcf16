import Fapiao

/// Tasks of the service desk coming in as CSV: fapiao numbers of applications that were printed,
/// tracking numbers of letters that were handed over.
///
/// What it throws: ``TaskFailure``, when nothing can be taken from the file at all. A bad line is
/// told in the sheet, and the others stand. A number that stands on two lines refuses both before
/// anything is done: which of them is right, nobody here knows. Two letters of one tracking number
/// are no fault, since one envelope holds several fapiao.
package struct TaskIntake {
    /// More rows than a desk works through in a month; the sheet is held in memory.
    package static let rowLimit = 100_000

    private var reader: CSVReader
    private let kind: TaskKind
    private let header: TaskHeader
    private var rows: [TaskSheet.Row] = []
    private var faults: [TaskFault] = []

    /// Reads a file of UTF-8 that comes in pieces.
    package static func read(
        _ chunks: @escaping Chunks, of kind: TaskKind
    ) throws(TaskFailure) -> TaskSheet {
        var intake = try TaskIntake(chunks, of: kind)
        while let reading = try intake.next() {
            guard intake.rows.count < rowLimit else { throw .tooManyRows(limit: rowLimit) }
            intake.take(reading)
        }
        return intake.sheet()
    }

    private init(_ chunks: @escaping Chunks, of kind: TaskKind) throws(TaskFailure) {
        do throws(IntakeFailure) { reader = try CSVReader(chunks) } catch { throw .file(error) }
        self.kind = kind
        header = try Self.header(in: &reader, of: kind)
    }

    private static func header(
        in reader: inout CSVReader, of kind: TaskKind
    ) throws(TaskFailure) -> TaskHeader {
        while true {
            switch try next(of: &reader) {
            case .record(let record) where record.isBlank: continue
            case .record(let record): return try TaskHeader(record, kind)
            case .broken(_, let fault):
                throw .file(.brokenHeader(RecordFault.Problem(fault)))
            case nil: throw .file(.empty)
            }
        }
    }

    private static func next(
        of reader: inout CSVReader
    ) throws(TaskFailure) -> CSVReader.Reading? {
        do throws(IntakeFailure) { return try reader.next() } catch { throw .file(error) }
    }

    private mutating func next() throws(TaskFailure) -> CSVReader.Reading? {
        try Self.next(of: &reader)
    }
}

// MARK: - Lines

extension TaskIntake {
    private mutating func take(_ reading: CSVReader.Reading) {
        switch reading {
        case .record(let record) where record.isBlank: break
        case .record(let record) where record.count != header.width:
            fail(
                record.line,
                .line(.columnCount(found: record.count, expected: header.width)))
        case .record(let record): take(record)
        case .broken(let line, let fault): fail(line, .line(RecordFault.Problem(fault)))
        }
    }

    private mutating func fail(_ line: Int, _ problem: TaskFault.Problem) {
        faults.append(TaskFault(line: line, application: nil, field: nil, problem: problem))
    }

    private mutating func take(_ record: CSVRecord) {
        let header = header
        var cells = TaskCells { header.cell($0, of: record) }
        let application = cells.required(.application) { text throws(TaskFault.Problem) in
            do throws(ApplicationNumber.Fault) { return try ApplicationNumber(text) } catch {
                throw .application(error)
            }
        }
        let task = TaskSheet.Task(kind, &cells)
        if let application, let task, cells.faults.isEmpty {
            rows.append(.init(line: record.line, application: application, task: task))
        }
        for (field, problem) in cells.faults {
            faults.append(
                TaskFault(
                    line: record.line, application: application, field: field, problem: problem))
        }
    }
}

extension TaskSheet.Task {
    /// Reads the fields of a task; nil when the faults of `cells` say why.
    fileprivate init?(_ kind: TaskKind, _ cells: inout TaskCells) {
        switch kind {
        case .issue:
            let fapiao = cells.fapiao()
            let day = cells.optional(.issuedOn) { text throws(TaskFault.Problem) in
                guard let day = Day(typed: text) else { throw .notADay }
                return day
            }
            guard let fapiao else { return nil }
            self = .issue(fapiao, on: day)
        case .mail:
            guard let parcel = cells.parcel() else { return nil }
            self = .mail(parcel)
        }
    }
}

// MARK: - Numbers that stand twice

extension TaskIntake {
    private func sheet() -> TaskSheet {
        let applications = repeated { $0.application }
        let fapiaos = repeated(\.fapiao)
        var good: [TaskSheet.Row] = []
        var faults = faults
        for row in rows {
            var problems: [(TaskField, [Int])] = []
            if let lines = applications[row.application] { problems.append((.application, lines)) }
            if let fapiao = row.fapiao, let lines = fapiaos[fapiao] {
                problems.append((.fapiaoNumber, lines))
            }
            if problems.isEmpty { good.append(row) }
            for (field, lines) in problems {
                let others = lines.filter { $0 != row.line }
                faults.append(
                    TaskFault(
                        line: row.line, application: row.application, field: field,
                        problem: .repeated(lines: others)))
            }
        }
        // Faults of one line keep the order of its fields: sorting is stable.
        return TaskSheet(
            rows: good, faults: faults.sorted { $0.line < $1.line }, ignored: header.ignored)
    }

    /// The lines of what stands on more than one.
    private func repeated<Number: Hashable>(
        _ number: (TaskSheet.Row) -> Number?
    ) -> [Number: [Int]] {
        var lines: [Number: [Int]] = [:]
        for row in rows {
            if let number = number(row) { lines[number, default: []].append(row.line) }
        }
        return lines.filter { $0.value.count > 1 }
    }
}

extension TaskSheet.Row {
    fileprivate var fapiao: FapiaoNumber? {
        switch task {
        case .issue(let number, _): number
        case .mail: nil
        }
    }
}
