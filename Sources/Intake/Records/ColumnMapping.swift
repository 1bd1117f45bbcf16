import Fapiao

/// How the columns of another program's file become payment records.
///
/// 1. Every field that a record needs comes from a column or has a value of its own.
/// 2. The header is the first line that has all the columns; what stands before it is passed over.
package struct ColumnMapping: Equatable, Sendable {
    /// Which column a field is read from, by its name in the file; several may share one.
    let columns: [RecordField: String]
    /// What stands in a field of every record.
    let values: [RecordField: String]
    /// Lines that begin with one of these are no records: comments, totals.
    let skipped: [String]
    /// Of the lines that have these columns, those that say one of these in them are records.
    let only: [String: Set<String>]

    /// Why a mapping cannot serve.
    package enum Fault: Error, Equatable, Sendable {
        /// There is no such field.
        case unknownField(String)
        /// A field has both a column and a value.
        case twice(RecordField)
        /// These have neither; if both amounts are named, one of them would do.
        case missing([RecordField])
    }

    package init(
        columns: [String: String], values: [String: String], skipped: [String],
        only: [String: [String]]
    ) throws(Fault) {
        self.columns = try Self.fields(columns).mapValues(Self.name)
        self.values = try Self.fields(values)
        self.skipped = skipped.map(Self.name).filter { !$0.isEmpty }
        self.only = Dictionary(
            only.map { (Self.name($0), Set($1.map(Self.name))) }, uniquingKeysWith: { $0.union($1) }
        )
        let known = Set(self.columns.keys).union(self.values.keys)
        if let twice = RecordField.allCases.first(where: {
            self.columns[$0] != nil && self.values[$0] != nil
        }) {
            throw .twice(twice)
        }
        let missing = RecordField.missing(from: known)
        guard missing.isEmpty else { throw .missing(missing) }
    }

    private static func fields(
        _ members: [String: String]
    ) throws(Fault) -> [RecordField: String] {
        var fields: [RecordField: String] = [:]
        for (name, text) in members.sorted(by: { $0.key < $1.key }) {
            guard let field = RecordField(named: name) else { throw .unknownField(name) }
            guard fields[field] == nil else { throw .twice(field) }
            fields[field] = text
        }
        return fields
    }

    /// A name or a word as it counts: in half width, without the tabs that statements put behind.
    static func name(_ text: String) -> String { Typed.normalised(text) }

    /// All the columns that a header has to have.
    var names: Set<String> { Set(columns.values).union(only.keys) }

    /// Whether a record is passed over whatever it says.
    func skips(_ record: CSVRecord) -> Bool {
        guard !skipped.isEmpty else { return false }
        let start = Self.name(String(decoding: record[0], as: UTF8.self))
        return skipped.contains { start.hasPrefix($0) }
    }
}

extension RecordField {
    /// What a file still needs that has the `known` fields.
    static func missing(from known: some Collection<RecordField>) -> [RecordField] {
        let amounts: [RecordField] = [.netAmount, .grossAmount]
        let missing = required.filter { !known.contains($0) }
        return amounts.contains(where: known.contains) ? missing : missing + amounts
    }
}
