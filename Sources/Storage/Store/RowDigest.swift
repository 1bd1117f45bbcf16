/// A month's rows once more, the last line of each application alone and of it only what a search
/// looks for: a tenth of the bytes.
///
///     {"covers":000000000123456789,"lines":"crc32:4e5f6071","tail":"crc32:0a1b2c3d"}
///     {"application":"K7M2PXQ4","find":"…","order":"E2026000123"}
///
/// It says nothing that the rows do not say: whoever loses it, or does not trust it, reads those.
/// `covers` is how many of their bytes it stands for, and `tail` a checksum over the last of them,
/// so that it is never taken for that of other rows. `lines` is one over its own lines, for
/// `fapiao check`: a search would have to read all of them.
package enum RowDigest {
    static func file(of rows: Path) -> Path {
        rows.folder.appending(rows.name.dropLast(".jsonl".count) + ".find")
    }

    /// Rows that are fewer bytes than this are as quickly read themselves.
    package static let least = 4 << 20

    static let headerLength = Header(covers: 0, lines: 0, tail: 0).bytes.count
    private static let tailLength = 4096

    private enum Member {
        static let covers = Array(#""covers":"#.utf8)
        static let lines = Array(#""lines":"crc32:"#.utf8)
        static let tail = Array(#""tail":"crc32:"#.utf8)
    }

    /// The first line.
    struct Header: Equatable {
        let covers: Int
        let lines: UInt32
        let tail: UInt32

        var bytes: [UInt8] {
            let digits = String(covers)
            let zeros = String(repeating: "0", count: max(0, 18 - digits.count))
            let sums = [lines, tail].map { hex($0, digits: 8) }
            let text = """
                {"covers":\(zeros)\(digits),"lines":"crc32:\(sums[0])","tail":"crc32:\(sums[1])"}

                """
            return Array(text.utf8)
        }

        init(covers: Int, lines: UInt32, tail: UInt32) {
            self.covers = covers
            self.lines = lines
            self.tail = tail
        }

        /// Nil for what is not, byte by byte, a header.
        init?(_ bytes: some Collection<UInt8>) {
            let bytes = Array(bytes)
            func sum(_ member: [UInt8]) -> UInt32? {
                bytes.withUnsafeBytes { RowLine(bytes: $0).plain(member) }
                    .flatMap { UInt32($0, radix: 16) }
            }
            guard let covers = bytes.withUnsafeBytes({ RowLine(bytes: $0).number(Member.covers) }),
                let lines = sum(Member.lines), let tail = sum(Member.tail)
            else { return nil }
            self.init(covers: covers, lines: lines, tail: tail)
            guard self.bytes == bytes else { return nil }
        }

        /// Whether it is one of these rows.
        func isTrue(of rows: Path, on disk: any Disk) throws(DiskError) -> Bool {
            guard try disk.size(of: rows) >= covers else { return false }
            return try tail == RowDigest.tail(of: rows, at: covers, on: disk)
        }
    }

    /// What the header says, if it is one and true of these rows.
    static func covered(of rows: Path, on disk: any Disk) -> Int {
        do throws(DiskError) {
            let bytes = try disk.read(file(of: rows), from: 0, count: headerLength)
            guard let header = Header(bytes), try header.isTrue(of: rows, on: disk) else {
                return 0
            }
            return header.covers
        } catch {
            return 0
        }
    }

    static func tail(of rows: Path, at end: Int, on disk: any Disk) throws(DiskError) -> UInt32 {
        let start = max(0, end - tailLength)
        return CRC32.checksum(try disk.read(rows, from: start, count: end - start))
    }

    /// What the digest has for a line of rows; the whole line where it is of an older kind.
    static func line(of row: RowLine, _ application: UnsafeRawBufferPointer) -> [UInt8] {
        guard let find = row.raw(RowLine.Member.find), let order = row.raw(RowLine.Member.order)
        else { return Array(row.bytes) }
        return RowLine.Member.application.opening + application + closing + RowLine.Member.find
            + find + closing + RowLine.Member.order + order + end
    }

    /// Puts lines that begin at `starts` in the opposite order, in the room they have.
    static func turnAround(_ lines: inout [UInt8], at starts: [Int]) {
        lines.withUnsafeMutableBufferPointer { lines in
            lines.reverse()
            var next = lines.count
            for start in starts.reversed() {
                lines[(lines.count - next)..<(lines.count - start)].reverse()
                next = start
            }
        }
    }

    private static let closing = Array("\",".utf8)
    private static let end = Array("\"}".utf8)
}

extension [UInt8] {
    /// The member's name at the start of an object.
    fileprivate var opening: [UInt8] { [UInt8(ascii: "{")] + self }
}

extension Store {
    /// Makes the digest of one month that lacks it for so many bytes; false when none does.
    ///
    /// A month of a very large service takes half a second, so whoever asks for it does so beside
    /// other work, and again. Where the disk takes no writes, searches read the rows themselves.
    package func makeDigest(of least: Int = RowDigest.least) throws(StoreError) -> Bool {
        let disk = publisher.disk
        for file in try rowFiles() {
            let covered = RowDigest.covered(of: file, on: disk)
            let size = try publisher.read { () throws(DiskError) in try disk.size(of: file) }
            guard size - covered >= least else { continue }
            try makeDigest(of: file)
            return true
        }
        return false
    }

    func makeDigest(of file: Path) throws(StoreError) {
        let disk = publisher.disk
        // One after another, newest first: a month has more lines than are cheap to keep singly.
        var stock: [UInt8] = []
        var starts: [Int] = []
        var seen: Set<[UInt8]> = []
        var covers: Int?
        _ = try readBack(file) { piece, end in
            if covers == nil {
                covers = end
                // Grown by doubling, a month of a very large service takes three times the room.
                stock.reserveCapacity(end / 8)
            }
            return Rows.eachBack(piece) { row in
                guard let application = row.raw(RowLine.Member.application),
                    seen.insert(Array(application)).inserted
                else { return true }
                starts.append(stock.count)
                stock += RowDigest.line(of: row, application)
                stock.append(UInt8(ascii: "\n"))
                return true
            }
        }
        guard let covers else { return }
        seen = []
        let tail = try publisher.read { () throws(DiskError) in
            try RowDigest.tail(of: file, at: covers, on: disk)
        }
        // The first line has a sum over the others as they stand then.
        starts.append(stock.count)
        stock += RowDigest.Header(covers: covers, lines: 0, tail: tail).bytes
        RowDigest.turnAround(&stock, at: starts)
        let lines = CRC32.checksum(stock[RowDigest.headerLength...])
        let header = RowDigest.Header(covers: covers, lines: lines, tail: tail)
        stock.replaceSubrange(..<RowDigest.headerLength, with: header.bytes)
        try publisher.publish(stock, at: RowDigest.file(of: file))
    }
}
