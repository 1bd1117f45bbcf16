import Synchronization

/// The documents that were read last, so that one that is read again in the same change, and says
/// the same, is not understood again.
///
/// 1. The bytes are read from the disk each time; what is kept is what they meant. The same bytes
///    under the same key mean the same, so nothing here can be out of date.
/// 2. A commit reads its document up to four times: to find it, to look at it, and under each of
///    two locks. Understanding it each time was a third of what a commit computed (measured).
final class Readings: Sendable {
    private struct Reading {
        let key: Key
        let bytes: [UInt8]
        let noun: any Sendable
    }

    /// An order, its whole, and the account that has it.
    private static let most = 4
    private let kept = Mutex<[Reading]>([])

    /// What these bytes meant, when they were understood a moment ago.
    func noun<Noun: Sendable>(of key: Key, in bytes: [UInt8]) -> Noun? {
        kept.withLock { kept in
            kept.last { $0.key == key && $0.bytes == bytes }?.noun as? Noun
        }
    }

    func keep(_ noun: some Sendable, of key: Key, in bytes: [UInt8]) {
        kept.withLock { kept in
            kept.removeAll { $0.key == key }
            if kept.count == Self.most { kept.removeFirst() }
            kept.append(Reading(key: key, bytes: bytes, noun: noun))
        }
    }
}
