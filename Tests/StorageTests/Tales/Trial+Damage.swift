import Fapiao

@testable import Storage

// MARK: Damage

extension Trial {
    /// Flips bits of the tale's documents, one at a time: each makes its document unreadable.
    func flip(_ count: Int) {
        let whole = MemoryDisk(copying: start)
        guard tell(tale.act, on: whole) else { return }
        let paths = Self.documents(of: whole)
        for _ in 0..<count where !paths.isEmpty {
            let path = paths[Int(dice.next() % UInt64(paths.count))]
            let disk = MemoryDisk(copying: whole)
            guard let bit = flip(path, on: disk) else { continue }
            note(oneMore: Self.isBelieved(path, on: disk) ? "\(path), bit \(bit): believed" : nil)
            if isOver { return }
        }
    }

    private func flip(_ path: Path, on disk: MemoryDisk) -> Int? {
        guard let folder = try? disk.folder(path.folder, .read),
            case .file(let file)? = folder.names[path.name]?.node, !file.content.isEmpty
        else { return nil }
        let bit = Int(dice.next() % UInt64(file.content.count * 8))
        file.content[bit / 8] ^= 1 << UInt8(bit % 8)
        return bit
    }

    /// Whether the store takes a document for one that it wrote.
    private static func isBelieved(_ path: Path, on disk: MemoryDisk) -> Bool {
        let name = String(path.name.dropLast(".json".count))
        do {
            let store = try Scene(disk, tag: "3").store
            switch path.components.first {
            case "orders": _ = try store.order(OrderNumber(name))
            case "accounts": _ = try AccountID(name).map { try store.account($0) }
            case _: _ = try MailID(name).map { try store.outboxItem($0) }
            }
            return true
        } catch {
            guard case .unreadable? = error as? StoreError else { return true }
            return false
        }
    }

    private static func documents(of disk: MemoryDisk) -> [Path] {
        let folders = ["orders", "accounts", "outbox"].flatMap { top in
            ((try? disk.list(Path(top))) ?? []).map { Path(top, $0) }
        }
        let all = folders.flatMap { folder in
            ((try? disk.list(folder)) ?? []).map { folder.appending($0) }
        }
        return all.filter { $0.name.hasSuffix(".json") && !$0.name.hasPrefix(".") }.sorted()
    }
}
