import Fapiao

/// The orders at hand follow what becomes of their drafts, so that whoever goes back and opens an
/// application again finds what was typed last, and its revision.
extension Context {
    /// A draft on its way to the disk is the order's draft from now on, and what was looked at is
    /// no news any more.
    mutating func note(_ effect: Effect) {
        if case .see(.order(let number), _) = effect { change(number) { $0.seen } }
        if case .see(.request(let number, let order), _) = effect { noteSeen(number, about: order) }
        guard case .saveDraft(let number, let text, _, _) = effect else { return }
        let now = now
        change(number) { order in
            let next = (order.draft?.revision ?? 0) + 1
            return order.with(
                SavedDraft(text: text, revision: next, savedAt: now, rival: order.draft?.rival))
        }
    }

    /// The orders as they were read just now, but for what waits to be saved.
    mutating func takeFresh(_ orders: [Order]) {
        take(orders)
        for effect in orphans.waiting(for: member) { note(effect) }
    }

    /// What an answer says of an order that is at hand.
    mutating func note(_ answer: Answer) {
        if let settled = answer.settled { orphans.settle(settled) }
        switch answer {
        case .draftSaved(let number, let revision):
            change(number) { order in order.draft.map { order.with($0.at(revision)) } ?? order }
        case .draftRivals(let number, let saved): change(number) { $0.with(saved) }
        case .draftChosen(let order), .draftDiscarded(let order), .submitted(let order, _),
            .submissionRefused(let order, _), .acted(let order, _), .actRefused(let order, _):
            change(order.number) { _ in order }
        case .watched(let member, let orders, let notices):
            service.notices = notices
            note(member, orders)
        case .notices(let notices): service.notices = notices
        case .supported(_, let member, let orders): note(member, orders)
        case .changed(let member):
            guard self.member?.id == member.id else { return }
            self.member = member
        case .lookedUp, .registered, .registrationRefused, .orderHeld, .resent, .resendRefused,
            .activated, .activationRefused, .signedIn, .mustActivate, .signInRefused, .orders,
            .orderAdded, .orderRefused, .draftRefused, .mail, .temporaryPasswordMailed,
            .mustChoosePassword, .changeRefused, .addressChangeStopped, .supportRefused,
            .signedOut, .trouble, .done:
            return
        }
    }

    /// Who asked may have been signed out meanwhile.
    private mutating func note(_ member: Member, _ orders: [Order]) {
        guard self.member?.id == member.id else { return }
        self.member = member
        takeFresh(orders)
    }

    /// A thread that is being read is no news any more, whenever that reaches the disk.
    private mutating func noteSeen(_ number: SupportNumber, about order: OrderNumber?) {
        if let order {
            change(order) { order in
                var read = order
                read.see(number)
                return read
            }
        } else if let index = member?.profile.requests.firstIndex(where: { $0.number == number }) {
            member?.profile.requests[index].see()
        }
    }

    private mutating func change(_ number: OrderNumber, _ body: (Order) -> Order) {
        if let index = orders.firstIndex(where: { $0.number == number }) {
            orders[index] = body(orders[index])
        } else if let index = divided.firstIndex(where: { $0.number == number }) {
            divided[index] = body(divided[index])
        }
    }
}

extension Order {
    /// This order with all of its applications looked at.
    fileprivate var seen: Order {
        var order = self
        order.see()
        return order
    }

    /// This order with another draft.
    fileprivate func with(_ draft: SavedDraft) -> Order {
        Order(
            number: number, record: record, holder: holder, draft: draft,
            applications: applications, requests: requests, portions: portions,
            portionOf: portionOf, mail: mail)
    }
}

extension SavedDraft {
    fileprivate func at(_ revision: Int) -> SavedDraft {
        SavedDraft(text: text, revision: revision, savedAt: savedAt, rival: rival)
    }
}
