import Desk
import Fapiao
import Mail
import Storage
import System

/// The shop's counter: what a clerk's console asks is carried out here.
///
/// One thread has a counter, and the shop behind it, for itself; this is why sending it across is
/// right.
final class Counter: @unchecked Sendable {
    let shop: Shop
    /// The login name that goes on record.
    let clerk: String
    /// The data folder, in which no file for people is made.
    let folder: String
    let printSystem: PrintSystem
    /// What the console was told last.
    var told = Told()
    /// What is being read for an order by titles.
    var titles = Titles()

    /// The state of the queues as it was handed out, so that only what changed is handed out again.
    struct Told {
        var stamps: [DeskQueue: FolderStamp] = [:]
        var small: [DeskQueue: QueueContent] = [:]
        var mails: [MailID: FailedMail] = [:]
        /// Whether there may be a month without what makes searches in it quick.
        var lacksDigest = true
        var isFirst = true
    }

    init(
        _ shop: Shop, clerk: String, folder: String,
        printSystem: PrintSystem = PrintSystem(path: PrintSystem.usual)
    ) {
        self.shop = shop
        self.clerk = clerk
        self.folder = folder
        self.printSystem = printSystem
    }

    private var store: Store { shop.store }

    /// Carries out one effect; every fault of the disk becomes an answer.
    func perform(_ effect: Console.Effect) -> Console.Answer {
        do {
            return Console.Answer(to: effect, try reply(to: effect))
        } catch {
            let trouble = error.ofStorage?.trouble ?? .other("\(error)")
            return Console.Answer(to: effect, .trouble(trouble))
        }
    }

    private func reply(to effect: Console.Effect) throws -> Console.Reply {
        switch effect {
        case .readQueues: return .queues(try changedQueues(), try store.notices())
        case .readDays: return .days(try days())
        case .open(let rows, let queue): return .facts(try facts(of: rows, in: queue))
        case .look(let number):
            guard let order = try store.order(of: number) else { return .unknown }
            return .dossier(try dossier(number, order, isWhole: true))
        case .glance(let number):
            guard let order = try store.order(of: number) else { return .unknown }
            return .dossier(try dossier(number, order, isWhole: false))
        case .find(let text):
            return try find(text)
        case .match(let text): return .matched(try match(text))
        case .act(let act, let number, let order): return try self.act(act, number, order)
        case .records(let errand): return .records(try perform(errand))
        case .support(let errand): return .support(try support(errand))
        case .printOut(let job): return .printed(try printOut(job))
        case .batch(let errand): return .batch(try reply(to: errand))
        case .copy, .redraw, .suspend, .leave: return .done
        }
    }
}

// MARK: - Looking

extension Counter {
    private func facts(
        of rows: [QueueRow], in queue: DeskQueue
    ) throws -> [RowKey: RowFacts] {
        guard let status = queue.status else { return [:] }
        var facts: [RowKey: RowFacts] = [:]
        for row in rows {
            // One that cannot be read is told of where it is opened; the others are listed.
            guard let order = try? store.order(of: row, in: status),
                let known = order.applications.first(where: { $0.number == row.application })
            else {
                // One that is not true, since a change was killed, goes; or the next time.
                try? store.sweep(row, in: status)
                continue
            }
            facts[RowKey(row)] = RowFacts(
                order: order.number, title: known.request.document.title.text)
        }
        return facts
    }

    func dossier(
        _ number: ApplicationNumber, _ order: Order, isWhole: Bool
    ) throws -> Dossier {
        let audience = store.audience(of: order)
        let owner = try order.holder.flatMap { try store.account($0.account) }
        let told = [audience?.address, audience?.second].compactMap { $0 }
        return Dossier(
            order: order, number: number, owner: owner?.address, told: told,
            language: audience?.language ?? .simplifiedChinese,
            earlier: isWhole ? try earlier(than: number, of: audience?.account) : nil)
    }

    /// The latest other applications of whoever an application is of.
    private func earlier(
        than number: ApplicationNumber, of id: AccountID?
    ) throws -> [Dossier.Earlier] {
        guard let id, let account = try store.account(id) else { return [] }
        // An account that was closed sees no orders; the desk goes on with them.
        let orders =
            account.membership == nil
            ? try store.ordersOnRecord(of: account).orders
            : try store.orders(of: id, at: shop.world.now()).orders
        let all = orders.flatMap { order in
            order.applications.map { Dossier.Earlier(order: order.number, application: $0) }
        }
        let others = all.filter { $0.application.number != number }
        return Array(others.sorted { Self.sentAt($0) > Self.sentAt($1) }.prefix(20))
    }

    private static func sentAt(_ one: Dossier.Earlier) -> Instant {
        one.application.submittedAt ?? Instant(seconds: 0)
    }

    /// So many rows of a list are found by a title; who wants more types more of it.
    private static let mostMatches = 500

    private func match(_ text: String) throws -> Set<ApplicationNumber> {
        var numbers: Set<ApplicationNumber> = []
        for case .application(let known, _) in try store.search(text, limit: Self.mostMatches) {
            numbers.insert(known.number)
        }
        return numbers
    }
}

// MARK: - Acting

extension Counter {
    private func act(
        _ act: DeskAct, _ number: ApplicationNumber, _ order: OrderNumber
    ) throws -> Console.Reply {
        let mails = try shop.mintMails()
        do throws(ChangeError<DeskRefusal>) {
            let changed = try store.work(
                act, on: number, of: order, by: clerk,
                telling: (own: mails.own, copy: mails.copy), at: shop.world.now())
            shop.handOver(changed.mail)
            AuthLog().write("clerk \(clerk): \(act.log) \(number.text)", .notice)
            return .dossier(try plainly { try self.dossier(number, changed, isWhole: false) })
        } catch .refused(let refusal) {
            let now = try store.order(order)
            return .refused(
                refusal, try now.map { try dossier(number, $0, isWhole: false) })
        } catch .store(.taken(let path, let holder)) {
            guard case .step(.issue) = act else {
                throw StoreError.taken(path, by: holder)
            }
            return .fapiaoTaken(by: try? OrderNumber(holder))
        } catch .store(let error) {
            throw error
        }
    }

    /// What is read after a change; a failure there is one of storage.
    private func plainly<Answer>(
        _ body: () throws -> Answer
    ) throws(ChangeError<DeskRefusal>) -> Answer {
        do { return try body() } catch { throw .store(error.ofStorage ?? .busy) }
    }
}

extension DeskAct {
    /// What the log calls it.
    fileprivate var log: String {
        switch self {
        case .hold: "took"
        case .takeOver: "took over"
        case .letGo: "let go"
        case .note: "noted"
        case .step(let event): event.log
        }
    }
}

extension Application.Event {
    /// What the log calls it.
    var log: String {
        switch self {
        case .withdraw: "withdrew"
        case .correct: "corrected"
        case .take: "processes"
        case .reject: "rejected"
        case .issue(let number, _): "issued fapiao \(number.key) for"
        case .mail(let parcel): "mailed as \(parcel.tracking.text)"
        case .readyForPickUp: "laid ready"
        case .collected: "handed out"
        case .received: "noted the arrival of"
        case .takeBack: "took back"
        case .notCollected: "noted as not collected"
        case .returned: "noted the return of"
        case .reissue(let number): "reissued as \(number.text)"
        }
    }
}
