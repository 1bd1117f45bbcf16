/// Many documents that are published together, for a bulk import.
package struct Batch {
    package private(set) var hints: [Hint] = []
    package private(set) var documents: [(path: Path, bytes: [UInt8])] = []

    package init() {}

    package var isEmpty: Bool { hints.isEmpty && documents.isEmpty }

    /// Hints that are on the medium before any document of the batch is in place.
    package mutating func make(_ hints: some Sequence<Hint>) {
        self.hints += hints
    }

    package mutating func publish(_ bytes: [UInt8], at path: Path) {
        documents.append((path, bytes))
    }

    /// The same, folder by folder, which spares the disk half of its way.
    fileprivate var byFolder: Batch {
        var batch = Batch()
        batch.hints = hints.sorted { $0.path < $1.path }
        batch.documents = documents.sorted { $0.path < $1.path }
        return batch
    }
}

extension Publisher {
    /// Publishes a batch: each document on its own is old or new and whole, as with `publish`.
    ///
    /// Temporary files and hints first, all synced in one call, then the renames, synced in
    /// another; 100 000 documents take seconds, not minutes. After a power cut some may be new
    /// and some old; none counts as published before this returns, and a second run is harmless.
    package func publish(_ batch: Batch) throws(StoreError) {
        guard !batch.isEmpty else { return }
        try requireWorking()
        let batch = batch.byFolder
        var temporaries: [Path] = []
        temporaries.reserveCapacity(batch.documents.count)
        do throws(StoreError) {
            try prepare(batch, &temporaries)
        } catch {
            for temporary in temporaries { drop(temporary) }
            throw error
        }
        for (index, document) in batch.documents.enumerated() {
            do throws(DiskError) {
                try disk.rename(temporaries[index], to: document.path)
            } catch {
                for temporary in temporaries[index...] { drop(temporary) }
                throw .notConfirmed(error)
            }
        }
        do throws(DiskError) { try syncEverything() } catch { throw .notConfirmed(error) }
    }

    private func prepare(_ batch: Batch, _ temporaries: inout [Path]) throws(StoreError) {
        var folders: Set<Path> = []
        for path in batch.documents.map(\.path.folder) + batch.hints.map(\.path.folder) {
            if folders.contains(path) { continue }
            if try make(folder: path) { folders.insert(path) }
        }
        for hint in batch.hints { try makeHint(hint.path, to: hint.target) }
        for document in batch.documents {
            temporaries.append(
                try writeTemporary(document.bytes, in: document.path.folder, synced: false))
        }
        do throws(DiskError) { try syncEverything() } catch { throw .notSaved(error) }
        know(folders: folders)
    }
}
