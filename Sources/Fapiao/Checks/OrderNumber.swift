/// The number of an order, from the order confirmation e-mail (M2): `[A-Z0-9][A-Z0-9-]{3,39}`.
package struct OrderNumber: Hashable, Sendable {
    /// In half width and capitals; safe as a file name.
    package let text: String

    package static let minimum = 4
    package static let maximum = 40

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case tooShort(count: Int)
        case tooLong(count: Int)
        /// `position` counts from 1. A hyphen at position 1 is one too.
        case badCharacter(Character, position: Int)
    }

    package init(_ typed: String) throws(Fault) {
        let number = String(Typed.normalised(typed).map(Typed.capital))
        guard !number.isEmpty else { throw .missing }
        for (index, character) in number.enumerated() {
            guard Latin.isCapitalOrDigit(character) || (character == "-" && index > 0) else {
                throw .badCharacter(
                    Typed.original(of: character, in: typed), position: index + 1)
            }
        }
        guard number.count >= OrderNumber.minimum else { throw .tooShort(count: number.count) }
        guard number.count <= OrderNumber.maximum else { throw .tooLong(count: number.count) }
        text = number
    }
}

extension OrderNumber: Comparable {
    package static func < (one: OrderNumber, other: OrderNumber) -> Bool {
        one.text < other.text
    }
}
