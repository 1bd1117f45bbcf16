import Desk
import Fapiao
import Mail
import Storage

/// The queues as they are now, and what went through them.
extension Counter {
    private var store: Store { shop.store }

    /// How many failed mails are told of; more of them are one trouble.
    private static let mostMails = 500

    /// What changed since the console was told last.
    func changedQueues() throws -> [DeskQueue: QueueContent] {
        var changed: [DeskQueue: QueueContent] = [:]
        for queue in DeskQueue.allCases {
            guard let content = try content(changedIn: queue) else { continue }
            changed[queue] = content
        }
        digest()
        return changed
    }

    /// Prepares one month for quick searches, but never before the queues were told of once.
    private func digest() {
        defer { told.isFirst = false }
        guard told.lacksDigest, !told.isFirst else { return }
        // Where it cannot be made, searches read the rows themselves.
        told.lacksDigest = (try? store.makeDigest()) ?? false
    }

    private func content(changedIn queue: DeskQueue) throws -> QueueContent? {
        guard let status = queue.status else {
            let content = try small(queue)
            guard content != told.small[queue] else { return nil }
            told.small[queue] = content
            return content
        }
        let stamp = try store.stamp(of: status)
        if let stamp, stamp.isSame(as: told.stamps[queue]) { return nil }
        told.stamps[queue] = stamp
        return .applications(try store.queue(status))
    }

    private func small(_ queue: DeskQueue) throws -> QueueContent {
        switch queue {
        case .mail: .mails(try failedMails())
        case .quarantine: .documents(try store.quarantined())
        case .support, .submitted, .processing, .issued, .readyForPickUp, .returned:
            .requests(
                try store.supportQueue().map {
                    RequestRow(number: $0.number, since: $0.waitingSince, kind: $0.kind)
                })
        }
    }

    /// The mails that were given up, each read once.
    private func failedMails() throws -> [FailedMail] {
        let ids = try store.deadMail().prefix(Self.mostMails)
        told.mails = told.mails.filter { ids.contains($0.key) }
        for id in ids where told.mails[id] == nil {
            guard let item = try store.outboxItem(id) else { continue }
            let message = try Message(item.mail, from: shop.sender, secrets: .masked)
            told.mails[id] = FailedMail(
                mail: item.mail, subject: message.subject, fault: item.fault)
        }
        return told.mails.values.sorted {
            ($0.mail.madeAt, $0.mail.id.text) < ($1.mail.madeAt, $1.mail.id.text)
        }
    }

    // MARK: The last days

    /// One thing that happened to one application, however often its row was written.
    private struct Happened: Hashable {
        let application: ApplicationNumber
        let status: Status
        let sentAt: Instant
    }

    /// The last working days; what happens on a day off counts for the working day before.
    func days() throws -> DayTable {
        let calendar = shop.service.calendar
        var day = BeijingTime(shop.world.now()).day
        var days: [Day] = []
        while days.count < DayTable.length {
            if calendar.isWorkingDay(day) { days.insert(day, at: 0) }
            day = day.adding(days: -1)
        }
        return try tally(days)
    }

    private func tally(_ days: [Day]) throws -> DayTable {
        var tallies = days.map { DayTally($0) }
        var (issued, inTime) = (0, 0)
        var seen: Set<Happened> = []
        let start = BeijingTime.instant(day: days[0], secondOfDay: 0)
        for step in try store.steps(since: start) {
            let happened = Happened(
                application: step.application, status: step.status, sentAt: step.sentAt)
            let day = BeijingTime(step.at).day
            guard seen.insert(happened).inserted,
                let place = days.lastIndex(where: { $0 <= day })
            else { continue }
            switch step.status {
            case .submitted: tallies[place].came += 1
            case .issued:
                tallies[place].issued += 1
                issued += 1
                let promised = shop.service.calendar.promise(
                    submittedAt: step.sentAt, hours: shop.service.hours)
                if day <= promised.day { inTime += 1 }
            case .mailed: tallies[place].mailed += 1
            case .processing, .rejected, .withdrawn, .readyForPickUp, .received, .collected,
                .returned, .reissued:
                break
            }
        }
        return DayTable(days: tallies, issued: issued, inTime: inTime)
    }
}
