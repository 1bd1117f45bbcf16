import Fapiao
import Storage
import System
import Wizard

/// Support requests of a signed-in customer (M9, M18, M19).
extension Shop {
    func support(_ act: SupportAct, _ member: Member) throws -> Answer {
        let account = try account(of: member)
        let number: SupportNumber
        do throws(ChangeError<Order.Refusal>) {
            number = try carryOut(act, account)
        } catch .refused(let refusal) {
            return .supportRefused(refusal)
        } catch .store(let error) {
            throw error
        }
        let now = try self.account(of: member)
        return .supported(number, try self.member(now), try orders(of: now))
    }

    private func carryOut(
        _ act: SupportAct, _ account: Account
    ) throws(ChangeError<Order.Refusal>) -> SupportNumber {
        let mails: (own: MailID, copy: MailID)
        let fresh: SupportNumber
        do {
            mails = try mintMails()
            fresh = try world.mintSupportNumber()
        } catch {
            throw .store(.busy)
        }
        switch act {
        case .open(let subject, let order, let text):
            let request = SupportRequest(
                number: fresh, subject: subject, text: text, at: world.now())
            try open(request, about: order, account, mails)
            return fresh
        case .write(let number, let order, let text):
            try add(.write(text), to: number, about: order, account, mails)
            return number
        case .sendBack(let number, let order, let parcel):
            try add(.sendBack(parcel), to: number, about: order, account, mails)
            return number
        }
    }

    private func open(
        _ request: SupportRequest, about number: OrderNumber?, _ account: Account,
        _ mails: (own: MailID, copy: MailID)
    ) throws(ChangeError<Order.Refusal>) {
        let now = world.now()
        let letter = DueMail(
            id: mails.own, to: account.address, language: account.language,
            letter: .support(
                request.number, request.subject.kind, .opened, text: "", at: now),
            madeAt: now)
        if let number {
            let order = try store.change(number, seenBy: account) {
                (order) throws(Order.Refusal) in
                try order.open(request)
                order.post([letter])
                return order
            }
            handOver(order.mail)
        } else {
            let changed = try store.change(account.id) { (account) throws(Order.Refusal) in
                try account.open(request)
                account.post([letter])
                return account
            }
            handOver(changed?.mail ?? [])
        }
    }

    private func add(
        _ event: SupportRequest.Event, to number: SupportNumber, about order: OrderNumber?,
        _ account: Account, _ mails: (own: MailID, copy: MailID)
    ) throws(ChangeError<Order.Refusal>) {
        let now = world.now()
        if let order {
            guard try seen(order, by: account) else { throw .refused(.heldByAnother) }
            _ = try store.act(
                event, on: number, of: order, by: .customer, telling: mails, at: now)
        } else {
            _ = try store.act(
                event, on: number, of: account.id, by: .customer, telling: mails.own, at: now)
        }
    }
}
