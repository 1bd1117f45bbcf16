import Fapiao
import Resources

/// The orders of the demo, in every state there is, with dates relative to the day it is made.
///
/// They come about as real ones do: a payment record is taken in and every event goes through the
/// application's own transitions, so the demo cannot show what the program could not do.
struct DemoOrders {
    /// The states of the table that are not those of an application.
    private enum State {
        /// The payment record is not in yet.
        case waiting
        /// Paid, recorded, not applied for.
        case ready
        case applied(Status)
    }

    /// A line of the table of customers.
    struct Customer {
        let key: String
        let payer: String
        let contact: EmailAddress
        let draft: Draft
    }

    let now: Instant
    let world: World
    let calendar: WorkingCalendar
    let divisions: Divisions
    /// The accounts that hold the orders whose records are not in.
    let holders: [String: AccountID]
    private(set) var customers: [String: Customer] = [:]
    private var serial = 0

    init(
        now: Instant, world: World, calendar: WorkingCalendar, divisions: Divisions,
        holders: [String: AccountID]
    ) throws {
        self.now = now
        self.world = world
        self.calendar = calendar
        self.divisions = divisions
        self.holders = holders
        for row in DemoData.customers() {
            let customer = try Self.customer(row)
            customers[customer.key] = customer
        }
    }

    private struct BadTable: Error { let row: [String] }

    private static func customer(_ row: [String]) throws -> Customer {
        guard row.count == 17 else { throw BadTable(row: row) }
        var draft = Draft()
        draft.buyerKind =
            switch row[3] {
            case "individual": .individual
            case "other": .other
            default: .enterprise
            }
        draft.title = row[4]
        draft.taxpayerID = row[5]
        draft.registeredAddress = row[6]
        draft.registeredPhone = row[7]
        draft.bank = row[8]
        draft.bankAccount = row[9]
        draft.mailing = MailingDraft(
            recipient: row[10], phone: row[11], province: row[12], city: row[13],
            district: row[14], street: row[15], postcode: row[16])
        return Customer(
            key: row[0], payer: row[1], contact: try EmailAddress(row[2]), draft: draft)
    }

    /// All orders; the first is the one a newcomer registers with.
    mutating func orders() throws -> [Order] {
        var orders: [Order] = []
        for row in DemoData.orders() {
            guard row.count == 7, let customer = customers[row[0]], let days = Int(row[2]) else {
                throw BadTable(row: row)
            }
            orders.append(try order(row, of: customer, daysAgo: days))
        }
        return orders
    }

    private mutating func order(
        _ row: [String], of customer: Customer, daysAgo: Int
    ) throws -> Order {
        serial += 1
        let paidDay = BeijingTime(now).day.adding(days: -daysAgo)
        let number = try Self.number(serial, paid: paidDay)
        let paidAt = min(
            BeijingTime.instant(day: paidDay, secondOfDay: (9 * 60 + serial * 11) * 60),
            now.adding(seconds: -3600))
        var order = Order(number: number)
        let state = try Self.state(row[1])
        if case .waiting = state {
            guard let holder = holders[customer.key] else { throw BadTable(row: row) }
            try order.claim(for: holder, paidOn: paidDay, at: paidAt.adding(seconds: 1800))
            return order
        }
        _ = try order.take(try record(row, number, customer, paidAt))
        if case .applied(let status) = state {
            try apply(row, customer, until: status, paidAt: paidAt, on: &order)
        }
        return order
    }

    private static func number(_ serial: Int, paid: Day) throws -> OrderNumber {
        try OrderNumber("E\(paid.year)\(String(String(1_000_000 + serial * 37).dropFirst()))")
    }

    /// The order that a newcomer to a demo made at `madeAt` registers with: the first of the table.
    static func firstNumber(madeAt: Instant) throws -> OrderNumber {
        guard let row = DemoData.orders().first, row.count == 7, let days = Int(row[2]) else {
            throw BadTable(row: [])
        }
        return try number(1, paid: BeijingTime(madeAt).day.adding(days: -days))
    }

    private static func state(_ word: String) throws -> State {
        switch word {
        case "waiting": return .waiting
        case "ready": return .ready
        default:
            guard let status = statuses[word] else { throw BadTable(row: [word]) }
            return .applied(status)
        }
    }

    private static let statuses: [String: Status] = [
        "submitted": .submitted, "processing": .processing, "rejected": .rejected,
        "withdrawn": .withdrawn, "issued": .issued, "mailed": .mailed,
        "readyForPickUp": .readyForPickUp, "received": .received, "collected": .collected,
        "returned": .returned, "reissued": .reissued,
    ]

    private func record(
        _ row: [String], _ number: OrderNumber, _ customer: Customer, _ paidAt: Instant
    ) throws -> PaymentRecord {
        let lines = try row[6].split(separator: ";").map { text in
            let parts = text.split(separator: "|").map(String.init)
            guard parts.count == 4 else { throw BadTable(row: row) }
            let rate = TaxRate.softwareServices
            return ProductLine(
                name: parts[0], quantity: try Quantity(parts[1]), unit: parts[2], rate: rate,
                amount: TaxSplit(gross: try Money(yuan: parts[3]), rate: rate))
        }
        let channel: PaymentChannel =
            switch row[5] {
            case "unionpay": .unionPay
            case "invoice": .invoice
            default: .alipay
            }
        return try PaymentRecord(
            order: number, customerNumber: nil, payerName: customer.payer,
            contact: customer.contact, lines: lines,
            total: Money(fen: lines.reduce(0) { $0 + $1.amount.gross.fen }), paidAt: paidAt,
            channel: channel)
    }
}

// MARK: - The life of an application

extension DemoOrders {
    private mutating func apply(
        _ row: [String], _ customer: Customer, until status: Status, paidAt: Instant,
        on order: inout Order
    ) throws {
        var draft = customer.draft
        draft.type = row[3] == "special" ? .special : .normal
        draft.way =
            switch row[4] {
            case "sf": .sf
            case "pickup": .pickUp
            default: .yunda
            }
        // Reissued because of another title: the first fapiao had the old one.
        let title = draft.title
        if status == .reissued { draft.title = DemoData.formerTitle }
        let number = try world.mintApplicationNumber()
        let at = workingTime(after: paidAt, days: HandOver.days, step: 0)
        _ = try order.submit(try Request(draft, divisions: divisions), as: number, at: at)
        let end = try pass(
            try path(to: status, by: draft.way), of: number, after: at, on: &order)
        guard case .reissued(_, as: let next)? = order.current?.stage else { return }
        draft.title = title
        _ = try order.submit(try Request(draft, divisions: divisions), as: next, at: end)
        _ = try pass(
            try path(to: .received, by: draft.way, copy: 1), of: next, after: end, on: &order)
    }

    /// Lets `events` happen to one application, a working day after each other; when the last was.
    private func pass(
        _ events: [Application.Event], of number: ApplicationNumber, after start: Instant,
        on order: inout Order
    ) throws -> Instant {
        var at = start
        for (step, event) in events.enumerated() {
            at = workingTime(after: at, days: 1, step: step + 1)
            let actor: Actor = event.isCustomers ? .customer : .clerk("demo")
            let dated = event.issued(on: BeijingTime(at).day)
            _ = try order.handle(dated, on: number, by: actor, at: at)
        }
        return at
    }

    /// Some working hours later, and never in the future.
    private func workingTime(after start: Instant, days: Int, step: Int) -> Instant {
        var day = BeijingTime(start).day.adding(days: days)
        while !calendar.isWorkingDay(day) { day = day.adding(days: 1) }
        let time = BeijingTime.instant(
            day: day, secondOfDay: (10 * 60 + 7 * serial % 300 + 13 * step) * 60)
        return min(time, now.adding(seconds: (step - 12) * 60))
    }

    /// The events that lead to a status, one after the other; the day of issue comes with its turn.
    ///
    /// A second fapiao for the same bill is another `copy`, with numbers of its own.
    private func path(
        to status: Status, by way: DeliveryWay, copy: Int = 0
    ) throws -> [Application.Event] {
        let digits = String(String(100_000_000 + serial * 7919 + copy).dropFirst())
        let issue = Application.Event.issue(
            try FapiaoNumber(code: "031002600111", number: digits), on: BeijingTime(now).day)
        let carrier: Carrier = way == .yunda ? .yunda : .sf
        let tracking = carrier == .yunda ? "3100000\(digits)" : "SF1\(digits)0000"
        let parcel = Application.Event.mail(
            Parcel(carrier: carrier, tracking: try TrackingNumber(tracking, carrier: carrier)))
        switch status {
        case .submitted: return []
        case .processing: return [.take]
        case .rejected: return [.take, .reject(reason: Self.remark(0), about: .title)]
        case .withdrawn: return [.withdraw(reason: Self.remark(1))]
        case .issued: return [.take, issue]
        case .mailed: return [.take, issue, parcel]
        case .readyForPickUp: return [.take, issue, .readyForPickUp]
        case .received: return [.take, issue, parcel, .received]
        case .collected: return [.take, issue, .readyForPickUp, .collected]
        case .returned:
            return [.take, issue, parcel, .received, .returned(reason: Self.remark(2))]
        case .reissued:
            return [
                .take, issue, parcel, .received, .returned(reason: Self.remark(2)),
                .reissue(as: try world.mintApplicationNumber()),
            ]
        }
    }

    private static func remark(_ index: Int) -> String {
        let remarks = DemoData.remarks()
        return remarks.indices.contains(index) ? remarks[index] : ""
    }
}

extension Application.Event {
    /// The same event, with the day it happens on where it prints one.
    fileprivate func issued(on day: Day) -> Application.Event {
        if case .issue(let number, on: _) = self { .issue(number, on: day) } else { self }
    }

    /// Whether the customer does it, and not the desk.
    fileprivate var isCustomers: Bool {
        switch self {
        case .withdraw, .correct, .received, .returned: true
        case .take, .reject, .issue, .mail, .readyForPickUp, .collected, .takeBack,
            .notCollected, .reissue:
            false
        }
    }
}
