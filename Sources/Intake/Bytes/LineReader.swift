/// Reads a file line by line, for formats with one record a line.
struct LineReader {
    /// A line without its end, or the reason why there is none.
    enum Reading: Equatable {
        case line(number: Int, ArraySlice<UInt8>)
        case tooLong(number: Int, limit: Int)
    }

    /// More than any order needs; a line beyond it must not fill the memory.
    static let byteLimit = 1_024 * 1_024

    private var window: Window

    init(_ chunks: @escaping Chunks) throws(IntakeFailure) {
        window = try Window(chunks)
    }

    /// The next line; nil at the end of the file.
    mutating func next() throws(IntakeFailure) -> Reading? {
        var looked = 0
        while window.count > 0 || !window.isLast {
            let number = window.line
            let rest = window.bytes[(window.start + looked)...]
            let found = rest.firstIndex(of: .lineFeed)
            let end = found ?? window.bytes.count
            guard end - window.start <= Self.byteLimit else {
                try window.skipLine()
                return .tooLong(number: number, limit: Self.byteLimit)
            }
            if found != nil || window.isLast {
                let line = window.bytes[window.start..<end]
                window.advance(to: found == nil ? end : end + 1)
                return .line(number: number, line)
            }
            looked = window.count
            try window.grow()
        }
        return nil
    }
}
