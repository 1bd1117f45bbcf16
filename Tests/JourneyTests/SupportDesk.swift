import Fapiao
import Storage

/// A clerk who answers support requests, on the data folder of a play.
struct SupportDesk {
    private let store: Store

    /// Opens the folder of the demo that `scenery` has.
    init(_ scenery: Scenery) throws {
        let disk = try PosixDisk(at: scenery.data + "-demo")
        store = try Store.open(on: disk, tag: "desk")
    }

    struct NothingWaits: Error {}

    /// The order whose request waits longest, with that request.
    func waiting() throws -> (order: Order, request: SupportRequest) {
        guard let row = try store.supportQueue().first, let order = try store.order(of: row),
            let request = order.requests.first(where: { $0.number == row.number })
        else { throw NothingWaits() }
        return (order, request)
    }

    func count() throws -> Int { try store.supportQueue().count }

    func order(_ number: OrderNumber) throws -> Order? { try store.order(number) }

    /// Answers the request that waits longest.
    func answer(_ text: String) throws {
        let (order, request) = try waiting()
        _ = try store.act(
            .answer(try Prose(text)), on: request.number, of: order.number, by: .clerk("zhao.min"),
            telling: (own: try mail(1), copy: try mail(2)), at: request.lastAt.adding(seconds: 60))
    }

    private func mail(_ seed: UInt8) throws -> MailID {
        guard let id = MailID(random: Array(repeating: seed, count: 16)) else {
            throw NothingWaits()
        }
        return id
    }
}
