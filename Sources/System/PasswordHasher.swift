import CSystem
import Glibc
@_spi(_Unicode) import Swift

/// Turns passwords into yescrypt hashes and checks them, with the system's libcrypt.
///
/// A hash describes itself (method, cost, salt), so that a dearer setting and an older hash live
/// side by side. One call takes about 0.1 s and 64 MiB at the default cost; the caller sees to it
/// that not too many run at once.
package struct PasswordHasher: Equatable, Sendable {
    /// Why a password could be neither hashed nor checked.
    package enum Fault: Error, Equatable, Sendable {
        /// The password holds a NUL, or is longer than libcrypt takes.
        case unusablePassword
        /// libcrypt refused, for want of memory or since the stored hash is damaged.
        case refused(SystemCallFailure)
    }

    /// What one guess costs: each step up doubles memory and time.
    package let cost: Int

    /// 64 MiB a guess, which is what the decision on passwords asks for.
    package static let defaultCost = 7
    /// What libcrypt accepts.
    package static let costs = 1...11

    /// A hasher of the given cost, brought within ``costs``.
    package init(cost: Int = defaultCost) {
        self.cost = min(max(cost, Self.costs.lowerBound), Self.costs.upperBound)
    }

    /// A new hash of `password`, with a salt of its own.
    package func hash(_ password: String) throws(Fault) -> String {
        try crypt(password, setting: try setting())
    }

    /// Whether `hash` was made of `password`; takes as long when it was not.
    package func verify(_ password: String, against hash: String) throws(Fault) -> Bool {
        equalInConstantTime(try crypt(password, setting: hash), hash)
    }

    /// Whether `hash` is cheaper than this hasher's, or of another method, and so to be made anew.
    package func needsRehash(_ hash: String) -> Bool {
        guard let parameters = Self.parameters(of: hash) else { return true }
        // The string encodes memory, blocks and flags. To ask libcrypt what each lower cost looks
        // like spares us a second reading of its format.
        let good = (cost...Self.costs.upperBound).contains { cost in
            (try? PasswordHasher(cost: cost).setting()).flatMap(Self.parameters(of:)) == parameters
        }
        return !good
    }

    /// The method, the cost and a fresh salt, as libcrypt writes them.
    private func setting() throws(Fault) -> String {
        guard let text = crypt_gensalt_ra("$y$", UInt(cost), nil, 0) else {
            throw .refused(SystemCallFailure(call: "crypt_gensalt_ra", code: errno))
        }
        defer { free(text) }
        return String(cString: text)
    }

    /// The part of a yescrypt hash that tells its cost: between the second and the third `$`.
    private static func parameters(of hash: String) -> Substring? {
        let parts = hash.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0].isEmpty, parts[1] == "y" else { return nil }
        return parts[2]
    }

    private func crypt(_ password: String, setting: String) throws(Fault) -> String {
        var phrase = try Self.phrase(password)
        defer { phrase.withUnsafeMutableBytes { wipe($0) } }
        // 32 KiB, too large for the stack; it holds the password while libcrypt works.
        let data = UnsafeMutablePointer<crypt_data>.allocate(capacity: 1)
        memset(data, 0, MemoryLayout<crypt_data>.size)
        defer {
            wipe(UnsafeMutableRawBufferPointer(start: data, count: MemoryLayout<crypt_data>.size))
            data.deallocate()
        }
        errno = 0
        guard let hash = crypt_r(phrase, setting, data), hash.pointee != CChar(UInt8(ascii: "*"))
        else { throw .refused(SystemCallFailure(call: "crypt_r", code: errno)) }
        return String(cString: hash)
    }

    /// `password` as libcrypt gets it: UTF-8, composed, ended by NUL.
    ///
    /// One keyboard sends å as one character, another as two; both must open the same door.
    private static func phrase(_ password: String) throws(Fault) -> [CChar] {
        var composed = String.UnicodeScalarView()
        composed.append(contentsOf: password._nfc)
        let bytes = String(composed).utf8
        guard !bytes.contains(0), bytes.count < Int(CRYPT_MAX_PASSPHRASE_SIZE) else {
            throw .unusablePassword
        }
        return bytes.map { CChar(bitPattern: $0) } + [0]
    }

    /// Overwrites what held a password, in a way that the optimiser leaves alone.
    private func wipe(_ buffer: UnsafeMutableRawBufferPointer) {
        guard let start = buffer.baseAddress else { return }
        explicit_bzero(start, buffer.count)
    }

    /// Compares without stopping at the first difference, so that time tells nothing.
    private func equalInConstantTime(_ one: String, _ other: String) -> Bool {
        let left = Array(one.utf8)
        let right = Array(other.utf8)
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
    }
}
