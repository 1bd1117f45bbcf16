import Fapiao
import Glibc
import Storage

/// Fills a new data folder with made-up orders, as many as years bring: what the desk's benchmark
/// and the tests of its size stand on.
///
///     Bulk FOLDER ORDERS OPEN [SEED]
///
/// With `rival` in place of the folder it is one of the customers whom the races let loose.
///
/// Every document, claim, hint and row is what the store itself makes of the same events; only the
/// syncs are left out until the end, and of several versions of a document all but the last. The
/// last OPEN of the orders have an application in the first queue.
@main struct Bulk {
    private struct Usage: Error, CustomStringConvertible {
        let description = "usage: Bulk FOLDER ORDERS OPEN [SEED], or \(Rival.usage)"
    }

    private let folder: String
    private let plan: BulkPlan

    /// So many orders are in memory at a time, for each of two workers.
    private static let share = 50_000
    private static let workers = 2

    private init(_ arguments: [String]) throws {
        let numbers = arguments.dropFirst(2).map { Int($0) ?? -1 }
        guard (2...3).contains(numbers.count), numbers.allSatisfy({ $0 >= 0 }),
            numbers[0] > 0, numbers[1] <= numbers[0]
        else { throw Usage() }
        folder = arguments[1]
        plan = BulkPlan(
            orders: numbers[0], open: numbers[1],
            seed: UInt64(numbers.count > 2 ? numbers[2] : 20_261_121),
            now: Instant(seconds: time(nil)))
    }

    static func main() async throws {
        if CommandLine.arguments.dropFirst().first == "rival" {
            guard var rival = try Rival(Array(CommandLine.arguments.dropFirst(2))) else {
                throw Usage()
            }
            return try rival.run()
        }
        let bulk = try Bulk(CommandLine.arguments)
        try await bulk.run()
        print("\(bulk.plan.orders) orders, \(bulk.plan.open) open, seed \(bulk.plan.seed)")
    }

    private func run() async throws {
        try PosixDisk.makeRoot(at: folder)
        let disk = try PosixDisk(at: folder)
        _ = try Store.create(on: disk, tag: "bulk", instance: "BULK", at: plan.begin)
        var pending: [BulkLine] = []
        var next = 0
        while next < plan.orders {
            var parts: [Range<Int>] = []
            while parts.count < Self.workers, next < plan.orders {
                parts.append(next..<min(next + Self.share, plan.orders))
                next = parts[parts.count - 1].upperBound
            }
            pending += try await lines(of: parts)
            // Nothing that is still to come is older than this.
            let horizon = next < plan.orders ? plan.sentAt(next).seconds : Int.max
            pending.sort { ($0.at, $0.text.count) < ($1.at, $1.text.count) }
            let ready = pending.prefix { $0.at < horizon }
            try write(ready)
            pending.removeFirst(ready.count)
        }
        try disk.syncEverything()
    }

    private func lines(of parts: [Range<Int>]) async throws -> [BulkLine] {
        try await withThrowingTaskGroup(of: [BulkLine].self) { group in
            for part in parts {
                group.addTask { [folder, plan] in
                    let disk = try BulkDisk(over: PosixDisk(at: folder))
                    let store = try Store.open(on: disk, tag: "bulk")
                    for index in part { try plan.make(index, in: store, on: disk) }
                    return try disk.flush()
                }
            }
            return try await group.reduce([]) { $0 + $1 }
        }
    }

    /// Adds lines, which are in their order of time, to the files of their months.
    private func write(_ lines: ArraySlice<BulkLine>) throws {
        let newline = UInt8(ascii: "\n")
        for run in lines.chunked(by: \.file) {
            guard let file = run.first?.file else { continue }
            let path = folder + "/" + file.description
            let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw DiskError(.append, file, .init(errno: errno)) }
            let bytes = run.flatMap { $0.text + [newline] }
            try PosixDisk(at: folder).write(bytes, to: OpenFile(descriptor: descriptor, path: file))
            close(descriptor)
        }
    }
}

extension ArraySlice {
    /// Runs of neighbours that agree in `key`.
    fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice] {
        var runs: [ArraySlice] = []
        var start = startIndex
        for index in indices where key(self[index]) != key(self[start]) {
            runs.append(self[start..<index])
            start = index
        }
        if start < endIndex { runs.append(self[start..<endIndex]) }
        return runs
    }
}
