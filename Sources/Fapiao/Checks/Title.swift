/// The title of a fapiao (抬头): the buyer's name as on the business licence (M8, M9).
///
/// Full-width brackets stay as typed, since they are part of many registered names.
package struct Title: Hashable, Sendable {
    package let text: String

    package typealias Fault = SingleLine.Fault

    /// The longest title, in characters.
    package static let limit = 100

    package init(_ typed: String) throws(Fault) {
        text = try SingleLine(typed, limit: Title.limit).text
    }
}
