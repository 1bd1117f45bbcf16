import Glibc

/// The jobs this program is one of.
enum ProcessGroup {
    /// Whether a shell with job control stands above, which can resume what is stopped.
    ///
    /// Some ancestor outside our process group must be in our session; a program that is the whole
    /// session (a login shell, an SSH command, a tmux window) would stop for ever.
    static var canBeResumed: Bool {
        let group = getpgrp()
        let session = getsid(0)
        var parent = getppid()
        while parent > 1 {
            let parentGroup = getpgid(parent)
            guard parentGroup >= 0, getsid(parent) == session else { return false }
            if parentGroup != group { return true }
            guard let next = parentOf(parent) else { return false }
            parent = next
        }
        return false
    }

    private static func parentOf(_ process: pid_t) -> pid_t? {
        let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var buffer = [UInt8](repeating: 0, count: 512)
        let count = read(file, &buffer, buffer.count)
        guard count > 0 else { return nil }
        // `pid (name) state parent …`; the name may hold spaces and brackets.
        let text = String(decoding: buffer.prefix(count), as: UTF8.self)
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        return fields.count > 1 ? pid_t(fields[1]) : nil
    }
}
