import ArgumentParser
import Fapiao
import Storage
import Terminal

/// Why a command could not do its work: one sentence that says what to do, and a code of sysexits.
struct Failure: Error, CustomStringConvertible {
    /// The codes of sysexits.h that the program uses.
    enum Code: Int32 {
        case usage = 64
        case dataError = 65
        case noInput = 66
        case unavailable = 69
        case software = 70
        case osError = 71
        case cannotCreate = 73
        case inputOutput = 74
        case tryAgain = 75
        case noPermission = 77
        case configuration = 78
    }

    let code: Code
    let description: String

    static let noHome = Failure(
        code: .usage,
        description: "There is no home folder to keep data in. Name one with --data DIR.")
}

extension Failure {
    init(_ error: TerminalError) {
        switch error {
        case .notATerminal:
            self.init(
                code: .unavailable,
                description: """
                    This needs a terminal. Run fapiao directly in one, or see “fapiao --help” for \
                    commands that work without.
                    """)
        case .termUnset:
            self.init(
                code: .unavailable,
                description: "TERM is not set. Set it, such as TERM=xterm-256color, and try again.")
        case .termDumb:
            self.init(
                code: .unavailable,
                description: """
                    This terminal cannot draw pages (TERM=dumb). Use another one, or set TERM, such \
                    as TERM=xterm-256color.
                    """)
        case .termUnknown(let name):
            self.init(
                code: .unavailable,
                description: """
                    The terminal “\(name)” is not known here. Set TERM to one that is, such as \
                    TERM=xterm-256color, or install ncurses-term.
                    """)
        case .alreadyOpen:
            self.init(code: .software, description: "The terminal is in use already. Start again.")
        case .system(let code):
            self.init(
                code: .osError,
                description: "The terminal could not be opened (error \(code)). Try another one.")
        }
    }

    init(_ trouble: Trouble, folder: String) {
        switch trouble {
        case .newerFormat(let format):
            self.init(
                code: .configuration,
                description: """
                    The data folder \(folder) belongs to a newer version (format \(format)). Update \
                    fapiao, or name another folder with --data DIR.
                    """)
        case .readOnly, .noPermission:
            self.init(
                code: .noPermission,
                description: """
                    The data folder \(folder) cannot be written. Give yourself write permission, or \
                    name another folder with --data DIR.
                    """)
        case .noSpace, .quota, .tooBig:
            self.init(
                code: .cannotCreate,
                description: "There is no room for \(folder). Make some, or use --data DIR.")
        case .busy:
            self.init(
                code: .tryAgain,
                description: "Another session holds \(folder) for long. Try again in a moment.")
        case .tooManyOpen:
            self.init(
                code: .osError, description: "Too many files are open. Close some and try again.")
        case .diskFailed, .notConfirmed:
            self.init(
                code: .inputOutput,
                description: "The disk under \(folder) failed. Nothing was saved; check the disk.")
        case .damaged:
            self.init(
                code: .dataError,
                description: """
                    A document in \(folder) could not be read and was set aside in its quarantine \
                    folder. Restore it from a backup.
                    """)
        case .other(let detail):
            self.init(
                code: .osError,
                description: "The data folder \(folder) cannot be used: \(detail). Name another.")
        }
    }
}
