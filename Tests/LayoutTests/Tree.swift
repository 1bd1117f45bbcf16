import Glibc

/// The files of the project, as they lie on disk.
struct Tree {
    let root: String

    enum Fault: Error, CustomStringConvertible {
        case unreadable(String)

        var description: String {
            switch self {
            case .unreadable(let path):
                "cannot read '\(path)': run the tests where they were built"
            }
        }
    }

    /// The project that this file belongs to.
    init(here: String = #filePath) {
        root = "/" + here.split(separator: "/").dropLast(3).joined(separator: "/")
    }

    /// The names in a folder, sorted.
    func names(in folder: String) throws -> [String] {
        guard let stream = opendir("\(root)/\(folder)") else { throw Fault.unreadable(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The paths of all Swift files below `folder`.
    func swiftFiles(below folder: String) throws -> [String] {
        var paths: [String] = []
        for name in try names(in: folder) where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            var status = stat()
            guard lstat("\(root)/\(path)", &status) == 0 else { throw Fault.unreadable(path) }
            if status.st_mode & S_IFMT == S_IFDIR {
                paths += try swiftFiles(below: path)
            } else if name.hasSuffix(".swift") {
                paths.append(path)
            }
        }
        return paths
    }

    func text(of path: String) throws -> String {
        guard let file = fopen("\(root)/\(path)", "r") else { throw Fault.unreadable(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every source of ours.
    func sources() throws -> [SourceFile] {
        let paths = try ["Sources", "Resources", "Tests"].flatMap { try swiftFiles(below: $0) }
        return try paths.map { SourceFile(path: $0, text: try text(of: $0)) }
    }
}
