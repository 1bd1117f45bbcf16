/// The number by which people speak about a support request, shown as `XXXXX-XXXXX`.
package struct SupportNumber: Hashable, Sendable {
    /// Ten characters of Crockford's base 32: 50 random bits, so that none comes twice.
    package let text: String

    package static let length = 10

    /// A number minted from at least seven random bytes; nil if there are fewer.
    package init?(random bytes: [UInt8]) {
        guard let text = Crockford.text(bytes, count: Self.length) else { return nil }
        self.text = text
    }

    /// The number that a program wrote, or a person typed in any case and grouping.
    package init?(_ typed: String) {
        let folded = Typed.code(typed).compactMap(Crockford.folded)
        guard folded.count == Self.length, Typed.code(typed).count == Self.length else {
            return nil
        }
        text = String(folded)
    }

    /// `XXXXX-XXXXX`
    package var grouped: String { "\(text.prefix(5))-\(text.suffix(5))" }
}
