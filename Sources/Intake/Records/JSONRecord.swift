/// The members of one JSON object by what they mean: an order, or one of its products.
struct JSONRecord {
    /// What the object describes, which decides what its members may be.
    enum Kind {
        case order, product
    }

    /// The products of an order, as they stand there; nil if there is no such member.
    private(set) var products: JSONValue?
    private var fields: [RecordField: JSONValue] = [:]

    /// Sorts the members of `value`; those that mean nothing in it are noted in `ignored`.
    init(
        _ value: JSONValue, kind: Kind, ignored: inout IgnoredNames
    ) throws(RecordFault.Problem) {
        guard case .object(let members) = value else { throw .notAnObject }
        for member in members {
            let field = RecordField(named: member.name)
            if let field, RecordField.ofProduct.contains(field) == (kind == .product) {
                guard fields.updateValue(member.value, forKey: field) == nil else {
                    throw Self.twice(member)
                }
            } else if kind == .order, RecordField.plain(member.name) == "lines" {
                guard products == nil else { throw Self.twice(member) }
                products = member.value
            } else {
                ignored.add(member.name)
            }
        }
    }

    /// What stands in `field`; a number counts as its text, and null as absent.
    func cell(_ field: RecordField) -> Cell {
        switch fields[field] {
        case .string(let text), .number(let text): .text(text)
        case .null, nil: .absent
        case .bool, .array, .object: .faulty(.wrongKind)
        }
    }

    private static func twice(_ member: JSONValue.Member) -> RecordFault.Problem {
        .duplicateName(IgnoredNames.printable(member.name))
    }
}
