import CSystem
import Glibc

/// What the process gives up before it touches anybody's data.
package enum ProcessGuards {
    /// Puts all guards up; the first that fails is thrown, and the program should not go on.
    ///
    /// 1. No core file, and no other process of the same user may read this one's memory: it holds
    ///    passwords. (`/proc/self` then belongs to root.)
    /// 2. Every file that is made is the owner's alone.
    /// 3. A reader that hangs up and a file that grows too large are errors of `write`, not deaths.
    package static func raise() throws(SystemCallFailure) {
        try check("prctl", fapiao_forbid_dumps())
        umask(0o077)
        for signal in [SIGPIPE, SIGXFSZ] { try check("sigaction", fapiao_ignore_signal(signal)) }
    }

    private static func check(_ call: String, _ code: Int32) throws(SystemCallFailure) {
        guard code == 0 else { throw SystemCallFailure(call: call, code: code) }
    }
}
