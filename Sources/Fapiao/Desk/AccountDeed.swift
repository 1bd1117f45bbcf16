/// What a clerk does to an account; nobody at the desk sees or sets a password.
package enum AccountDeed: Equatable, Hashable, Sendable {
    case resend, reset, endSessions
    case close(Prose)
}
