/// Reading documents, and moving aside the ones that cannot be read (invariant 6 of the store).
///
/// 1. A document that cannot be read is never overwritten and never deleted.
/// 2. One that lies in quarantine is not taken for one that never was: reading it again says
///    "unreadable" until a person has put it right. Several may lie there of one document, and the
///    last of them counts as much as the first.
package struct Quarantine {
    let publisher: Publisher
    let readings = Readings()
    private var disk: any Disk { publisher.disk }

    package init(publisher: Publisher) {
        self.publisher = publisher
    }

    /// Reads the document of `key`, nil when there is none; the caller holds its lock.
    package func readLocked<Kind: Document, Noun: Sendable>(
        _ key: Key, _ noun: (Kind) throws(Damage) -> Noun
    ) throws(StoreError) -> Noun? {
        do throws(StoreError) {
            return try read(key, noun)
        } catch {
            if case .unreadable = error {
                // Where it cannot be moved it stays, and goes on being unreadable.
                do throws(StoreError) { try moveAside(key) } catch {}
            }
            throw error
        }
    }

    /// Reads the document of `key` as it is now, nil when there is none; moves nothing.
    package func read<Kind: Document, Noun: Sendable>(
        _ key: Key, _ noun: (Kind) throws(Damage) -> Noun
    ) throws(StoreError) -> Noun? {
        let bytes: [UInt8]
        do throws(DiskError) {
            bytes = try disk.read(key.document)
        } catch {
            switch error.reason {
            case .missing:
                if try isAside(key) { throw .unreadable(key.document, .notUnderstood) }
                return nil
            case .notPlain: throw .unreadable(key.document, .notAFile)
            case .noSpace, .quota, .io, .readOnly, .tooManyOpen, .noPermission, .tooBig,
                .exists, .busy, .network, .other:
                throw .notRead(error)
            }
        }
        if let known: Noun = readings.noun(of: key, in: bytes) { return known }
        let document = try DocumentCode.decode(Kind.self, from: bytes, at: key.document)
        do throws(Damage) {
            let noun = try noun(document)
            readings.keep(noun, of: key, in: bytes)
            return noun
        } catch {
            throw .unreadable(key.document, error)
        }
    }

    /// Where a document goes that cannot be read.
    static func place(of key: Key, copy: Int = 0) -> Path {
        let more = copy == 0 ? "" : ".\(copy)"
        return Layout.quarantine.appending("\(key.kind.rawValue)-\(key.name).json\(more)")
    }

    private func isAside(_ key: Key) throws(StoreError) -> Bool {
        try publisher.names(in: Layout.quarantine).contains { Self.isCopy($0, of: key) }
    }

    /// Whether a name in quarantine is that of a document of `key`, the first or a later one.
    static func isCopy(_ name: String, of key: Key) -> Bool {
        let first = place(of: key).name
        guard name.hasPrefix(first) else { return false }
        let copy = name.dropFirst(first.count)
        return copy.isEmpty || (copy.first == "." && Int(copy.dropFirst()) != nil)
    }

    func moveAside(_ key: Key) throws(StoreError) {
        try moveAside(key.document, asThatOf: key)
    }

    /// Moves aside what lies elsewhere under the name of `key`'s document.
    func moveAside(_ path: Path, asThatOf key: Key) throws(StoreError) {
        try moveAside(path) { Self.place(of: key, copy: $0) }
    }

    /// Moves aside what no key leads to: a mail of the outbox, the notices.
    func moveAside(_ document: Path) throws(StoreError) {
        let plain = document.components.joined(separator: "-")
        try moveAside(document) { copy in
            Layout.quarantine.appending(copy == 0 ? plain : "\(plain).\(copy)")
        }
    }

    /// Gives the document its name in quarantine first and takes the old one away after, so
    /// that no power cut leaves it without any (1).
    private func moveAside(
        _ document: Path, to place: (Int) -> Path
    ) throws(StoreError) {
        try publisher.requireWorking()
        var copy = 0
        while true {
            do throws(DiskError) {
                try disk.link(document, as: place(copy))
                break
            } catch {
                // Gone already: it was aside before.
                if error.reason == .missing { return }
                guard error.reason == .exists, copy < 1000 else { throw .notSaved(error) }
                copy += 1
            }
        }
        try publisher.settle(folder: Layout.quarantine)
        try publisher.remove(document)
        try publisher.settle(folder: document.folder)
    }
}
