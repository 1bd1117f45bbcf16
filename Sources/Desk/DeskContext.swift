import Fapiao
import Pages
import Resources
import Screen

extension Console {
    /// What every page reads and none changes.
    package struct Context: Sendable {
        package var words: Words
        package var glyphs: Glyphs
        package var size: Size
        package var now: Instant
        package var service: Service
        /// The login name that goes on record.
        package let clerk: String
        var board = Board()

        package init(
            words: Words, glyphs: Glyphs, size: Size, now: Instant, service: Service,
            clerk: String
        ) {
            self.words = words
            self.glyphs = glyphs
            self.size = size
            self.now = now
            self.service = service
            self.clerk = clerk
        }

        var today: Day { BeijingTime(now).day }

        /// When an application of `type` is to be issued.
        func promise(_ type: FapiaoType, sentAt: Instant) -> Promise {
            service.promise(for: type, submittedAt: sentAt, today: today)
        }

        /// The same as a day.
        func due(_ type: FapiaoType, sentAt: Instant) -> Day {
            switch promise(type, sentAt: sentAt) {
            case .day(let promised): promised.day
            case .shortage(let notice): notice.expectedMailing
            }
        }
    }
}

/// What is known of the queues, as last read.
struct Board: Sendable {
    private(set) var queues: [DeskQueue: QueueContent] = [:]
    private(set) var facts: [RowKey: RowFacts] = [:]
    /// What is known of requests that wait.
    private(set) var requests: [RequestRow: RequestFacts] = [:]
    /// The rows whose documents were asked for.
    private var asked: Set<RowKey> = []
    private var askedRequests: Set<RequestRow> = []
    var days: DayTable?
    /// Where each application of a queue stands by its title, as last read.
    var ranks: [ApplicationNumber: Int] = [:]

    /// How many documents are remembered; the rows of one screen are asked for again.
    private static let most = 5_000

    mutating func take(_ changed: [DeskQueue: QueueContent]) {
        queues.merge(changed) { $1 }
    }

    mutating func take(_ opened: [RowKey: RowFacts]) { facts.merge(opened) { $1 } }

    mutating func take(_ opened: [RequestRow: RequestFacts]) { requests.merge(opened) { $1 } }

    /// The requests among `rows` that nobody has asked for; they count as asked for from now on.
    mutating func ask(_ rows: [RequestRow]) -> [RequestRow] {
        if askedRequests.count > Self.most {
            askedRequests = []
            requests = [:]
        }
        return rows.filter { askedRequests.insert($0).inserted }
    }

    /// The rows among `rows` that nobody has asked for; they count as asked for from now on.
    mutating func ask(_ rows: [QueueRow]) -> [QueueRow] {
        if asked.count > Self.most {
            asked = []
            facts = [:]
        }
        return rows.filter { asked.insert(RowKey($0)).inserted }
    }

    func count(_ queue: DeskQueue) -> Int? { queues[queue]?.count }

    /// Since when the oldest open application waits.
    var oldest: Instant? {
        [DeskQueue.submitted, .processing].compactMap { queues[$0]?.oldest }.min()
    }
}
