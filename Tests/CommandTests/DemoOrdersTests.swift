import Fapiao
import Resources
import Synchronization
import System
import Testing

@testable import Command

/// The demo shows every state there is, whatever day it is made on.
struct DemoOrdersTests {
    /// Chance that counts, so that numbers differ and tests are the same each time.
    private static func world(_ now: Instant) -> World {
        let drawn = Drawn()
        return World(
            now: { now }, random: { drawn.bytes($0) }, hashPassword: { SecretHash($0) },
            passwordMatches: { _, _ in false }, hashCode: { SecretHash($0.text) },
            codeMatches: { _, _ in false })
    }

    private static func orders(on iso: String) throws -> [Order] {
        let day = try #require(Day(iso: iso))
        let now = BeijingTime.instant(day: day, secondOfDay: 14 * 3600)
        let holder = try #require(AccountID("0123456789AB"))
        var holders: [String: AccountID] = [:]
        for row in DemoData.customers() { holders[row[0]] = holder }
        var demo = try DemoOrders(
            now: now, world: world(now), calendar: .official, divisions: .china,
            holders: holders)
        return try demo.orders()
    }

    /// A working day, a Sunday, the middle of the longest holiday, New Year's Eve.
    private static let days = ["2026-11-20", "2026-11-22", "2026-02-19", "2026-12-31"]

    @Test(arguments: days)
    func thereAreAboutFortyOfSeveralCustomers(on day: String) throws {
        let orders = try Self.orders(on: day)
        #expect((36...44).contains(orders.count))
        #expect(Set(orders.map(\.number)).count == orders.count)
        #expect(Set(orders.compactMap { $0.record?.payerName }).count >= 4)
    }

    @Test(arguments: days)
    func everyStateIsThere(on day: String) throws {
        let orders = try Self.orders(on: day)
        let statuses = Set(orders.flatMap(\.applications).map(\.stage.status))
        #expect(statuses == Set(Status.allCases))
        #expect(orders.contains { $0.record == nil && $0.holder != nil })
        #expect(orders.contains { $0.record != nil && $0.applications.isEmpty })
        let ways = Set(orders.flatMap(\.applications).map(\.request.delivery.way))
        #expect(ways == Set(DeliveryWay.allCases))
        let types = Set(orders.flatMap(\.applications).map(\.request.document.type))
        #expect(types == Set(FapiaoType.allCases))
    }

    /// A bill says of its old application that there is a new one: it is there to be looked at.
    @Test(arguments: days)
    func whatWasReissuedHasTheNewFapiaoBesideIt(on day: String) throws {
        let order = try #require(
            try Self.orders(on: day).first { order in
                order.applications.contains { $0.stage.status == .reissued }
            })
        let (old, new) = (try #require(order.applications.first), try #require(order.live))
        guard case .reissued(let issue, as: let next) = old.stage else {
            Testing.Issue.record("the first application is \(old.stage.status)")
            return
        }
        #expect(order.applications.map(\.number) == [old.number, next] && new.number == next)
        #expect(new.stage.issue.map { $0.number != issue.number } == true)
        #expect(new.request.document.title != old.request.document.title)
    }

    @Test func amountsGoFromAFenToNearlyTenMillionAndPayersAreChineseAndForeign() throws {
        let records = try Self.orders(on: "2026-11-20").compactMap(\.record)
        let amounts = records.map(\.amount.gross.fen)
        #expect(amounts.min() == 1)
        #expect(amounts.max() == 999_999_999)
        #expect(records.contains { $0.payerName.utf8.allSatisfy { $0 < 0x80 } })
        #expect(records.contains { $0.payerName.utf8.contains { $0 >= 0x80 } })
    }

    @Test(arguments: days)
    func nothingHappensInTheFutureOrOutOfOrder(on iso: String) throws {
        let day = try #require(Day(iso: iso))
        let now = BeijingTime.instant(day: day, secondOfDay: 14 * 3600)
        for order in try Self.orders(on: iso) {
            #expect((order.record?.paidAt ?? now) <= now)
            for application in order.applications {
                let times = application.history.map(\.at)
                #expect(times == times.sorted())
                #expect(times.allSatisfy { $0 <= now }, "\(order.number.text)")
            }
        }
    }

    /// The first screen names it without reading the whole folder.
    @Test(arguments: days)
    func theFirstIsReadyForANewcomer(on iso: String) throws {
        let day = try #require(Day(iso: iso))
        let now = BeijingTime.instant(day: day, secondOfDay: 14 * 3600)
        let first = try #require(try Self.orders(on: iso).first)
        #expect(first.number == (try DemoOrders.firstNumber(madeAt: now)))
        #expect(first.record != nil && first.holder == nil && first.applications.isEmpty)
    }
}

private final class Drawn: Sendable {
    private let next = Mutex<UInt64>(1)

    func bytes(_ count: Int) -> [UInt8] {
        next.withLock { state in
            (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
        }
    }
}
