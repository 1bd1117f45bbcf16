/// What an account is filed under, whatever its e-mail address becomes.
package struct AccountID: Hashable, Sendable {
    /// Twelve characters of Crockford's base 32; safe as a file name.
    package let text: String

    package static let length = 12

    /// An identifier minted from at least eight random bytes; nil if there are fewer.
    package init?(random bytes: [UInt8]) {
        guard let text = Crockford.text(bytes, count: AccountID.length) else { return nil }
        self.text = text
    }

    /// The identifier that a program wrote; nobody types one, so nothing is folded.
    package init?(_ text: String) {
        guard text.count == AccountID.length, text.allSatisfy(Crockford.alphabet.contains) else {
            return nil
        }
        self.text = text
    }
}

extension AccountID: Comparable {
    package static func < (one: AccountID, other: AccountID) -> Bool {
        one.text < other.text
    }
}
