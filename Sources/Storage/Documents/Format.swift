/// What `FORMAT.json` says: which shape the data folder has, and which folder this is.
package struct Format: Document, Equatable, Sendable {
    /// The shape that this program writes; older ones it reads.
    package static let known = 3

    package let format: Int
    /// Tells this data folder from every other one; made from randomness at creation.
    package let instance: String
    /// Seconds since 1970.
    package let created: Int64

    package init(format: Int = Format.known, instance: String, created: Int64) {
        self.format = format
        self.instance = instance
        self.created = created
    }
}

extension Publisher {
    /// The data folder's format; refused when a newer program made it.
    package func format() throws(StoreError) -> Format {
        let bytes: [UInt8]
        do throws(DiskError) {
            bytes = try disk.read(Layout.format)
        } catch {
            if error.reason == .missing { throw .noStore }
            throw .notRead(error)
        }
        return try DocumentCode.decode(Format.self, from: bytes, at: Layout.format)
    }

    /// Makes a data folder in an empty one.
    ///
    /// `FORMAT.json` comes last, so a folder that has one has everything else on the medium. What a
    /// creation that was cut off has left is finished; what is not ours is not built upon.
    package func create(_ format: Format) throws(StoreError) {
        do throws(StoreError) {
            _ = try self.format()
            throw .storeExists
        } catch {
            guard error == .noStore else { throw error }
        }
        if let name = try read({ () throws(DiskError) in try disk.list(.root) })
            .filter({ !Layout.isOurs($0) }).min()
        {
            throw .occupied(by: name)
        }
        for folder in Layout.folders { try ensure(folder: folder) }
        for slot in 0..<Layout.lockCount { try makeLock(slot) }
        try settle(folder: Layout.locks)
        try publish(try encoded(format, at: Layout.format), at: Layout.format)
    }

    /// Makes what a backup program may have left out: folders that were empty.
    package func completeFolders() throws(StoreError) {
        know(folders: Layout.folders.filter(isFolder))
        for folder in Layout.folders { try ensure(folder: folder) }
    }

    /// Says that this program writes here from now on, so that older ones keep away.
    ///
    /// Documents of the older format are written anew when they change.
    package func migrate(_ format: Format) throws(StoreError) {
        guard format.format < Format.known else { return }
        let newer = Format(instance: format.instance, created: format.created)
        try publish(try encoded(newer, at: Layout.format), at: Layout.format)
    }

    func encoded(_ document: some Encodable, at path: Path) throws(StoreError) -> [UInt8] {
        do throws(Damage) { return try DocumentCode.encode(document) } catch {
            throw .unreadable(path, error)
        }
    }

    private func isFolder(_ path: Path) -> Bool {
        do throws(DiskError) {
            _ = try disk.age(of: path)
            return true
        } catch {
            return false
        }
    }

    private func makeLock(_ slot: Int) throws(StoreError) {
        do throws(DiskError) {
            if let lock = try disk.lock(Layout.lock(slot)) { try disk.close(lock) }
        } catch {
            throw .notSaved(error)
        }
    }
}
