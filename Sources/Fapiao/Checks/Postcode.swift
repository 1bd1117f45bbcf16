/// A postcode of China Post: six digits.
package struct Postcode: Hashable, Sendable {
    package let text: String

    package static let length = 6

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case badCharacter(Character)
        case wrongLength(count: Int)
    }

    package init(_ typed: String) throws(Fault) {
        let code = Typed.code(typed)
        guard !code.isEmpty else { throw .missing }
        if let wrong = code.first(where: { !Digits.isOne($0) }) {
            throw .badCharacter(Typed.original(of: wrong, in: typed))
        }
        guard code.count == Postcode.length else { throw .wrongLength(count: code.count) }
        text = code
    }
}
