import Fapiao
import Seeded

@testable import Storage

/// One tale, and everything that is tried on it.
///
/// A state is what one power cut leaves: a prefix of the changes, and a survival. What is left
/// often is the same to the byte; then it is looked at once and counted all the same.
final class Trial {
    /// What came of it.
    struct Outcome: Sendable {
        var tried = 0
        /// How many of them were not the same as another.
        var different = 0
        var failures: [String] = []

        static func + (one: Outcome, other: Outcome) -> Outcome {
            Outcome(
                tried: one.tried + other.tried, different: one.different + other.different,
                failures: one.failures + other.failures)
        }
    }

    /// A state that a second power cut may come to.
    private struct Remains {
        let disk: MemoryDisk
        let isDone: Bool
        let place: String
        /// The prefixes of the next try that are still to be cut.
        var prefixes: [Int]
    }

    private struct Seen: Hashable {
        let fingerprint: Int
        let isDone: Bool
    }

    let tale: Tale
    private(set) var outcome = Outcome()
    let start = MemoryDisk()
    var dice: Chance
    private let known = QuickAudit.Known()
    private var seen: Set<Seen> = []
    private var remains: [Remains] = []
    private let survivals: [Survival]
    /// Whether one failure is enough.
    private let isShort: Bool

    init(
        _ tale: Tale, on exhibit: MuseumDisk.Exhibit? = nil, seed: UInt64,
        survivals: [Survival] = Survival.all, isShort: Bool = false
    ) throws {
        self.tale = tale
        self.survivals = survivals
        self.isShort = isShort
        dice = Chance(seed: tale.name.utf8.reduce(seed &+ 1) { $0 &* 31 &+ UInt64($1) } | 1)
        try tale.before(Scene(start))
        start.forgetCalls()
        start.exhibit = exhibit
    }

    var isOver: Bool { isShort && !outcome.failures.isEmpty }

    /// Tells the tale on a disk of its own; true when it was acknowledged.
    func tell(_ act: (Scene) throws -> Void, on disk: MemoryDisk) -> Bool {
        do {
            try act(Scene(disk, tag: "2"))
            return true
        } catch {
            return false
        }
    }

    /// One more was tried, and failed where there is a failure.
    func note(oneMore failure: String?) {
        outcome.tried += 1
        outcome.different += 1
        if let failure { outcome.failures.append("\(tale.name), \(failure)") }
    }

    // MARK: Power cuts

    /// The power goes after each of the changes, and leaves each survival.
    func cutOnce() {
        let whole = MemoryDisk(copying: start)
        guard tell(tale.act, on: whole), (try? tale.kept(Scene(whole, tag: "3"))) == true else {
            outcome.failures.append("\(tale.name): does not end well even without a power cut")
            return
        }
        for count in 0...whole.changes {
            let disk = MemoryDisk(copying: start)
            disk.powerEndsAfter = count
            let isDone = tell(tale.act, on: disk)
            look(at: disk, isDone, "after \(count) changes", survivals)
            if isOver { return }
        }
    }

    /// A second time, while whoever comes next tries again: prefixes by chance until so many states
    /// were tried, then the same ones with other chances.
    func cutTwice(until count: Int) {
        let first = remains
        remains = []
        var open = first
        var usual = survivals
        while outcome.tried < count, !isOver, !first.isEmpty {
            if open.isEmpty { (open, usual) = (first, []) }
            let index = Int(dice.next() % UInt64(open.count))
            let choice = Int(dice.next() % UInt64(open[index].prefixes.count))
            let prefix = open[index].prefixes.remove(at: choice)
            let one = open[index]
            if one.prefixes.isEmpty { open.remove(at: index) }
            let disk = MemoryDisk(copying: one.disk)
            disk.powerEndsAfter = prefix
            let isDone = tell({ try self.tale.again($0) }, on: disk) || one.isDone
            look(at: disk, isDone, "\(one.place), again after \(prefix) changes", usual)
            remains = []
        }
    }

    /// Everything that a power cut may leave of a disk now.
    private func look(
        at disk: MemoryDisk, _ isDone: Bool, _ place: String, _ usual: [Survival]
    ) {
        let chances = (0..<5).map { _ in Survival.mixed(dice.next()) }
        for survival in usual + chances {
            outcome.tried += 1
            let left = disk.left(by: survival)
            let mark = Seen(fingerprint: left.fingerprint, isDone: isDone)
            guard seen.insert(mark).inserted else { continue }
            outcome.different += 1
            let log = disk.log
            check(left, isDone, "\(place), \(survival)", log)
            if isOver { return }
        }
    }

    /// Whether everything holds on what is left, and the next try works.
    private func check(_ left: MemoryDisk, _ isDone: Bool, _ place: String, _ log: [String]) {
        let disk = MemoryDisk(copying: left)
        do {
            let last = try recover(disk, isDone)
            remains.append(
                Remains(disk: left, isDone: isDone, place: place, prefixes: Array(0...last)))
        } catch {
            outcome.failures.append(
                "\(tale.name), \(place), done: \(isDone): \(error)\n  "
                    + log.joined(separator: "\n  "))
        }
    }

    /// How many changes the next try made.
    private func recover(_ disk: MemoryDisk, _ isDone: Bool) throws -> Int {
        try QuickAudit(disk: disk, aside: tale.aside, known: known).check()
        let scene = try Scene(disk, tag: "3")
        if isDone { try Audit.demand(tale.kept(scene), "1: it is not kept") }
        let before = disk.changes
        try tale.again(scene)
        let changes = disk.changes - before
        if changes > 0 { try QuickAudit(disk: disk, aside: tale.aside, known: known).check() }
        try Audit.demand(tale.kept(Scene(disk, tag: "4")), "the next try did not work")
        return changes
    }
}

// MARK: Failed calls

extension Trial {
    private static let changes: [DiskError.Operation] = [
        .create, .write, .append, .sync, .close, .rename, .link, .remove, .makeLink, .makeFolder,
        .syncFolder, .syncEverything,
    ]

    private static let reads: [DiskError.Operation] = [.read, .readLink, .list, .inspect, .lock]

    /// Each change fails once, and then the power goes; what could not be read loses nothing by it.
    func failEach() {
        failEach(Self.changes, survivals)
        failEach(Self.reads, [.kill])
    }

    private func failEach(_ operations: [DiskError.Operation], _ survivals: [Survival]) {
        let whole = MemoryDisk(copying: start)
        guard !isOver, tell(tale.act, on: whole) else { return }
        for operation in operations {
            for number in 1..<(whole.calls[operation] ?? 0) + 1 {
                let disk = MemoryDisk(copying: start)
                disk.fault = MemoryDisk.Fault(operation: operation, number: number, reason: .io)
                let isDone = tell(tale.act, on: disk)
                look(at: disk, isDone, "\(operation) \(number) failed", survivals)
                if isOver { return }
            }
        }
    }
}

// MARK: Somebody else in between

extension Trial {
    /// Before each call, or each of some, another session changes the same documents.
    func interrupt(every stride: Int = 1) {
        let whole = MemoryDisk(copying: start)
        guard tell(tale.act, on: whole) else { return }
        let first = Int(dice.next() % UInt64(stride)) + 1
        for call in Swift.stride(from: first, through: whole.reached, by: stride) {
            let disk = MemoryDisk(copying: start)
            var told: [MailID] = []
            disk.interlude = (call, { told = Self.post(on: disk) })
            let isDone = tell(tale.act, on: disk)
            var failure: String?
            do {
                _ = try recover(disk, isDone)
                let mail = try Audit(disk: disk).mail()
                let lost = told.contains { !mail.contains($0.text) }
                try Audit.demand(!lost, "1: what another session was told is not kept")
            } catch {
                failure = "another before call \(call), done: \(isDone): \(error)"
            }
            note(oneMore: failure)
            if isOver { return }
        }
    }

    /// Another session posts a mail in the order's and in the account's document; the mails that it
    /// was told are posted.
    private static func post(on disk: MemoryDisk) -> [MailID] {
        var told: [MailID] = []
        do {
            let store = try Scene(disk, tag: "9").store
            let mails = (order: try letter(240), account: try letter(241))
            let isPosted = try? store.change(Sample.order()) { (order) throws(Never) in
                guard order.record != nil else { return false }
                order.post([mails.order])
                return true
            }
            if isPosted == true { told.append(mails.order.id) }
            let isThere: Bool? = try store.change(Sample.account()) { (account) throws(Never) in
                account.post([mails.account])
                return true
            }
            if isThere == true { told.append(mails.account.id) }
        } catch {
            // Somebody else was at it; the session was told so.
        }
        return told
    }

    private static func letter(_ number: Int) throws -> DueMail {
        DueMail(
            id: try Sample.mail(number), to: try Sample.address(), language: .english,
            letter: .accountChanged(.passwordChanged, at: Sample.later(350)),
            madeAt: Sample.later(350))
    }
}
