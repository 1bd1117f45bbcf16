/// Why a sheet did not get onto paper or into a file.
package enum PrintFault: Error, Equatable, Sendable {
    case file(FileFault)
    case printer(PrinterFault)
    /// None of the applications has what was to be printed.
    case nothing
}

/// Why a file for people was not made.
package enum FileFault: Error, Equatable, Sendable {
    /// Something of that name is there; nothing is ever written over.
    case exists
    /// The folder that it should be in is not there.
    case noFolder
    case denied
    /// The place belongs to the program's own data.
    case inData
    case full
    case tooLong
    case other(errno: Int)
}

/// Why the print system did not take a sheet.
package enum PrinterFault: Error, Equatable, Sendable {
    /// There is no such program.
    case noProgram(path: String)
    case notStarted(errno: Int)
    /// What it said is on one line, and may be empty.
    case refused(said: String)
    case tooSlow(seconds: Int)
}

/// The name of a printer, as the print system knows it (CUPS: no space, `/` or `#`).
package struct PrinterName: Hashable, Sendable {
    package static let limit = 127

    package let text: String

    /// Nil for what can be no printer's name, or could be taken for an option.
    package init?(_ typed: String) {
        let name = Typed.normalised(typed)
        let isPlain = name.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && $0 != "/" && $0 != "#" && $0 != "\\"
                && !$0.properties.isWhitespace
        }
        guard !name.isEmpty, name.utf8.count <= Self.limit, isPlain, name.first != "-" else {
            return nil
        }
        text = name
    }
}
