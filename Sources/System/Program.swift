import CSystem
import Glibc

/// Another program that runs to its end, or is ended: no shell, and nothing of ours but its input.
///
/// 1. Its input and what it says are memory files, not pipes. So no write waits for it or meets a
///    reader that hung up, and if this process ends first the program still reads its whole input.
/// 2. It gets no other descriptor of ours, a fresh session without our terminal, default signals,
///    and the environment given here.
/// 3. When it takes too long, it and everything it started in its session's group are killed.
struct Program: Equatable, Sendable {
    /// Where it is, as an absolute path; nothing is looked up.
    let path: String
    /// What it is called with, its own name first.
    let arguments: [String]
    let environment: [String: String]

    enum Ending: Equatable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
        case tooSlow
    }

    /// How long it may go on after it was asked to end, in milliseconds.
    private static let grace = 2_000
    /// How much is read of what it says, in bytes.
    private static let longestSaying = 16_384

    /// Runs it with `input`; tells how it ended and what it said on its standard error.
    ///
    /// Throws what the system refused: that it be started, most of all.
    func run(
        input: [UInt8], limit milliseconds: Int
    ) throws(SystemCallFailure) -> (ending: Ending, said: [UInt8]) {
        let source = try Program.memoryFile("input")
        defer { close(source) }
        try Program.fill(source, with: input)
        let saying = try Program.memoryFile("said")
        defer { close(saying) }
        let child = try start(input: source, errors: saying)
        let ending = Program.end(of: child, within: milliseconds)
        return (ending, Program.read(saying))
    }
}

// MARK: - Memory files

extension Program {
    private static func memoryFile(_ name: String) throws(SystemCallFailure) -> Int32 {
        let file = fapiao_memory_file(name)
        guard file >= 0 else { throw SystemCallFailure(call: "memfd_create", code: -file) }
        return file
    }

    private static func fill(_ file: Int32, with bytes: [UInt8]) throws(SystemCallFailure) {
        try WholeWrite.write(bytes, to: file)
        guard lseek(file, 0, SEEK_SET) == 0 else {
            throw SystemCallFailure(call: "lseek", code: errno)
        }
    }

    /// What is in a file, from its start; what cannot be read of it was not said.
    private static func read(_ file: Int32) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: longestSaying)
        let count = pread(file, &bytes, bytes.count, 0)
        return Array(bytes.prefix(max(0, count)))
    }
}

// MARK: - The process

extension Program {
    private func start(input: Int32, errors: Int32) throws(SystemCallFailure) -> pid_t {
        let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        let child = fapiao_start(path, &words, &variables, input, errors)
        guard child > 0 else { throw SystemCallFailure(call: "posix_spawn", code: -child) }
        return child
    }

    /// Waits for the end of a child, and brings it about when it does not come in time.
    private static func end(of child: pid_t, within milliseconds: Int) -> Ending {
        let handle = fapiao_open_process(child)
        defer { if handle >= 0 { close(handle) } }
        let isInTime = hasEnded(child, handle, within: milliseconds)
        if !isInTime {
            // While the child is not reaped its number is nobody else's, and so is its group's.
            kill(-child, SIGTERM)
            _ = hasEnded(child, handle, within: grace)
            kill(-child, SIGKILL)
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard isInTime else { return .tooSlow }
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
    }

    /// Whether a child has ended before so many milliseconds are over; it is not reaped.
    private static func hasEnded(
        _ child: pid_t, _ handle: Int32, within milliseconds: Int
    ) -> Bool {
        let deadline = SystemClock.monotonicMilliseconds() + milliseconds
        while true {
            var info = siginfo_t()
            waitid(P_PID, id_t(child), &info, WEXITED | WNOHANG | WNOWAIT)
            if info.si_signo == SIGCHLD { return true }
            let left = deadline - SystemClock.monotonicMilliseconds()
            guard left > 0 else { return false }
            // A kernel that gives no handle for processes is asked again after a while.
            var event = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
            poll(&event, 1, Int32(handle < 0 ? min(left, 20) : left))
        }
    }
}
