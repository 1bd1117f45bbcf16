import System

/// The home folder of whoever runs the program, in paths that people type.
enum HomeFolder {
    /// `path` with the home folder in the place of a tilde at its beginning.
    static func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = Environment.ofProcess()["HOME"]
        else { return path }
        return home + path.dropFirst()
    }
}
