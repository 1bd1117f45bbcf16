import Fapiao

/// Every sentence a person reads, in one language.
///
/// A sentence stands in one place with its four versions beside each other, so that none can be
/// forgotten: to change one, find its English text and edit the four lines.
package struct Words: Equatable, Sendable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    /// The version of a sentence in this language.
    func pick(
        _ english: @autoclosure () -> String,
        hans: @autoclosure () -> String,
        hant: @autoclosure () -> String,
        sv: @autoclosure () -> String
    ) -> String {
        switch language {
        case .english: english()
        case .simplifiedChinese: hans()
        case .traditionalChinese: hant()
        case .swedish: sv()
        }
    }
}
