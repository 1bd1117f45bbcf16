import Fapiao
import Testing

@testable import Storage

/// Claims, hints, rows and digests: what documents say is made anew, what none confirms goes.
struct DamagedLinkTests {
    /// Every claim, hint and row that there is.
    @Test func oneThatIsMissingIsMadeAnew() throws {
        let links = try DamageScene().links()
        #expect(Set(links.map { $0.components[0] }).count == 7)
        for path in links {
            let scene = try DamageScene()
            let tree = try scene.tree()
            let target = try scene.disk.target(of: path)
            try scene.disk.remove(path)
            let fault = "\(path) missing(target: \"\(target)\")"
            try scene.finds([fault + " found"])
            try scene.finds([fault + " repaired"], repairs: true)
            #expect(try scene.tree() == tree)
            try scene.finds([])
        }
    }

    @Test(arguments: ["E2026000300", "orders/E2026000300", "nonsense/"])
    func oneThatLeadsElsewhereIsSetRight(_ elsewhere: String) throws {
        for path in try DamageScene().links() {
            let scene = try DamageScene()
            let tree = try scene.tree()
            guard tree[path.description] != "→ " + elsewhere else { continue }
            try scene.disk.remove(path)
            try scene.disk.makeLink(path, to: elsewhere)
            // A registration binds nobody: whatever leads its address elsewhere may be right.
            let isRegistration = path.name.hasPrefix("zhao")
            let found = try scene.check(repairs: true)
            #expect(found.count == (isRegistration ? 0 : 1), "\(path) \(found)")
            guard !isRegistration else { continue }
            #expect(found.allSatisfy { $0.hasSuffix("found: \"\(elsewhere)\") repaired") })
            #expect(try scene.tree() == tree)
        }
    }

    /// A row and a hint of each kind that no document has.
    private static let strays: [(path: Path, target: String)] = [
        (Key(.emails, "nobody@example.cn")?.claim ?? .root, "7K3QF9M2X4WB"),
        (Path("owned", "3fa", "7K3QF9M2X4WB", "E2026000123"), "E2026000123"),
        (Path("contacts", "001", "0011223344556677-E2026000123"), "E2026000123"),
        (Path("contacts", "001", "0011223344556677-E2026000999"), "E2026000999"),
        (Layout.queue.appending("submitted").appending(row), "E2026000123"),
        (Path("applications", "001", number), "E2026000123"),
        (Path("fapiaos", "001", "0310026009-87654321"), "E2026000123"),
        (Path("fapiaos", "001", "0310026009-87654321"), "nonsense/"),
        (Layout.due.appending("0123456789ABCDEF"), "orders/E2026000123"),
        (Layout.due.appending("0123456789ABCDEF"), "nowhere"),
    ]
    private static let number = (try? Sample.application(77).text) ?? ""
    private static let row = "000001795154585,\(number),special,10600,yunda"

    @Test(arguments: strays.indices)
    func oneThatNoDocumentConfirmsGoesAfterAnHour(_ index: Int) throws {
        let (path, target) = Self.strays[index]
        let scene = try DamageScene()
        let tree = try scene.tree()
        for count in 1..<path.components.count {
            let folder = path.components.prefix(count).reduce(Path.root) { $0.appending($1) }
            try? scene.disk.makeFolder(folder)
        }
        try scene.disk.makeLink(path, to: target)
        try scene.finds([], repairs: true)
        scene.disk.clock += 3_700_000
        let fault = "\(path) stray(target: \"\(target)\")"
        try scene.finds([fault + " found"])
        try scene.finds([fault + " repaired"], repairs: true)
        #expect(try scene.tree() == tree)
    }

    @Test func aLinkUnderANameThatIsNotOursIsLeftAlone() throws {
        let folders = Set(try DamageScene().links().map(\.folder))
        #expect(Set(folders.map { $0.components[0] }).count == 7)
        for folder in folders {
            let scene = try DamageScene()
            let path = folder.appending("read me")
            try scene.disk.makeLink(path, to: "E2026000123")
            let tree = try scene.tree()
            try scene.finds(["\(path) foreign left"], repairs: true)
            #expect(try scene.tree() == tree)
        }
    }

    /// An order that was deleted: its claims still say which numbers are used.
    @Test func aDocumentThatIsGoneIsToldOfAndNothingIsTakenAway() throws {
        let scene = try DamageScene()
        let document = Key(order: try Sample.order()).document
        let bytes = try scene.disk.read(document)
        try scene.disk.remove(document)
        let tree = try scene.tree()
        let found = try scene.check(repairs: true)
        #expect(found.filter { $0.hasSuffix("lost left") } == ["\(document) lost left"])
        let kept = tree.filter { $0.key.hasPrefix("fapiaos") || $0.key.hasPrefix("applications") }
        #expect(kept.count >= 2)
        let after = try scene.tree()
        #expect(kept.allSatisfy { after[$0.key] == $0.value })
        // Brought back from a backup.
        try scene.write(bytes, at: document)
        _ = try scene.check(repairs: true)
        try scene.finds([])
    }

    @Test func anAccountThatIsGoneIsToldOf() throws {
        let scene = try DamageScene()
        let document = Key(account: scene.customer.id).document
        try scene.disk.remove(document)
        let tree = try scene.tree()
        try scene.finds(["\(document) lost left"], repairs: true)
        #expect(try scene.tree() == tree)
    }

    /// Two orders that say they have the same fapiao.
    @Test func whatTwoDocumentsHaveIsForAPersonToDecide() throws {
        let scene = try DamageScene()
        let store = try scene.store
        let number = try OrderNumber("E2026000400")
        let first = try #require(try store.order(Sample.order()))
        let text = String(
            decoding: try scene.disk.read(Key(order: first.number).document), as: UTF8.self
        )
        .replacing("E2026000123", with: number.text)
        let bytes = Array(text.utf8).resealed
        let path = Key(order: number).document
        try? scene.disk.makeFolder(path.folder)
        try scene.write(bytes, at: path)
        let claims = first.claims.map { "\($0.path) contested(holder: \"E2026000123\") left" }
        let found = try scene.check(repairs: true)
        #expect(found.filter { $0.hasSuffix("left") } == claims.sorted())
        // Nor is it the second one's because the first cannot be read.
        try scene.write(Array("{".utf8), at: Key(order: first.number).document)
        for repairs in [false, true, false] {
            let found = try scene.check(repairs: repairs)
            #expect(found.filter { $0.hasSuffix("left") } == claims.sorted())
        }
    }

    /// Two active accounts that say they have the same e-mail address.
    @Test func anAddressThatTwoAccountsHaveIsForAPersonToDecide() throws {
        let scene = try DamageScene()
        let holder = scene.customer
        let rival = try #require(AccountID("ZZZZ56789ABC"))
        let text = String(
            decoding: try scene.disk.read(Key(account: holder.id).document), as: UTF8.self
        ).replacing(holder.id.text, with: rival.text)
        let bytes = Array(text.utf8).resealed
        let path = Key(account: rival).document
        try? scene.disk.makeFolder(path.folder)
        try scene.write(bytes, at: path)
        let claim = Key(email: holder.address).claim
        let fault = "\(claim) contested(holder: \"\(holder.id.text)\")"
        #expect(try scene.check().filter { $0.contains("contested") } == [fault + " left"])
        let found = try scene.check(repairs: true)
        #expect(found.filter { $0.hasSuffix("left") } == [fault + " left"])
        #expect(try scene.disk.target(of: claim) == holder.id.text)
        // Once the other one is away, nothing is to be decided.
        try scene.disk.remove(path)
        _ = try scene.check(repairs: true)
        #expect(try scene.check().filter { $0.contains("contested") } == [])
    }

    // MARK: Rows

    @Test func rowsAreMadeAnewFromTheDocuments() throws {
        let scene = try DamageScene()
        let number = try Sample.application(5)
        for harm in ["gone", "empty", "damaged"] {
            let fault = "\(DamageScene.rows) unlisted(\(String(reflecting: number))) "
            let digest = RowDigest.file(of: DamageScene.rows)
            if (try? scene.disk.kind(of: digest)) != nil { try scene.disk.remove(digest) }
            let bytes = try scene.disk.read(DamageScene.rows)
            switch harm {
            case "gone": try scene.disk.remove(DamageScene.rows)
            case "empty": try scene.write([], at: DamageScene.rows)
            default:
                let text = String(decoding: bytes, as: UTF8.self)
                try scene.write(
                    Array(text.replacing(number.text, with: "X").utf8), at: DamageScene.rows)
            }
            try scene.finds([fault + "found"])
            try scene.finds([fault + "repaired"], repairs: true)
            try scene.finds([])
            let hits = try scene.store.search("87654321", limit: 5)
            #expect(hits.count == 1)
            #expect(try scene.store.sheet(of: BeijingTime(Sample.later(400)).day).issued.count == 1)
        }
    }

    /// What a kill left between a row and its document says too much; the line before it stays.
    @Test func aRowTooManyIsNoFinding() throws {
        let scene = try DamageScene()
        let order = try #require(try scene.store.order(Sample.order()))
        var line = try #require(try RowDocument(order.applications[0], of: order)?.line())
        line = Array(String(decoding: line, as: UTF8.self).replacing("87654321", with: "1").utf8)
        _ = try scene.disk.append(line: line, to: DamageScene.rows)
        _ = try scene.disk.append(line: Array("{".utf8), to: DamageScene.rows)
        try scene.finds([])
    }

    @Test(arguments: ["flipped", "cut", "empty", "longer"])
    func aDigestIsMadeAnew(_ harm: String) throws {
        let scene = try DamageScene()
        let digest = RowDigest.file(of: DamageScene.rows)
        let tree = try scene.tree()
        var bytes = try scene.disk.read(digest)
        switch harm {
        case "flipped": bytes[bytes.count - 9] ^= 1
        case "cut": bytes.removeLast(9)
        case "empty": bytes = []
        default: bytes += Array("{}\n".utf8)
        }
        try scene.write(bytes, at: digest)
        try scene.finds(["\(digest) digest found"])
        try scene.finds(["\(digest) digest repaired"], repairs: true)
        #expect(try scene.tree() == tree)
    }

    @Test func theRowsOfBillsAreMadeAnew() throws {
        let scene = try DamageScene()
        try scene.disk.remove(Layout.bills)
        let found = try scene.check()
        #expect(found.count == 3)
        #expect(found.allSatisfy { $0.contains("unlistedBill") && $0.hasSuffix("found") })
        #expect(try scene.check(repairs: true).count == 3)
        try scene.finds([])
        #expect(try !scene.store.search("wu@example.cn", limit: 5).isEmpty)
    }

    @Test func aDigestOfNoRowsGoes() throws {
        for isThere in [true, false] {
            let scene = try DamageScene()
            try scene.disk.remove(DamageScene.rows)
            if isThere { try scene.write([], at: DamageScene.rows) }
            #expect(try scene.check(repairs: true).allSatisfy { $0.hasSuffix("repaired") })
            try scene.finds([])
            #expect(try scene.store.search("87654321", limit: 5).count == 1)
        }
    }

    // MARK: A divided bill

    /// The whole was put back from a time before it was divided.
    @Test func aPartThatItsWholeDoesNotKnowIsForAPersonToDecide() throws {
        let scene = try DamageScene()
        let whole = try OrderNumber(DamageScene.whole)
        let record = try #require(try scene.store.order(whole)?.record)
        var order = Order(number: whole)
        _ = try order.take(record)
        try scene.write(DocumentCode.encode(OrderDocument(order)), at: Key(order: whole).document)
        let parts = try [1, 2].map { try Key(order: OrderNumber("\(whole.text)-\($0)")).document }
        let found = try scene.check(repairs: true).filter { $0.hasSuffix("left") }
        let fault = "disowned(whole: \(String(reflecting: whole))) left"
        #expect(found == parts.map { "\($0) \(fault)" }.sorted())
    }

    @Test func aPartThatWasNeverMadeIsMade() throws {
        let scene = try DamageScene()
        let part = Key(order: try OrderNumber(DamageScene.whole + "-2")).document
        var tree = try scene.tree()
        try scene.disk.remove(part)
        try scene.finds(["\(part) unmade found"])
        try scene.finds(["\(part) unmade repaired"], repairs: true)
        tree[Layout.bills.description] = try scene.tree()[Layout.bills.description]
        #expect(try scene.tree() == tree)
    }
}

extension [UInt8] {
    /// The same document with the checksum of what it says now.
    fileprivate var resealed: [UInt8] { Seal.seal(Array(dropLast(30)) + [UInt8(ascii: "}")]) }
}
