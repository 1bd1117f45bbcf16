import Glibc

/// A program that ran to its end.
struct Run: Equatable {
    /// The exit status; 128 and the signal's number if a signal ended it, as shells say it.
    let status: Int32
    /// What it wrote to standard output and standard error, in order.
    let output: String

    enum Fault: Error, CustomStringConvertible {
        case cannotStart(String, errno: Int32)
        case tooSlow(String, Duration)

        var description: String {
            switch self {
            case .cannotStart(let program, let number):
                "cannot start '\(program)': \(String(cString: strerror(number)))"
            case .tooSlow(let program, let time): "'\(program)' did not end within \(time)"
            }
        }
    }

    /// Runs `command` without a terminal, with nothing to read and this environment only.
    ///
    /// It is killed as soon as `isTimeToKill`, which is asked over and over while it runs.
    init(
        _ command: [String], environment: [String: String] = ["PATH": Run.path],
        within time: Duration = .seconds(60), killedWhen isTimeToKill: (() -> Bool)? = nil
    ) throws {
        var ends: [Int32] = [-1, -1]
        // Closed on exec: another test's program that kept our end would keep us waiting.
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw Fault.cannotStart(command.joined(separator: " "), errno: errno)
        }
        defer { close(ends[0]) }
        let child = Result { try Run.start(command, environment, output: ends[1]) }
        close(ends[1])
        let pid = try child.get()
        let deadline = ContinuousClock.now + time
        let asked = { if isTimeToKill?() ?? false { kill(pid, SIGKILL) } }
        let patience: Int32? = isTimeToKill == nil ? nil : 2
        guard let bytes = Run.read(ends[0], until: deadline, every: patience, asked) else {
            kill(pid, SIGKILL)
            _ = Run.status(of: pid)
            throw Fault.tooSlow(command.joined(separator: " "), time)
        }
        status = Run.status(of: pid)
        output = String(decoding: bytes, as: UTF8.self)
    }

    /// Where programs are looked for, whatever the caller's own path is.
    static let path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

    /// Starts a program; without `input` it has nothing to read.
    static func start(
        _ command: [String], _ environment: [String: String], input: Int32? = nil, output: Int32
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)

        // The runner of the tests ignores and blocks signals, and that is inherited.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { for word in arguments + settings { free(word) } }
        var pid: pid_t = 0
        let failed = posix_spawnp(
            &pid, command[0], &actions, &attributes, &arguments, &settings)
        guard failed == 0 else { throw Fault.cannotStart(command[0], errno: failed) }
        return pid
    }

    /// Everything up to the end of the file; nil if that does not come in time. While it waits it
    /// does `chore` every so many milliseconds.
    private static func read(
        _ file: Int32, until deadline: ContinuousClock.Instant, every patience: Int32?,
        _ chore: () -> Void
    ) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return nil }
            chore()
            var wait = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            let longest = Int32(min(left.components.seconds, 3600) * 1000 + 1)
            guard poll(&wait, 1, patience ?? longest) > 0 else { continue }
            let count = Glibc.read(file, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count > 0 { bytes += buffer[..<count] }
        }
    }

    private static func status(of pid: pid_t) -> Int32 {
        var word: Int32 = 0
        while waitpid(pid, &word, 0) < 0, errno == EINTR {}
        let signal = word & 0x7F
        return signal == 0 ? word >> 8 & 0xFF : 128 + signal
    }
}
