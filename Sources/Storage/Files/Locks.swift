/// Locks between processes: one of 1 024 files for each key.
///
/// Several are taken in ascending order, so no two processes wait for each other. They end with
/// the process that holds them, however it ends. Never held while a person thinks.
package struct Locks {
    let disk: any Disk

    /// How long anybody waits before "busy, try again", in milliseconds.
    static let deadline = 5000

    package init(disk: any Disk) {
        self.disk = disk
    }

    /// Runs `body` while no other process runs one with the same key.
    ///
    /// A body must not ask for locks again: one of a process's own would look like another's.
    package func holding<Answer>(
        _ keys: some Collection<Key>, _ body: () throws(StoreError) -> Answer
    ) throws(StoreError) -> Answer {
        var held: [OpenFile] = []
        defer { release(held) }
        try take(slots: Set(keys.map(\.slot)), into: &held)
        return try body()
    }

    /// Runs `body` while no other process holds `path`, a lock that is no key's.
    func holding<Answer>(
        _ path: Path, _ body: () throws(StoreError) -> Answer
    ) throws(StoreError) -> Answer {
        var held: [OpenFile] = []
        defer { release(held) }
        var waited = 0
        try take(path, into: &held, after: &waited)
        return try body()
    }

    /// Runs `body` while this process holds any one of `paths`; waits until one is free.
    func holdingOne<Answer>(
        of paths: [Path], within deadline: Int, _ body: () throws -> Answer
    ) throws -> Answer {
        var waited = 0
        var wait = 1
        while true {
            for path in paths {
                guard let lock = try attempt(path) else { continue }
                defer { release([lock]) }
                return try body()
            }
            guard waited < deadline else { throw StoreError.busy }
            disk.pause(milliseconds: wait)
            waited += wait
            wait = min(wait * 2, 40)
        }
    }

    private func take(slots: Set<Int>, into held: inout [OpenFile]) throws(StoreError) {
        var waited = 0
        for slot in slots.sorted() {
            try take(Layout.lock(slot), into: &held, after: &waited)
        }
    }

    private func take(
        _ path: Path, into held: inout [OpenFile], after waited: inout Int
    ) throws(StoreError) {
        var wait = 1
        while true {
            if let lock = try attempt(path) {
                held.append(lock)
                return
            }
            guard waited < Self.deadline else { throw .busy }
            disk.pause(milliseconds: wait)
            waited += wait
            wait = min(wait * 2, 40)
        }
    }

    private func attempt(_ path: Path) throws(StoreError) -> OpenFile? {
        do throws(DiskError) { return try disk.lock(path) } catch {
            throw .notSaved(error)
        }
    }

    private func release(_ held: [OpenFile]) {
        for lock in held.reversed() {
            // Nothing was written through it; the lock ends with the descriptor either way.
            do { try disk.close(lock) } catch {}
        }
    }
}
