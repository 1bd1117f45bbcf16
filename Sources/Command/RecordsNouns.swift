import Desk
import Fapiao
import Storage

extension RequestHit {
    init(_ request: SupportRequest, at place: RequestPlace) {
        let isOpen: Bool
        switch request.state {
        case .open, .answered: isOpen = true
        case .closed: isOpen = false
        }
        let subject: Subject =
            switch place {
            case .order(let order):
                request.subject.application.map { .application($0) } ?? .order(order.number)
            case .account(let account): .account(account.id)
            }
        self.init(
            number: request.number, kind: request.subject.kind, isOpen: isOpen,
            isWaiting: request.state == .open, subject: subject)
    }
}

extension AccountFile.State {
    init(_ account: Account) {
        switch account.stage {
        case .registered(let registration): self = .registered(until: registration.expires)
        case .active(let membership): self = .active(since: membership.since)
        case .closed(let closing): self = .closed(closing)
        }
    }
}

extension AccountFile {
    /// What the desk may know of it.
    init(_ account: Account, at now: Instant) {
        self.init(
            id: account.id, address: account.address, language: account.language,
            state: State(account))
        second = account.membership?.secondAddress
        pending = account.membership?.addressChange.flatMap { $0.expires > now ? $0.to : nil }
        lastVisit = account.membership?.visits?.current
        resetUntil = account.reset(at: now)?.expires
    }
}

extension QuarantineFile {
    init(_ found: Quarantined) {
        self.init(
            name: found.name, origin: Origin(found.origin), size: found.size,
            head: String(decoding: found.head, as: UTF8.self),
            damage: found.damage.map(Damage.init))
    }
}

extension QuarantineFile.Origin {
    fileprivate init(_ origin: Quarantined.Origin) {
        switch origin {
        case .order(let number): self = .order(number)
        case .account(let id): self = .account(id)
        case .mail(let id, _): self = .mail(id)
        case .notices: self = .notices
        case .unknown: self = .unknown
        }
    }
}

extension QuarantineFile.Damage {
    init(_ damage: Storage.Damage) {
        switch damage {
        case .noChecksum: self = .noChecksum
        case .wrongChecksum: self = .wrongChecksum
        case .notUnderstood: self = .notUnderstood
        case .notAFile: self = .notAFile
        }
    }
}
