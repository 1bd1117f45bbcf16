extension Publisher {
    /// A temporary file this old was left by a kill: no change takes an hour.
    static let staleAfter = 3600

    /// The names in a folder, sorted; none when it is not there yet.
    ///
    /// Temporary files are passed over, and removed when their writer must be dead.
    package func names(in folder: Path) throws(StoreError) -> [String] {
        let all: [String]
        do throws(DiskError) {
            all = try disk.list(folder)
        } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return []
        }
        for name in all where name.hasPrefix(Layout.temporaryPrefix) {
            clearIfStale(folder.appending(name))
        }
        return all.filter { !$0.hasPrefix(".") }.sorted()
    }

    private func clearIfStale(_ temporary: Path) {
        do throws(DiskError) {
            if try disk.age(of: temporary) > Self.staleAfter { try disk.remove(temporary) }
        } catch {
            // Whoever lists the folder next will meet it again.
        }
    }
}
