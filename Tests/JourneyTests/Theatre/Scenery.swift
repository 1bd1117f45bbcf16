import Glibc

/// A world with nothing in it but what a test puts there: a home, a data folder, an environment.
///
/// It outlives the plays in it, so that one can be killed and the next one finds what it left; with
/// the last of them it is removed.
final class Scenery: Sendable {
    /// The folder that everything is in.
    let folder: String
    /// What is set beside the sealed variables, or instead of them.
    private let extra: [String: String]

    init(_ extra: [String: String] = [:], under outer: String = "/tmp") throws {
        folder = try Scenery.newFolder("\(outer)/fapiao-play-")
        self.extra = extra
        guard mkdir(home, 0o700) == 0 else {
            throw Run.Fault.cannotStart("mkdir \(home)", errno: errno)
        }
    }

    deinit {
        // Left behind it would be in nobody's way, so a failure fails no test.
        _ = try? Run(["rm", "-rf", folder])
    }

    /// A folder where no disk is waited for, if there is one.
    static var memory: String { access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp" }

    var home: String { "\(folder)/home" }
    var data: String { "\(folder)/data" }

    /// Makes a folder that nobody else has, its name begun by `start`.
    static func newFolder(_ start: String) throws -> String {
        var template = Array("\(start)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Run.Fault.cannotStart("mkdtemp \(start)", errno: errno)
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// All that a program sees of the machine.
    func environment(terminal: String?) -> [String: String] {
        var sealed = [
            "PATH": Run.path, "HOME": home, "LANG": "C.UTF-8", "TZ": "UTC", "FAPIAO_DATA": data,
        ]
        sealed["TERM"] = terminal
        return sealed.merging(extra) { _, mine in mine }
    }

    /// Runs the program to its end, without a terminal.
    func run(_ arguments: String...) throws -> Run { try run(arguments) }

    func run(_ arguments: [String]) throws -> Run {
        try Run([Scenery.program()] + arguments, environment: environment(terminal: nil))
    }

    /// Runs the program until it has made the folder what `isTimeToKill` waits for, and kills it.
    func run(_ arguments: String..., killedWhen isTimeToKill: () -> Bool) throws -> Run {
        try withoutActuallyEscaping(isTimeToKill) { isTimeToKill in
            try Run(
                [Scenery.program()] + arguments, environment: environment(terminal: nil),
                killedWhen: isTimeToKill)
        }
    }

    enum Fault: Error, CustomStringConvertible {
        case notBuilt(String)

        var description: String {
            switch self {
            case .notBuilt(let path): "there is no program at '\(path)': build it first"
            }
        }
    }

    /// The real program, which lies beside the test bundle that runs now.
    static func program() throws -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
        let folder = String(decoding: own, as: UTF8.self).split(separator: "/").dropLast()
        let path = "/" + folder.joined(separator: "/") + "/fapiao"
        guard access(path, X_OK) == 0 else { throw Fault.notBuilt(path) }
        return path
    }
}
