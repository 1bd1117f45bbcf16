/// A month's rows once more, the last line of each application alone and of it only what a search
/// looks for: a tenth of the bytes.
///
///     {"covers":000000000123456789,"tail":"crc32:0a1b2c3d"}
///     {"application":"K7M2PXQ4","find":"…","order":"E2026000123"}
///
/// It says nothing that the rows do not say: whoever loses it, or does not trust it, reads those.
/// `covers` is how many of their bytes it stands for, and `tail` a checksum over the last of them,
/// so that it is never taken for that of other rows.
package enum RowDigest {
    static func file(of rows: Path) -> Path {
        rows.folder.appending(rows.name.dropLast(".jsonl".count) + ".find")
    }

    /// Rows that are fewer bytes than this are as quickly read themselves.
    package static let least = 4 << 20

    static let headerLength = header(covers: 0, tail: 0).count
    private static let tailLength = 4096

    private enum Member {
        static let covers = Array(#""covers":"#.utf8)
        static let tail = Array(#""tail":"crc32:"#.utf8)
    }

    static func header(covers: Int, tail: UInt32) -> [UInt8] {
        let digits = String(covers)
        let zeros = String(repeating: "0", count: max(0, 18 - digits.count))
        let sum = hex(tail, digits: 8)
        return Array("{\"covers\":\(zeros)\(digits),\"tail\":\"crc32:\(sum)\"}\n".utf8)
    }

    /// What the header says, if it is one and true of these rows.
    static func covered(of rows: Path, on disk: any Disk) -> Int {
        do throws(DiskError) {
            let bytes = try disk.read(file(of: rows), from: 0, count: headerLength)
            guard let covers = bytes.withUnsafeBytes({ RowLine(bytes: $0).number(Member.covers) }),
                try disk.size(of: rows) >= covers,
                bytes == header(covers: covers, tail: try tail(of: rows, at: covers, on: disk))
            else { return 0 }
            return covers
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

    private func makeDigest(of file: Path) throws(StoreError) {
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
        starts.append(stock.count)
        stock += RowDigest.header(covers: covers, tail: tail)
        RowDigest.turnAround(&stock, at: starts)
        try publisher.publish(stock, at: RowDigest.file(of: file))
    }
}
