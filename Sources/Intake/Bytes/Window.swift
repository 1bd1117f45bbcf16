/// The part of a file that is being looked at: what came and was not used up yet.
///
/// A record that does not end within the window is looked at again from its start once more bytes
/// came; the window at least doubles each time, so that this costs a constant factor at most.
struct Window {
    private let chunks: Chunks
    /// What is to be read lies from ``start`` on.
    private(set) var bytes: [UInt8] = []
    private(set) var start = 0
    /// Whether the file has no more bytes than those in the window.
    private(set) var isLast = false
    /// The number of the physical line that ``start`` is on.
    private(set) var line = 1

    /// Opens the window at the beginning of the file, behind a byte order mark if there is one.
    init(_ chunks: @escaping Chunks) throws(IntakeFailure) {
        self.chunks = chunks
        while bytes.count < 3, !isLast { try grow() }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    }

    /// How many bytes there are to look at.
    var count: Int { bytes.count - start }

    /// Lets more bytes in: as many again as there are, unless the file ends.
    mutating func grow() throws(IntakeFailure) {
        bytes.removeFirst(start)
        start = 0
        let wanted = max(bytes.count * 2, 1)
        while bytes.count < wanted {
            let more = try chunks()
            guard !more.isEmpty else {
                isLast = true
                return
            }
            bytes += more
        }
    }

    /// Leaves everything before `end` behind and counts the lines in it.
    mutating func advance(to end: Int) {
        var lines = 0
        for place in start..<end where endsLine(at: place) { lines += 1 }
        line += lines
        start = end
    }

    /// Leaves the physical line behind that `start` is on, however long it is.
    mutating func skipLine() throws(IntakeFailure) {
        var place = start
        while true {
            while place < bytes.count {
                if endsLine(at: place) {
                    advance(to: place + 1)
                    return
                }
                place += 1
            }
            // A carriage return at the very end may be half of a line's end: it stays.
            let kept = bytes.last == .carriageReturn && !isLast ? 1 : 0
            advance(to: bytes.count - kept)
            guard !isLast else { return }
            try grow()
            place = start
        }
    }

    /// Whether the byte at `place` is the last of a line: LF, or CR with no LF behind it.
    private func endsLine(at place: Int) -> Bool {
        switch bytes[place] {
        case .lineFeed: true
        case .carriageReturn:
            place + 1 < bytes.count ? bytes[place + 1] != .lineFeed : isLast
        case _: false
        }
    }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let comma = UInt8(ascii: ",")
    static let quote = UInt8(ascii: "\"")
}
