import CSystem
import Glibc

/// Text in an older encoding, turned into UTF-8 piece by piece by the C library.
///
/// A byte that begins no character of the encoding comes out as one that is none in UTF-8 either,
/// and what follows is read as if it were not there.
package final class Transcoder {
    package enum Fault: Error, Equatable, Sendable {
        /// The machine's C library has no table for this encoding.
        case unknownEncoding(String)
    }

    /// What stands for a byte that cannot be read.
    static let unreadable: UInt8 = 0xFF

    private let converter: iconv_t
    /// The beginning of a character whose end is in the next piece.
    private var rest: [UInt8] = []

    /// Reads `encoding`, named as `iconv --list` names it.
    package init(from encoding: String) throws(Fault) {
        guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
            throw .unknownEncoding(encoding)
        }
        self.converter = converter
    }

    deinit { iconv_close(converter) }

    /// The UTF-8 of the next `piece`; after the last one nothing is kept for another.
    package func utf8(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
        var source = (rest + piece).map { CChar(bitPattern: $0) }
        rest = []
        guard !source.isEmpty else { return [] }
        // No encoding that iconv knows needs more than four bytes of UTF-8 for one of its own.
        let size = source.count * 4 + 4
        return [UInt8](unsafeUninitializedCapacity: size) { target, count in
            target.withMemoryRebound(to: CChar.self) { output in
                source.withUnsafeMutableBufferPointer { input in
                    count = convert(input, into: output, isLast: isLast)
                }
            }
        }
    }

    /// Converts all there is, and tells how many bytes came of it; what is cut off stays in `rest`.
    private func convert(
        _ input: UnsafeMutableBufferPointer<CChar>,
        into output: UnsafeMutableBufferPointer<CChar>, isLast: Bool
    ) -> Int {
        var from = input.baseAddress
        var to = output.baseAddress
        var left = input.count
        var room = output.count
        while left > 0, iconv(converter, &from, &left, &to, &room) == -1 {
            if errno == EINVAL, !isLast {
                rest = input.suffix(left).map { UInt8(bitPattern: $0) }
                break
            }
            to?.pointee = CChar(bitPattern: Self.unreadable)
            to = to?.advanced(by: 1)
            from = from?.advanced(by: 1)
            left -= 1
            room -= 1
        }
        return output.count - room
    }
}
