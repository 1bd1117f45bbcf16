import Fapiao

/// A mail in the outbox: what it says, and what became of it so far.
package struct OutboxItem: Equatable, Sendable {
    package let mail: DueMail
    /// The account that a code in it was made for.
    package let account: AccountID?
    /// How often it was taken to be sent; also tells one taking of it from the next.
    package var attempts: Int
    package var standing: Standing
    /// What the last attempt failed of.
    package var fault: DeliveryFault?

    /// Who has it.
    package enum Standing: Equatable, Sendable {
        /// Nobody; it may be taken from then on.
        case waiting(from: Instant)
        /// Somebody who sends it, or died of it; others may take it from then on.
        case leased(until: Instant)
        /// Nobody will take it: it lies in `outbox/dead/`.
        case givenUp
    }

    /// A mail that was just handed over.
    init(_ mail: DueMail, of account: AccountID?) {
        self.init(
            mail: mail, account: mail.letter.secret == nil ? nil : account, attempts: 0,
            standing: .waiting(from: mail.madeAt), fault: nil)
    }

    init(
        mail: DueMail, account: AccountID?, attempts: Int, standing: Standing,
        fault: DeliveryFault?
    ) {
        self.mail = mail
        self.account = account
        self.attempts = attempts
        self.standing = standing
        self.fault = fault
    }

    /// When it may be taken; nil when nobody will take it.
    package var notBefore: Instant? {
        switch standing {
        case .waiting(let from): from
        case .leased(let until): until
        case .givenUp: nil
        }
    }

    /// Whether its secret would be dead at `moment`, or is erased.
    func isUseless(at moment: Instant) -> Bool {
        guard let expires = mail.letter.expires else { return false }
        return expires < moment || mail.letter.secret == .erased
    }
}

/// `outbox/new/<mail id>.json`, and `outbox/dead/` for what was given up; the folder says which.
struct OutboxDocument: Document, Equatable {
    let format: Int
    private(set) var mail: MailDocument
    /// The account that a code in it was made for.
    let account: String?
    let attempts: Int
    /// Nobody takes it before; without it, at any time.
    let notBefore: Int?
    /// Whether somebody was sending it when this was written.
    let leased: Bool?
    let failure: Failure?

    struct Failure: Codable, Equatable {
        let kind: String
        var code: Int?
        var said: String?
    }

    init(_ item: OutboxItem) {
        format = Format.known
        mail = MailDocument(item.mail)
        account = item.account?.text
        attempts = item.attempts
        notBefore = item.notBefore?.seconds
        if case .leased = item.standing { leased = true } else { leased = nil }
        failure = item.fault.map(Failure.init)
    }

    /// The item of that name as it lies in `folder`; one that says another name is nobody's.
    func item(_ id: MailID, in folder: Path) throws(Damage) -> OutboxItem {
        let mail = try mail.mail()
        guard mail.id == id else { throw .notUnderstood }
        let from = try Reading.time(notBefore ?? mail.madeAt.seconds)
        let standing: OutboxItem.Standing =
            if folder == Layout.outboxDead {
                .givenUp
            } else if leased == true {
                .leased(until: from)
            } else {
                .waiting(from: from)
            }
        return OutboxItem(
            mail: mail, account: try Reading.optional(account, Reading.account),
            attempts: try Reading.count(attempts), standing: standing,
            fault: try Reading.optional(failure) { (failure) throws(Damage) in
                try failure.fault()
            })
    }

    /// Puts nothing in the place of the clear code.
    mutating func eraseCode() {
        if mail.code != nil { mail.code = SecretCode.erased.text }
    }
}

extension OutboxDocument.Failure {
    init(_ fault: DeliveryFault) {
        switch fault {
        case .ended(let code, let said): self.init(kind: "ended", code: code, said: said)
        case .killed(let signal, let said): self.init(kind: "killed", code: signal, said: said)
        case .tooSlow(let seconds): self.init(kind: "tooSlow", code: seconds)
        case .notStarted(let number): self.init(kind: "notStarted", code: number)
        case .codeExpired: self.init(kind: "codeExpired")
        case .notWritten: self.init(kind: "notWritten")
        }
    }

    func fault() throws(Damage) -> DeliveryFault {
        switch kind {
        case "ended":
            .ended(code: try Reading.required(code), said: try Reading.required(said))
        case "killed":
            .killed(signal: try Reading.required(code), said: try Reading.required(said))
        case "tooSlow": .tooSlow(seconds: try Reading.required(code))
        case "notStarted": .notStarted(errno: try Reading.required(code))
        case "codeExpired": .codeExpired
        case "notWritten": .notWritten
        default: throw .notUnderstood
        }
    }
}
