/// One of the four languages in which every sentence of the program exists.
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case simplifiedChinese = "zh-Hans"
    case traditionalChinese = "zh-Hant"
    case swedish = "sv"
}
