import Fapiao
import Storage
import System
import Wizard

/// Orders, drafts and applications of a signed-in customer.
extension Shop {
    func attemptOrder(_ effect: Effect) throws -> Answer {
        switch effect {
        case .addOrder(let member, let claim): return try addOrder(member, claim)
        case .saveDraft(let order, let draft, let base, let member):
            return try saveDraft(order, draft, replacing: base, member)
        case .chooseDraft(let order, let draft, let seen, let member):
            return try chooseDraft(order, draft, over: seen, member)
        case .discardDraft(let order, let member): return try discardDraft(order, member)
        case .submit(let order, let request, let member, _):
            return try submit(order, request, member)
        case .act(let act, let application, let order, let member):
            return try self.act(act, application, order, member)
        case .see(let seen, let member): return try see(seen, member)
        case _: return .done
        }
    }

    private func addOrder(_ member: Member, _ claim: Claim) throws -> Answer {
        let account = try account(of: member)
        do throws(ChangeError<Order.Refusal>) {
            let order = try store.claim(claim, for: account.id, at: world.now())
            handOver(order.mail)
        } catch .refused(let refusal) {
            return .orderRefused(claim.order, refusal)
        } catch .store(let error) {
            throw error
        }
        return .orderAdded(claim.order, try orders(of: account))
    }

    private func saveDraft(
        _ number: OrderNumber, _ draft: Draft, replacing base: Draft?, _ member: Member
    ) throws -> Answer {
        let account = try account(of: member)
        do throws(ChangeError<Order.Refusal>) {
            let save = try store.save(
                draft, on: number, replacing: base, by: account, at: world.now())
            switch save {
            case .saved(let revision): return .draftSaved(number, revision: revision)
            case .rivals(let both): return .draftRivals(number, both)
            }
        } catch .refused(let refusal) {
            return .draftRefused(number, refusal)
        } catch .store(let error) {
            throw error
        }
    }

    private func chooseDraft(
        _ number: OrderNumber, _ draft: Draft, over seen: [Draft], _ member: Member
    ) throws -> Answer {
        let account = try account(of: member)
        do throws(ChangeError<Order.Refusal>) {
            let order = try store.choose(
                draft, over: seen, on: number, by: account, at: world.now())
            guard let saved = order.draft, saved.rival != nil else { return .draftChosen(order) }
            return .draftRivals(number, saved)
        } catch .refused(let refusal) {
            return .draftRefused(number, refusal)
        } catch .store(let error) {
            throw error
        }
    }

    private func discardDraft(_ number: OrderNumber, _ member: Member) throws -> Answer {
        let account = try account(of: member)
        do throws(ChangeError<Order.Refusal>) {
            return .draftDiscarded(try store.discardDraft(on: number, by: account))
        } catch .refused(let refusal) {
            return .draftRefused(number, refusal)
        } catch .store(let error) {
            throw error
        }
    }
}

// MARK: - Applications

extension Shop {
    private func submit(
        _ number: OrderNumber, _ request: Request, _ member: Member
    ) throws -> Answer {
        let account = try account(of: member)
        let mails = try mintMails()
        let submission = Submission(
            order: number, request: request, number: try world.mintApplicationNumber(),
            mail: mails.own, copy: mails.copy)
        let order: Order
        do throws(ChangeError<Order.Refusal>) {
            order = try store.submit(submission, by: account, at: world.now())
        } catch .refused(let refusal) {
            guard let known = try store.order(number) else { throw StoreError.unknownAccount }
            return .submissionRefused(known, refusal)
        } catch .store(let error) {
            throw error
        }
        handOver(order.mail)
        guard let sent = order.applications.last(where: { $0.number == submission.number })
        else { return .trouble(.damaged) }
        return .submitted(order, sent)
    }

    private func act(
        _ act: CustomerAct, _ application: ApplicationNumber, _ number: OrderNumber,
        _ member: Member
    ) throws -> Answer {
        let account = try account(of: member)
        let mails = try mintMails()
        let event: Application.Event =
            switch act {
            case .withdraw(let reason): .withdraw(reason: reason)
            case .correct(let request): .correct(request)
            case .received: .received
            }
        do throws(ChangeError<Order.Refusal>) {
            // Whose it is does not change under an application, so it is asked before the lock.
            guard try seen(number, by: account) else { throw .refused(.heldByAnother) }
            let order = try store.act(
                event, on: application, of: number, by: .customer,
                telling: (own: mails.own, copy: mails.copy), at: world.now())
            handOver(order.mail)
            if case .correct(let request) = act { remember(request, of: account) }
            return .acted(order, application)
        } catch .refused(let refusal) {
            guard let known = try store.order(number) else { throw StoreError.unknownAccount }
            return .actRefused(known, refusal)
        } catch .store(let error) {
            throw error
        }
    }

    /// Whether the order is one that `account` sees.
    func seen(
        _ number: OrderNumber, by account: Account
    ) throws(ChangeError<Order.Refusal>) -> Bool {
        do throws(StoreError) {
            return try store.order(number)?.isVisible(to: account.id, address: account.address)
                ?? false
        } catch {
            throw .store(error)
        }
    }

    /// The next application begins with these details (M10); without them it begins as before,
    /// so a failure here takes nothing from what was sent.
    private func remember(_ request: Request, of account: Account) {
        do {
            _ = try store.change(account.id) { (account) throws(Account.Refusal) in
                try account.remember(request)
            }
        } catch {
            AuthLog().write("cannot keep last details of \(account.id.text)", .warning)
        }
    }

    private func see(_ seen: Seen, _ member: Member) throws -> Answer {
        let account = try account(of: member)
        do throws(ChangeError<Order.Refusal>) {
            switch seen {
            case .order(let number):
                try store.change(number, seenBy: account) { (order) throws(Order.Refusal) in
                    order.see()
                }
            case .request(let request, let number?):
                try store.change(number, seenBy: account) { (order) throws(Order.Refusal) in
                    order.see(request)
                }
            case .request(let request, nil):
                try see(request, account)
            }
        } catch .refused {
            // No longer the customer's: then there is nothing to mark.
        } catch .store(let error) {
            throw error
        }
        return .done
    }

    private func see(
        _ request: SupportNumber, _ account: Account
    ) throws(ChangeError<Order.Refusal>) {
        do throws(StoreError) {
            try changeAccount(account.id) { $0.see(request) }
        } catch {
            throw .store(error)
        }
    }
}
