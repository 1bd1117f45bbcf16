/// A secret as it is kept: a self-describing hash, never the clear text.
package struct SecretHash: Equatable, Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }
}

/// A registration that waits for its activation code (M4).
///
/// It binds nobody: whoever registers with the same address replaces it, and it dies with its code.
package struct Registration: Equatable, Sendable {
    /// How long an activation code lives, in seconds: exactly 24 hours.
    package static let lifetime = 24 * 60 * 60

    package let password: SecretHash
    package let code: SecretHash
    package let expires: Instant
    /// The order to claim once the address is confirmed.
    package let order: OrderNumber
    package let paidOn: Day?

    package init(
        password: SecretHash, code: SecretHash, expires: Instant, order: OrderNumber, paidOn: Day?
    ) {
        self.password = password
        self.code = code
        self.expires = expires
        self.order = order
        self.paidOn = paidOn
    }
}

/// An order that an account wants to hold; carried out by whoever meets it next.
package struct Claim: Equatable, Hashable, Sendable {
    package let order: OrderNumber
    package let paidOn: Day?

    package init(order: OrderNumber, paidOn: Day?) {
        self.order = order
        self.paidOn = paidOn
    }
}

/// What an activated account has.
package struct Membership: Equatable, Sendable {
    package let since: Instant
    package var password: SecretHash
    /// The code it was activated with, so that a second use can be told from a wrong one.
    package let usedCode: SecretHash
    /// Claims not yet carried out on their orders.
    package var claims: [Claim]
    /// The last application's details, shown filled in the next time (M10).
    package var lastRequest: Request?
    /// Earlier titles and addresses to choose from.
    package var book = TitleBook()
    /// Where copies of status mail go, besides the account's own address.
    package var secondAddress: EmailAddress?
    /// A forgotten password's stand-in.
    package var reset: PasswordReset?
    package var addressChange: AddressChange?
    package var visits: Visits?
    /// Counts what ends all sessions; one that remembers another number has ended.
    package var generation = 0
    /// Questions about no order in particular.
    package var requests: [SupportRequest] = []

    package init(
        since: Instant, password: SecretHash, usedCode: SecretHash, claims: [Claim],
        lastRequest: Request?
    ) {
        self.since = since
        self.password = password
        self.usedCode = usedCode
        self.claims = claims
        self.lastRequest = lastRequest
    }
}

/// Who signs in.
///
/// Invariants
/// 1. At most one code is alive: a new one ends the old.
/// 2. At most `CodeLimit.anHour` codes in an hour and `CodeLimit.aDay` in a day are made.
/// 3. A code is used once.
package struct Account: Equatable, Sendable {
    package enum Stage: Equatable, Sendable {
        case registered(Registration)
        case active(Membership)
        case closed(Closing)
    }

    package let id: AccountID
    package private(set) var address: EmailAddress
    package private(set) var language: Language
    package internal(set) var stage: Stage
    /// When codes were mailed within the last day, oldest first.
    package private(set) var codesMadeAt: [Instant]
    package private(set) var mail: [DueMail]

    /// An account as a document says it is.
    package init(
        id: AccountID, address: EmailAddress, language: Language, stage: Stage,
        codesMadeAt: [Instant], mail: [DueMail]
    ) {
        self.id = id
        self.address = address
        self.language = language
        self.stage = stage
        self.codesMadeAt = codesMadeAt
        self.mail = mail
    }

    package var membership: Membership? {
        switch stage {
        case .active(let membership): membership
        case .registered, .closed: nil
        }
    }

    package var registration: Registration? {
        switch stage {
        case .registered(let registration): registration
        case .active, .closed: nil
        }
    }
}

/// How many codes may be mailed to one address.
package enum CodeLimit {
    package static let anHour = 3
    package static let aDay = 10
}

// MARK: - Registration and activation

/// A code just made: in clear for the mail, as a hash for the account.
package struct FreshCode: Equatable, Sendable {
    package let clear: SecretCode
    package let hash: SecretHash
    package let mail: MailID

    package init(clear: SecretCode, hash: SecretHash, mail: MailID) {
        self.clear = clear
        self.hash = hash
        self.mail = mail
    }
}

extension Account {
    package enum Refusal: Error, Equatable, Sendable {
        /// The account is active: registering again would take it from its owner.
        case alreadyActive
        /// Too many codes; the next one can be had at `from`.
        case tooManyCodes(from: Instant)
        case codeWrong
        case codeExpired(at: Instant)
        case codeUsed
        case notActive
        /// The new address is the one it has.
        case addressUnchanged
        /// Another active account has the new address.
        case addressTaken
        /// Nothing waits for a code.
        case nothingPending
        /// The desk closed the account.
        case closed
    }

    /// A new registration, with its activation mail due.
    package init(
        registering address: EmailAddress, id: AccountID, claim: Claim, password: SecretHash,
        code: FreshCode, language: Language, at now: Instant
    ) {
        self.init(
            id: id, address: address, language: language,
            stage: .registered(
                Registration(
                    password: password, code: code.hash,
                    expires: now.adding(seconds: Registration.lifetime), order: claim.order,
                    paidOn: claim.paidOn)),
            codesMadeAt: [now], mail: [])
        postActivation(code, at: now)
    }

    /// Registers the same address once more, with another order or password: the old code ends.
    package mutating func registerAgain(
        claim: Claim, password: SecretHash, code: FreshCode, language: Language, at now: Instant
    ) throws(Refusal) {
        guard case .registered = stage else { throw .alreadyActive }
        try countCode(at: now)
        self.language = language
        stage = .registered(
            Registration(
                password: password, code: code.hash,
                expires: now.adding(seconds: Registration.lifetime), order: claim.order,
                paidOn: claim.paidOn))
        postActivation(code, at: now)
    }

    /// Mails a new activation code (M5); the old one ends.
    package mutating func resend(_ code: FreshCode, at now: Instant) throws(Refusal) {
        guard case .registered(let old) = stage else { throw .alreadyActive }
        try countCode(at: now)
        stage = .registered(
            Registration(
                password: old.password, code: code.hash,
                expires: now.adding(seconds: Registration.lifetime), order: old.order,
                paidOn: old.paidOn))
        postActivation(code, at: now)
    }

    /// Activates the account with a code that `matches` its hash; the order is claimed next.
    package mutating func activate(
        at now: Instant, matches: (SecretHash) -> Bool
    ) throws(Refusal) {
        switch stage {
        case .active(let membership):
            throw matches(membership.usedCode) ? .codeUsed : .codeWrong
        case .closed: throw .codeWrong
        case .registered(let registration):
            guard matches(registration.code) else { throw .codeWrong }
            guard now < registration.expires else {
                throw .codeExpired(at: registration.expires)
            }
            stage = .active(
                Membership(
                    since: now, password: registration.password, usedCode: registration.code,
                    claims: [Claim(order: registration.order, paidOn: registration.paidOn)],
                    lastRequest: nil))
            mail.removeAll { $0.letter.isActivation }
        }
    }

    mutating func countCode(at now: Instant) throws(Refusal) {
        let hour = 60 * 60
        let recent = codesMadeAt.filter { now.seconds - $0.seconds < 24 * hour }
        let lastHour = recent.filter { now.seconds - $0.seconds < hour }
        if recent.count >= CodeLimit.aDay, let first = recent.first {
            throw .tooManyCodes(from: first.adding(seconds: 24 * hour))
        }
        if lastHour.count >= CodeLimit.anHour, let first = lastHour.first {
            throw .tooManyCodes(from: first.adding(seconds: hour))
        }
        codesMadeAt = recent + [now]
    }

    private mutating func postActivation(_ code: FreshCode, at now: Instant) {
        mail.removeAll { $0.letter.isActivation }
        let expires = now.adding(seconds: Registration.lifetime)
        mail.append(
            DueMail(
                id: code.mail, to: address, language: language,
                letter: .activation(code.clear, expires: expires), madeAt: now))
    }
}

// MARK: - An active account

extension Account {
    /// Notes that an order is wanted; carried out by whoever meets it next.
    package mutating func want(_ claim: Claim) throws(Refusal) {
        try change { membership in
            guard !membership.claims.contains(where: { $0.order == claim.order }) else { return }
            membership.claims.append(claim)
        }
    }

    /// The claim on `order` was carried out, or refused for good.
    package mutating func settled(_ order: OrderNumber) throws(Refusal) {
        try change { $0.claims.removeAll { $0.order == order } }
    }

    /// Remembers what was asked for, for the next application (M10).
    package mutating func remember(_ request: Request) throws(Refusal) {
        try change { membership in
            membership.lastRequest = request
            membership.book.note(request)
        }
    }

    /// Mails go out in this language from now on.
    package mutating func speak(_ language: Language) { self.language = language }

    /// Replaces the password's hash by one of the same password and a higher cost.
    package mutating func rehash(_ password: SecretHash) throws(Refusal) {
        try change { $0.password = password }
    }

    package mutating func post(_ letters: [DueMail]) { mail += letters }

    /// Forgets mail that was handed over, and any clear code in it.
    package mutating func handedOver(_ id: MailID) { mail.removeAll { $0.id == id } }

    /// Moves the account to another address; its claim is the caller's to make.
    mutating func move(to address: EmailAddress) { self.address = address }

    /// Withdraws mail that has lost its sense, and any clear code in it.
    mutating func unpost(where isStale: (Letter) -> Bool) {
        mail.removeAll { isStale($0.letter) }
    }

    mutating func change(_ body: (inout Membership) -> Void) throws(Refusal) {
        guard case .active(var membership) = stage else { throw .notActive }
        body(&membership)
        stage = .active(membership)
    }
}

extension Letter {
    var isActivation: Bool {
        switch self {
        case .activation: true
        case .alreadyRegistered, .temporaryPassword, .addressCode, .addressStop,
            .accountChanged, .submitted, .statusChanged, .orderHeldByAnother, .support:
            false
        }
    }
}
