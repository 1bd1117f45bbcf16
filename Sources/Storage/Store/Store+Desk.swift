import Fapiao

/// What clerks do to applications; each act is decided under the order's lock, so of two clerks on
/// one row one wins and the other sees who (`DeskRefusal.held`).
extension Store {
    /// Applies a clerk's act to an application, and has the customer told of a new status.
    ///
    /// `mails` are two fresh numbers: one for the customer's own address, one for the copy. A fapiao
    /// number that is used already ends as `.store(.taken)`.
    package func work(
        _ act: DeskAct, on application: ApplicationNumber, of number: OrderNumber,
        by clerk: String, telling mails: (own: MailID, copy: MailID), at now: Instant
    ) throws(ChangeError<DeskRefusal>) -> Order {
        try change(number) { (order) throws(DeskRefusal) in
            let effects = try order.work(act, on: application, by: clerk, at: now)
            tell(&order, effects, of: application, by: .clerk(clerk), mails, at: now)
            return order
        }
    }

    /// Issues a returned application anew under another number and title (M19).
    package func reissue(
        _ application: ApplicationNumber, of number: OrderNumber, with request: Request,
        as new: ApplicationNumber, by clerk: String, telling mails: (own: MailID, copy: MailID),
        at now: Instant
    ) throws(ChangeError<DeskRefusal>) -> Order {
        try change(number) { (order) throws(DeskRefusal) in
            let effects = try order.reissue(
                application, with: request, as: new, by: clerk, at: now)
            // One mail says that another fapiao is under way; the one before it is over.
            tell(&order, Array(effects.suffix(1)), of: new, by: .clerk(clerk), mails, at: now)
            return order
        }
    }

    /// Posts what the customer has to know of an application's new status.
    func tell(
        _ order: inout Order, _ effects: [Application.Effect], of application: ApplicationNumber,
        by actor: Actor, _ mails: (own: MailID, copy: MailID), at now: Instant
    ) {
        let number = order.number
        let steps = order.applications.first { $0.number == application }?.history
        let remark = steps?.last?.remark ?? ""
        for case .tell(let status) in effects {
            tell(&order, mails, at: now) { isCopy in
                // The customer's own words do not go to an address that nobody confirmed.
                let isFree = isCopy && actor == .customer
                return .statusChanged(
                    application, number, status, remark: isFree ? "" : remark, at: now)
            }
        }
    }
}

extension ChangeError where Refusal == Never {
    /// What storage says; nothing else can have happened.
    var store: StoreError {
        switch self {
        case .store(let error): error
        }
    }
}

// MARK: Parts of a bill

extension Store {
    /// Divides a bill into parts (M9), and makes their orders.
    ///
    /// The parts stand in the bill's own document first; their orders follow from it. A crash in
    /// between leaves parts without orders, which whoever lists the customer's orders makes (2).
    package func split(
        _ number: OrderNumber, into amounts: [Money]
    ) throws(ChangeError<SplitRefusal>) -> Order {
        for portion in amounts.indices {
            try requireFree(OrderNumber(portion: portion + 1, of: number), for: number)
        }
        let order = try change(number) { (order) throws(SplitRefusal) in
            try order.split(into: amounts)
            return order
        }
        do throws(StoreError) { _ = try portions(of: order) } catch { throw .store(error) }
        return order
    }

    /// A number under which another payment record came in already cannot be a part's.
    ///
    /// What another clerk made a moment ago are parts; the bill itself says that it is divided.
    private func requireFree(
        _ number: OrderNumber?, for whole: OrderNumber
    ) throws(ChangeError<SplitRefusal>) {
        do throws(StoreError) {
            guard let number, let known = try order(number), known.record != nil,
                known.portionOf != whole
            else { return }
            throw .taken(Key(order: number).document, by: number.text)
        } catch {
            throw .store(error)
        }
    }

    /// The orders of a bill's parts; what a crash left out is made now.
    package func portions(of order: Order) throws(StoreError) -> [Order] {
        var parts: [Order] = []
        for fresh in order.portionOrders {
            if let known = try self.order(fresh.number), known.portionOf == order.number {
                parts.append(known)
                continue
            }
            do throws(ChangeError<Never>) {
                // Whoever guessed the number and claimed it has a claim on nothing.
                try change(fresh.number) { (part) throws(Never) in
                    if part.record == nil { part = fresh }
                }
            } catch {
                throw error.store
            }
            if let made = try self.order(fresh.number) { parts.append(made) }
        }
        return parts
    }
}
