import Fapiao

/// What the columns of a file mean.
struct CSVHeader {
    private(set) var columns: [RecordField: Int] = [:]
    /// What stands in a field of every record.
    private(set) var values: [RecordField: String] = [:]
    /// What a row has to say in a column to be a record.
    private(set) var only: [(column: Int, words: Set<String>)] = []
    let width: Int
    private(set) var ignored = IgnoredNames()

    /// The header of a file that has this program's own columns.
    init(_ record: CSVRecord) throws(IntakeFailure) {
        width = record.count
        for index in 0..<record.count {
            let name = String(decoding: record[index], as: UTF8.self)
            guard let field = RecordField(named: name) else {
                ignored.add(name)
                continue
            }
            guard columns[field] == nil else { throw .duplicateColumn(field) }
            columns[field] = index
        }
        let missing = RecordField.missing(from: columns.keys)
        guard missing.isEmpty else { throw .missingColumns(missing) }
    }

    /// The header of another program's file; nil where `record` is none.
    init?(_ record: CSVRecord, _ mapping: ColumnMapping) {
        var places: [String: Int] = [:]
        for index in 0..<record.count {
            let name = ColumnMapping.name(String(decoding: record[index], as: UTF8.self))
            // Of two columns with one name the first counts, as a reader takes it.
            if places[name] == nil { places[name] = index }
        }
        guard mapping.names.allSatisfy({ places[$0] != nil }) else { return nil }
        width = record.count
        columns = mapping.columns.compactMapValues { places[$0] }
        values = mapping.values
        only = mapping.only.compactMap { name, words in places[name].map { ($0, words) } }
    }

    /// What `record` has in a field.
    func cell(_ field: RecordField, of record: CSVRecord) -> Cell {
        if let value = values[field] { return .text(value) }
        return columns[field].map { Cell(utf8: record[$0]) } ?? .absent
    }

    /// Whether a row is a payment record, and not a refund or a fee, say.
    func wants(_ record: CSVRecord) -> Bool {
        only.allSatisfy { column, words in
            words.contains(ColumnMapping.name(String(decoding: record[column], as: UTF8.self)))
        }
    }
}
