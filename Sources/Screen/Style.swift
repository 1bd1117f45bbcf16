/// What a piece of text is for; how that looks is the terminal's affair.
package enum Style: Sendable, Hashable, CaseIterable {
    /// Running text, and text of lesser weight beside it.
    case normal, dim
    /// The page: what is asked, whose program this is, the lines between parts.
    case heading, brand, rule, panel
    /// A field: its name, its help, what is in it.
    case label, hint, field, fieldFocused, placeholder
    case button, buttonFocused, primaryButton, primaryButtonFocused
    /// A row under the cursor, the sign before it, and a row the person marked.
    case selected, pointer, marked
    case error, warning, success, notice
    /// The hint bar.
    case key, keyLabel
    /// The picture of a fapiao: sheet, printed labels, red stamp.
    case paper, paperLabel, stamp
}
