/// The checksum at the end of every document, as its last JSON member.
///
///     {"format":1,…,"checksum":"crc32:0a1b2c3d"}⏎
///
/// It covers the bytes before its comma, so `jq` still reads the document and
/// `head -c -30` gives what is covered.
enum Seal {
    /// Closes a JSON object with its checksum; `object` ends with its brace.
    static func seal(_ object: [UInt8]) -> [UInt8] {
        let body = object.dropLast()
        return body + Array(tail(CRC32.checksum(body)).utf8)
    }

    /// The JSON object without its checksum.
    static func open(_ bytes: [UInt8]) throws(Damage) -> [UInt8] {
        let body = bytes.dropLast(length)
        let end = String(decoding: bytes.suffix(length), as: UTF8.self)
        guard bytes.count > length, end.hasPrefix(start), end.hasSuffix("\"}\n") else {
            throw .noChecksum
        }
        guard end == tail(CRC32.checksum(body)) else { throw .wrongChecksum }
        return body + [UInt8(ascii: "}")]
    }

    private static let start = ",\"checksum\":\"crc32:"
    private static let length = start.utf8.count + 8 + 3

    private static func tail(_ checksum: UInt32) -> String {
        "\(start)\(hex(checksum, digits: 8))\"}\n"
    }
}

extension Damage: Error {}
