import Fapiao

/// The columns and members that mean nothing here, each told once.
struct IgnoredNames {
    private(set) var names: [String] = []
    var notes: [IntakeResult.Note] { names.map { .ignored(name: $0) } }

    /// More names than this say no more than these.
    private static let limit = 20
    private static let nameLimit = 40

    /// Notes `name`, unless it is blank, told already, or one too many.
    mutating func add(_ name: String) {
        let name = Self.printable(name)
        guard !name.isEmpty, names.count < Self.limit, !names.contains(name) else { return }
        names.append(name)
    }

    /// `name`, short, with every character that steers a terminal replaced.
    static func printable(_ name: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in name.unicodeScalars.prefix(nameLimit) {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
                result.append("\u{FFFD}")
            case _: result.append(scalar)
            }
        }
        return Typed.trimmed(String(result))
    }
}
