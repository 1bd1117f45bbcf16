import Fapiao

/// A mail of the outbox as the desk sees it: the codes in it are masked.
package struct MailFile: Equatable, Sendable {
    package enum Standing: Equatable, Sendable {
        case givenUp
        /// It goes out again, from then on.
        case waits(from: Instant)
    }

    package let id: MailID
    package let to: EmailAddress
    package let language: Language
    package let madeAt: Instant
    package let subject: String
    package let body: String
    package let attempts: Int
    package let fault: DeliveryFault?
    package let standing: Standing

    package init(
        mail: DueMail, subject: String, body: String, attempts: Int, fault: DeliveryFault?,
        standing: Standing
    ) {
        id = mail.id
        to = mail.to
        language = mail.language
        madeAt = mail.madeAt
        self.subject = subject
        self.body = body
        self.attempts = attempts
        self.fault = fault
        self.standing = standing
    }
}
