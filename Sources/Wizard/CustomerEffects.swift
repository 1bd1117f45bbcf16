import Fapiao

/// What a customer may do to an application that was sent (domain §4).
package enum CustomerAct: Equatable, Sendable {
    case withdraw(reason: String)
    /// After a rejection: send it again, corrected.
    case correct(Request)
    /// The letter is there.
    case received
}

/// A change that a signed-in customer makes to the account (M20).
package enum AccountChange: Equatable, Sendable {
    case password(old: String, new: String)
    /// The password again, and the address that a code is sent to.
    case address(EmailAddress, password: String)
    case confirmAddress(SecretCode)
    /// Nil removes it.
    case secondAddress(EmailAddress?)
    case signOutEverywhere
    case book(TitleBook.Edit)
}

/// What a signed-in customer asks of support (M18).
package enum SupportAct: Equatable, Sendable {
    /// About an order, or about nothing in particular.
    case open(SupportSubject, about: OrderNumber?, Prose)
    case write(SupportNumber, about: OrderNumber?, Prose)
    /// What was sent back, for another title (M19).
    case sendBack(SupportNumber, about: OrderNumber, Parcel)
}

/// Something of the customer's that was looked at, so that it is no news any more.
package enum Seen: Equatable, Sendable {
    case order(OrderNumber)
    case request(SupportNumber, about: OrderNumber?)
}

/// Why a change of the account was not made.
package enum AccountRefusal: Equatable, Sendable {
    /// Wrong, or tried too often; the same words for both.
    case passwordWrong
    case account(Account.Refusal)
}

/// What the account menu shows of the account.
package struct Profile: Equatable, Sendable {
    package var book = TitleBook()
    package var secondAddress: EmailAddress?
    /// A change of address that waits for its code.
    package var pendingAddress: EmailAddress?
    package var pendingExpires: Instant?
    /// When the customer signed in the time before this one.
    package var lastVisit: Instant?
    /// Questions about no order in particular.
    package var requests: [SupportRequest] = []

    package init() {}

    package init(_ membership: Membership, at now: Instant) {
        book = membership.book
        secondAddress = membership.secondAddress
        if let change = membership.addressChange, now < change.expires {
            pendingAddress = change.to
            pendingExpires = change.expires
        }
        lastVisit = membership.visits?.last
        requests = membership.requests
    }
}
