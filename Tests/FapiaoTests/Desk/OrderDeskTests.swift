import Testing

@testable import Fapiao

/// Reissue, release and hand-over of an order by the desk.
@Suite struct OrderDeskTests {
    private let noon = Samples.noon

    private func returned() throws -> Order {
        var order = try Samples.order()
        let number = try Samples.number(1)
        _ = try order.submit(try Samples.request(), as: number, at: noon)
        let fapiao = try FapiaoNumber("26345678901234567890")
        for event: Application.Event in [
            .take, .issue(fapiao, on: Day(ordinal: 20_777)), .returned(reason: "换抬头"),
        ] {
            _ = try order.work(.step(event), on: number, by: "zhao.min", at: noon)
        }
        return order
    }

    @Test func aReturnedOneIsReissuedAsANewApplicationThatNamesIt() throws {
        var order = try returned()
        let (old, new) = (try Samples.number(1), try Samples.number(2))
        let request = try Samples.request(title: "新抬头公司")
        let effects = try order.reissue(old, with: request, as: new, by: "zhao.min", at: noon)
        #expect(effects == [.tell(.reissued), .tell(.submitted)])
        #expect(order.applications.map(\.stage.status) == [.reissued, .submitted])
        #expect(order.live?.number == new && order.live?.predecessor == old)
        #expect(order.live?.request == request)
        #expect(order.live?.amount == order.record?.amount)
        // The customer has not asked for it with a key: it is news.
        #expect(order.live?.isNews == true)
    }

    @Test func onlyAReturnedOneIsReissued() throws {
        var order = try Samples.order()
        let number = try Samples.number(1)
        _ = try order.submit(try Samples.request(), as: number, at: noon)
        let before = order
        #expect(throws: DeskRefusal.order(.notPossibleNow(.submitted))) {
            try order.reissue(
                number, with: try Samples.request(), as: try Samples.number(2), by: "zhao.min",
                at: noon)
        }
        #expect(order == before)
    }

    @Test func aReleasedOrderCanBeClaimed() throws {
        var order = try Samples.order()
        let (first, second) = (try #require(Samples.account), try #require(Samples.other))
        try order.claim(for: first, paidOn: nil, at: noon)
        order.release()
        try order.claim(for: second, paidOn: nil, at: noon)
        #expect(order.holder?.account == second)
    }

    @Test func anOrderIsHandedOver() throws {
        var order = try Samples.order()
        let (first, second) = (try #require(Samples.account), try #require(Samples.other))
        try order.claim(for: first, paidOn: nil, at: noon)
        try order.pass(
            to: second, from: first, by: "zhao.min", at: noon.adding(seconds: 60))
        #expect(order.isVisible(to: second, address: try EmailAddress("a@b.cn")))
        #expect(!order.isVisible(to: first, address: try EmailAddress("a@b.cn")))
        #expect(order.passing == Passing(by: "zhao.min", at: noon.adding(seconds: 60)))
    }

    /// Both saw it held by the first account; the one who comes later learns who was first.
    @Test func ofTwoClerksAtOnceTheFirstWins() throws {
        var order = try Samples.order()
        let (first, second) = (try #require(Samples.account), try #require(Samples.other))
        try order.claim(for: first, paidOn: nil, at: noon)
        try order.pass(to: second, from: first, by: "zhao.min", at: noon)
        let before = order
        #expect(
            throws: HolderChanged(
                holder: second, passing: Passing(by: "zhao.min", at: noon))
        ) {
            try order.pass(to: nil, from: first, by: "li.wei", at: noon.adding(seconds: 1))
        }
        #expect(order == before)
    }
}
