import Fapiao
import Storage
import System

/// The mails that a session's own changes made due: each is tried once, right after the change.
///
/// It belongs to the worker's thread, which is why it is no `Sendable` by itself. What is not taken
/// at the first try is noted, and `fapiao mail send` goes on with it.
final class SessionPost: @unchecked Sendable {
    private let shop: Shop
    private let courier: Courier
    private var isOut = false

    init(shop: Shop, courier: Courier) {
        self.shop = shop
        self.courier = courier
    }

    /// Sends the courier off with the next mail, if it is here and there is one.
    func goOn() {
        while !isOut, let id = shop.nextFreshMail() {
            do throws(StoreError) {
                guard case .envelope(let envelope) = try shop.take(id) else { continue }
                isOut = true
                courier.carry(envelope)
            } catch {
                // It stays in the outbox, where the next sender finds it.
                AuthLog().write("cannot take mail \(id.text): \(error)", .warning)
            }
        }
    }

    /// The courier is back.
    func note(_ delivery: Delivery) {
        isOut = false
        do throws(StoreError) { _ = try shop.settle(delivery) } catch {
            // The lease ends by itself, and the next sender tries once more.
            AuthLog().write("cannot note mail \(delivery.envelope.id.text): \(error)", .warning)
        }
    }
}
