import Fapiao
import Testing

@testable import Storage

/// Whatever is damaged in whatever place: the check finds exactly that, the repair mends it or moves
/// it aside and touches nothing else, and a second check says what remains.
struct DamageTests {
    /// What may become of a document.
    enum Harm: CaseIterable {
        case flipped, cut, empty, link, newer

        func bytes(_ old: [UInt8]) throws -> [UInt8] {
            switch self {
            case .flipped:
                var bytes = old
                bytes[old.count / 4] ^= 0x10
                return bytes
            case .cut: return Array(old.prefix(old.count / 2))
            case .empty, .link: return []
            case .newer:
                let text = String(decoding: try Seal.open(old), as: UTF8.self)
                let newer = text.replacing(
                    /"format":[0-9]+/, with: "\"format\":\(Format.known + 1)")
                return Seal.seal(Array(newer.utf8))
            }
        }
    }

    @Test func aSoundFolderIsClean() throws {
        let scene = try DamageScene()
        let before = try scene.tree()
        try scene.finds([])
        try scene.finds([], repairs: true)
        #expect(try scene.tree() == before)
    }

    /// Every kind of document in every place.
    private static let documents = [
        Path("orders"), Path("accounts"), Path("throttle"), Layout.calendar, Layout.outboxNew,
        Layout.outboxDead,
    ]

    @Test(arguments: Harm.allCases)
    func aDamagedDocumentIsMovedAside(_ harm: Harm) throws {
        let whole = try DamageScene()
        let places = try Self.documents.flatMap { try whole.files(below: $0) }
        #expect(places.count >= 10)
        for place in places + [Layout.notices] { try Self.damage(place, harm) }
    }

    private static func damage(_ place: Path, _ harm: Harm) throws {
        let scene = try DamageScene()
        let name: Comment = "\(place), \(harm)"
        let bytes = try harm.bytes(scene.disk.read(place))
        if harm == .link {
            try scene.disk.remove(place)
            try scene.disk.makeLink(place, to: "elsewhere")
        } else {
            try scene.write(bytes, at: place)
        }
        var tree = try scene.tree()
        let found = try scene.check()
        #expect(found.count == 1 && found[0].hasPrefix("\(place) "), name)
        #expect(try scene.tree() == tree, name)
        let repaired = try scene.check(repairs: true)
        if harm == .newer {
            #expect(repaired == found && repaired[0].hasSuffix(" left"), name)
            #expect(try scene.tree() == tree, name)
            return
        }
        #expect(repaired.count == 1 && repaired[0].hasSuffix(" repaired"), name)
        let content = tree.removeValue(forKey: place.description)
        let aside = try #require(try scene.store.quarantined().first, name)
        tree["quarantine/\(aside)"] = content
        #expect(content != nil)
        #expect(try scene.tree() == tree, name)
        try scene.finds([])
        try Self.opens(scene, name)
    }

    /// The desk's queues and the customer's list can be read, whatever lies aside.
    private static func opens(_ scene: DamageScene, _ name: Comment) throws {
        let store = try Scene(scene.disk, tag: "next").store
        for queue in Status.queues { _ = try store.queue(queue) }
        _ = try store.supportQueue()
        _ = try store.notices()
        _ = try store.calendar()
        #expect(try store.quarantined().count == 1, name)
        let only = try #require(try store.quarantined().first, name)
        let aside = try #require(try store.quarantined(only), name)
        #expect(aside.damage != nil || aside.origin == .unknown, name)
        guard aside.origin != .account(scene.customer.id) else { return }
        _ = try store.orders(of: scene.customer.id, at: DamageScene.later)
    }

    /// What a person has to bring back stays where it is.
    @Test(arguments: [Layout.config, Layout.format])
    func whatOnlyAPersonCanMendStays(_ place: Path) throws {
        let scene = try DamageScene()
        try scene.write(Array("{".utf8), at: place)
        let tree = try scene.tree()
        let found = try scene.check(repairs: true)
        #expect(found.count == 1 && found[0].hasPrefix("\(place) damaged"))
        #expect(found[0].hasSuffix(" left"))
        #expect(try scene.tree() == tree)
        guard place == Layout.format else { return }
        try scene.disk.remove(place)
        try scene.finds(["FORMAT.json lost left"], repairs: true)
    }

    @Test(arguments: [Layout.config, Layout.format])
    func aFolderInItsPlaceStays(_ place: Path) throws {
        let scene = try DamageScene()
        try scene.disk.remove(place)
        try scene.disk.makeFolder(place)
        let tree = try scene.tree()
        let found = try scene.check(repairs: true).filter { $0.contains("damaged(Storage.Damage") }
        #expect(found == ["\(place) damaged(\(String(reflecting: Damage.notAFile))) left"])
        #expect(try scene.tree() == tree)
    }

    // MARK: Foreign files, leftovers

    @Test func aForeignFileIsToldOfAndLeftAlone() throws {
        let folders = try DamageScene().folders()
        #expect(folders.count > 20)
        for folder in folders.subtracting([Layout.quarantine]).union([
            Layout.locks, Layout.queue, Path("orders"), Path("owned"),
            Layout.outboxNew.folder,
        ]) {
            for name in ["readme", "notes.json", ".hidden"] {
                let scene = try DamageScene()
                let path = folder.appending(name)
                try scene.write(Array("hello".utf8), at: path)
                let tree = try scene.tree()
                try scene.finds(["\(path) foreign left"], repairs: true)
                #expect(try scene.tree() == tree)
            }
        }
    }

    @Test func aTemporaryFileGoesAfterAnHour() throws {
        let folders = try DamageScene().folders()
        for folder in folders {
            let scene = try DamageScene()
            let before = try scene.tree()
            let path = folder.appending(".new-77-1")
            try scene.write([], at: path)
            try scene.finds([], repairs: true)
            #expect(try scene.disk.kind(of: path) == .file)
            scene.disk.clock += 3_700_000
            try scene.finds(["\(path) leftover found"])
            try scene.finds(["\(path) leftover repaired"], repairs: true)
            #expect(try scene.tree() == before)
        }
    }

    /// A document in a folder where nobody looks for it.
    @Test(arguments: [Path("orders"), Path("accounts")])
    func aMisplacedDocumentGoesToTheDesk(_ kind: Path) throws {
        for place in try DamageScene().files(below: kind) {
            let scene = try DamageScene()
            var tree = try scene.tree()
            let other = kind.appending("fff").appending(place.name)
            try? scene.disk.makeFolder(other.folder)
            try scene.disk.rename(place, to: other)
            let found = try scene.check(repairs: true)
            #expect(
                found.contains("\(other) misplaced(rightful: \(place)) repaired"), "\(found)")
            let aside = "\(kind)-\(place.name)"
            #expect(try scene.store.putBack(aside) == .done)
            try scene.finds([])
            for rows in [DamageScene.rows, Layout.bills].map(\.description) {
                tree[rows] = try scene.tree()[rows]
            }
            #expect(try scene.tree() == tree)
        }
    }
}

extension DamageScene {
    var store: Store {
        get throws { try Scene(disk, tag: "desk").store }
    }
}
