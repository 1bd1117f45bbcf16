import Fapiao

/// Takes payment records from CSV, where a row is one product of an order.
struct CSVIntake {
    private var reader: CSVReader
    private var assembly = OrderAssembly()
    private let header: CSVHeader
    private let mapping: ColumnMapping?
    /// Rows that the mapping says are no payments.
    private var leftOut = 0

    /// How many lines a statement may have before its header.
    static let headerLimit = 100

    /// Reads the header, which must name every column that is needed.
    init(_ chunks: @escaping Chunks, mapping: ColumnMapping? = nil) throws(IntakeFailure) {
        var reader = try CSVReader(chunks)
        if let mapping {
            header = try Self.header(of: mapping, in: &reader)
        } else {
            header = try Self.header(in: &reader)
        }
        self.reader = reader
        self.mapping = mapping
    }

    private static func header(in reader: inout CSVReader) throws(IntakeFailure) -> CSVHeader {
        while true {
            switch try reader.next() {
            case .record(let record) where record.isBlank: continue
            case .record(let record): return try CSVHeader(record)
            case .broken(_, let fault): throw .brokenHeader(RecordFault.Problem(fault))
            case nil: throw .empty
            }
        }
    }

    /// The first line that has all the columns of a mapping.
    private static func header(
        of mapping: ColumnMapping, in reader: inout CSVReader
    ) throws(IntakeFailure) -> CSVHeader {
        var seen = 0
        while seen < headerLimit, let reading = try reader.next() {
            seen += 1
            guard case .record(let record) = reading, !mapping.skips(record),
                let header = CSVHeader(record, mapping)
            else { continue }
            return header
        }
        guard seen > 0 else { throw .empty }
        throw .noHeader(mapping.names.sorted(), within: headerLimit)
    }

    /// Reads all rows; `now` tells a payment from one that cannot have been made yet.
    mutating func read(now: Instant) throws(IntakeFailure) -> IntakeResult {
        while let reading = try reader.next() {
            switch reading {
            case .record(let record) where record.isBlank || mapping?.skips(record) == true:
                continue
            case .record(let record): take(record, now: now)
            case .broken(let line, let fault):
                assembly.add(RecordFault(line: line, problem: RecordFault.Problem(fault)))
            }
        }
        let notes = leftOut > 0 ? [IntakeResult.Note.leftOut(rows: leftOut)] : []
        return assembly.finish(notes: header.ignored.notes + notes)
    }

    private mutating func take(_ record: CSVRecord, now: Instant) {
        guard record.count == header.width else {
            let problem = RecordFault.Problem.columnCount(
                found: record.count, expected: header.width)
            return assembly.add(RecordFault(line: record.line, problem: problem))
        }
        guard header.wants(record) else {
            leftOut += 1
            return
        }
        let header = header
        var cells = CellReader { header.cell($0, of: record) }
        let number = cells.required(
            .orderNumber, as: RecordFault.Problem.orderNumber, OrderNumber.init(_:))
        let head = OrderHead(&cells, now: now)
        let product = ProductLine(&cells)
        if let number, let head, let product, cells.faults.isEmpty {
            return assembly.addRow(of: number, line: record.line, head: head, product: product)
        }
        for (field, problem) in cells.faults {
            assembly.add(
                RecordFault(line: record.line, order: number, field: field, problem: problem))
        }
    }
}

extension RecordFault.Problem {
    init(_ fault: CSVReader.Fault) {
        switch fault {
        case .unclosedQuote: self = .unclosedQuote
        case .textAfterQuote: self = .textAfterQuote
        case .tooManyColumns(let limit): self = .tooManyColumns(limit: limit)
        case .tooLong(let limit): self = .lineTooLong(byteLimit: limit)
        }
    }
}
