/// What a person, or the terminal on their behalf, did.
package enum Input: Equatable, Sendable {
    case key(Key)
    /// Text that arrived in one piece; Enter and Tab inside it are text, not keys.
    case paste(String)
    /// The terminal has another size now.
    case resized
}
