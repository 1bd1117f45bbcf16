import Fapiao

/// `orders/<shard>/<order number>.json`: everything about one order.
struct OrderDocument: Document, Equatable {
    let format: Int
    let number: String
    let record: PaymentRecordDocument?
    let holder: Holding?
    let draft: SavedDraftDocument?
    let applications: [ApplicationDocument]
    let requests: [SupportDocument]?
    let portions: [Part]?
    let portionOf: String?
    let mail: [MailDocument]
    let passing: Passed?

    struct Holding: Codable, Equatable {
        let account: String
        let since: Int
        let paidOn: String?
    }

    /// What a clerk did last about who holds it.
    struct Passed: Codable, Equatable {
        let by: String
        let at: Int
    }

    /// A part that the desk divided the bill into.
    struct Part: Codable, Equatable {
        let order: String
        let fen: Int
    }

    init(_ order: Order) {
        format = Format.known
        number = order.number.text
        record = order.record.map(PaymentRecordDocument.init)
        holder = order.holder.map { holder in
            Holding(
                account: holder.account.text, since: holder.since.seconds,
                paidOn: holder.paidOn?.iso)
        }
        draft = order.draft.map(SavedDraftDocument.init)
        applications = order.applications.map(ApplicationDocument.init)
        requests = order.requests.isEmpty ? nil : order.requests.map(SupportDocument.init)
        portions =
            order.portions.isEmpty
            ? nil : order.portions.map { Part(order: $0.order.text, fen: $0.amount.fen) }
        portionOf = order.portionOf?.text
        mail = order.mail.map(MailDocument.init)
        passing = order.passing.map { Passed(by: $0.by, at: $0.at.seconds) }
    }

    /// The order, if it is `expected` and keeps the promises above `Order`.
    func order(_ expected: OrderNumber) throws(Damage) -> Order {
        // A file that was copied under another order's name says so itself.
        guard number == expected.text else { throw .notUnderstood }
        let record = try Reading.optional(record) { (record) throws(Damage) in
            try record.record(of: expected)
        }
        let order = Order(
            number: expected, record: record,
            holder: try Reading.optional(holder) { (holder) throws(Damage) in
                try holder.holder()
            },
            draft: try Reading.optional(draft) { (draft) throws(Damage) in try draft.saved() },
            applications: try Reading.all(applications) { (application) throws(Damage) in
                try application.application(for: try Reading.required(record))
            },
            requests: try Reading.all(requests ?? []) { (request) throws(Damage) in
                try request.request()
            },
            portions: try Reading.all(portions ?? []) { (part) throws(Damage) in
                Portion(order: try Reading.order(part.order), amount: try Reading.money(part.fen))
            },
            portionOf: try Reading.optional(portionOf, Reading.order),
            mail: try Reading.all(mail) { (mail) throws(Damage) in try mail.mail() },
            passing: try Reading.optional(passing) { (passing) throws(Damage) in
                Passing(by: passing.by, at: try Reading.time(passing.at))
            })
        guard order.keepsItsPromises else { throw .notUnderstood }
        return order
    }
}

extension Order {
    /// At most one application is live, and none on a bill that was divided; the parts add up, and
    /// each has a record.
    fileprivate var keepsItsPromises: Bool {
        // A part is made with its share of the bill.
        guard portionOf == nil || record != nil else { return false }
        let live = applications.count(where: \.stage.isLive)
        guard !portions.isEmpty else { return live <= 1 }
        let sum = portions.reduce(Money.zero) { $0 + $1.amount }
        return live == 0 && portionOf == nil && sum == record?.total
            && portions.allSatisfy { $0.amount.fen > 0 }
    }
}

extension OrderDocument.Holding {
    func holder() throws(Damage) -> Holder {
        Holder(
            account: try Reading.account(account), since: try Reading.time(since),
            paidOn: try Reading.optional(paidOn, Reading.day))
    }
}
