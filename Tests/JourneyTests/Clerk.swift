import Fapiao
import Glibc
import Storage

/// Somebody at the desk, who works in the same data folder from another process.
struct Clerk {
    private let store: Store
    private let order: OrderNumber

    /// At work on one order of a data folder.
    init(on order: String, in folder: String) throws {
        let disk = try PosixDisk(at: folder)
        store = try Store.open(on: disk, tag: "clerk")
        self.order = try OrderNumber(order)
    }

    /// Does something to the order's application, as the desk's program would.
    func act(_ event: Application.Event) throws {
        struct NothingSent: Error {}
        guard let application = try store.order(order)?.current else { throw NothingSent() }
        _ = try store.act(
            event, on: application.number, of: order, by: .clerk("zhao.min"),
            telling: (try mail(), try mail()), at: Instant(seconds: time(nil)))
    }

    private func mail() throws -> MailID {
        struct NoChance: Error {}
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<10).map { _ in UInt8.random(in: 0...255, using: &generator) }
        guard let id = MailID(random: bytes) else { throw NoChance() }
        return id
    }
}
