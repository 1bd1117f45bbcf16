import Fapiao
import Mail
import Resources
import Storage
import System

/// A mail that was taken to be sent, with its bytes.
struct Envelope: Equatable, Sendable {
    let item: OutboxItem
    let message: [UInt8]

    var id: MailID { item.mail.id }
}

/// An envelope that came back from sendmail: taken there, or not for the reason given.
struct Delivery: Equatable, Sendable {
    let envelope: Envelope
    let fault: DeliveryFault?
}

/// How far a mail came.
enum Posted: Equatable, Sendable {
    case sent
    case again(at: Instant)
    case givenUp
    /// Its code was replaced or used before it went.
    case dropped
}

/// The outbox as a sender sees it; all of it belongs to the thread that uses the store.
extension Shop {
    /// What came of asking for a mail.
    enum Taking: Equatable, Sendable {
        case envelope(Envelope)
        /// Another sender has it, or it is not its time.
        case notNow
        case posted(Posted)
    }

    /// Takes a mail for as long as sendmail may need; one whose code is dead is given up instead.
    func take(_ id: MailID) throws(StoreError) -> Taking {
        let now = world.now()
        switch try store.lease(id, at: now, until: now.adding(seconds: Schedule.lease)) {
        case .notNow: return .notNow
        case .dropped: return .posted(.dropped)
        case .expired:
            try store.bury(id, because: .codeExpired, at: now)
            return .posted(.givenUp)
        case .taken(let item):
            let message: Message
            do throws(Header.Fault) { message = try Message(item.mail, from: sender) } catch {
                return .posted(try settle(item, .notWritten))
            }
            return .envelope(Envelope(item: item, message: message.bytes))
        }
    }

    /// Notes what became of an envelope.
    func settle(_ delivery: Delivery) throws(StoreError) -> Posted {
        guard let fault = delivery.fault else {
            try store.sent(delivery.envelope.id)
            return .sent
        }
        return try settle(delivery.envelope.item, fault)
    }

    private func settle(
        _ item: OutboxItem, _ fault: DeliveryFault
    ) throws(StoreError) -> Posted {
        let now = world.now()
        let next = Schedule.next(for: item.mail, after: item.attempts, failed: fault, at: now)
        guard let next else {
            try store.bury(item.mail.id, because: fault, at: now)
            return .givenUp
        }
        try store.note(fault, of: item, retryAt: next)
        return .again(at: next)
    }

    /// Hands over what still lies in documents. What fails stays there; the fault is told.
    func collect() throws(StoreError) -> StoreError? {
        var trouble: StoreError?
        for id in try store.dueMail() {
            do throws(StoreError) { _ = try store.handOver(id) } catch { trouble = error }
        }
        return trouble
    }
}

/// One delivery of everything that is due.
struct PostRound: Equatable, Sendable {
    var sent = 0
    var again = 0
    var givenUp = 0
    /// What storage failed of first; the mails that it concerns stay where they are.
    var trouble: StoreError?

    /// 0 when nothing failed. A mail that was given up needs a person: 69. One that is tried again
    /// needs none, but is not sent yet: 75, which the timer's unit counts as success.
    var code: Int32 {
        if let trouble { return trouble.trouble.code.rawValue }
        if givenUp > 0 { return Failure.Code.unavailable.rawValue }
        return again > 0 ? Failure.Code.tryAgain.rawValue : 0
    }

    /// Sends with `carry`, which tells why an envelope was not taken, what is due in `shop`.
    ///
    /// A mail that storage cannot read or note keeps no other from going.
    static func run(
        _ shop: Shop, carry: (Envelope) -> DeliveryFault?
    ) throws(StoreError) -> PostRound {
        var round = PostRound()
        round.trouble = try shop.collect()
        try shop.store.eraseDeadCodes(at: shop.world.now())
        for id in try shop.store.outbox() {
            do throws(StoreError) {
                round.count(try shop.post(id, carry: carry))
            } catch {
                round.trouble = round.trouble ?? error
            }
        }
        return round
    }

    private mutating func count(_ posted: Posted?) {
        switch posted {
        case nil, .dropped: break
        case .sent: sent += 1
        case .again: again += 1
        case .givenUp: givenUp += 1
        }
    }
}

extension Shop {
    /// Tries one mail; nil when it is not to be tried now.
    fileprivate func post(
        _ id: MailID, carry: (Envelope) -> DeliveryFault?
    ) throws(StoreError) -> Posted? {
        switch try take(id) {
        case .notNow: nil
        case .posted(let posted): posted
        case .envelope(let envelope):
            try settle(Delivery(envelope: envelope, fault: carry(envelope)))
        }
    }
}
