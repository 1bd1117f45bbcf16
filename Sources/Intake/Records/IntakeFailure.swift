/// Why nothing at all can be taken from a file.
package enum IntakeFailure: Error, Equatable, Sendable {
    /// The operating system did not let us read on, and why: the call, and the `errno` it left.
    case cannotRead(call: String, code: Int32)
    /// There is no record in it, not even a header.
    case empty
    /// These columns are needed and not there; if both amounts are named, one of them would do.
    case missingColumns([RecordField])
    /// None of the first lines has all these columns, which a mapping names.
    case noHeader([String], within: Int)
    /// Two columns mean the same field.
    case duplicateColumn(RecordField)
    /// The header itself breaks the rules of CSV.
    case brokenHeader(RecordFault.Problem)
    /// The file is one JSON list, not one object a line.
    case jsonList
    /// The machine's C library cannot read the encoding of the file.
    case unknownEncoding(String)
}
