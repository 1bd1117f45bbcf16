import CNcurses
import Glibc

/// The files a session holds: the terminal, the signal pipe, stderr put aside.
///
/// `deinit` closes nothing: the session says when.
final class Descriptors {
    let terminal: Int32
    /// The end to read signals from.
    let signals: Int32
    /// The end the handlers write to.
    let signalEnd: Int32
    /// Where stderr went before; -1 while it still goes there.
    private(set) var savedErrors: Int32 = -1

    private init(terminal: Int32, signals: Int32, signalEnd: Int32) {
        self.terminal = terminal
        self.signals = signals
        self.signalEnd = signalEnd
    }

    static func open() throws(TerminalError) -> Descriptors {
        let terminal = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard terminal >= 0 else { throw .notATerminal }
        guard fapiao_signals_remember(terminal) == 0 else {
            _ = Glibc.close(terminal)
            throw .notATerminal
        }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            let error = errno
            _ = Glibc.close(terminal)
            throw .system(error)
        }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        return Descriptors(terminal: terminal, signals: ends[0], signalEnd: ends[1])
    }

    func close() {
        if savedErrors >= 0 {
            dup2(savedErrors, STDERR_FILENO)
            _ = Glibc.close(savedErrors)
            savedErrors = -1
        }
        for descriptor in [terminal, signals, signalEnd] { _ = Glibc.close(descriptor) }
    }

    /// Sends stderr to the log; what libraries print there would tear the screen.
    func redirectErrors(to log: Int32?) {
        let target = log ?? Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard target >= 0 else { return }
        savedErrors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        if savedErrors >= 0 { dup2(target, STDERR_FILENO) }
        if log == nil { _ = Glibc.close(target) }
    }

    /// Exchanges stderr and the log, while the terminal is handed over and when it comes back.
    func swapErrors() {
        guard savedErrors >= 0 else { return }
        let other = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        guard other >= 0 else { return }
        dup2(savedErrors, STDERR_FILENO)
        dup2(other, savedErrors)
        _ = fcntl(savedErrors, F_SETFD, FD_CLOEXEC)
        _ = Glibc.close(other)
    }

    /// Writes all of it, or as much as a terminal that is going takes.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return
            }
        }
    }

    /// What the terminal has sent; empty when it has gone.
    func readTerminal(atMost limit: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            count = max(0, read(terminal, buffer.baseAddress, limit))
        }
    }

    /// The numbers of the signals since the last call.
    func takeSignals() -> Set<Int32> {
        var numbers = Set<Int32>()
        var buffer = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(signals, &buffer, buffer.count)
            guard count > 0 else { return numbers }
            numbers.formUnion(buffer.prefix(count).map { Int32($0) })
        }
    }
}
