import Fapiao

/// Takes payment records from CSV, where a row is one product of an order.
struct CSVIntake {
    private var reader: CSVReader
    private var assembly = OrderAssembly()
    private let header: Header

    /// Which field stands in which column.
    private struct Header {
        var columns: [RecordField: Int] = [:]
        let width: Int
        var ignored = IgnoredNames()
    }

    /// Reads the header, which must name every column that is needed.
    init(_ chunks: @escaping Chunks) throws(IntakeFailure) {
        reader = try CSVReader(chunks)
        while true {
            switch try reader.next() {
            case .record(let record) where record.isBlank: continue
            case .record(let record):
                header = try Self.header(record)
                return
            case .broken(_, let fault): throw .brokenHeader(RecordFault.Problem(fault))
            case nil: throw .empty
            }
        }
    }

    /// Reads all rows; `now` tells a payment from one that cannot have been made yet.
    mutating func read(now: Instant) throws(IntakeFailure) -> IntakeResult {
        while let reading = try reader.next() {
            switch reading {
            case .record(let record) where record.isBlank: continue
            case .record(let record): take(record, now: now)
            case .broken(let line, let fault):
                assembly.add(RecordFault(line: line, problem: RecordFault.Problem(fault)))
            }
        }
        return assembly.finish(notes: header.ignored.notes)
    }

    private mutating func take(_ record: CSVRecord, now: Instant) {
        guard record.count == header.width else {
            let problem = RecordFault.Problem.columnCount(
                found: record.count, expected: header.width)
            return assembly.add(RecordFault(line: record.line, problem: problem))
        }
        let columns = header.columns
        var cells = CellReader { field in
            columns[field].map { Cell(utf8: record[$0]) } ?? .absent
        }
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

    private static func header(_ record: CSVRecord) throws(IntakeFailure) -> Header {
        var header = Header(width: record.count)
        for index in 0..<record.count {
            let name = String(decoding: record[index], as: UTF8.self)
            guard let field = RecordField(named: name) else {
                header.ignored.add(name)
                continue
            }
            guard header.columns[field] == nil else { throw .duplicateColumn(field) }
            header.columns[field] = index
        }
        var missing = RecordField.required.filter { header.columns[$0] == nil }
        let amounts: [RecordField] = [.netAmount, .grossAmount]
        if amounts.allSatisfy({ header.columns[$0] == nil }) { missing += amounts }
        guard missing.isEmpty else { throw .missingColumns(missing) }
        return header
    }
}

extension RecordFault.Problem {
    fileprivate init(_ fault: CSVReader.Fault) {
        switch fault {
        case .unclosedQuote: self = .unclosedQuote
        case .textAfterQuote: self = .textAfterQuote
        case .tooManyColumns(let limit): self = .tooManyColumns(limit: limit)
        case .tooLong(let limit): self = .lineTooLong(byteLimit: limit)
        }
    }
}
