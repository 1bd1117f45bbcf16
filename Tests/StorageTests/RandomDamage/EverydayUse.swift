import Fapiao

@testable import Storage

/// What the console, the wizard and the sender do with a data folder on a day.
///
/// Any of it may be refused, since a document cannot be read; none may fail in another way.
struct EverydayUse {
    let store: Store
    let orders: [OrderNumber]
    /// Those that are active.
    let accounts: Set<AccountID>

    private static let later = DamageScene.later

    func all() throws {
        try look()
        try search()
        try send()
        for number in orders { try work(on: number) }
        let caller = Caller(address: try Sample.address(), source: "local")
        try use { _ = try store.admit(caller, at: Self.later) }
        try use { try store.forgive(caller) }
    }

    private func use(_ body: () throws -> Void) throws {
        do { try body() } catch let error as StoreError {
            try check(error)
        } catch let error as ChangeError<DeskRefusal> {
            if case .store(let error) = error { try check(error) }
        }
    }

    /// What may be said of a document that cannot be read, or of a name that is another's.
    private func check(_ error: StoreError) throws {
        switch error {
        case .unreadable, .newerFormat, .taken: break
        case _: throw error
        }
    }

    private func look() throws {
        for status in Status.queues {
            for row in try store.queue(status) {
                try use {
                    guard let order = try store.order(of: row, in: status) else { return }
                    let isThere = order.applications.contains { $0.stage.status == status }
                    try Audit.demand(isThere, "a row leads to what is not in its queue")
                }
            }
        }
        for row in try store.supportQueue() {
            try use { _ = try (store.order(of: row), store.account(of: row)) }
        }
        for id in accounts { try use { _ = try store.orders(of: id, at: Self.later) } }
        for name in try store.quarantined() { _ = try store.quarantined(name) }
        try use { _ = try store.sheet(of: StoreApplicationTests.day) }
    }

    private func search() throws {
        for text in ["示例", "E2026000123", "zhao@example.cn"] {
            try use {
                for case .application(let found, let order) in try store.search(text, limit: 20) {
                    let isThere = try store.order(order.number)?.applications.contains(found)
                    try Audit.demand(isThere == true, "a search finds what is not there")
                }
            }
        }
    }

    private func send() throws {
        for id in try store.dueMail() { try use { _ = try store.handOver(id) } }
        let end = Self.later.adding(seconds: 60)
        for id in try store.outbox() {
            try use { _ = try store.lease(id, at: Self.later, until: end) }
        }
        for id in try store.deadMail() {
            try use { _ = try store.retry(id, at: Self.later, until: end) }
        }
        try use { try store.eraseDeadCodes(at: Self.later) }
    }

    /// A clerk goes on with whatever application there is, and leaves a note.
    private func work(on number: OrderNumber) throws {
        try use {
            guard let application = try store.order(number)?.applications.last else { return }
            let acts: [DeskAct] = [
                .note(try Prose("Prüfung")), .step(.take), .step(.takeBack(reason: "Test")),
            ]
            for (index, act) in acts.enumerated() {
                try use {
                    _ = try store.work(
                        act, on: application.number, of: number, by: "zhao.min",
                        telling: (Sample.mail(index + 400), Sample.mail(index + 500)),
                        at: Self.later)
                }
            }
        }
    }
}
