/// Which claims, hints and rows the documents confirm, as sums: a few for each kind, however many
/// links there are.
///
/// Where the names in a folder add up to the same, they are the same; only where they do not, each
/// is looked at by itself. So nobody reads a document once more for each link to it.
struct LinkSums {
    /// One for each shard of a kind; queues and due mail are cut into as many by their names.
    static let buckets = 4096

    /// By their kind, then by shard or bucket; what has no links has no entry.
    private var sums: [String: [Int: UInt64]] = [:]

    /// Adds a link that is there and that its document confirms.
    mutating func add(_ path: Path) {
        guard let place = Self.place(path) else { return }
        sums[place.kind, default: [:]][place.bucket, default: 0] &+= Self.fingerprint(path)
    }

    /// Which of the buckets differ from those of names that were found.
    func differences(in kind: String, from found: [Int: UInt64]) -> Set<Int> {
        let known = sums[kind] ?? [:]
        return Set(found.keys).union(known.keys).filter { known[$0] != found[$0] }
    }

    func isSame(_ sum: UInt64, in kind: String, bucket: Int) -> Bool {
        (sums[kind]?[bucket] ?? 0) == sum
    }

    static func fingerprint(_ path: Path) -> UInt64 { Fingerprint.of(path.description) }

    /// What a link is counted with.
    static func place(_ path: Path) -> (kind: String, bucket: Int)? {
        guard let first = path.components.first, path.components.count > 1 else { return nil }
        switch first {
        case Layout.due.name: return (first, bucket(of: path.name))
        case Layout.queue.name: return ("\(first)/\(path.components[1])", bucket(of: path.name))
        case _: return Int(path.components[1], radix: 16).map { (first, $0 % buckets) }
        }
    }

    static func bucket(of name: String) -> Int { Int(CRC32.checksum(name.utf8) >> 20) }
}
