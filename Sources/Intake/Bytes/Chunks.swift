import Glibc

/// A file piece by piece: each call gives the next bytes, and none at all when there are no more.
package typealias Chunks = () throws(ReadFailure) -> [UInt8]

/// The operating system's reason why a file could not be read to its end.
package struct ReadFailure: Error, Equatable, Sendable {
    /// The name of the call, as in its manual page.
    package let call: String
    /// The `errno` it left.
    package let code: Int32

    package init(call: String, code: Int32) {
        self.call = call
        self.code = code
    }
}

/// A file open for reading, closed when nobody needs it any more.
package struct InputFile: ~Copyable {
    private let descriptor: Int32
    /// What one call reads: large enough that the calls do not count, small enough for any box.
    private static let chunk = 256 * 1_024

    /// Opens the file at `path`.
    package init(path: String) throws(ReadFailure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ReadFailure(call: "open", code: errno) }
    }

    deinit { close(descriptor) }

    /// The next bytes of the file; none at its end.
    package func next() throws(ReadFailure) -> [UInt8] {
        let descriptor = descriptor
        while true {
            var got = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
                got = read(descriptor, buffer.baseAddress, buffer.count)
                count = max(got, 0)
            }
            if got >= 0 { return bytes }
            guard errno == EINTR else { throw ReadFailure(call: "read", code: errno) }
        }
    }
}
