import Fapiao
import Resources
import Screen
import Testing

/// Hints that a screen of 60 columns has one row for, in all languages.
@Suite struct HintWidthTests {
    /// Sixty columns without the margins.
    private static let room = 56

    private static func hints(_ words: Words) -> [String] {
        MailingField.allCases.map(words.hint) + [
            words.codeHint, words.titleHint, words.fapiaoTypeHint, words.bankHint,
            words.registeredPhoneHint, words.filterHint,
            words.deskFilterHint, words.deskFilterHintOther, words.deskFapiaoHint,
            words.deskNoticeTextLater,
        ]
    }

    @Test(arguments: Language.allCases) func aHintFitsIntoItsRow(_ language: Language) {
        for hint in Self.hints(Words(language)) {
            #expect(Width.of(hint) <= Self.room, "\(hint)")
        }
    }
}
