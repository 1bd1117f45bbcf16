import Fapiao

/// What the rows say of the applications of some orders, as hashes: sixteen bytes a line.
struct RowIndex {
    /// The shards of orders that it is about.
    private let shards: Range<Int>
    /// An application, its order and what a search finds it by, as far as a search reads that.
    private var said: Set<UInt64> = []
    /// An application and a day on which it changed.
    private var days: Set<UInt64> = []
    /// How much of each file was read.
    private var offsets: [Path: Int] = [:]

    /// Digests that do not say what the rows do.
    private let unsound: Set<Path>

    init(_ shards: Range<Int> = 0..<0, without unsound: Set<Path> = []) {
        self.shards = shards
        self.unsound = unsound
    }

    /// How many bytes of rows go into one part.
    private static let share = 256 << 20

    /// Cuts the orders into parts, none of which has too many rows to remember.
    static func parts(
        of store: Store, share: Int = share
    ) throws(StoreError) -> [Range<Int>] {
        var bytes = 0
        for file in try files(of: store) { bytes += try size(of: file, store) }
        let count = min(256, bytes / share + 1)
        let borders = (0...count).map { $0 * LinkSums.buckets / count }
        return zip(borders, borders.dropFirst()).map { $0..<$1 }
    }

    /// The files of rows; nothing is removed from their folder.
    static func files(of store: Store) throws(StoreError) -> [Path] {
        let names: [String]
        do throws(DiskError) { names = try store.publisher.disk.list(Layout.rows) } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return []
        }
        var files: [Path] = []
        for name in names.sorted() where Rows.isFile(name) || name == Layout.bills.name {
            let path = Layout.rows.appending(name)
            let kind = try store.publisher.read { () throws(DiskError) in
                try store.publisher.disk.kind(of: path)
            }
            if kind == .file { files.append(path) }
        }
        return files
    }

    private static func size(of file: Path, _ store: Store) throws(StoreError) -> Int {
        try store.publisher.read { () throws(DiskError) in
            try store.publisher.disk.size(of: file)
        }
    }

    // MARK: Reading

    /// Reads what was added since, and tells how many lines that was.
    mutating func catchUp(with store: Store) throws(StoreError) -> Int {
        guard !shards.isEmpty else { return 0 }
        var lines = 0
        for file in try Self.files(of: store) {
            let size = try Self.size(of: file, store)
            let known = offsets[file]
            guard size != known ?? 0 else { continue }
            // What a search reads in place of the lines that it stands for.
            let digest = RowDigest.file(of: file)
            let isSound = known == nil && file != Layout.bills && !unsound.contains(digest)
            let covered = isSound ? RowDigest.covered(of: file, on: store.publisher.disk) : 0
            if covered > 0 {
                _ = try Self.eachLine(of: digest, from: RowDigest.headerLength, store) { row, _ in
                    note(row, isRead: true)
                }
            }
            let start = (known ?? 0) > size ? 0 : known ?? 0
            offsets[file] = try Self.eachLine(of: file, from: start, store) { row, end in
                lines += note(row, isRead: end > covered) ? 1 : 0
            }
        }
        return lines
    }

    /// Shows whole lines, with the place of their ends; returns where the last one ended.
    private static func eachLine(
        of file: Path, from start: Int, _ store: Store, _ body: (RowLine, Int) -> Void
    ) throws(StoreError) -> Int {
        var start = start
        var count = piece
        while true {
            let bytes = try store.publisher.read { () throws(DiskError) in
                try store.publisher.disk.read(file, from: start, count: count)
            }
            var used = 0
            bytes.withUnsafeBytes { piece in
                while used < piece.count {
                    let rest = UnsafeRawBufferPointer(rebasing: piece[used...])
                    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return }
                    let line = UnsafeRawBufferPointer(rebasing: rest[..<end])
                    used += end + 1
                    body(RowLine(bytes: line), start + used)
                }
            }
            start += used
            // The last line may be cut off, or longer than a piece.
            if bytes.count < count { return start }
            count = used == 0 ? count * 2 : piece
        }
    }

    private static let piece = 1 << 20

    /// Remembers a line of one of the orders in question; false for any other.
    @discardableResult
    private mutating func note(_ row: RowLine, isRead: Bool) -> Bool {
        guard let order = row.raw(RowLine.Member.order),
            shards.contains(Int(CRC32.checksum(order) >> 20))
        else { return false }
        guard let application = row.raw(RowLine.Member.application) else {
            if let find = row.raw(RowLine.Member.find) {
                said.insert(Self.fingerprint(order, find))
            }
            return true
        }
        if isRead, let find = row.raw(RowLine.Member.find) {
            said.insert(Self.fingerprint(application, order, find))
        }
        if let at = row.number(RowLine.Member.at) {
            days.insert(Self.fingerprint(application, day: Instant(seconds: at)))
        }
        return true
    }

    // MARK: Asking

    /// Whether every search and every day's sheet finds what the document says.
    func lists(_ application: Application, of order: Order) -> Bool {
        guard let row = RowDocument(application, of: order), let line = try? row.line() else {
            return true
        }
        let isSaid = line.withUnsafeBytes { bytes in
            let row = RowLine(bytes: bytes)
            guard let number = row.raw(RowLine.Member.application),
                let order = row.raw(RowLine.Member.order), let find = row.raw(RowLine.Member.find)
            else { return true }
            return said.contains(Self.fingerprint(number, order, find))
        }
        return isSaid
            && application.history.allSatisfy { hasDay(application.number, $0.at) }
    }

    /// Whether a search finds a bill that nobody has applied for.
    func lists(billOf order: Order) -> Bool {
        guard let bill = BillDocument(order), let line = try? bill.line() else { return true }
        return line.withUnsafeBytes { bytes in
            let row = RowLine(bytes: bytes)
            guard let order = row.raw(RowLine.Member.order), let find = row.raw(RowLine.Member.find)
            else { return true }
            return said.contains(Self.fingerprint(order, find))
        }
    }

    func hasDay(of row: RowDocument) -> Bool {
        days.contains(Self.fingerprint(row.application.utf8, day: Instant(seconds: row.at)))
    }

    private func hasDay(_ number: ApplicationNumber, _ at: Instant) -> Bool {
        days.contains(Self.fingerprint(number.text.utf8, day: at))
    }

    private static func fingerprint(
        _ application: UnsafeRawBufferPointer, _ order: UnsafeRawBufferPointer,
        _ find: UnsafeRawBufferPointer
    ) -> UInt64 {
        Fingerprint.of(find, over: Fingerprint.of(order, over: Fingerprint.of(application)))
    }

    /// Of a bill.
    private static func fingerprint(
        _ order: UnsafeRawBufferPointer, _ find: UnsafeRawBufferPointer
    ) -> UInt64 {
        Fingerprint.of(find, over: Fingerprint.of(order, over: 1))
    }

    private static func fingerprint(_ application: some Sequence<UInt8>, day: Instant) -> UInt64 {
        Fingerprint.of(application, over: UInt64(bitPattern: Int64(BeijingTime(day).day.ordinal)))
    }
}

extension Rows {
    /// Whether a name is `2026-11.jsonl`.
    static func isFile(_ name: String) -> Bool {
        let parts = name.prefix(7).split(separator: "-", omittingEmptySubsequences: false)
        guard name.hasSuffix(".jsonl"), name.utf8.count == 13, parts.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
        else { return false }
        return file(year: year, month: month).name == name
    }
}
