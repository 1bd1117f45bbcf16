import CSystem

/// A line of a file of rows as it stands there, of which a few members are wanted.
///
/// A quote within a text has a backslash before it, so a member's name stands nowhere else.
struct RowLine {
    let bytes: UnsafeRawBufferPointer

    /// The members' names, with what comes before their values.
    enum Member {
        static let again = Array(#""again":true"#.utf8)
        static let at = Array(#""at":"#.utf8)
        static let sentAt = Array(#""sentAt":"#.utf8)
        static let application = Array(#""application":""#.utf8)
        static let order = Array(#""order":""#.utf8)
        static let status = Array(#""status":""#.utf8)
        static let find = Array(#""find":""#.utf8)
    }

    /// The text of a member as it is written, escapes and all.
    func raw(_ member: [UInt8]) -> UnsafeRawBufferPointer? {
        guard let start = value(member) else { return nil }
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < bytes.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    /// The text of a member in which nothing is ever escaped.
    func plain(_ member: [UInt8]) -> String? {
        raw(member).map { String(decoding: $0, as: UTF8.self) }
    }

    func number(_ member: [UInt8]) -> Int? {
        guard let start = value(member) else { return nil }
        let digits = bytes[start...].prefix { (0x30...0x39).contains($0) }
        return (1...18).contains(digits.count)
            ? digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } : nil
    }

    /// Whether it stands later in the file than its time would have it.
    var isAgain: Bool { value(Member.again) != nil }

    private func value(_ member: [UInt8]) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let found = member.withUnsafeBytes { needle in
            fapiao_find(base, bytes.count, needle.baseAddress, needle.count)
        }
        return found.map { UnsafeRawPointer($0) - base + member.count }
    }
}

extension Store {
    /// How much of a file is read at once.
    private static let piece = 1 << 18

    /// Shows whole lines of a file from the last on, a piece at a time with the place of its end,
    /// down to `floor`, until `body` has enough; false when it had.
    ///
    /// Read and not mapped: what was looked through does not stay in this process's memory.
    func readBack(
        _ file: Path, to floor: Int = 0, _ body: (UnsafeRawBufferPointer, Int) -> Bool
    ) throws(StoreError) -> Bool {
        do throws(DiskError) {
            let disk = publisher.disk
            var end = try disk.size(of: file)
            var count = Self.piece
            var isFirst = true
            while end > floor {
                let start = max(floor, end - count)
                let bytes = try disk.read(file, from: start, count: end - start)
                let lines: Range<Int> = bytes.withUnsafeBytes { piece in
                    // The last line of a file may be cut off; the first of a piece mostly is.
                    let upper = isFirst ? Rows.lastLineEnd(in: piece) : piece.count
                    let lower = start == floor ? 0 : Rows.firstLineEnd(in: piece)
                    return min(lower, upper)..<upper
                }
                if lines.isEmpty {
                    if start == floor { return true }
                    count *= 2
                    continue
                }
                let goesOn = bytes.withUnsafeBytes {
                    body(UnsafeRawBufferPointer(rebasing: $0[lines]), start + lines.upperBound)
                }
                guard goesOn else { return false }
                end = start + lines.lowerBound
                count = Self.piece
                isFirst = false
            }
            return true
        } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return true
        }
    }
}

extension Rows {
    /// Where the first line ends that begins before the piece or with it.
    static func firstLineEnd(in bytes: UnsafeRawBufferPointer) -> Int {
        guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return bytes.count }
        return first + 1
    }

    /// Calls `body` with each line, the last first, until it has enough; false when it had.
    static func eachBack(
        _ lines: UnsafeRawBufferPointer, _ body: (RowLine) -> Bool
    ) -> Bool {
        var end = lines.count
        while end > 0 {
            let start = lineStart(in: lines, before: end - 1, floor: 0)
            let line = UnsafeRawBufferPointer(rebasing: lines[start..<(end - 1)])
            guard body(RowLine(bytes: line)) else { return false }
            end = start
        }
        return true
    }
}
