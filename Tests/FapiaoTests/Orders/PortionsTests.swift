import Testing

@testable import Fapiao

/// Dividing a bill into parts (M9).
@Suite struct PortionsTests {
    /// 106.00 at 6 % and 9 999.99 at 13 %.
    private func order() throws -> Order {
        let rates = [TaxRate.softwareServices, try #require(TaxRate(basisPoints: 1_300))]
        let lines = zip([10_600, 999_999], rates).map { fen, rate in
            ProductLine(
                name: "Office \(fen)", quantity: .one, unit: "套", rate: rate,
                amount: TaxSplit(gross: Money(fen: fen), rate: rate))
        }
        var order = Order(number: try OrderNumber("E2026000123"))
        _ = try order.take(
            PaymentRecord(
                order: order.number, customerNumber: nil, payerName: "示例公司", contact: nil,
                lines: lines, total: Money(fen: 1_010_599), paidAt: Samples.noon,
                channel: .alipay))
        return order
    }

    private func money(_ fen: Int...) -> [Money] { fen.map { Money(fen: $0) } }

    @Test func thePartsAddUpLineByLine() throws {
        var order = try order()
        try order.split(into: money(300_000, 700_000, 10_599))
        let parts = order.portionOrders
        #expect(parts.map(\.number.text) == ["E2026000123-1", "E2026000123-2", "E2026000123-3"])
        #expect(parts.compactMap { $0.record?.total.fen } == [300_000, 700_000, 10_599])
        #expect(parts.allSatisfy { $0.portionOf == order.number })
        let lines = parts.flatMap { $0.record?.lines ?? [] }
        #expect(lines.map(\.amount.gross.fen) == [10_600, 289_400, 700_000, 10_599])
        #expect(lines.map(\.rate.basisPoints) == [600, 1_300, 1_300, 1_300])
        #expect(lines.map(\.quantity.text) == ["1", "0.289", "0.7", "0.01"])
        for line in lines {
            #expect(line.amount == TaxSplit(gross: line.amount.gross, rate: line.rate))
        }
    }

    @Test func everyWayToCutABillAddsUp() throws {
        for first in stride(from: 1, to: 1_010_599, by: 99_991) {
            var order = try order()
            try order.split(into: money(first, 1_010_599 - first))
            let sum = order.portionOrders.reduce(0) { $0 + ($1.record?.total.fen ?? 0) }
            #expect(sum == 1_010_599, "\(first)")
        }
    }

    @Test func whatDoesNotFitIsRefusedAndChangesNothing() throws {
        let order = try order()
        let cases: [([Money], SplitRefusal)] = [
            (money(1_010_599), .count(1, allowed: 2...20)),
            (Array(repeating: Money(fen: 1), count: 21), .count(21, allowed: 2...20)),
            (money(1_010_600, -1), .amountNotPositive(at: 1)),
            (money(0, 1_010_599), .amountNotPositive(at: 0)),
            (
                money(1_000_000, 10_598),
                .amountsDoNotAddUp(sum: Money(fen: 1_010_598), total: Money(fen: 1_010_599))
            ),
        ]
        for (amounts, refusal) in cases {
            var changed = order
            #expect(throws: refusal) { try changed.split(into: amounts) }
            #expect(changed == order)
        }
        var huge = order
        #expect(throws: SplitRefusal.self) { try huge.split(into: money(.max, .max)) }
    }

    @Test func aBillIsDividedOnceAndItsPartsNotAtAll() throws {
        var order = try order()
        try order.split(into: money(10_000, 1_000_599))
        #expect(throws: SplitRefusal.alreadyDivided) {
            try order.split(into: money(10_000, 1_000_599))
        }
        var part = try #require(order.portionOrders.first)
        #expect(throws: SplitRefusal.isPortion(of: order.number)) {
            try part.split(into: money(5_000, 5_000))
        }
    }

    @Test func aBillWithALiveApplicationStaysWhole() throws {
        var order = try order()
        let number = try Samples.number(1)
        _ = try order.submit(try Samples.request(), as: number, at: Samples.noon)
        #expect(throws: SplitRefusal.alreadyApplied(number)) {
            try order.split(into: money(10_000, 1_000_599))
        }
    }

    @Test func aDividedBillIsAppliedForByItsPartsAlone() throws {
        var order = try order()
        try order.split(into: money(10_000, 1_000_599))
        #expect(throws: Order.Refusal.divided) {
            try order.submit(
                try Samples.request(), as: try Samples.number(1), at: Samples.noon)
        }
        #expect(throws: Order.Refusal.divided) {
            try order.save(Draft(), replacing: nil, at: Samples.noon)
        }
        #expect(throws: Order.Refusal.divided) {
            try order.take(try Samples.record(payer: "另一家"))
        }
        var part = try #require(order.portionOrders.first)
        _ = try part.submit(try Samples.request(), as: try Samples.number(1), at: Samples.noon)
        #expect(part.live?.amount.gross == Money(fen: 10_000))
    }

    @Test func aNumberThatIsTooLongForPartsIsSaidToBe() throws {
        var order = Order(number: try OrderNumber(String(repeating: "A", count: 40)))
        let record = try Samples.record()
        _ = try order.take(record)
        #expect(throws: SplitRefusal.numberTooLong) {
            try order.split(into: money(600, 10_000))
        }
    }
}
