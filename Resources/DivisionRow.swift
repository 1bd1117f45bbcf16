/// One line of a Chinese address above the street: province, city and, where there is one, district.
package struct DivisionRow: Equatable, Sendable {
    package let province: Name
    package let city: Name
    /// Nil where the city has no districts, as in 济源市, and the street follows at once.
    package let district: Name?

    /// What stands on the envelope, and how one types it.
    package struct Name: Equatable, Sendable {
        package let text: String
        /// Its syllables, apart, in lower case; ü is `v`, as one types it: `lu an shi`.
        package let pinyin: String
    }
}
