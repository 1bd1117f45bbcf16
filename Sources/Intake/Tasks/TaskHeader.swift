import Fapiao

/// What the columns of a file of tasks mean.
struct TaskHeader {
    private var columns: [TaskField: Int] = [:]
    let width: Int
    private(set) var ignored: [String]

    init(_ record: CSVRecord, _ kind: TaskKind) throws(TaskFailure) {
        width = record.count
        var others = IgnoredNames()
        for index in 0..<record.count {
            let name = String(decoding: record[index], as: UTF8.self)
            guard let field = TaskField(named: name), kind.fields.contains(field) else {
                others.add(name)
                continue
            }
            guard columns[field] == nil else { throw .duplicateColumn(field) }
            columns[field] = index
        }
        let found = columns
        let missing = kind.required.filter { found[$0] == nil }
        guard missing.isEmpty else { throw .missingColumns(missing) }
        ignored = others.names
    }

    func cell(_ field: TaskField, of record: CSVRecord) -> Cell {
        columns[field].map { Cell(utf8: record[$0]) } ?? .absent
    }
}
