import Fapiao

/// What a file has in one field of one record.
enum Cell: Equatable {
    case absent
    case text(String)
    case faulty(RecordFault.Problem)

    init(utf8 bytes: ArraySlice<UInt8>) {
        self = String(validating: bytes, as: UTF8.self).map(Cell.text) ?? .faulty(.notUTF8)
    }
}

/// Turns the cells of one record into nouns of the domain and gathers everything that is wrong, so
/// that a clerk mends a line once and not field by field.
struct CellReader {
    /// What is wrong so far.
    private(set) var faults: [(field: RecordField, problem: RecordFault.Problem)] = []
    private let cell: (RecordField) -> Cell

    init(_ cell: @escaping (RecordField) -> Cell) {
        self.cell = cell
    }

    mutating func fail(_ field: RecordField, _ problem: RecordFault.Problem) {
        faults.append((field, problem))
    }

    /// The value of a field that may be absent; nil, too, when it is there and wrong.
    mutating func optional<Value, Fault: Error>(
        _ field: RecordField, as problem: (Fault) -> RecordFault.Problem,
        _ parse: (String) throws(Fault) -> Value
    ) -> Value? {
        switch cell(field) {
        case .absent: return nil
        case .faulty(let problem):
            fail(field, problem)
            return nil
        case .text(let text):
            guard !Self.isBlank(text) else { return nil }
            do { return try parse(text) } catch {
                fail(field, problem(error))
                return nil
            }
        }
    }

    /// Whether `text` is white space only; nearly every text shows at its first byte that it is not.
    private static func isBlank(_ text: String) -> Bool {
        if let first = text.utf8.first, (0x21..<0x7F).contains(first) { return false }
        return Typed.trimmed(text).isEmpty
    }

    /// The value of a field that must be there.
    mutating func required<Value, Fault: Error>(
        _ field: RecordField, as problem: (Fault) -> RecordFault.Problem,
        _ parse: (String) throws(Fault) -> Value
    ) -> Value? {
        let before = faults.count
        let value = optional(field, as: problem, parse)
        if value == nil, faults.count == before { fail(field, .missing) }
        return value
    }
}
