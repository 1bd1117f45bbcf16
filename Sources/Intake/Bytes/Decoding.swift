/// A file's bytes as UTF-8, whatever they were written in.
///
/// 1. ASCII is the same in both encodings and passes; the first other byte calls for a decision,
///    made from the mebibyte that begins there. So a pipe will do, and the file is read once.
/// 2. What is no text in its encoding comes out as a byte that is none in UTF-8, for whoever reads
///    the cell to tell its place.
package final class Decoding {
    /// Turns a piece of GB18030 into UTF-8, and keeps a character that is cut off for the next
    /// piece; the last one is empty or not, and says so.
    package typealias Convert = (_ piece: [UInt8], _ isLast: Bool) -> [UInt8]

    private enum State {
        case undecided
        case passing
        case converting(Convert)
        case over
    }

    private let chunks: Chunks
    private let converter: () throws(IntakeFailure) -> Convert
    private var state = State.undecided
    /// The encoding that was found or demanded; nil while all was ASCII.
    package private(set) var encoding: TextEncoding?

    private static let sampleSize = 1 << 20

    /// Reads `chunks`, in the encoding that is `demanded`, else in the one they speak for.
    package init(
        _ chunks: @escaping Chunks, as demanded: TextEncoding? = nil,
        converter: @escaping () throws(IntakeFailure) -> Convert
    ) {
        self.chunks = chunks
        self.converter = converter
        encoding = demanded
    }

    /// The next bytes in UTF-8; none at the end.
    package func next() throws(IntakeFailure) -> [UInt8] {
        while true {
            switch state {
            case .undecided:
                let bytes = try undecided()
                if !bytes.isEmpty { return bytes }
                if case .undecided = state { return [] }
            case .passing: return try chunks()
            case .over: return []
            case .converting(let convert):
                let piece = try chunks()
                if piece.isEmpty { state = .over }
                let bytes = convert(piece, piece.isEmpty)
                if !bytes.isEmpty { return bytes }
            }
        }
    }

    private func undecided() throws(IntakeFailure) -> [UInt8] {
        var bytes = try chunks()
        if encoding == nil {
            guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
            var isWhole = false
            while !isWhole, bytes.count < Self.sampleSize {
                let more = try chunks()
                isWhole = more.isEmpty
                bytes += more
            }
            encoding = .guess(from: bytes, isWhole: isWhole)
        }
        guard encoding == .gb18030 else {
            state = .passing
            return bytes
        }
        let convert = try converter()
        state = .converting(convert)
        return convert(bytes, false)
    }
}
