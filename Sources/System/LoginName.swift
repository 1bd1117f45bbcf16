import Glibc

/// Who sits at the keyboard: the name that goes on record for what a clerk does.
///
/// The program runs as a service account by a sudo rule, so the user it runs as says nothing.
/// The kernel keeps the user of the login across `sudo`; where it does not (a container), sudo's
/// own word is taken.
package enum LoginName {
    /// The name of whoever logged in, of this process.
    package static func onRecord(environment: Environment) -> String {
        resolve(
            loginUser: firstLine(of: "/proc/self/loginuid"), environment: environment,
            processUser: getuid(), name: userName(_:))
    }

    /// The rule behind ``onRecord(environment:)``: the login's user, else sudo's, else the process's.
    static func resolve(
        loginUser: String?, environment: Environment, processUser: UInt32,
        name: (UInt32) -> String?
    ) -> String {
        if let user = loginUser.flatMap(UInt32.init), user != unset, let known = name(user) {
            return known
        }
        if let sudoer = environment["SUDO_USER"], isPlain(sudoer) { return sudoer }
        return name(processUser) ?? "uid \(processUser)"
    }

    /// What the kernel shows for a process that no login began: minus one.
    private static let unset = UInt32.max

    /// Whether `name` may stand in a log line: no space, no control character, not long.
    private static func isPlain(_ name: String) -> Bool {
        name.utf8.count <= 64 && name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    private static func firstLine(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(descriptor, &bytes, bytes.count)
        guard count > 0 else { return nil }
        return String(decoding: bytes[..<count].prefix { $0 != 0x0A }, as: UTF8.self)
    }

    private static func userName(_ user: UInt32) -> String? {
        var size = 1_024
        while size <= 1 << 20 {
            var record = passwd()
            var found: UnsafeMutablePointer<passwd>?
            let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: size)
            defer { buffer.deallocate() }
            let code = getpwuid_r(user, &record, buffer, size, &found)
            if code == 0 { return found.flatMap { String(validatingCString: $0.pointee.pw_name) } }
            guard code == ERANGE || code == EINTR else { return nil }
            if code == ERANGE { size *= 2 }
        }
        return nil
    }
}
