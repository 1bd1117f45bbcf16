import Seeded
import Storage

/// Power cuts, and the same disk twice.
extension MemoryDisk {
    /// Brings the machine back after a power cut, or after a kill when everything is kept.
    func restart(_ survival: Survival) {
        var dice = Chance(seed: survival.seed)
        root = revived(root, survival, &dice)
        open = [:]
        held = []
        isDead = false
        powerEndsAfter = Int.max
        fault = nil
        forgetCalls()
    }

    /// What a power cut leaves of this disk, as a disk of its own; locks end with the machine.
    func left(by survival: Survival) -> MemoryDisk {
        let disk = MemoryDisk()
        var dice = Chance(seed: survival.seed)
        disk.root = revived(root, survival, &dice)
        disk.forgetLocks()
        (disk.clock, disk.room, disk.exhibit) = (clock, room, exhibit)
        return disk
    }

    private func revived(_ old: Folder, _ survival: Survival, _ dice: inout Chance) -> Folder {
        let folder = Folder()
        for name in Set(old.names.keys).union(old.durable.keys).sorted() {
            let keepsNew = survival.names.keeps(&dice)
            guard var entry = keepsNew ? old.names[name] : old.durable[name] else { continue }
            switch entry.node {
            case .file(let file): entry.node = .file(revived(file, survival, &dice))
            case .folder(let inner): entry.node = .folder(revived(inner, survival, &dice))
            case .link: break
            }
            folder.names[name] = entry
        }
        folder.durable = folder.names
        return folder
    }

    /// Two disks with the same are the same to whoever opens them.
    var fingerprint: Int {
        var hasher = Hasher()
        root.hash(into: &hasher)
        return hasher.finalize()
    }

    private func revived(_ old: File, _ survival: Survival, _ dice: inout Chance) -> File {
        let file = File()
        let durable = old.durable ?? []
        let rest = old.content.dropFirst(durable.count)
        let halved = durable + rest.prefix(rest.count / 2)
        switch survival.contents {
        case _ where old.durable == old.content: file.content = old.content
        case .lost: file.content = durable
        case .halved: file.content = halved
        case .kept: file.content = old.content
        case .mixed: file.content = [durable, halved, old.content][Int(dice.next() % 3)]
        }
        file.durable = file.content
        return file
    }

    /// A disk in the same state, synced and not, of its own.
    convenience init(copying other: MemoryDisk) {
        self.init()
        var copies: [ObjectIdentifier: AnyObject] = [:]
        root = Self.copy(other.root, &copies)
        clock = other.clock
        room = other.room
        ignores = other.ignores
        exhibit = other.exhibit
    }

    private static func copy(
        _ old: Folder, _ copies: inout [ObjectIdentifier: AnyObject]
    ) -> Folder {
        if let known = copies[ObjectIdentifier(old)] as? Folder { return known }
        let new = Folder()
        copies[ObjectIdentifier(old)] = new
        new.isSpoilt = old.isSpoilt
        for (name, entry) in old.names { new.names[name] = copy(entry, &copies) }
        for (name, entry) in old.durable { new.durable[name] = copy(entry, &copies) }
        return new
    }

    private static func copy(
        _ old: Entry, _ copies: inout [ObjectIdentifier: AnyObject]
    ) -> Entry {
        var entry = old
        switch old.node {
        case .folder(let folder): entry.node = .folder(copy(folder, &copies))
        case .file(let file): entry.node = .file(copy(file, &copies))
        case .link: break
        }
        return entry
    }

    private static func copy(
        _ old: File, _ copies: inout [ObjectIdentifier: AnyObject]
    ) -> File {
        if let known = copies[ObjectIdentifier(old)] as? File { return known }
        let new = File()
        copies[ObjectIdentifier(old)] = new
        new.content = old.content
        new.durable = old.durable
        new.isSpoilt = old.isSpoilt
        new.holes = old.holes
        return new
    }
}

extension MemoryDisk.Folder {
    /// Names and contents, not times.
    fileprivate func hash(into hasher: inout Hasher) {
        for (name, entry) in names.sorted(by: { $0.key < $1.key }) {
            hasher.combine(name)
            switch entry.node {
            case .file(let file):
                hasher.combine(0)
                file.content.withUnsafeBytes { hasher.combine(bytes: $0) }
            case .link(let target):
                hasher.combine(1)
                hasher.combine(target)
            case .folder(let folder):
                hasher.combine(2)
                folder.hash(into: &hasher)
                hasher.combine(3)
            }
        }
    }
}
