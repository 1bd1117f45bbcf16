import Glibc

/// The signals that ask a program to end, put off until it comes to a place where it may.
///
/// For a program of one thread: a mask is a thread's own.
package enum EndingSignals {
    /// From now on they wait.
    package static func putOff() {
        var signals = all
        sigprocmask(SIG_BLOCK, &signals, nil)
    }

    /// Whether one of them waits.
    package static var isWaiting: Bool {
        var waiting = sigset_t()
        sigemptyset(&waiting)
        sigpending(&waiting)
        return list.contains { sigismember(&waiting, $0) == 1 }
    }

    /// They come through again; one that waited ends the program here.
    package static func letThrough() {
        var signals = all
        sigprocmask(SIG_UNBLOCK, &signals, nil)
    }

    private static let list = [SIGHUP, SIGINT, SIGTERM]

    private static var all: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in list { sigaddset(&signals, signal) }
        return signals
    }
}
