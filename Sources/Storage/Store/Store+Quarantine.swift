import Fapiao

/// Documents that could not be read, and what a person does about them.
///
/// 1. What goes back can be read now; it goes back over nothing.
/// 2. It is back before it is gone from quarantine, so a power cut leaves it in both at worst, and
///    then it is read and can be put back once more.
/// 3. Nothing is deleted but by name and under the lock of the document it stands for.
///
/// Whoever repairs a document cannot compute its checksum, so one without a checksum counts as
/// repaired. A file that was cut off has none either, but it is no whole JSON object.
extension Store {
    /// The names of what lies in quarantine and waits for a person, sorted.
    package func quarantined() throws(StoreError) -> [String] {
        try publisher.names(in: Layout.quarantine).sorted()
    }

    /// One document in quarantine; nil when it is gone.
    package func quarantined(_ name: String) throws(StoreError) -> Quarantined? {
        guard try quarantined().contains(name) else { return nil }
        let origin = Quarantined.Origin(name)
        let bytes: [UInt8]
        do throws(DiskError) { bytes = try publisher.disk.read(Self.aside(name)) } catch {
            switch error.reason {
            case .missing: return nil
            case .notPlain:
                return Quarantined(
                    name: name, origin: origin, size: nil, head: [], damage: .notAFile)
            case .noSpace, .quota, .io, .readOnly, .tooManyOpen, .noPermission, .tooBig, .exists,
                .busy, .network, .other:
                throw .notRead(error)
            }
        }
        return Quarantined(
            name: name, origin: origin, size: bytes.count,
            head: Array(bytes.prefix(Quarantined.headLimit)), damage: damage(bytes, of: origin))
    }

    /// Puts a document back where it came from, once it can be read (1, 2).
    package func putBack(_ name: String) throws(StoreError) -> PutBack {
        let origin = Quarantined.Origin(name)
        guard try quarantined().contains(name) else { return .gone }
        return try holding(origin) { () throws(StoreError) in
            let bytes: [UInt8]
            do throws(DiskError) { bytes = try publisher.disk.read(Self.aside(name)) } catch {
                if error.reason == .missing { return .gone }
                if error.reason == .notPlain { return .unreadable(.notAFile) }
                throw .notRead(error)
            }
            let found: Restorable
            do throws(Damage) { found = try Restorable(bytes, origin) } catch {
                return .unreadable(error)
            }
            let answer = try restore(found)
            if answer == .done { try dropAside(name) }
            return answer
        }
    }

    /// Deletes a document from quarantine for good; false when it is gone already (3).
    package func discard(quarantined name: String) throws(StoreError) -> Bool {
        guard try quarantined().contains(name) else { return false }
        try holding(.init(name)) { () throws(StoreError) in try dropAside(name) }
        return true
    }

    private func dropAside(_ name: String) throws(StoreError) {
        try publisher.remove(Self.aside(name))
        try publisher.settle(folder: Layout.quarantine)
    }

    private static func aside(_ name: String) -> Path { Layout.quarantine.appending(name) }

    private func holding<Answer>(
        _ origin: Quarantined.Origin, _ body: () throws(StoreError) -> Answer
    ) throws(StoreError) -> Answer {
        switch origin {
        case .order(let number): return try locks.holding([Key(order: number)], body)
        case .account(let id): return try locks.holding([Key(account: id)], body)
        case .mail(let id, _): return try locks.holding([Key(mail: id)], body)
        case .notices: return try locks.holding(Layout.noticesLock, body)
        case .unknown: return try body()
        }
    }
}

/// A document in quarantine, as far as it can be told.
package struct Quarantined: Equatable, Sendable {
    /// How many bytes from its beginning are shown.
    package static let headLimit = 4_000

    package let name: String
    package let origin: Origin
    /// In bytes; nil for what is no file.
    package let size: Int?
    package let head: [UInt8]
    /// Why it cannot be read; nil when it can be by now.
    package let damage: Damage?

    /// What it was.
    package enum Origin: Equatable, Sendable {
        case order(OrderNumber)
        case account(AccountID)
        case mail(MailID, isGivenUp: Bool)
        case notices
        /// Nothing that the program could put back.
        case unknown
    }
}

/// What came of putting a document back.
package enum PutBack: Equatable, Sendable {
    case done
    /// It still cannot be read.
    case unreadable(Damage)
    /// There is another document by now.
    case occupied
    /// Nobody knows where it belongs.
    case unknown
    case gone
}

extension Quarantined.Origin {
    /// By the name that the document got when it was moved aside.
    init(_ name: String) {
        self = .unknown
        // A second one of the same name has a number behind it.
        guard let end = name.ranges(of: ".json").last else { return }
        let copy = name[end.upperBound...]
        guard copy.isEmpty || (copy.first == "." && Int(copy.dropFirst()) != nil) else { return }
        let plain = String(name[..<end.lowerBound])
        func rest(_ prefix: String) -> String? {
            plain.hasPrefix(prefix) ? String(plain.dropFirst(prefix.utf8.count)) : nil
        }
        if plain == "notices" { self = .notices }
        if let text = rest("orders-"), let number = try? OrderNumber(text) { self = .order(number) }
        if let id = rest("accounts-").flatMap({ AccountID($0) }) { self = .account(id) }
        if let id = rest("outbox-new-").flatMap({ MailID($0) }) {
            self = .mail(id, isGivenUp: false)
        }
        if let id = rest("outbox-dead-").flatMap({ MailID($0) }) {
            self = .mail(id, isGivenUp: true)
        }
    }
}

// MARK: Reading and putting back

/// What a document in quarantine says, once it can be read.
private enum Restorable {
    case order(Order)
    case account(Account)
    case mail(OutboxItem, isGivenUp: Bool)
    case notices([ShortageNotice])
    case nothing

    init(_ bytes: [UInt8], _ origin: Quarantined.Origin) throws(Damage) {
        switch origin {
        case .order(let number):
            let document = try DocumentCode.decode(repaired: OrderDocument.self, from: bytes)
            self = .order(try document.order(number))
        case .account(let id):
            let document = try DocumentCode.decode(repaired: AccountDocument.self, from: bytes)
            self = .account(try document.account(id))
        case .mail(let id, let isGivenUp):
            let document = try DocumentCode.decode(repaired: OutboxDocument.self, from: bytes)
            let item = try document.item(id, in: Self.folder(isGivenUp))
            self = .mail(item, isGivenUp: isGivenUp)
        case .notices:
            let document = try DocumentCode.decode(repaired: NoticesDocument.self, from: bytes)
            self = .notices(try document.list())
        case .unknown: self = .nothing
        }
    }

    static func folder(_ isGivenUp: Bool) -> Path {
        isGivenUp ? Layout.outboxDead : Layout.outboxNew
    }
}

extension Store {
    /// Why it cannot be read; nil when it can be.
    private func damage(_ bytes: [UInt8], of origin: Quarantined.Origin) -> Damage? {
        do throws(Damage) {
            _ = try Restorable(bytes, origin)
            return nil
        } catch {
            return error
        }
    }

    /// The caller holds the lock.
    private func restore(_ found: Restorable) throws(StoreError) -> PutBack {
        switch found {
        case .order(let order): return try restore(order)
        case .account(let account): return try restore(account)
        case .mail(let item, let isGivenUp): return try restore(item, isGivenUp: isGivenUp)
        case .notices(let notices):
            guard try !isThere(Layout.notices) else {
                return try readNotices() == notices ? .done : .occupied
            }
            try set(notices)
            return .done
        case .nothing: return .unknown
        }
    }

    private func restore(_ order: Order) throws(StoreError) -> PutBack {
        let key = Key(order: order.number)
        guard try !isThere(key.document) else {
            return try locked(order.number) == order ? .done : .occupied
        }
        let blank = Order(number: order.number)
        if let rival = try claimAll(of: order, over: blank, holding: [key]) {
            throw .taken(key.document, by: rival.text)
        }
        try commit(order, over: blank)
        return .done
    }

    private func restore(_ account: Account) throws(StoreError) -> PutBack {
        let key = Key(account: account.id)
        guard try !isThere(key.document) else {
            return try locked(account.id) == account ? .done : .occupied
        }
        if account.closing == nil {
            let claim = Key(email: account.address).claim
            let answer = try publisher.claim(claim, for: account.id.text)
            if case .heldBy(let holder) = answer, holder != account.id.text {
                throw .taken(claim, by: holder)
            }
        }
        try commit(account, over: nil)
        return .done
    }

    private func restore(
        _ item: OutboxItem, isGivenUp: Bool
    ) throws(StoreError) -> PutBack {
        let folder = Restorable.folder(isGivenUp)
        let place = folder.appending(item.mail.id.text + ".json")
        guard try !isThere(place) else {
            return try self.item(item.mail.id, in: folder) == item ? .done : .occupied
        }
        try requireFormat()
        try publisher.publish(
            try publisher.encoded(OutboxDocument(item), at: place), at: place)
        return .done
    }

    private func isThere(_ path: Path) throws(StoreError) -> Bool {
        do throws(DiskError) {
            _ = try publisher.disk.age(of: path)
            return true
        } catch {
            guard error.reason == .missing else { throw .notRead(error) }
            return false
        }
    }
}
