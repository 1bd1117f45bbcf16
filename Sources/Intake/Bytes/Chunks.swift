import Glibc

/// A file piece by piece: each call gives the next bytes, and none at all when there are no more.
package typealias Chunks = () throws(IntakeFailure) -> [UInt8]

/// A file open for reading, closed when nobody needs it any more.
package struct InputFile: ~Copyable {
    private let descriptor: Int32
    /// What one call reads: large enough that the calls do not count, small enough for any box.
    private static let chunk = 256 * 1_024

    /// Opens the file at `path`.
    package init(path: String) throws(IntakeFailure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotRead(call: "open", code: errno) }
    }

    deinit { close(descriptor) }

    /// The file at `path`, piece by piece.
    package static func chunks(of path: String) throws(IntakeFailure) -> Chunks {
        let file = try InputFile(path: path)
        return { () throws(IntakeFailure) in try file.next() }
    }

    /// The next bytes of the file; none at its end.
    package func next() throws(IntakeFailure) -> [UInt8] {
        let descriptor = descriptor
        while true {
            var got = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
                got = read(descriptor, buffer.baseAddress, buffer.count)
                count = max(got, 0)
            }
            if got >= 0 { return bytes }
            guard errno == EINTR else { throw .cannotRead(call: "read", code: errno) }
        }
    }
}
