/// What a mail says, as facts; the words come from `Resources` in the reader's language.
package enum Letter: Equatable, Sendable {
    /// The code that activates an account, in clear until the mail is handed over (M4).
    case activation(SecretCode, expires: Instant)
    /// Somebody registered with an address that has an account already.
    case alreadyRegistered
    /// An application is in (M15).
    case submitted(ApplicationNumber, OrderNumber, at: Instant)
    /// An application moved on (M16).
    case statusChanged(ApplicationNumber, OrderNumber, Status, remark: String, at: Instant)
    /// An order whose record names this address is held by another account.
    case orderHeldByAnother(OrderNumber)
    /// A one-time password for who forgot theirs (M21).
    case temporaryPassword(SecretCode, expires: Instant)
    /// The code that proves a new address (M20).
    case addressCode(SecretCode, expires: Instant)
    /// To the old address: a change is under way, and the code that stops it.
    case addressStop(SecretCode, expires: Instant)
    /// Something about the security of the account changed.
    case accountChanged(AccountNews, at: Instant)
    /// A support request moved on (M18).
    case support(SupportNumber, SupportKind, SupportNews, text: String, at: Instant)
}

/// A change that the owner of an account is told of.
package enum AccountNews: Equatable, Hashable, Sendable, CaseIterable {
    case passwordChanged
    /// Told to the old address, too.
    case addressChanged
    case addressChangeStopped
    case secondAddressSet
    case secondAddressRemoved
    case signedOutEverywhere
    /// By the desk, for good.
    case closed
}

/// What happened to a support request.
package enum SupportNews: Equatable, Hashable, Sendable, CaseIterable {
    case opened, answered, closed
}

extension Letter {
    /// The secret in it, to be masked, erased and never sent late.
    package var secret: SecretCode? {
        switch self {
        case .activation(let code, _), .temporaryPassword(let code, _), .addressCode(let code, _),
            .addressStop(let code, _):
            code
        case .alreadyRegistered, .submitted, .statusChanged, .orderHeldByAnother,
            .accountChanged, .support:
            nil
        }
    }

    /// When the secret in it dies.
    package var expires: Instant? {
        switch self {
        case .activation(_, let expires), .temporaryPassword(_, let expires),
            .addressCode(_, let expires), .addressStop(_, let expires):
            expires
        case .alreadyRegistered, .submitted, .statusChanged, .orderHeldByAnother,
            .accountChanged, .support:
            nil
        }
    }
}

/// The identity of a mail; also its Message-ID, so that a repeat can be told.
package struct MailID: Equatable, Hashable, Sendable {
    package let text: String

    /// Sixteen Crockford characters of ten random bytes; nil of fewer.
    package init?(random bytes: [UInt8]) {
        guard let text = Crockford.text(bytes, count: 16) else { return nil }
        self.text = text
    }

    /// Nil unless `text` is sixteen Crockford characters, since it becomes a file name.
    package init?(_ text: String) {
        guard text.count == 16, text.allSatisfy(Crockford.alphabet.contains) else { return nil }
        self.text = text
    }
}

/// A mail that is due, as it lies in the document whose change made it.
package struct DueMail: Equatable, Sendable {
    package let id: MailID
    package let to: EmailAddress
    package let language: Language
    package let letter: Letter
    package let madeAt: Instant

    package init(
        id: MailID, to: EmailAddress, language: Language, letter: Letter, madeAt: Instant
    ) {
        self.id = id
        self.to = to
        self.language = language
        self.letter = letter
        self.madeAt = madeAt
    }
}
