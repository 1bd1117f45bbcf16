import Fapiao

/// An account as the desk sees it: no password, no code.
package struct AccountFile: Equatable, Sendable {
    package enum State: Equatable, Sendable {
        /// Its activation code dies at `until`.
        case registered(until: Instant)
        case active(since: Instant)
        case closed(Closing)
    }

    /// An order that it holds, or that names its address and nobody holds.
    package struct Bill: Equatable, Sendable {
        package let number: OrderNumber
        package let total: Money?
        package let status: Status?
        package let isHeld: Bool
        /// How many parts the desk divided it into; none when it is whole.
        package let parts: Int

        package init(
            number: OrderNumber, total: Money?, status: Status?, isHeld: Bool, parts: Int = 0
        ) {
            self.number = number
            self.total = total
            self.status = status
            self.isHeld = isHeld
            self.parts = parts
        }
    }

    package let id: AccountID
    package let address: EmailAddress
    package let language: Language
    package let state: State
    /// Where copies go.
    package var second: EmailAddress?
    /// The address that waits for its code.
    package var pending: EmailAddress?
    package var lastVisit: Instant?
    /// The tries that still count.
    package var tries: Tries?
    /// Until when a one-time password can be used.
    package var resetUntil: Instant?
    package var bills: [Bill] = []
    package var unreadable: [OrderNumber] = []
    package var requests: [RequestHit] = []

    package init(
        id: AccountID, address: EmailAddress, language: Language, state: State
    ) {
        self.id = id
        self.address = address
        self.language = language
        self.state = state
    }

    /// Until when no password is looked at; nil when the next try is.
    func lockedUntil(at now: Instant) -> Instant? {
        guard let next = tries?.next(.account), next > now else { return nil }
        return next
    }
}

/// A bill as the desk sees it, whether or not anybody applied for it.
package struct OrderFile: Equatable, Sendable {
    package let order: Order
    /// The account that holds it, if it can be read.
    package let holder: Holder?
    /// The parts of a divided bill, in their order.
    package let parts: [Part]

    /// A part of a divided bill.
    package struct Part: Equatable, Sendable {
        package let number: OrderNumber
        package let amount: Money
        package let state: State

        package enum State: Equatable, Sendable {
            /// What was applied for, and who holds it where that is not who holds the bill.
            case known(Status?, holder: Owner)
            /// Its document lies in quarantine.
            case unreadable
        }

        package enum Owner: Equatable, Sendable {
            case sameAsBill, nobody
            case another(EmailAddress?)
        }

        package init(number: OrderNumber, amount: Money, state: State) {
            self.number = number
            self.amount = amount
            self.state = state
        }
    }

    package struct Holder: Equatable, Sendable {
        package let id: AccountID
        package let address: EmailAddress
        package let isClosed: Bool

        package init(id: AccountID, address: EmailAddress, isClosed: Bool) {
            self.id = id
            self.address = address
            self.isClosed = isClosed
        }
    }

    package init(order: Order, holder: Holder?, parts: [Part] = []) {
        self.order = order
        self.holder = holder
        self.parts = parts
    }
}
