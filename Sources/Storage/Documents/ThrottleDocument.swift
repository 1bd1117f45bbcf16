import Fapiao

/// `throttle/<shard>.json`: the tries of whoever falls into this bucket.
///
/// There are 4 096 buckets with at most ``limit`` entries each, so no number of made-up addresses
/// makes the folder grow. A full bucket forgets whoever waits the shortest.
struct ThrottleDocument: Document, Equatable {
    static let limit = 16

    let format: Int
    private(set) var tries: [Entry]

    struct Entry: Codable, Equatable {
        let who: String
        let count: Int
        let last: Int
    }

    init() {
        format = Format.known
        tries = []
    }

    /// The tries of `who` that still count.
    func tries(of who: String, at now: Instant) -> Tries? {
        guard let entry = tries.first(where: { $0.who == who }) else { return nil }
        // Damaged counts are worth nothing.
        guard let last = try? Reading.time(entry.last), let count = try? Reading.count(entry.count)
        else { return nil }
        let tries = Tries(count: count, last: last)
        return tries.isOver(at: now) ? nil : tries
    }

    mutating func set(_ new: Tries, of who: String, at now: Instant) {
        tries.removeAll { entry in
            entry.who == who || (try? Reading.time(entry.last)) == nil
                || now.seconds - entry.last >= Throttle.memory
        }
        if tries.count >= Self.limit,
            let least = tries.indices.min(by: {
                (tries[$0].count, tries[$0].last) < (tries[$1].count, tries[$1].last)
            })
        {
            tries.remove(at: least)
        }
        tries.append(Entry(who: who, count: new.count, last: new.last.seconds))
    }

    mutating func forget(_ who: String) { tries.removeAll { $0.who == who } }
}
