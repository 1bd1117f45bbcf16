import Fapiao

/// What was typed to support and is not sent yet; it lasts as long as the program runs.
///
/// It outlives a sitting that ended by the clock, for the one who typed it and nobody else.
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

    subscript(place: Place) -> String { texts[place] ?? "" }

    mutating func keep(_ text: String, at place: Place, of member: Member?) {
        owner = member?.id
        texts[place] = Typed.trimmed(text).isEmpty ? nil : text
    }

    /// Somebody signed in; what another one typed goes.
    mutating func greet(_ member: Member) {
        if owner != member.id { self = Unsent() }
    }
}
