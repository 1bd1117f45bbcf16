import Fapiao
import Synchronization
import System

/// The one thread that touches the data folder, so that the screen never waits for a disk.
///
/// 1. Effects go in and are carried out in their order, one answer for each; the descriptor
///    `ready` can be read when there is one.
/// 2. The answer is out before any mail of the change is: nobody waits for mail.
/// 3. `finish` lets every effect be done; it waits for no sendmail.
final class Worker<Effect: Sendable, Answer: Sendable>: Sendable {
    private enum Chore {
        case effect(Effect)
        case delivered(Delivery)
    }

    private struct State {
        var chores: [Chore] = []
        var answers: [Answer] = []
        var isFinishing = false
    }

    private final class Desk: Sendable {
        let state = Mutex(State())
        let wake: Pipe
        let ready: Pipe

        init() throws {
            wake = try Pipe()
            ready = try Pipe()
        }

        /// Adds something to do, unless everything is coming to its end.
        func add(_ chore: Chore) {
            let isTaken = state.withLock { state in
                if !state.isFinishing { state.chores.append(chore) }
                return !state.isFinishing
            }
            if isTaken { wake.put() }
        }

        /// Does what there is, in its order, until there is nothing and will be nothing.
        func work(_ perform: (Effect) -> Answer, _ post: SessionPost?) {
            while wake.take() {
                let (chore, isFinishing) = state.withLock { state in
                    (state.chores.isEmpty ? nil : state.chores.removeFirst(), state.isFinishing)
                }
                switch chore {
                case nil: return
                case .effect(let effect):
                    let answer = perform(effect)
                    state.withLock { $0.answers.append(answer) }
                    ready.put()
                case .delivered(let delivery): post?.note(delivery)
                }
                // A mail taken at the end would lie under a lease that nobody uses.
                if !isFinishing { post?.goOn() }
            }
        }
    }

    private let desk: Desk
    private let thread: Thread

    /// `perform` carries out one effect in `shop`, on the worker's thread.
    init(_ shop: Shop, perform: @escaping @Sendable (Effect) -> Answer) throws {
        let desk = try Desk()
        self.desk = desk
        let post = try shop.sendmail.map { sendmail in
            SessionPost(
                shop: shop,
                courier: try Courier(carry: sendmail.carry) { desk.add(.delivered($0)) })
        }
        thread = try Thread { desk.work(perform, post) }
    }

    /// Can be read when an answer waits.
    var ready: Int32 { desk.ready.reading }

    func send(_ effect: Effect) { desk.add(.effect(effect)) }

    /// The answers that came since the last call.
    func answers() -> [Answer] {
        desk.state.withLock { state in
            for _ in state.answers { _ = desk.ready.take() }
            defer { state.answers = [] }
            return state.answers
        }
    }

    /// Lets everything that was sent be done, and ends the thread.
    func finish() {
        desk.state.withLock { $0.isFinishing = true }
        desk.wake.put()
        thread.join()
    }
}

extension Sendmail {
    /// Hands an envelope over; tells why it was not taken.
    @Sendable func carry(_ envelope: Envelope) -> DeliveryFault? {
        do throws(DeliveryFault) {
            try hand(envelope.message, to: envelope.item.mail.to)
            return nil
        } catch {
            return error
        }
    }
}
