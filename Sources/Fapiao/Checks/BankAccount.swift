/// The number of a bank account: 6 to 30 digits.
package struct BankAccount: Hashable, Sendable {
    /// Digits only.
    package let text: String

    package static let minimum = 6
    package static let maximum = 30

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case badCharacter(Character)
        case tooShort(count: Int, minimum: Int)
        case tooLong(count: Int, maximum: Int)
    }

    /// The account that was typed; spaces and hyphens that group it are dropped.
    package init(_ typed: String) throws(Fault) {
        let code = Typed.code(typed)
        guard !code.isEmpty else { throw .missing }
        if let wrong = code.first(where: { !Digits.isOne($0) }) {
            throw .badCharacter(Typed.original(of: wrong, in: typed))
        }
        guard code.count >= BankAccount.minimum else {
            throw .tooShort(count: code.count, minimum: BankAccount.minimum)
        }
        guard code.count <= BankAccount.maximum else {
            throw .tooLong(count: code.count, maximum: BankAccount.maximum)
        }
        text = code
    }
}
