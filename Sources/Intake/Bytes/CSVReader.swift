/// The fields of one CSV record, unquoted, and the line on which it begins.
struct CSVRecord: Equatable {
    let line: Int
    /// The text of all fields, one behind the other.
    private let bytes: [UInt8]
    /// Where each field ends in ``bytes``.
    private let ends: [Int]

    init(line: Int, bytes: [UInt8], ends: [Int]) {
        self.line = line
        self.bytes = bytes
        self.ends = ends
    }

    var count: Int { ends.count }
    /// Whether no field has any text: a blank line, or the empty rows a spreadsheet leaves.
    var isBlank: Bool { bytes.isEmpty }

    subscript(index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}

/// Reads RFC 4180 record by record, from a file of any length.
///
/// A line ends with LF, CRLF or CR. A quote within an unquoted field is text. A record that breaks
/// the rules ends with the physical line it began on, so that one lost quote costs one line and not
/// the rest of the file.
struct CSVReader {
    /// A record, or the reason why there is none on that line.
    enum Reading: Equatable {
        case record(CSVRecord)
        case broken(line: Int, Fault)
    }

    /// How a record breaks the rules.
    enum Fault: Equatable {
        case unclosedQuote
        case textAfterQuote
        case tooManyColumns(limit: Int)
        case tooLong(limit: Int)
    }

    /// More than any spreadsheet uses; a record beyond it is noise, and must not fill the memory.
    static let columnLimit = 1_000
    static let byteLimit = 256 * 1_024

    private var window: Window

    init(_ chunks: @escaping Chunks) throws(IntakeFailure) {
        window = try Window(chunks)
    }

    /// The next record; nil at the end of the file.
    mutating func next() throws(IntakeFailure) -> Reading? {
        while window.count > 0 || !window.isLast {
            let line = window.line
            switch scan() {
            case .whole(let record, let end):
                window.advance(to: end)
                return .record(record)
            case .cutOff:
                try window.grow()
            case .broken(let fault):
                try window.skipLine()
                return .broken(line: line, fault)
            }
        }
        return nil
    }

    private enum Scan {
        case whole(CSVRecord, end: Int)
        /// The window ends before the record does.
        case cutOff
        case broken(Fault)
    }

    private func scan() -> Scan {
        var scanner = CSVScanner(
            start: window.start, isLast: window.isLast, limit: Self.byteLimit)
        return window.bytes.withUnsafeBufferPointer { bytes in
            while true {
                if scanner.ends.count == Self.columnLimit {
                    return .broken(.tooManyColumns(limit: Self.columnLimit))
                }
                switch scanner.field(in: bytes) {
                case .comma: continue
                case .endOfRecord:
                    guard scanner.place - window.start <= Self.byteLimit else {
                        return .broken(.tooLong(limit: Self.byteLimit))
                    }
                    let record = CSVRecord(
                        line: window.line, bytes: scanner.text, ends: scanner.ends)
                    return .whole(record, end: scanner.place)
                case .cutOff: return .cutOff
                case .broken(let fault): return .broken(fault)
                }
            }
        }
    }
}

/// Takes fields off the bytes of a window, one at a time.
private struct CSVScanner {
    var place: Int
    var text: [UInt8] = []
    var ends: [Int] = []
    private let start: Int
    private let isLast: Bool
    private let limit: Int

    /// What stood behind a field.
    enum Stop {
        case comma, endOfRecord, cutOff
        case broken(CSVReader.Fault)
    }

    init(start: Int, isLast: Bool, limit: Int) {
        place = start
        self.start = start
        self.isLast = isLast
        self.limit = limit
    }

    mutating func field(in bytes: UnsafeBufferPointer<UInt8>) -> Stop {
        guard place < bytes.count else { return isLast ? finish(at: place) : .cutOff }
        return bytes[place] == .quote ? quoted(in: bytes) : unquoted(in: bytes)
    }

    private mutating func unquoted(in bytes: UnsafeBufferPointer<UInt8>) -> Stop {
        var end = place
        while end < bytes.count {
            switch bytes[end] {
            case .comma, .lineFeed, .carriageReturn:
                text.append(contentsOf: bytes[place..<end])
                return stop(at: end, in: bytes)
            case _: end += 1
            }
        }
        guard isLast else { return cutOff(at: end) }
        text.append(contentsOf: bytes[place..<end])
        return finish(at: end)
    }

    private mutating func quoted(in bytes: UnsafeBufferPointer<UInt8>) -> Stop {
        var from = place + 1
        var end = from
        while end < bytes.count {
            guard bytes[end] == .quote else {
                end += 1
                continue
            }
            text.append(contentsOf: bytes[from..<end])
            guard end + 1 < bytes.count else {
                return isLast ? finish(at: end + 1) : cutOff(at: end)
            }
            guard bytes[end + 1] == .quote else { return stop(at: end + 1, in: bytes) }
            // Two quotes are one: the second one begins the next stretch of text.
            from = end + 1
            end += 2
        }
        return isLast ? .broken(.unclosedQuote) : cutOff(at: end)
    }

    /// What the byte behind a field says.
    private mutating func stop(at end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Stop {
        switch bytes[end] {
        case .comma:
            ends.append(text.count)
            place = end + 1
            return .comma
        case .lineFeed: return finish(at: end + 1)
        case .carriageReturn:
            guard end + 1 < bytes.count else {
                return isLast ? finish(at: end + 1) : .cutOff
            }
            return finish(at: bytes[end + 1] == .lineFeed ? end + 2 : end + 1)
        case _: return .broken(.textAfterQuote)
        }
    }

    private mutating func finish(at end: Int) -> Stop {
        ends.append(text.count)
        place = end
        return .endOfRecord
    }

    /// More bytes are wanted, unless the record is longer already than a record may be.
    private func cutOff(at end: Int) -> Stop {
        end - start <= limit ? .cutOff : .broken(.tooLong(limit: limit))
    }
}
