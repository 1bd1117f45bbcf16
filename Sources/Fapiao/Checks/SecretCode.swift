/// A code that is mailed and proves that its mail was received: 130 random bits.
///
/// It activates an account (M4), proves a new address (M20) or is a one-time password (M21).
package struct SecretCode: Hashable, Sendable {
    /// 26 characters of Crockford's base 32.
    package let text: String

    package static let length = 26

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case badCharacter(Character)
        case wrongLength(count: Int)
    }

    /// A code minted from at least 17 random bytes; nil if there are fewer.
    package init?(random bytes: [UInt8]) {
        guard let text = Crockford.text(bytes, count: SecretCode.length) else { return nil }
        self.text = text
    }

    private init(erased: Void) {
        text = String(repeating: "0", count: SecretCode.length)
    }

    /// What stands where a clear code was that is erased.
    ///
    /// Chance mints it once in 2¹³⁰ times; whoever types it in meets a hash of another code.
    package static let erased = SecretCode(erased: ())

    /// The code that was typed or pasted: any case, any grouping, O for 0, I and L for 1.
    package init(_ typed: String) throws(Fault) {
        let code = Typed.code(typed).filter { !$0.isWhitespace }
        guard !code.isEmpty else { throw .missing }
        var text = ""
        for character in code {
            guard let folded = Crockford.folded(character) else {
                throw .badCharacter(Typed.original(of: character, in: typed))
            }
            text.append(folded)
        }
        guard text.count == SecretCode.length else { throw .wrongLength(count: text.count) }
        self.text = text
    }

    /// `XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX`, as the mail shows it.
    package var grouped: String {
        var grouped = ""
        for (index, character) in text.enumerated() {
            if index > 0, index % 5 == 0, index < 25 { grouped.append("-") }
            grouped.append(character)
        }
        return grouped
    }
}

/// A secret that ends up in a log by accident says nothing there.
extension SecretCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "SecretCode(hidden)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
