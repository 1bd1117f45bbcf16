import Fapiao

/// What is no order and no account: single files, the outbox, the counts of tries, the rows.
extension Inspection {
    /// What the data folder itself holds.
    func checkRoot() throws(StoreError) {
        let folders = Set(Layout.folders.map { $0.components[0] })
        // The program's mark on a demo.
        for name in try names(in: .root) where name != "DEMO" {
            let isFolder = try kind(of: Path(name)) == .folder
            guard Layout.isOurs(name), isFolder || !folders.contains(name) else {
                try note(Path(name), .foreign)
                continue
            }
        }
    }

    func checkFiles() throws(StoreError) {
        try checkFormat()
        try checkConfig()
        try checkSingle(Layout.notices, under: Layout.noticesLock) { (bytes) throws(StoreError) in
            let document = try DocumentCode.decode(
                NoticesDocument.self, from: bytes, at: Layout.notices)
            do throws(Damage) { _ = try document.list() } catch {
                throw .unreadable(Layout.notices, error)
            }
        }
        try checkCalendar()
        try checkOutbox()
        try checkThrottle()
        try checkLocks()
    }

    /// A person has to bring it back: it is what the whole folder is known by.
    private func checkFormat() throws(StoreError) {
        tally.documents += 1
        do throws(StoreError) { _ = try store.publisher.format() } catch {
            switch error {
            case .noStore: try note(Layout.format, .lost)
            case .unreadable(_, let damage):
                try note(Layout.format, .damaged(damage)) { () throws(StoreError) in false }
            case .notRead(let fault) where fault.reason == .notPlain:
                try note(Layout.format, .damaged(.notAFile)) { () throws(StoreError) in false }
            case .newerFormat, .notSaved, .notConfirmed, .closed, .notRead, .busy, .lowSpace,
                .taken, .unstorable, .unknownAccount, .occupied, .storeExists:
                throw error
            }
        }
    }

    /// A person wrote it, and will look for it where it is.
    private func checkConfig() throws(StoreError) {
        guard try isThere(Layout.config) else { return }
        tally.documents += 1
        do throws(StoreError) { _ = try store.config() } catch {
            switch error {
            case .unreadable(_, let damage):
                try note(Layout.config, .damaged(damage)) { () throws(StoreError) in false }
            case .notRead(let fault) where fault.reason == .notPlain:
                try note(Layout.config, .damaged(.notAFile)) { () throws(StoreError) in false }
            case .notRead, .newerFormat, .notSaved, .notConfirmed, .closed, .busy, .lowSpace,
                .taken, .unstorable, .unknownAccount, .occupied, .noStore, .storeExists:
                throw error
            }
        }
    }

    /// A document that has a lock of its own: read as it is, and once more under the lock (1).
    private func checkSingle(
        _ path: Path, under lock: Path, _ understand: ([UInt8]) throws(StoreError) -> Void
    ) throws(StoreError) {
        guard try isThere(path) else { return }
        tally.documents += 1
        guard try fault(of: path, understand) != nil else { return }
        try holding(lock, for: path) { () throws(StoreError) in
            guard let fault = try fault(of: path, understand) else { return }
            try noteUnreadable(path, fault) { () throws(StoreError) in
                try store.quarantine.moveAside(path)
            }
        }
    }

    /// Why it cannot be read; nil when it can be, or is gone.
    private func fault(
        of path: Path, _ understand: ([UInt8]) throws(StoreError) -> Void
    ) throws(StoreError) -> StoreError? {
        let bytes: [UInt8]
        do throws(DiskError) { bytes = try disk.read(path) } catch {
            if error.reason == .missing { return nil }
            guard error.reason == .notPlain else { throw .notRead(error) }
            return .unreadable(path, .notAFile)
        }
        do throws(StoreError) { try understand(bytes) } catch {
            guard error.isOfDocument else { throw error }
            return error
        }
        return nil
    }

    private func checkCalendar() throws(StoreError) {
        for name in try names(in: Layout.calendar) {
            let path = Layout.calendar.appending(name)
            guard let year = Store.year(of: name) else {
                try note(path, .foreign)
                continue
            }
            try checkSingle(path, under: Layout.calendarLock) { (bytes) throws(StoreError) in
                let document = try DocumentCode.decode(
                    CalendarDocument.self, from: bytes, at: path)
                do throws(Damage) { _ = try document.table(of: year) } catch {
                    throw .unreadable(path, error)
                }
            }
        }
    }

    private func checkOutbox() throws(StoreError) {
        _ = try folders(in: Layout.outboxNew.folder) {
            [Layout.outboxNew.name, Layout.outboxDead.name].contains($0)
        }
        for folder in [Layout.outboxNew, Layout.outboxDead] {
            try eachName(in: folder) { (name) throws(StoreError) in
                let path = folder.appending(name)
                guard name.hasSuffix(".json"), let id = MailID(String(name.dropLast(5))) else {
                    return try note(path, .foreign)
                }
                let lock = Layout.lock(Key(mail: id).slot)
                try checkSingle(path, under: lock) { (bytes) throws(StoreError) in
                    let document = try DocumentCode.decode(
                        OutboxDocument.self, from: bytes, at: path)
                    do throws(Damage) {
                        _ = try document.item(id, in: folder)
                    } catch {
                        throw .unreadable(path, error)
                    }
                }
            }
        }
    }

    /// The counts of a bucket, which the locks of its keys guard.
    private func checkThrottle() throws(StoreError) {
        let folder = Path(Key.Kind.throttle.rawValue)
        for name in try names(in: folder) {
            let path = folder.appending(name)
            guard name.hasSuffix(".json"), name.utf8.count == 8,
                let shard = Int(name.dropLast(5), radix: 16),
                hex(UInt32(shard), digits: 3) == name.dropLast(5)
            else {
                try note(path, .foreign)
                continue
            }
            let slots = LinkSums.buckets / Layout.lockCount
            try checkSingle(path, under: Layout.lock(shard / slots)) {
                (bytes) throws(StoreError) in
                _ = try DocumentCode.decode(ThrottleDocument.self, from: bytes, at: path)
            }
        }
    }

    private func checkLocks() throws(StoreError) {
        let known = Set(
            (0..<Layout.lockCount).map { Layout.lock($0).name }
                + ([Layout.noticesLock, Layout.calendarLock] + Layout.hashing).map(\.name))
        for name in try names(in: Layout.locks) where !known.contains(name) {
            try note(Layout.locks.appending(name), .foreign)
        }
    }

    // MARK: Rows

    /// The files of rows, and what makes searches in them quick; what they say is asked order by
    /// order.
    func checkRows() throws(StoreError) {
        for name in try names(in: Layout.rows) {
            let path = Layout.rows.appending(name)
            let isRows = Rows.isFile(name) || path == Layout.bills
            let rows = Layout.rows.appending(name.dropLast(5) + ".jsonl")
            let isDigest = name.hasSuffix(".find") && Rows.isFile(rows.name)
            guard isRows || isDigest, try kind(of: path) == .file else {
                try note(path, .foreign)
                continue
            }
            if isDigest { try checkDigest(path, of: rows) }
        }
    }

    /// Made anew by rename, so each look sees a whole one; a second look sees what was made since.
    private func checkDigest(_ path: Path, of rows: Path) throws(StoreError) {
        guard try !isSound(path, of: rows), try !isSound(path, of: rows) else { return }
        guard try isThere(rows) else {
            return try note(path, .stray(target: rows.name)) { () throws(StoreError) in
                try removed(path)
            }
        }
        unsound.insert(path)
        try note(path, .digest) { () throws(StoreError) in
            try store.makeDigest(of: rows)
            unsound.remove(path)
            // Of a file without lines there is none, and searches read that.
            return try isSound(path, of: rows) ? true : removed(path)
        }
    }

    private func isSound(_ path: Path, of rows: Path) throws(StoreError) -> Bool {
        var isSound = false
        do throws(DiskError) {
            var header: RowDigest.Header?
            try disk.scan(path) { bytes in
                let length = min(bytes.count, RowDigest.headerLength)
                header = RowDigest.Header(bytes[..<length])
                let lines = UnsafeRawBufferPointer(rebasing: bytes[length...])
                isSound = header.map { CRC32.checksum(lines) == $0.lines } ?? false
            }
            if let header, isSound { isSound = try header.isTrue(of: rows, on: disk) }
        } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return false
        }
        return isSound
    }
}
