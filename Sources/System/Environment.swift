import CSystem

/// The environment variables as they were at one moment, handed on as a value.
package struct Environment: Equatable, Sendable {
    private let values: [String: String]

    package init(_ values: [String: String] = [:]) {
        self.values = values
    }

    /// The variables of this process, as they are now.
    ///
    /// A variable that is not UTF-8 is left out; of two of one name the first counts, as in libc.
    package static func ofProcess() -> Environment {
        var values: [String: String] = [:]
        guard var entry = fapiao_environment() else { return Environment() }
        while let text = entry.pointee {
            if let line = String(validatingCString: text),
                let equals = line.firstIndex(of: "=")
            {
                let name = String(line[..<equals])
                if values[name] == nil { values[name] = String(line[line.index(after: equals)...]) }
            }
            entry += 1
        }
        return Environment(values)
    }

    /// The value of `name`; one that is empty counts as not set, as POSIX has it for the locale.
    package subscript(_ name: String) -> String? {
        guard let value = values[name], !value.isEmpty else { return nil }
        return value
    }

    /// The locale in which messages are wanted, raw, such as `zh_CN.UTF-8`.
    package var languageTag: String? {
        self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"]
    }
}
