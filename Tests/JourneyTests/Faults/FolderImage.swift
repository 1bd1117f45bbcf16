import FoundationEssentials
import Glibc

/// All that is in a folder, in memory, so that it can be put back and compared.
///
/// Locks are left out: they are empty, there are a thousand of them and nobody takes them away.
struct FolderImage: Equatable {
    private enum Entry: Equatable {
        case folder
        case file([UInt8])
        case link(String)
    }

    private var entries: [String: Entry] = [:]

    var isEmpty: Bool { entries.isEmpty }

    init(of folder: String) throws {
        guard access(folder, F_OK) == 0 else { return }
        try collect(folder, "")
    }

    private mutating func collect(_ folder: String, _ path: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder + path) {
            let inner = path + "/" + name
            var facts = stat()
            guard inner != "/locks", lstat(folder + inner, &facts) == 0 else { continue }
            switch facts.st_mode & S_IFMT {
            case S_IFDIR:
                entries[inner] = .folder
                try collect(folder, inner)
            case S_IFLNK:
                let target = try FileManager.default.destinationOfSymbolicLink(
                    atPath: folder + inner)
                entries[inner] = .link(target)
            case _:
                entries[inner] = .file([UInt8](try Data(contentsOf: URL(filePath: folder + inner))))
            }
        }
    }

    /// Makes `folder` be like this; without locks too, if this is of nothing.
    func restore(to folder: String) throws {
        let files = FileManager.default
        guard !isEmpty else {
            if files.fileExists(atPath: folder) { try files.removeItem(atPath: folder) }
            return
        }
        for name in try files.contentsOfDirectory(atPath: folder) where name != "locks" {
            try files.removeItem(atPath: folder + "/" + name)
        }
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            switch entry {
            case .folder: mkdir(folder + path, 0o700)
            case .file(let bytes):
                try Data(bytes).write(to: URL(filePath: folder + path))
                chmod(folder + path, 0o600)
            case .link(let target): symlink(target, folder + path)
            }
        }
    }
}

// MARK: - Comparing

extension FolderImage {
    /// What it holds, one line for each file and link, without what no two runs have in common:
    /// times, numbers drawn by chance, and the checksums over them. `known` are not by chance.
    /// Hints are left out: a try that did not end may leave one too many, and a check tells
    /// whether one is missing.
    func lines(knowing known: Set<String>) -> [String] {
        entries.compactMap { (path, entry) -> String? in
            guard !path.contains("/.new-"), !Self.hints.contains(where: path.hasPrefix) else {
                return nil
            }
            let place = Self.masked(Self.withoutShards(path), known)
            return switch entry {
            case .folder: nil
            case .link(let target): place + " -> " + Self.masked(target, known)
            case .file(let bytes): place + ": " + Self.masked(Self.text(bytes), known)
            }
        }.sorted()
    }

    private static let hints = ["/due/", "/owned/", "/queue/", "/rows/"]

    /// The long words in it.
    var words: Set<String> {
        var words: Set<String> = []
        for (path, entry) in entries {
            words.formUnion(Self.runs(path).filter(Self.isLong).map(String.init))
            guard case .file(let bytes) = entry else { continue }
            words.formUnion(Self.runs(Self.text(bytes)).filter(Self.isLong).map(String.init))
        }
        return words
    }

    /// Where a name is by chance, so is the part of the folder that it falls into.
    private static func withoutShards(_ path: String) -> String {
        path.split(separator: "/").map { part in
            part.count == 3 && part.allSatisfy(\.isHexDigit) ? "*" : String(part)
        }.joined(separator: "/")
    }

    private static func text(_ bytes: [UInt8]) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { return "\(bytes.count)" }
        return text.split(separator: "crc32:", omittingEmptySubsequences: false).enumerated().map {
            $0.offset == 0 ? String($0.element) : String($0.element.dropFirst(8))
        }.joined()
    }

    private static func masked(_ text: String, _ known: Set<String>) -> String {
        runs(text).map { run in
            isLong(run) && (isTime(run) || !known.contains(String(run))) ? "*" : String(run)
        }.joined()
    }

    private static func isLong(_ run: Substring) -> Bool {
        run.utf8.count >= 10 && run.utf8.allSatisfy(isOfNumbers)
    }

    private static func isTime(_ run: Substring) -> Bool {
        run.utf8.count == 10 && run.hasPrefix("1") && run.allSatisfy(\.isNumber)
    }

    private static func isOfNumbers(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
    }

    /// The text in pieces: those of capitals and digits, and what is between them.
    private static func runs(_ text: String) -> [Substring] {
        var runs: [Substring] = []
        var rest = text.utf8[...]
        while let first = rest.first {
            let run = rest.prefix { isOfNumbers($0) == isOfNumbers(first) }
            runs.append(Substring(run))
            rest = rest[run.endIndex...]
        }
        return runs
    }
}
