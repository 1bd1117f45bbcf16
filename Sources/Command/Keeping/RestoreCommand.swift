import ArgumentParser
import Fapiao
import Resources
import Screen
import Storage
import System

/// `fapiao restore`: a backup becomes the data folder, and is checked.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a backup the data folder, and check it.",
        discussion: """
            Only where the data folder is empty, or there is none yet. It has its name only when \
            all is there. Ends with the codes of check.
            """)

    @Argument(help: "The folder of the backup.")
    var folder: String

    @OptionGroup var options: Options

    func run() throws {
        try ending(options) {
            try ProcessGuards.raise()
            let words = Words(options.chosenLanguage())
            let data = try options.place().folder
            let source = try open()
            let meter = Meter(words)
            defer { meter.end() }
            try makeFolders(around: data)
            let files = try UnfinishedFolder.filling(data, isBackup: false) { disk in
                var restore = Restore(from: source, to: disk, progress: meter.show)
                return try restore.run()
            }
            meter.end()
            output(Sanitise.text(words.restoreDone(data, files: files)))
            let code = try CheckRun(folder: data, words: words, repairs: true, json: false).run()
            if code != 0 { throw ExitCode(code) }
        }
    }

    /// The backup, if it is a whole one.
    private func open() throws -> PosixDisk {
        var path = folder
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        guard !path.hasSuffix(UnfinishedFolder.suffix) else {
            throw Failure(.keeping(.noBackup(folder)))
        }
        do {
            let disk = try PosixDisk(at: path, overNetwork: true)
            try Restore.requireWhole(disk)
            return disk
        } catch let error as DiskError {
            switch error.reason {
            case .missing, .notPlain: throw Failure(.keeping(.noBackup(folder)))
            case _: throw Failure(.folder(StoreError.notRead(error).trouble, folder))
            }
        } catch let error as StoreError {
            switch error {
            case .noStore, .unreadable: throw Failure(.keeping(.noBackup(folder)))
            case _: throw Failure(.folder(error.trouble, folder))
            }
        }
    }

    private func makeFolders(around data: String) throws {
        let parts = data.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        guard parts.contains(where: { !$0.isEmpty }) else { return }
        do throws(DiskError) {
            try Shop.makeFolders(to: parts.joined(separator: "/"))
        } catch {
            throw Failure(.folder(StoreError.notSaved(error).trouble, data))
        }
    }
}
