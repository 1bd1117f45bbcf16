import FoundationEssentials
import Glibc

/// One call of the system that a program makes on a folder, by its number among those of its name.
struct SystemCall: Equatable, CustomStringConvertible {
    let name: String
    let number: Int

    var description: String { "\(name) \(number)" }

    /// The calls by which storage reads and changes a folder; `?` lets a machine lack one.
    static let names = [
        "openat", "write", "fsync", "close", "?renameat", "renameat2", "linkat", "symlinkat",
        "unlinkat", "flock", "mkdirat", "getdents64", "?newfstatat", "?fstatat64", "fstat", "statx",
        "read", "readlinkat", "syncfs", "?mkdir", "?rename", "ftruncate",
    ]

    /// Runs a command and tells which calls it makes on what is below `folder`.
    static func made(
        by command: [String], on folder: String, in scenery: Scenery
    ) throws -> (calls: [SystemCall], run: Run) {
        let log = scenery.folder + "/trace"
        let run = try Strace.run(["-y", "-o", log, "-e", Strace.traced(names)], command, scenery)
        let text = String(decoding: try Data(contentsOf: URL(filePath: log)), as: UTF8.self)
        return (calls(in: text, on: folder), run)
    }

    /// The calls of the first process in what strace wrote; it counts each one's for itself.
    static func calls(in trace: String, on folder: String) -> [SystemCall] {
        var counts: [Substring: Int] = [:]
        var calls: [SystemCall] = []
        var first: Substring?
        for line in trace.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
            guard words.count == 2, first == nil || words[0] == first else { continue }
            first = words[0]
            let call = words[1].drop { $0 == " " }
            guard let end = call.firstIndex(of: "("), !call.hasPrefix("---") else { continue }
            let name = call[..<end]
            counts[name, default: 0] += 1
            if call.contains(folder) {
                calls.append(SystemCall(name: String(name), number: counts[name] ?? 0))
            }
        }
        return calls
    }
}

/// The program under strace, which gives a call another answer than the system's.
enum Strace {
    /// How long a command may take before it counts as hung, with time to wait for a lock.
    private static let patience = "60"

    /// What hangs ends with a status of `timeout`.
    static let hung: Set<Int32> = [124, 137]

    static func traced(_ names: [String]) -> String { "trace=" + names.joined(separator: ",") }

    static func run(_ options: [String], _ command: [String], _ scenery: Scenery) throws -> Run {
        let run = try Run(
            ["timeout", "-k", "5", patience, "strace", "-f", "-qq"] + options
                + [Scenery.program()] + command,
            environment: scenery.environment(terminal: nil), within: .seconds(120))
        guard run.status != 127 else {
            throw Run.Fault.cannotStart("strace: install the package 'strace'", errno: ENOENT)
        }
        return run
    }

    /// Runs `command` with a fault: `error=EIO`, `signal=KILL`; once, or for ever after.
    static func run(
        _ command: [String], _ fault: String, at call: SystemCall, forEver: Bool = false,
        _ scenery: Scenery
    ) throws -> Run {
        let when = "\(call.number)" + (forEver ? "+" : "")
        return try run(
            [
                "-o", "/dev/null", "-e", traced([call.name]),
                "-e", "inject=\(call.name):\(fault):when=\(when)",
            ], command, scenery)
    }
}
