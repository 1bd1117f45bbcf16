import Fapiao
import Testing

@testable import Storage

/// A store in a memory disk, and the steps of a customer's way.
struct Scene {
    let disk: MemoryDisk
    let store: Store

    /// Makes a data folder, or opens the one that is there.
    ///
    /// Lock files are made when they are missing; a thousand of them to copy for every power cut
    /// would take longer than all the rest.
    init(_ disk: MemoryDisk = MemoryDisk(), tag: String = "1") throws {
        self.disk = disk
        if (try? disk.read(Layout.format)) == nil {
            store = try Store.create(on: disk.shown, tag: tag, instance: "TEST", at: Sample.noon)
            disk.forgetLocks()
        } else {
            store = try Store.open(on: disk.shown, tag: tag)
        }
    }

    @discardableResult
    func register(_ new: NewAccount, at now: Instant = Sample.noon) throws -> Registered {
        try store.register(new, at: now)
    }

    @discardableResult
    func activate(_ new: NewAccount, at now: Instant = Sample.later(60)) throws -> Account {
        let active = try store.activate(
            new.address, at: now, matches: Sample.matches(new.code))
        return try #require(active)
    }

    func join(_ new: NewAccount) throws -> Account {
        try register(new)
        return try activate(new)
    }

    @discardableResult
    func take(_ records: [PaymentRecord], at now: Instant = Sample.later(90)) throws
        -> ImportReport
    {
        let report = store.take(records, at: now)
        if let error = report.stopped { throw error }
        return report
    }

    func submission(
        _ number: Int = 5, order: String = "E2026000123", request: Request? = nil
    ) throws -> Submission {
        Submission(
            order: try OrderNumber(order), request: try request ?? Sample.request(),
            number: try Sample.application(number), mail: try Sample.mail(number + 100),
            copy: try Sample.mail(number + 200))
    }

    func list(_ id: AccountID) throws -> [String] {
        try store.orders(of: id, at: Sample.later(200)).orders.map(\.number.text)
    }
}
