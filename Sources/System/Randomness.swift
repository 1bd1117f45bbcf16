import CSystem
import Glibc

/// Bytes nobody can guess, from the kernel.
package enum Randomness {
    /// `count` fresh bytes from `getrandom`, which waits until the kernel's pool is seeded.
    package static func bytes(_ count: Int) throws(SystemCallFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                getrandom(buffer.baseAddress?.advanced(by: filled), count - filled, 0)
            }
            if got > 0 {
                filled += got
            } else if errno != EINTR {
                throw SystemCallFailure(call: "getrandom", code: errno)
            }
        }
        return bytes
    }
}
