import Glibc

/// Writing to a descriptor until everything is written.
package enum WholeWrite {
    /// Writes all of `bytes`, whatever the system takes at a time; throws what it refused.
    package static func write(
        _ bytes: [UInt8], to descriptor: Int32
    ) throws(SystemCallFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemCallFailure(call: "write", code: errno) }
            rest = rest.dropFirst(count)
        }
    }
}
