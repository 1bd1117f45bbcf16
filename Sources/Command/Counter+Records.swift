import Desk
import Fapiao
import Mail
import Storage
import System

/// What clerks look up beside the queues, and what they do to accounts, bills, mails and documents.
extension Counter {
    private var store: Store { shop.store }
    private var now: Instant { shop.world.now() }

    func perform(_ errand: RecordsErrand) throws -> RecordsReply {
        switch errand {
        case .search(let text): return try search(text)
        case .order(let number):
            return try store.order(number).map(file).map { .order($0) } ?? .gone
        case .account(let id): return try reply(try store.account(id))
        case .accountAt(let address): return try reply(try store.accountOnRecord(of: address))
        case .onAccount(let deed, let id): return try perform(deed, on: id)
        case .onOrder(let deed, let number, let seen):
            return try perform(deed, on: number, seen: seen)
        case .mail(let id): return try mail(id)
        case .onMail(.retry, let id): return try retry(id)
        case .onMail(.forget, let id): return try forget(id)
        case .document(let name): return try document(name)
        case .onDocument(.putBack, let name): return try putBack(name)
        case .onDocument(.discard, let name):
            guard try store.discard(quarantined: name) else { return .gone }
            log("deleted '\(name)' from quarantine")
            return .done
        case .sheet(let day): return .sheet(try store.sheet(of: day))
        case .write(let text, let path): return write(text, to: path)
        case .rank(let queue): return try rank(queue)
        }
    }

    private func write(_ text: String, to path: String) -> RecordsReply {
        do throws(FileFault) {
            try NewFile(HomeFolder.expanded(path)).write(Array(text.utf8), outside: folder)
            return .done
        } catch {
            return .refused(.file(error))
        }
    }

    func log(_ deed: String) { AuthLog().write("clerk \(clerk): \(deed)", .notice) }
}

// MARK: - Looking up

extension Counter {
    private func search(_ text: String) throws -> RecordsReply {
        // One more than is told of says that there is more.
        var hits = try store.search(text, limit: Hit.most + 1).map { try hit($0, text) }
        if let number = SupportNumber(text), let place = try store.place(of: number),
            let request = place.request(number)
        {
            hits.insert(.request(RequestHit(request, at: place)), at: 0)
        }
        return .hits(Array(hits.prefix(Hit.most)), isCut: hits.count > Hit.most)
    }

    private func hit(_ hit: SearchHit, _ text: String) throws -> Hit {
        switch hit {
        case .application(let application, let order):
            .application(
                ApplicationHit(
                    number: application.number, status: application.stage.status,
                    title: application.request.document.title.text,
                    amount: application.amount.gross, met: application.field(met: text, in: order)))
        case .order(let order) where order.portions.isEmpty:
            .order(order.number, payer: order.record?.payerName, total: order.record?.total)
        case .order(let order):
            .divided(
                order.number, payer: order.record?.payerName, total: order.record?.total,
                parts: order.portions.count)
        case .account(let account):
            .account(account.id, account.address, AccountFile.State(account))
        }
    }

    private func reply(_ account: Account?) throws -> RecordsReply {
        try account.map { .account(try file($0)) } ?? .gone
    }

    private func file(_ account: Account) throws -> AccountFile {
        var file = AccountFile(account, at: now)
        file.tries = try store.tries(of: account.address, at: now)
        let orders = try store.ordersOnRecord(of: account)
        file.unreadable = orders.unreadable
        file.bills = orders.orders.map { order in
            AccountFile.Bill(
                number: order.number, total: order.record?.total,
                status: order.current?.stage.status, isHeld: order.holder != nil,
                parts: order.portions.count)
        }
        file.requests =
            (account.membership?.requests ?? []).map { RequestHit($0, at: .account(account)) }
            + orders.orders.flatMap { order in
                order.requests.map { RequestHit($0, at: .order(order)) }
            }
        return file
    }
}

// MARK: - Deeds

extension Counter {
    private func perform(_ deed: AccountDeed, on id: AccountID) throws -> RecordsReply {
        let code = try shop.world.mintCode()
        let mail = try shop.world.mintMailID()
        let (now, clerk) = (now, clerk)
        do throws(ChangeError<Account.Refusal>) {
            let changed = try store.change(id) { (account) throws(Account.Refusal) in
                switch deed {
                case .resend: try account.resend(code, at: now)
                case .reset: try account.resetPassword(code, at: now)
                case .endSessions: try account.signOutEverywhere(telling: mail, at: now)
                case .close(let reason):
                    try account.close(by: clerk, reason: reason, telling: mail, at: now)
                }
                return account
            }
            guard let changed else { return .gone }
            shop.handOver(changed.mail)
            log("\(deed.log) \(id.text)")
        } catch .refused(let refusal) {
            return .refused(.account(refusal))
        } catch .store(let error) {
            throw error
        }
        return try reply(try store.account(id))
    }
}

extension AccountDeed {
    /// What the log calls it.
    fileprivate var log: String {
        switch self {
        case .resend: "resent the activation code of"
        case .reset: "began a password reset of"
        case .endSessions: "ended all sessions of"
        case .close: "closed"
        }
    }
}

// MARK: - Failed mail

extension Counter {
    private func mail(_ id: MailID) throws -> RecordsReply {
        guard let item = try store.outboxItem(id) else { return .gone }
        let message = try Message(item.mail, from: shop.sender, secrets: .masked)
        let standing: MailFile.Standing = item.notBefore.map { .waits(from: $0) } ?? .givenUp
        return .mail(
            MailFile(
                mail: item.mail, subject: message.subject, body: message.body,
                attempts: item.attempts, fault: item.fault, standing: standing))
    }

    private func retry(_ id: MailID) throws -> RecordsReply {
        switch try shop.retry(id) {
        case .queued:
            shop.sendSoon(id)
            log("had mail \(id.text) sent again")
            return try mail(id)
        case .unknown: return .gone
        case .leased(let until): return .refused(.mailLeased(until: until))
        case .expired(let at): return .refused(.mailExpired(at: at))
        case .unwanted: return .refused(.mailUnwanted)
        }
    }

    private func forget(_ id: MailID) throws -> RecordsReply {
        guard try store.forget(dead: id) else {
            return try store.outboxItem(id) == nil ? .gone : .refused(.mailWaits)
        }
        log("removed mail \(id.text)")
        return .done
    }
}

// MARK: - Quarantine

extension Counter {
    private func document(_ name: String) throws -> RecordsReply {
        guard let found = try store.quarantined(name) else { return .gone }
        return .document(QuarantineFile(found))
    }

    private func putBack(_ name: String) throws -> RecordsReply {
        switch try store.putBack(name) {
        case .done:
            log("put '\(name)' back from quarantine")
            return .done
        case .unreadable(let damage): return .refused(.unreadable(.init(damage)))
        case .occupied: return .refused(.occupied)
        case .unknown: return .refused(.originUnknown)
        case .gone: return .gone
        }
    }
}

// MARK: - Titles

extension Counter {
    /// How long one piece of reading lasts; then whatever else waits has its turn.
    private static let turn = 60

    private func rank(_ queue: DeskQueue) throws -> RecordsReply {
        guard let status = queue.status else { return .ranked([:]) }
        if titles.queue != queue || titles.reading.isOver {
            titles.queue = queue
            titles.rows = try store.queue(status)
            try titles.reading.ask(for: titles.rows, in: store)
        }
        let end = SystemClock.monotonicMilliseconds() + Self.turn
        while !titles.reading.isOver, SystemClock.monotonicMilliseconds() < end {
            try titles.reading.goOn(in: store)
        }
        let all = titles.rows.count
        guard titles.reading.isOver else {
            return .ranking(known: all - titles.reading.missing, of: all)
        }
        return .ranked(titles.reading.ranks(of: titles.rows))
    }

    /// The titles of one queue as far as they were read.
    struct Titles {
        var queue: DeskQueue?
        var rows: [QueueRow] = []
        var reading = TitleReading()
    }
}
