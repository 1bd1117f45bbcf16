import ArgumentParser
import Glibc
import Resources
import System

/// Runs a command; what it fails of is said in a sentence on stderr, and ends it with its code.
func ending(_ options: Options, _ body: () throws -> Void) throws {
    do {
        try body()
    } catch let failure as Failure {
        let words = Words(options.chosenLanguage())
        complain("fapiao: " + failure.sentence(words))
        throw ExitCode(failure.code.rawValue)
    }
}

/// Writes one line to standard output; what cannot be written has nowhere to be reported.
func output(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

/// Writes to standard error.
func complain(_ text: String, end: String = "\n") { write(text + end, to: STDERR_FILENO) }

private func write(_ text: String, to descriptor: Int32) {
    do throws(SystemCallFailure) {
        try WholeWrite.write(Array(text.utf8), to: descriptor)
    } catch {
        // What cannot be written has nowhere to be reported.
    }
}
