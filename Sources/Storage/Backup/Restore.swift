/// A backup put back as a data folder: everything as it is there, links as links.
///
/// Diagnostics: `StoreError.notRead` is of the backup, `.notSaved` of what is made of it; `.noStore`
/// says that the backup is none, or was broken off.
package struct Restore {
    private let source: any Disk
    private var target: BackupTarget
    private let progress: (_ done: Int, _ total: Int) -> Void

    package init(
        from source: any Disk, to target: any Disk,
        progress: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) {
        self.source = source
        self.target = BackupTarget(target)
        self.progress = progress
    }

    /// Refuses what is no backup, or was not finished: that has no `FORMAT.json` (`Backup`, 5).
    package static func requireWhole(_ source: any Disk) throws(StoreError) {
        _ = try Publisher(disk: source, tag: "restore").format()
    }

    /// Copies all of it; how many files that were.
    package mutating func run() throws(StoreError) -> Int {
        try Self.requireWhole(source)
        var folders: [Path] = []
        for name in try names(in: .root) {
            try add(Path(name), &folders)
        }
        for folder in Layout.folders { try target.make(folder: folder) }
        var files = 0
        for (done, folder) in folders.enumerated() {
            files += try copy(folder)
            progress(done, folders.count)
        }
        files += try copy(.root)
        try target.finish(
            format: try BackupTarget.reading { () throws(DiskError) in
                try source.read(Layout.format)
            })
        return files + 1
    }

    /// Collects the folders of documents and links: shards, queues. Those of accounts' orders, of
    /// which there are as many as accounts, are met on the way.
    private func add(_ path: Path, _ folders: inout [Path]) throws(StoreError) {
        guard try kind(of: path) == .folder, path != Layout.locks else { return }
        folders.append(path)
        guard path.components.count < 2 else { return }
        for name in try names(in: path) { try add(path.appending(name), &folders) }
    }

    /// Copies what a folder holds but for temporary files, and folders that were collected.
    private mutating func copy(_ folder: Path) throws(StoreError) -> Int {
        var files = 0
        if folder != .root { try target.make(folder: folder) }
        for name in try names(in: folder) {
            let path = folder.appending(name)
            guard path != Layout.format else { continue }
            switch try kind(of: path) {
            case .file:
                try target.copy(path, from: source)
                files += 1
            case .link:
                let found = try BackupTarget.reading { () throws(DiskError) in
                    try source.target(of: path)
                }
                try target.link(Hint(path, to: found))
            case .folder where folder.components.count == 2: files += try copy(path)
            case .folder, .other: break
            }
        }
        return files
    }

    private func kind(of path: Path) throws(StoreError) -> FileKind {
        try BackupTarget.reading { () throws(DiskError) in try source.kind(of: path) }
    }

    private func names(in folder: Path) throws(StoreError) -> [String] {
        try BackupTarget.reading { () throws(DiskError) in try source.list(folder) }
            .filter { !$0.hasPrefix(".") }.sorted()
    }
}
