import Fapiao
import Testing

@testable import Storage

/// Many sessions at once on a real disk, each with a store of its own, as processes have.
struct RaceTests {
    static func store(_ scratch: Scratch, _ tag: Int) throws -> Store {
        let disk = try scratch.disk()
        let tag = String(tag)
        do {
            return try Store.open(on: disk, tag: tag)
        } catch StoreError.noStore {
            return try Store.create(on: disk, tag: tag, instance: "RACE", at: Sample.noon)
        }
    }

    /// Runs `session` in so many sessions and returns how many said that it is done.
    static func race(
        _ count: Int, _ session: @escaping @Sendable (Int) throws -> Bool
    ) async -> Int {
        await withTaskGroup(of: Bool.self) { group in
            for number in 1...count { group.addTask { (try? session(number)) ?? false } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
    }

    @Test func oneOfManySessionsAppliesForABill() async throws {
        let scratch = try Scratch()
        let store = try Self.store(scratch, 0)
        let new = try Sample.newAccount()
        _ = try store.register(new, at: Sample.noon)
        let active = try store.activate(new.address, at: Sample.later(1)) { _ in true }
        let account = try #require(active)
        #expect(store.take([try Sample.record()], at: Sample.noon).new == 1)
        let location = scratch.location
        let winners = await Self.race(20) { number in
            let own = try Store.open(on: PosixDisk(at: location), tag: String(number))
            let submission = Submission(
                order: try Sample.order(), request: try Sample.request(),
                number: try Sample.application(number), mail: try Sample.mail(number),
                copy: try Sample.mail(number + 500))
            _ = try own.submit(submission, by: account, at: Sample.later(number))
            return true
        }
        #expect(winners == 1)
        let order = try #require(try store.order(Sample.order()))
        #expect(order.applications.count == 1)
        let rows = try store.queue(.submitted)
        #expect(rows.map(\.application) == order.applications.map(\.number))
    }

    @Test func oneAddressIsOneAccount() async throws {
        let scratch = try Scratch()
        let store = try Self.store(scratch, 0)
        let location = scratch.location
        let registered = await Self.race(20) { number in
            let own = try Store.open(on: PosixDisk(at: location), tag: String(number))
            _ = try own.register(
                Sample.newAccount(number), at: Sample.later(number * 4000))
            return true
        }
        #expect(registered >= 1)
        let account = try #require(try store.account(of: Sample.address()))
        #expect(account.mail.count == 1)
        #expect(try store.dueMail() == account.mail.map(\.id))
        let shards = try store.publisher.names(in: Path("accounts"))
        #expect(
            try shards.flatMap { try store.publisher.names(in: Path("accounts", $0)) }.count == 1)
    }

    @Test func anImportAndCustomersDoNotDisturbEachOther() async throws {
        let scratch = try Scratch()
        let store = try Self.store(scratch, 0)
        let new = try Sample.newAccount()
        _ = try store.register(new, at: Sample.noon)
        let active = try store.activate(new.address, at: Sample.later(1)) { _ in true }
        let account = try #require(active)
        let records = try (1...200).map { try Sample.record("E\(2_026_000_000 + $0)") }
        let location = scratch.location
        let done = await Self.race(8) { number in
            let own = try Store.open(on: PosixDisk(at: location), tag: String(number))
            if number <= 2 { return own.take(records, at: Sample.noon).stopped == nil }
            for index in 0..<10 {
                let order = records[number * 10 + index].order
                let claim = Claim(order: order, paidOn: nil)
                _ = try own.claim(claim, for: account.id, at: Sample.later(9))
                _ = try own.save(Draft(), on: order, replacing: nil, by: account, at: Sample.noon)
            }
            return true
        }
        #expect(done == 8)
        #expect(store.take(records, at: Sample.noon).unchanged == 200)
        let orders = try store.orders(of: account.id, at: Sample.noon).orders
        #expect(orders.count(where: { $0.draft != nil }) == 60)
        #expect(orders.count(where: { $0.record != nil }) == 200)
    }

    @Test func moreFoldersThanStayOpenAreReachedAllTheSame() throws {
        let scratch = try Scratch()
        let store = try Self.store(scratch, 0)
        let records = try (1...60).map { try Sample.record("E\(2_026_000_000 + $0)") }
        #expect(store.take(records, at: Sample.noon).new == 60)
        for record in records + records.reversed() {
            #expect(try store.order(record.order)?.record == record)
        }
        let key = Key(order: records[0].order)
        let aside = Layout.quarantine.appending("x.json")
        try store.publisher.disk.rename(key.document, to: aside)
        #expect(try store.publisher.disk.list(Layout.quarantine) == ["x.json"])
        #expect(try store.order(records[0].order) == nil)
    }
}
