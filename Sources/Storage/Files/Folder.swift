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

    /// Shows the bytes of each name in a folder, in no order; none when it is not there yet.
    func eachName(
        in folder: Path, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) throws(StoreError) {
        var temporaries: [String] = []
        do throws(DiskError) {
            try disk.list(folder) { name in
                guard name.first == UInt8(ascii: ".") else { return body(name) }
                temporaries.append(String(decoding: name, as: UTF8.self))
            }
        } catch {
            guard error.reason == .missing else { throw .notRead(error) }
        }
        for name in temporaries where name.hasPrefix(Layout.temporaryPrefix) {
            clearIfStale(folder.appending(name))
        }
    }

    private func clearIfStale(_ temporary: Path) {
        do throws(DiskError) {
            if try disk.age(of: temporary) > Self.staleAfter { try disk.remove(temporary) }
        } catch {
            // Whoever lists the folder next will meet it again.
        }
    }
}
