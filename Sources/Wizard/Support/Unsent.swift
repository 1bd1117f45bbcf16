import Fapiao

/// What was typed to support and is not sent yet; it lasts as long as the session.
package struct Unsent: Equatable, Sendable {
    /// Where something was typed.
    enum Place: Hashable, Sendable {
        /// A new request, asked for from a bill or from none.
        case request(OrderNumber?)
        case title(OrderNumber?)
        case thread(SupportNumber)
        /// A tracking number.
        case parcel(SupportNumber)
    }

    private var texts: [Place: String] = [:]

    var isEmpty: Bool { texts.isEmpty }

    subscript(place: Place) -> String {
        get { texts[place] ?? "" }
        set { texts[place] = Typed.trimmed(newValue).isEmpty ? nil : newValue }
    }
}
