import Fapiao
import Synchronization

/// The one thread that waits for sendmail, so that neither the screen nor the data folder does.
///
/// 1. It has one envelope at a time; whoever gives it one waits for `done` before the next.
/// 2. It never touches the data folder: `done` tells who does.
/// 3. Nobody waits for its end. A session that ends leaves a running sendmail behind, which has
///    its whole message already; the lease of the mail covers what is then not noted.
final class Courier: Sendable {
    private final class Round: Sendable {
        let next = Mutex<Envelope?>(nil)
        let wake: Pipe

        init() throws { wake = try Pipe() }
    }

    private let round: Round

    /// `carry` hands an envelope to sendmail and tells why it was not taken there.
    init(
        carry: @escaping @Sendable (Envelope) -> DeliveryFault?,
        done: @escaping @Sendable (Delivery) -> Void
    ) throws {
        let round = try Round()
        self.round = round
        try Thread {
            while round.wake.take() {
                let envelope = round.next.withLock { next in
                    defer { next = nil }
                    return next
                }
                guard let envelope else { continue }
                done(Delivery(envelope: envelope, fault: carry(envelope)))
            }
        }.leave()
    }

    /// Sends the courier off; returns at once (1).
    func carry(_ envelope: Envelope) {
        round.next.withLock { $0 = envelope }
        round.wake.put()
    }
}
