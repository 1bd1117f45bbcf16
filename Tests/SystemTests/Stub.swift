import FoundationEssentials
import Glibc
import Testing

/// A program of a few lines of shell, which notes what it was given.
final class Stub {
    let folder: String
    var path: String { folder + "/program" }

    /// `$F` in the script is the folder.
    init(_ script: String) throws {
        var template = Array("/tmp/fapiao-program-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        folder = String(
            decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // Another process writes it: a child that another test starts at this moment would hold
        // our descriptor of it, and what is open for writing cannot be run.
        let pipe = try #require(popen("cat > \(path) && chmod 700 \(path)", "w"))
        fputs("#!/bin/sh\nF=\(folder)\n\(script)\n", pipe)
        try #require(pclose(pipe) == 0)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: folder + "/" + name)), as: UTF8.self)
    }
}
