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
    private var owner: AccountID?

    var isEmpty: Bool { texts.isEmpty }

    /// From now on it is what `member` types; nobody else finds what another one typed.
    ///
    /// The same one who signs in again, after the sitting had ended, finds it all.
    mutating func pass(to member: AccountID) {
        if owner != member { texts = [:] }
        owner = member
    }

    subscript(place: Place) -> String {
        get { texts[place] ?? "" }
        set { texts[place] = Typed.trimmed(newValue).isEmpty ? nil : newValue }
    }
}
