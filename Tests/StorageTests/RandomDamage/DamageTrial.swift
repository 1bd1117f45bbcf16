import Fapiao
import Seeded

@testable import Storage

/// One data folder, damaged over and over: each time another file or link, another way.
final class DamageTrial {
    private let base: MemoryDisk
    private let questions: Answers.Questions
    private let sound: Answers
    private let files: [(place: Path, bytes: [UInt8])]
    private let sealed: [(place: Path, bytes: [UInt8])]
    private let links: [Path]
    /// The accounts that are active.
    private let inUse: Set<AccountID>

    init() throws {
        let scene = try DamageScene()
        scene.disk.forgetLocks()
        base = scene.disk
        files = try scene.files(below: .root)
            .filter { $0.components.first != Layout.locks.name }
            .map { ($0, try scene.disk.read($0)) }
        sealed = files.filter { (try? Seal.open($0.bytes)) != nil }
        links = try scene.links()
        let audit = Audit(disk: base)
        questions = Answers.Questions(
            orders: try audit.orders(), accounts: try audit.accounts(),
            mails: [scene.waiting, scene.dead])
        sound = Answers(of: try Scene(MemoryDisk(copying: base), tag: "9").store, to: questions)
        inUse = Set(
            sound.accounts.filter { Self.isActive($0.value) }.map(\.key))
        try Audit.demand(sound.impossible.isEmpty, "the scene is not sound")
        try Audit.demand(sealed.count >= 10 && links.count >= 10, "the scene is too small")
    }

    private static func isActive(_ answer: Answers.Answer<Account>) -> Bool {
        guard case .success(let account?) = answer else { return false }
        return account.membership != nil
    }

    /// What was done to which place.
    private struct Deed {
        let place: Path
        let what: String
        /// Whether the checksum was made right again.
        let isSealed: Bool
    }

    /// Damages by the dice, and tells what then is not as it must be.
    func fault(_ dice: inout Chance) -> String? {
        let disk = MemoryDisk(copying: base)
        var deed: Deed?
        do {
            let done = try damage(disk, &dice)
            deed = done
            guard let done else { return nil }
            try ask(MemoryDisk(copying: disk), done)
            try check(disk, done)
            return nil
        } catch {
            return "\(deed.map { "\($0.place), \($0.what)" } ?? "damaging"): \(error)"
        }
    }

    // MARK: Damage

    /// Half of all damages have the checksum made right again; nil where nothing became different.
    private func damage(_ disk: MemoryDisk, _ dice: inout Chance) throws -> Deed? {
        let isSealed = dice.next() % 2 == 0
        if !isSealed, dice.next() % 4 == 0 { return try damageLink(disk, &dice) }
        let all = isSealed ? sealed : files
        guard let (place, old) = all.randomElement(using: &dice),
            let mishap = Mishap.allCases.randomElement(using: &dice)
        else { return nil }
        var new: [UInt8]
        if isSealed {
            let bodies = try sealed.map { try Seal.open($0.bytes) }
            new = Seal.seal(mishap.bytes(try Seal.open(old), bodies, &dice))
        } else {
            new = mishap.bytes(old, files.map(\.bytes), &dice)
        }
        guard new != old else { return nil }
        try disk.remove(place)
        let file = try disk.create(place)
        try disk.write(new, to: file)
        try disk.close(file)
        let what = "\(mishap)\(isSealed ? " with its checksum" : ""): "
        return Deed(
            place: place, what: what + String(decoding: new.prefix(3_000), as: UTF8.self),
            isSealed: isSealed)
    }

    private func damageLink(_ disk: MemoryDisk, _ dice: inout Chance) throws -> Deed? {
        guard let place = links.randomElement(using: &dice),
            let other = links.randomElement(using: &dice)
        else { return nil }
        let targets = [
            try base.target(of: other), "", "/", "..", other.name, "長", "E9", "nobody",
            String(repeating: "x", count: 300),
        ]
        try disk.remove(place)
        var what = "removed"
        if dice.next() % 4 != 0, let target = targets.randomElement(using: &dice) {
            try disk.makeLink(place, to: target)
            what = "→ \(target)"
        }
        return Deed(place: place, what: what, isSealed: false)
    }

    // MARK: What must be

    private static func opened(_ disk: MemoryDisk, _ deed: Deed, _ tag: String) throws -> Store? {
        do throws(StoreError) { return try Store.open(on: disk, tag: tag) } catch {
            // Nobody gets in while a person has to mend what everything stands on.
            try Audit.demand(
                deed.place == Layout.format || deed.place == Layout.config,
                "cannot be opened: \(error)")
            return nil
        }
    }

    /// Every other document says what it said; the damaged one is refused, or is possible.
    private func ask(_ disk: MemoryDisk, _ deed: Deed) throws {
        guard let store = try Self.opened(disk, deed, "asks") else { return }
        let said = Answers(of: store, to: questions)
        let other = said.differences(from: sound)
        let isOwn = { (place: Path) in
            place == deed.place || place == Layout.calendar && deed.place.folder == place
                || place.name == deed.place.name
        }
        if let wrong = other.first(where: { !isOwn($0) }) {
            throw Audit.Broken(description: "\(wrong) says something else")
        }
        if !deed.isSealed, deed.place.folder != Layout.calendar, deed.place != Layout.notices,
            let wrong = other.first, !said.isRefused(at: wrong)
        {
            throw Audit.Broken(description: "\(wrong) is believed")
        }
        try Audit.demand(said.impossible.isEmpty, "believes in \(said.impossible)")
        try EverydayUse(store: store, orders: questions.orders, accounts: inUse).all()
    }

    /// The repair leaves nothing that it could repair, and touches no other document.
    private func check(_ disk: MemoryDisk, _ deed: Deed) throws {
        for round in 1...2 {
            let store: Store
            do throws(StoreError) {
                store = try Store.openToCheck(on: disk, tag: "repair\(round)")
            } catch {
                // What a newer program wrote is nobody's to repair.
                try Audit.demand(deed.place == Layout.format, "cannot be checked: \(error)")
                return
            }
            var repaired: [Finding] = []
            let check = Inspection(
                of: store, repairs: true, at: DamageScene.later,
                tell: { if $0.outcome != .left { repaired.append($0) } })
            _ = try check.run()
            guard let one = repaired.first else { break }
            guard round == 2 else { continue }
            throw Audit.Broken(description: "repaired twice: \(one.path) \(one.fault)")
        }
        for (place, bytes) in sealed where place != deed.place && place.components.count > 2 {
            // A digest is made anew; it holds nothing that the rows do not.
            guard place.components.first != Layout.rows.name else { continue }
            try Audit.demand((try? disk.read(place)) == bytes, "\(place) was touched")
        }
    }
}
