import CSystem
import Glibc

/// Text in an older encoding, turned into UTF-8 by the C library.
package enum Transcoding {
    /// Why bytes could not be turned into text.
    package enum Fault: Error, Equatable, Sendable {
        /// The machine's C library has no table for this encoding.
        case unknownEncoding(String)
        /// The bytes from `offset` on are no character of the encoding.
        case invalid(offset: Int)
        /// The last character, which begins at `offset`, is cut off.
        case cutOff(offset: Int)
    }

    /// The UTF-8 of `bytes`, which are in the national standard GB18030.
    package static func utf8(fromGB18030 bytes: [UInt8]) throws(Fault) -> [UInt8] {
        try utf8(bytes, from: "GB18030")
    }

    /// The UTF-8 of `bytes`, which are in `encoding`, named as `iconv --list` names it.
    static func utf8(_ bytes: [UInt8], from encoding: String) throws(Fault) -> [UInt8] {
        guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
            throw .unknownEncoding(encoding)
        }
        defer { iconv_close(converter) }
        var source = bytes.map { CChar(bitPattern: $0) }
        // No encoding that iconv knows needs more than four bytes of UTF-8 for one of its own.
        var target = [CChar](repeating: 0, count: bytes.count * 4 + 4)
        var left = source.count
        var room = target.count
        let (result, code) = source.withUnsafeMutableBufferPointer { input in
            target.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                let result = iconv(converter, &from, &left, &to, &room)
                return (result, errno)
            }
        }
        let offset = bytes.count - left
        guard result != -1 else {
            throw code == EINVAL ? .cutOff(offset: offset) : .invalid(offset: offset)
        }
        return target[..<(target.count - room)].map { UInt8(bitPattern: $0) }
    }
}
