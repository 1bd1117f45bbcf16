/// One part of a bill that the desk divided: the order that stands for it, and its amount with tax.
package struct Portion: Equatable, Hashable, Sendable {
    package let order: OrderNumber
    package let amount: Money

    package init(order: OrderNumber, amount: Money) {
        self.order = order
        self.amount = amount
    }
}

/// Why a bill was not divided (M9).
package enum SplitRefusal: Error, Equatable, Sendable {
    case recordNotIn
    /// An application would have to be withdrawn or rejected first.
    case alreadyApplied(ApplicationNumber)
    case alreadyDivided
    /// It is a part itself.
    case isPortion(of: OrderNumber)
    case count(Int, allowed: ClosedRange<Int>)
    /// One of the amounts is nothing or less; the first is 0.
    case amountNotPositive(at: Int)
    case amountsDoNotAddUp(sum: Money, total: Money)
    /// The numbers of the parts would pass the length of an order number.
    case numberTooLong
}

extension Order {
    /// How many parts a bill can be divided into.
    package static let portionRange = 2...20

    /// Divides the bill into parts that add up to it (M9); each is an order of its own from then on.
    ///
    /// The draft goes: it was for the whole. The orders of the parts follow from this one alone, so
    /// whoever meets it after a crash makes what is missing of them.
    package mutating func split(into amounts: [Money]) throws(SplitRefusal) {
        let record = try divisible()
        guard Self.portionRange.contains(amounts.count) else {
            throw .count(amounts.count, allowed: Self.portionRange)
        }
        if let index = amounts.firstIndex(where: { $0.fen <= 0 }) {
            throw .amountNotPositive(at: index)
        }
        // No amount passes the total, so the sum of twenty cannot overflow.
        let sum = amounts.reduce(Money.zero) { $0 + min($1, record.total + record.total) }
        guard sum == record.total else {
            throw .amountsDoNotAddUp(sum: sum, total: record.total)
        }
        var parts: [Portion] = []
        for (index, amount) in amounts.enumerated() {
            guard let order = OrderNumber(portion: index + 1, of: number) else {
                throw .numberTooLong
            }
            parts.append(Portion(order: order, amount: amount))
        }
        portions = parts
        draft = nil
    }

    /// The record of a bill that can be divided, whatever into.
    @discardableResult
    package func divisible() throws(SplitRefusal) -> PaymentRecord {
        guard portions.isEmpty else { throw .alreadyDivided }
        if let whole = portionOf { throw .isPortion(of: whole) }
        guard let record else { throw .recordNotIn }
        if let live { throw .alreadyApplied(live.number) }
        return record
    }

    /// The orders of the parts as they are when nobody has touched them.
    package var portionOrders: [Order] {
        guard let record else { return [] }
        let shares = record.shares(portions.map(\.amount))
        return zip(portions, shares).compactMap { portion, lines in
            let share = try? PaymentRecord(
                order: portion.order, customerNumber: record.customerNumber,
                payerName: record.payerName, contact: record.contact, lines: lines,
                total: portion.amount, paidAt: record.paidAt, channel: record.channel)
            guard let share else { return nil }
            return Order(
                number: portion.order, record: share, holder: holder, draft: nil,
                applications: [], portionOf: number, mail: [])
        }
    }
}

extension OrderNumber {
    /// The number of a part of a bill, the first being 1; nil when it would be too long.
    package init?(portion: Int, of whole: OrderNumber) {
        do throws(Fault) { try self.init("\(whole.text)-\(portion)") } catch { return nil }
    }
}

extension PaymentRecord {
    /// The lines of parts with the given amounts, which add up to the total.
    ///
    /// The lines are handed out in their order, so a part has whole lines as far as they go and a
    /// share of at most two. Each share is taxed by its line's own rate.
    func shares(_ amounts: [Money]) -> [[ProductLine]] {
        var rest = lines.filter { $0.amount.gross.fen > 0 }[...]
        var left = rest.first?.amount.gross.fen ?? 0
        return amounts.map { amount in
            var missing = amount.fen
            var part: [ProductLine] = []
            while missing > 0, let line = rest.first {
                let fen = min(missing, left)
                part.append(line.share(of: fen))
                missing -= fen
                left -= fen
                if left == 0 {
                    rest = rest.dropFirst()
                    left = rest.first?.amount.gross.fen ?? 0
                }
            }
            return part
        }
    }
}

extension ProductLine {
    /// The part of the line that costs so many fen with tax; the whole line stays as it is.
    ///
    /// The quantity goes with the amount, to the nearest thousandth; it is at least one.
    func share(of fen: Int) -> ProductLine {
        let whole = amount.gross.fen
        guard fen < whole else { return self }
        let exact = quantity.thousandths.multipliedFullWidth(by: fen)
        let thousandths = whole.dividingFullWidth(exact).quotient
        return ProductLine(
            name: name, quantity: Quantity(thousandths: max(1, thousandths)) ?? .one, unit: unit,
            rate: rate, amount: TaxSplit(gross: Money(fen: fen), rate: rate))
    }
}
