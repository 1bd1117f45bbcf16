import Fapiao
import Glibc

/// The mail system's own program: `sendmail -i -f BOUNCE -- RECIPIENT`, the message on its input.
///
/// Postfix, OpenSMTPD, Exim and msmtp have it. An address cannot be taken for an option: `--` is
/// before it, and an `EmailAddress` does not begin with a hyphen. No shell reads any of it.
package struct Sendmail: Equatable, Sendable {
    /// Where it is, as an absolute path.
    package let path: String
    /// Where the mail system reports what it could not deliver.
    package let bounce: EmailAddress
    /// How long it may take, in seconds.
    package let limit: Int

    package init(path: String, bounce: EmailAddress, limit: Int) {
        self.path = path
        self.bounce = bounce
        self.limit = limit
    }

    /// Whether there is a program that this process may run.
    package var isThere: Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            && access(path, X_OK) == 0
    }

    /// Hands over a message, its lines ended by CR and LF; throws when it was not taken.
    ///
    /// On the input of sendmail a line ends with LF alone, as all text does here.
    package func hand(_ message: [UInt8], to recipient: EmailAddress) throws(DeliveryFault) {
        let program = Program(
            path: path,
            arguments: ["sendmail", "-i", "-f", bounce.text, "--", recipient.text],
            environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C"])
        let run: (ending: Program.Ending, said: [UInt8])
        do throws(SystemCallFailure) {
            run = try program.run(
                input: message.filter { $0 != UInt8(ascii: "\r") }, limit: limit * 1_000)
        } catch {
            throw .notStarted(errno: Int(error.code))
        }
        switch run.ending {
        case .exited(0): return
        case .exited(let code): throw .ended(code: Int(code), said: Self.text(run.said))
        case .killed(let signal): throw .killed(signal: Int(signal), said: Self.text(run.said))
        case .tooSlow: throw .tooSlow(seconds: limit)
        }
    }

    /// What a program said, on one line and without what steers a terminal.
    private static func text(_ said: [UInt8]) -> String {
        let text = String(decoding: said, as: UTF8.self)
        return SingleLine(printableOf: text, limit: DeliveryFault.longestSaying)?.text ?? ""
    }
}
