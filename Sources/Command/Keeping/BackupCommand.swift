import ArgumentParser
import Fapiao
import Glibc
import Resources
import Screen
import Storage
import System

/// `fapiao backup`: a copy of the data folder, made while others work in it.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the data folder while others work in it.",
        discussion: """
            Everything that was saved before it began is in the copy. It has its name only when it \
            is whole. Ends with code 65 if a document in it cannot be read.
            """)

    @Argument(help: "A new folder.")
    var folder: String

    @OptionGroup var options: Options

    func run() throws {
        try ending(options) {
            try ProcessGuards.raise()
            let words = Words(options.chosenLanguage())
            let report = try copy(of: try options.place().folder, words)
            output(Sanitise.text(words.backupDone(folder, documents: report.documents)))
            if report.quarantined > 0 { output(words.checkQuarantineWaits(report.quarantined)) }
            guard report.damaged > 0 else { return }
            output(words.backupDamaged(report.damaged))
            throw ExitCode(Failure.Code.dataError.rawValue)
        }
    }

    private func copy(of data: String, _ words: Words) throws -> Backup.Report {
        let store = try Shop.naming(data) { try Shop.knownStore(at: data) }
        guard let store else { throw Failure(.keeping(.noData(data))) }
        if RealPath.isInside(folder, data) { throw Failure(.keeping(.inData(folder))) }
        let meter = Meter(words)
        defer { meter.end() }
        return try UnfinishedFolder.filling(folder, isBackup: true) { disk in
            try Backup(of: store, to: disk, progress: meter.show).run()
        }
    }
}

extension UnfinishedFolder {
    /// Makes a folder of what `body` writes, under its name when all is there.
    static func filling<Answer>(
        _ path: String, isBackup: Bool, _ body: (PosixDisk) throws -> Answer
    ) throws -> Answer {
        do {
            let folder = try UnfinishedFolder(for: path, overEmpty: !isBackup)
            let answer: Answer
            do {
                answer = try body(try PosixDisk(at: folder.location, overNetwork: isBackup))
            } catch let error as StoreError {
                throw Failure(.keeping(.stopped(folder.location, error.trouble)))
            } catch let error as DiskError {
                throw Failure(.folder(StoreError.notSaved(error).trouble, folder.location))
            }
            try folder.finish()
            return answer
        } catch let refusal as UnfinishedFolder.Refusal {
            throw Failure(refusal, at: path, isBackup: isBackup)
        }
    }
}

/// Paths as the system resolves them.
enum RealPath {
    /// Whether `path`, which may be nothing yet, would lie in `folder`.
    static func isInside(_ path: String, _ folder: String) -> Bool {
        guard let outer = resolved(folder) else { return false }
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let parent = parts.joined(separator: "/")
        let start = path.hasPrefix("/") ? "/" : "."
        guard let inner = resolved(parent.isEmpty ? start : parent) else { return false }
        return inner == outer || inner.hasPrefix(outer + "/")
    }

    private static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}
