import Fapiao
import Glibc

/// The print system's own program: `lp -s -t TITLE -d PRINTER`, the text on its input.
///
/// No shell reads any of it, and neither a title nor a printer's name can be taken for an option.
package struct PrintSystem: Equatable, Sendable {
    /// Where CUPS puts it.
    package static let usual = "/usr/bin/lp"
    /// How long it may take, in seconds.
    private static let limit = 60

    /// Where it is, as an absolute path.
    package let path: String

    package init(path: String) { self.path = path }

    /// Hands over a text in UTF-8; without a printer's name the system's own choice gets it.
    package func take(
        _ text: [UInt8], title: String, on printer: PrinterName?
    ) throws(PrinterFault) {
        guard access(path, X_OK) == 0 else { throw .noProgram(path: path) }
        let choice = printer.map { ["-d", $0.text] } ?? []
        let program = Program(
            path: path, arguments: ["lp", "-s", "-t", title] + choice,
            environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"])
        let run: (ending: Program.Ending, said: [UInt8])
        do throws(SystemCallFailure) {
            run = try program.run(input: text, limit: Self.limit * 1_000)
        } catch {
            throw .notStarted(errno: Int(error.code))
        }
        switch run.ending {
        case .exited(0): return
        case .exited, .killed:
            let said = SingleLine(
                printableOf: String(decoding: run.said, as: UTF8.self),
                limit: DeliveryFault.longestSaying)
            throw .refused(said: said?.text ?? "")
        case .tooSlow: throw .tooSlow(seconds: Self.limit)
        }
    }
}
