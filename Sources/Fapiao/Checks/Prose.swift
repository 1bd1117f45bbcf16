/// Text of more than a line that a person wrote: a support request or an answer (M18).
///
/// Line breaks stay, since whoever writes paragraphs means them; controls and the invisible
/// characters that reorder or hide text do not occur. Lengths count Unicode scalars.
package struct Prose: Hashable, Sendable {
    package let text: String

    package typealias Fault = SingleLine.Fault

    /// The longest text, in characters.
    package static let limit = 2_000

    /// How many characters `typed` has as the limit counts them.
    package static func count(of typed: String) -> Int {
        Typed.trimmed(typed).unicodeScalars.reduce(0) { $0 + ($1 == "\r" ? 0 : 1) }
    }

    /// The text in `typed`, of at least one and at most ``limit`` characters.
    package init(_ typed: String) throws(Fault) {
        let trimmed = Typed.trimmed(typed)
        guard !trimmed.isEmpty else { throw .missing }
        var kept = String.UnicodeScalarView()
        for (index, scalar) in trimmed.unicodeScalars.enumerated() {
            switch scalar {
            case "\r": continue
            case "\n": kept.append(scalar)
            case "\t": kept.append(" ")
            case _ where SingleLine.isControl(scalar):
                throw .controlCharacter(at: index + 1)
            case _: kept.append(scalar)
            }
        }
        guard kept.count <= Self.limit else {
            throw .tooLong(count: kept.count, limit: Self.limit)
        }
        text = String(kept)
    }
}
