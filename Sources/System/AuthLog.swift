import CSystem
import Glibc

/// The system's log of who came in and who was refused.
///
/// It says who, what and when, never a password or a code. What fails here is not told: a log
/// that is down must not keep a customer out.
package struct AuthLog: Sendable {
    /// How much the administrator should care.
    package enum Severity: Equatable, Sendable {
        case notice
        case warning
        case error
    }

    /// Opens the log as `fapiao`, facility auth.
    package init() {
        fapiao_open_auth_log()
    }

    /// Writes one line.
    package func write(_ message: String, _ severity: Severity) {
        let priority =
            switch severity {
            case .notice: LOG_NOTICE
            case .warning: LOG_WARNING
            case .error: LOG_ERR
            }
        fapiao_write_log(priority, Self.oneLine(message))
    }

    /// `message` with every control character shown as a number, so that no name typed by a
    /// stranger begins a log line of its own.
    static func oneLine(_ message: String) -> String {
        var line = ""
        for scalar in message.unicodeScalars {
            if scalar.properties.generalCategory == .control || scalar == "\u{2028}"
                || scalar == "\u{2029}"
            {
                line += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                line.unicodeScalars.append(scalar)
            }
        }
        return line
    }
}
