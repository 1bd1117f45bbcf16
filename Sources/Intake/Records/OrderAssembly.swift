import Fapiao

/// Puts the rows of orders together, wherever in the file they stand.
///
/// Invariants
/// 1. An order goes in whole or not at all: one bad row refuses it.
/// 2. What is wrong is said with the line it stands on; a contradiction also names the line where
///    the order was met first.
/// 3. Orders come out in the order in which they were met.
struct OrderAssembly {
    private var orders: [Pending] = []
    private var places: [OrderNumber: Int] = [:]
    private(set) var faults: [RecordFault] = []
    private(set) var notes: [IntakeResult.Note] = []

    /// The most products of one order: as many as the list of a digital fapiao may have.
    static let productLimit = 2_000

    /// An order that more rows may belong to.
    private struct Pending {
        let number: OrderNumber
        let line: Int
        var state: State

        enum State {
            case open(OrderHead, [ProductLine])
            case refused
        }
    }

    /// Adds a fault; with an order in it, the order is refused.
    mutating func add(_ fault: RecordFault) {
        faults.append(fault)
        guard let number = fault.order else { return }
        orders[place(of: number, line: fault.line) ?? orders.count - 1].state = .refused
    }

    /// Adds one product of an order, and what its row says about the order.
    mutating func addRow(
        of number: OrderNumber, line: Int, head: OrderHead, product: ProductLine
    ) {
        guard let place = place(of: number, line: line, opening: .open(head, [product])) else {
            return
        }
        guard case .open(var known, var products) = orders[place].state else { return }
        // The products are appended in place: with a copy in `orders`, each would cost all.
        orders[place].state = .refused
        if let field = known.merge(head) {
            add(contradiction(of: place, line: line, field: field))
        } else if products.count == Self.productLimit {
            let problem = RecordFault.Problem.tooManyProducts(limit: Self.productLimit)
            add(RecordFault(line: line, order: number, field: .product, problem: problem))
        } else {
            products.append(product)
            orders[place].state = .open(known, products)
        }
    }

    /// Adds an order that stands on one line with all its products.
    mutating func addWhole(
        _ number: OrderNumber, line: Int, head: OrderHead, products: [ProductLine]
    ) {
        guard let place = place(of: number, line: line, opening: .open(head, products)) else {
            return
        }
        guard case .open(var known, let before) = orders[place].state else { return }
        if let field = known.merge(head) ?? (before == products ? nil : .product) {
            add(contradiction(of: place, line: line, field: field))
        } else {
            orders[place].state = .open(known, before)
            notes.append(.repeated(line: line, first: orders[place].line))
        }
    }

    /// Adds up every order; to be called once, after the last line.
    mutating func finish(notes more: [IntakeResult.Note]) -> IntakeResult {
        var records: [IntakeResult.Taken] = []
        for order in orders {
            guard case .open(let head, let products) = order.state else { continue }
            do {
                let record = try PaymentRecord(
                    order: order.number, customerNumber: head.customerNumber,
                    payerName: head.payerName, contact: head.contact, lines: products,
                    total: head.total, paidAt: head.paidAt, channel: head.channel)
                records.append(IntakeResult.Taken(line: order.line, record: record))
            } catch {
                faults.append(
                    RecordFault(
                        line: order.line, order: order.number, field: .total,
                        problem: RecordFault.Problem(error)))
            }
        }
        return IntakeResult(
            records: records, faults: faults.sorted { $0.line < $1.line }, notes: more + notes)
    }

    /// Where `number` is known already; nil when it was not, and is now, in the state `opening`.
    private mutating func place(
        of number: OrderNumber, line: Int, opening: Pending.State = .refused
    ) -> Int? {
        if let place = places[number] { return place }
        places[number] = orders.count
        orders.append(Pending(number: number, line: line, state: opening))
        return nil
    }

    private func contradiction(of place: Int, line: Int, field: RecordField) -> RecordFault {
        RecordFault(
            line: line, order: orders[place].number, field: field,
            problem: .contradicts(line: orders[place].line))
    }
}

extension RecordFault.Problem {
    fileprivate init(_ fault: PaymentRecord.Fault) {
        switch fault {
        case .noLines: self = .noProducts
        case .totalNotPositive: self = .totalNotPositive
        case .linesDoNotAddUp(let sum, let total): self = .linesDoNotAddUp(sum: sum, total: total)
        }
    }
}
