import Desk
import Fapiao
import Storage
import System

/// Support requests, fapiao issued anew, and notices, as the console asks for them.
extension Counter {
    private var store: Store { shop.store }

    func support(_ errand: SupportErrand) throws -> SupportReply {
        switch errand {
        case .open(let number):
            guard let home = try home(of: number), let found = try supportCase(number, at: home)
            else { return .gone }
            return .found(found)
        case .facts(let rows): return .facts(try facts(of: rows))
        case .glance(let number, let home):
            return try supportCase(number, at: home).map(SupportReply.found) ?? .gone
        case .say(let event, let number, let home, let count):
            return try say(event, in: number, at: home, knowing: count)
        case .split(let amounts, let order, let number):
            return try split(amounts, order, for: number)
        case .reissue(let request, let application, let order):
            return try reissue(request, application, order)
        case .post(let notice): return .notices(try post(notice))
        case .end(let notice): return .notices(try end(notice))
        }
    }

    // MARK: Reading

    /// Who asks and what about, of rows on the screen.
    private func facts(of rows: [RequestRow]) throws -> [RequestRow: RequestFacts] {
        let wanted = Dictionary(rows.map { ($0.number, $0) }) { $1 }
        var facts: [RequestRow: RequestFacts] = [:]
        for row in try store.supportQueue() {
            guard let asked = wanted[row.number], asked.since == row.waitingSince else { continue }
            // One that cannot be read is told of where it is opened; the others are listed.
            facts[asked] = try? self.facts(of: row)
        }
        return facts
    }

    private func facts(of row: SupportRow) throws -> RequestFacts? {
        if let order = try store.order(of: row) {
            let about = order.requests.first { $0.number == row.number }?.subject.application
            let known = order.applications.first { $0.number == about }
            return RequestFacts(
                customer: store.audience(of: order)?.address, order: order.number,
                title: known?.request.document.title.text)
        }
        return try store.account(of: row).map {
            RequestFacts(customer: $0.address, order: nil, title: nil)
        }
    }

    /// A request by its number alone, whether it waits or not.
    func supportCase(_ number: SupportNumber) throws -> SupportCase? {
        switch try store.place(of: number) {
        case .order(let order): try supportCase(number, order)
        case .account(let account): supportCase(number, account)
        case nil: nil
        }
    }

    /// Where a request that waits lies.
    private func home(of number: SupportNumber) throws -> SupportHome? {
        for row in try store.supportQueue() where row.number == number {
            if let order = try store.order(of: row) { return .order(order.number) }
            if let account = try store.account(of: row) { return .account(account.id) }
        }
        return nil
    }

    private func supportCase(
        _ number: SupportNumber, at home: SupportHome
    ) throws -> SupportCase? {
        switch home {
        case .order(let order): try store.order(order).flatMap { try supportCase(number, $0) }
        case .account(let id): try store.account(id).flatMap { supportCase(number, $0) }
        }
    }

    private func supportCase(_ number: SupportNumber, _ order: Order) throws -> SupportCase? {
        guard let request = order.requests.first(where: { $0.number == number }) else {
            return nil
        }
        let audience = store.audience(of: order)
        let owner = try order.holder.flatMap { try store.account($0.account) }
        return SupportCase(
            request: request, home: .order(order.number), order: order, owner: owner?.address,
            told: [audience?.address, audience?.second].compactMap { $0 },
            language: audience?.language ?? .simplifiedChinese)
    }

    private func supportCase(_ number: SupportNumber, _ account: Account) -> SupportCase? {
        let requests = account.membership?.requests ?? []
        guard let request = requests.first(where: { $0.number == number }) else { return nil }
        return SupportCase(
            request: request, home: .account(account.id), order: nil, owner: account.address,
            told: [account.address], language: account.language)
    }

    // MARK: Saying

    private func say(
        _ event: SupportRequest.Event, in number: SupportNumber, at home: SupportHome,
        knowing count: Int
    ) throws -> SupportReply {
        let mails = try shop.mintMails()
        do throws(ChangeError<Order.Refusal>) {
            switch home {
            case .order(let order):
                let changed = try store.act(
                    event, on: number, of: order, by: .clerk(clerk), knowing: count,
                    telling: mails, at: shop.world.now())
                shop.handOver(changed.mail)
            case .account(let id):
                let changed = try store.act(
                    event, on: number, of: id, by: .clerk(clerk), knowing: count,
                    telling: mails.own, at: shop.world.now())
                shop.handOver(changed?.mail ?? [])
            }
        } catch .refused(let refusal) {
            return .unsaid(refusal, try supportCase(number, at: home))
        } catch .store(let error) {
            throw error
        }
        AuthLog().write("clerk \(clerk): \(event.log) request \(number.text)", .notice)
        return try supportCase(number, at: home).map(SupportReply.said) ?? .gone
    }

    // MARK: Parts of a bill

    private func split(
        _ amounts: [Money], _ number: OrderNumber, for request: SupportNumber
    ) throws -> SupportReply {
        do throws(ChangeError<SplitRefusal>) {
            _ = try store.split(number, into: amounts)
        } catch .refused(let refusal) {
            return .undivided(.refused(refusal), try supportCase(request, at: .order(number)))
        } catch .store(.taken(let path, let holder)) {
            guard let order = try? OrderNumber(holder) else {
                throw StoreError.taken(path, by: holder)
            }
            return .undivided(.taken(order), try supportCase(request, at: .order(number)))
        } catch .store(let error) {
            throw error
        }
        AuthLog().write(
            "clerk \(clerk): divided \(number.text) into \(amounts.count) parts", .notice)
        return try supportCase(request, at: .order(number)).map(SupportReply.divided) ?? .gone
    }

    // MARK: Another title

    private func reissue(
        _ request: Request, _ application: ApplicationNumber, _ number: OrderNumber
    ) throws -> SupportReply {
        let mails = try shop.mintMails()
        let new = try shop.world.mintApplicationNumber()
        let order: Order
        do throws(ChangeError<DeskRefusal>) {
            order = try store.reissue(
                application, of: number, with: request, as: new, by: clerk, telling: mails,
                at: shop.world.now())
        } catch .refused(let refusal) {
            let now = try store.order(number)
            return .notReissued(
                refusal, try now.map { try dossier(application, $0, isWhole: false) })
        } catch .store(let error) {
            throw error
        }
        shop.handOver(order.mail)
        AuthLog().write(
            "clerk \(clerk): reissued \(application.text) as \(new.text)", .notice)
        return .reissued(try dossier(new, order, isWhole: true))
    }

    // MARK: Notices

    private func post(_ notice: ShortageNotice) throws -> [ShortageNotice] {
        let notices = try store.changeNotices { notices in
            // The clerk pressed Enter twice. The same notice is not shown twice.
            if !notices.contains(notice) { notices.append(notice) }
            return notices
        }
        AuthLog().write(
            "clerk \(clerk): posted a notice from \(notice.from.iso)", .notice)
        return notices
    }

    private func end(_ notice: ShortageNotice) throws -> [ShortageNotice] {
        let today = BeijingTime(shop.world.now()).day
        let notices = try store.changeNotices { notices in
            if let place = notices.firstIndex(of: notice) {
                notices[place] = notice.ended(on: today)
            }
            return notices
        }
        AuthLog().write("clerk \(clerk): ended the notice of \(notice.from.iso)", .notice)
        return notices
    }
}

extension SupportRequest.Event {
    /// What the log calls it.
    fileprivate var log: String {
        switch self {
        case .write: "wrote in"
        case .sendBack: "noted the parcel of"
        case .answer: "answered"
        case .close: "closed"
        }
    }
}
