/// A one-time password that lies beside the old one until it is used or dies (M21).
///
/// The old one works until then, so that nobody can lock out a stranger by asking for one.
package struct PasswordReset: Equatable, Sendable {
    /// How long it lives, in seconds: two hours.
    package static let lifetime = 2 * 60 * 60

    package let code: SecretHash
    package let expires: Instant

    package init(code: SecretHash, expires: Instant) {
        self.code = code
        self.expires = expires
    }
}

/// A change of address that waits for the code from the new one (M20).
package struct AddressChange: Equatable, Sendable {
    /// How long both codes live, in seconds: 24 hours, as an activation code does.
    package static let lifetime = 24 * 60 * 60

    package let to: EmailAddress
    package let code: SecretHash
    /// The code in the mail to the old address, with which its owner stops the change.
    package let stop: SecretHash
    package let expires: Instant

    package init(to: EmailAddress, code: SecretHash, stop: SecretHash, expires: Instant) {
        self.to = to
        self.code = code
        self.stop = stop
        self.expires = expires
    }
}

/// When the customer was here, to be shown at the next sign-in.
package struct Visits: Equatable, Sendable {
    package let last: Instant?
    package let current: Instant

    package init(last: Instant?, current: Instant) {
        self.last = last
        self.current = current
    }
}
