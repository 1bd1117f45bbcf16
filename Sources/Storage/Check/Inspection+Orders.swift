import Fapiao

/// What looks wrong about a document, until it is looked at under its lock.
enum Suspicion: Equatable {
    /// A claim, a hint or a row is not there, or leads elsewhere.
    case link(Hint, found: String?)
    /// The account that holds an order is gone.
    case holder(AccountID)
    case part(OrderNumber)
    case whole(OrderNumber)
    case row(ApplicationNumber)
    /// The row of a bill that nobody has applied for.
    case bill
}

/// What a document needs, as far as it is there, and what is not.
struct Evidence {
    var sound: [Path] = []
    var suspicions: [Suspicion] = []
}

extension Inspection {
    /// All orders, part by part, each with the rows that speak of it.
    func checkOrders() throws(StoreError) {
        try checkRows()
        let all = shards[.orders] ?? []
        for part in try RowIndex.parts(of: store) {
            index = RowIndex(part, without: unsound)
            tally.lines += try index.catchUp(with: store)
            for shard in all where part.contains(Int(shard, radix: 16) ?? 0) {
                try checkOrders(in: shard)
                advance(.orders)
            }
        }
        index = RowIndex()
    }

    private func checkOrders(in shard: String) throws(StoreError) {
        let folder = Path(Key.Kind.orders.rawValue, shard)
        for name in try names(in: folder) {
            let path = folder.appending(name)
            guard let number = Self.order(named: name) else {
                try note(path, .foreign)
                continue
            }
            if Key(order: number).document == path {
                try check(number)
            } else {
                try checkMisplaced(path, of: Key(order: number))
            }
        }
    }

    private static func order(named name: String) -> OrderNumber? {
        guard name.hasSuffix(".json"), let number = try? OrderNumber(String(name.dropLast(5))),
            number.text + ".json" == name
        else { return nil }
        return number
    }

    private func check(_ number: OrderNumber) throws(StoreError) {
        tally.documents += 1
        do throws(StoreError) {
            guard let order = try read(number) else { return }
            let evidence = try evidence(of: order)
            guard evidence.suspicions.isEmpty else { return try settle(number) }
            for path in evidence.sound { sums.add(path) }
        } catch {
            guard error.isOfDocument else { throw error }
            try settle(number)
        }
    }

    /// An order as its document says now; nothing is moved.
    func read(_ number: OrderNumber) throws(StoreError) -> Order? {
        try store.quarantine.read(Key(order: number)) {
            (document: OrderDocument) throws(Damage) in try document.order(number)
        }
    }

    /// The same of one that may be damaged, which is told of elsewhere (4).
    func readable(_ number: OrderNumber) throws(StoreError) -> Readable<Order> {
        do throws(StoreError) {
            return try read(number).map(Readable.there) ?? .missing
        } catch {
            guard error.isOfDocument else { throw error }
            return .unreadable
        }
    }

    /// A document as somebody else's sees it.
    enum Readable<Noun> {
        case there(Noun)
        case missing
        case unreadable
    }

    /// What an order is that was never made, as a part of a bill that says it was divided.
    func unmadePart(_ number: OrderNumber) throws(StoreError) -> Order? {
        guard let end = number.text.lastIndex(of: "-"),
            let whole = try? OrderNumber(String(number.text[..<end])),
            case .there(let order) = try readable(whole)
        else { return nil }
        return order.portionOrders.first { $0.number == number }
    }

    // MARK: What an order needs

    private func evidence(of order: Order) throws(StoreError) -> Evidence {
        var evidence = try links(order.hints.union(order.claims))
        if let holder = order.holder, try !isKnown(Key(account: holder.account)) {
            evidence.suspicions.append(.holder(holder.account))
        }
        for part in try unmadeParts(of: order) { evidence.suspicions.append(.part(part)) }
        if let whole = order.portionOf, try !isPart(order.number, of: whole) {
            evidence.suspicions.append(.whole(whole))
        }
        for application in order.applications where !index.lists(application, of: order) {
            evidence.suspicions.append(.row(application.number))
        }
        if !index.lists(billOf: order) { evidence.suspicions.append(.bill) }
        return evidence
    }

    /// Which of these are there and lead where they should.
    func links(_ hints: Set<Hint>) throws(StoreError) -> Evidence {
        var evidence = Evidence()
        for hint in hints {
            switch try link(at: hint.path) {
            case .leads(let target) where target == hint.target: evidence.sound.append(hint.path)
            case .leads(let target): evidence.suspicions.append(.link(hint, found: target))
            case .missing: evidence.suspicions.append(.link(hint, found: nil))
            // What stands in its way is told of where all links are looked at.
            case .isNone: break
            }
        }
        return evidence
    }

    enum Link: Equatable {
        case leads(String)
        case missing
        /// Something else stands there.
        case isNone
    }

    func link(at path: Path) throws(StoreError) -> Link {
        do throws(DiskError) { return .leads(try disk.target(of: path)) } catch {
            if error.reason == .missing { return .missing }
            guard let kind = try kind(of: path) else { return .missing }
            guard kind != .link else { throw .notRead(error) }
            return .isNone
        }
    }

    /// The parts that a crash left out an hour ago or earlier (2).
    private func unmadeParts(of order: Order) throws(StoreError) -> [OrderNumber] {
        guard !order.portions.isEmpty, try isOld(Key(order: order.number).document) else {
            return []
        }
        var unmade: [OrderNumber] = []
        for portion in order.portions {
            switch try readable(portion.order) {
            case .there(let part) where part.record != nil: break
            case .there, .missing: unmade.append(portion.order)
            case .unreadable: break
            }
        }
        return unmade
    }

    /// The bill was divided before there was any part of it.
    private func isPart(
        _ part: OrderNumber, of whole: OrderNumber
    ) throws(StoreError) -> Bool {
        switch try readable(whole) {
        case .there(let order): order.portions.contains { $0.order == part }
        case .missing: false
        case .unreadable: true
        }
    }
}

// MARK: - Under the lock

extension Inspection {
    /// Looks at an order again while nobody can change it, tells what is wrong and mends it.
    private func settle(_ number: OrderNumber) throws(StoreError) {
        var held: Set<Key> = [Key(order: number)]
        var unmade: [OrderNumber] = []
        while true {
            let document = Key(order: number).document
            let rival = try holding(held, for: document) {
                () throws(StoreError) -> OrderNumber? in
                try settleLocked(number, holding: held, &unmade)
            }
            guard let rival = rival ?? nil else { break }
            held.insert(Key(order: rival))
        }
        for part in unmade { try makePart(part, of: number) }
    }

    /// The order whose lock is needed as well, or nil when all is told.
    private func settleLocked(
        _ number: OrderNumber, holding held: Set<Key>, _ unmade: inout [OrderNumber]
    ) throws(StoreError) -> OrderNumber? {
        let known = try readOrMoveAside(Key(order: number)) { () throws(StoreError) in
            try read(number)
        }
        guard let order = known else { return nil }
        tally.lines += try index.catchUp(with: store)
        let evidence = try evidence(of: order)
        if let rival = rival(among: evidence.suspicions, of: order, holding: held) { return rival }
        for suspicion in evidence.suspicions { try tell(suspicion, of: order, &unmade) }
        for path in try links(order.hints.union(order.claims)).sound { sums.add(path) }
        return nil
    }

    /// Another order that has a name which is this one's, and whose lock is not held yet.
    private func rival(
        among suspicions: [Suspicion], of order: Order, holding held: Set<Key>
    ) -> OrderNumber? {
        for case .link(let hint, let found?) in suspicions where order.claims.contains(hint) {
            if let rival = try? OrderNumber(found), rival.text == found,
                !held.contains(Key(order: rival))
            {
                return rival
            }
        }
        return nil
    }

    private func tell(
        _ suspicion: Suspicion, of order: Order, _ unmade: inout [OrderNumber]
    ) throws(StoreError) {
        switch suspicion {
        case .link(let hint, let found): try tell(hint, found, isClaimOf: order)
        case .holder(let account): try noteLost(Key(account: account).document)
        case .part(let part): unmade.append(part)
        case .whole(let whole):
            if try isKnown(Key(order: whole)) {
                try note(Key(order: order.number).document, .disowned(whole: whole))
            } else {
                try noteLost(Key(order: whole).document)
            }
        case .row(let number): try tell(row: number, of: order)
        case .bill:
            try note(Layout.bills, .unlistedBill(order.number)) { () throws(StoreError) in
                guard let line = try BillDocument(order)?.line() else { return false }
                try store.publisher.append(line: line, to: Layout.bills)
                return true
            }
        }
    }

    private func tell(
        _ hint: Hint, _ found: String?, isClaimOf order: Order
    ) throws(StoreError) {
        guard let found else { return try noteMissing(hint) }
        if order.claims.contains(hint), let rival = try? OrderNumber(found), rival.text == found {
            switch try readable(rival) {
            case .there(let other) where other.claims.contains(where: { $0.path == hint.path }):
                return try note(hint.path, .contested(holder: found))
            // Whose it is cannot be told before somebody has put the other one right (4).
            case .unreadable: return try note(hint.path, .contested(holder: found))
            case .there, .missing: break
            }
        }
        try noteAstray(hint, found)
    }

    func noteMissing(_ hint: Hint) throws(StoreError) {
        try note(hint.path, .missing(target: hint.target)) { () throws(StoreError) in
            try store.publisher.make([hint])
            return try link(at: hint.path) == .leads(hint.target)
        }
    }

    func noteAstray(_ hint: Hint, _ found: String) throws(StoreError) {
        try note(hint.path, .astray(target: hint.target, found: found)) {
            () throws(StoreError) in
            try store.publisher.retarget(hint.path, to: hint.target)
            return true
        }
    }

    /// Looks once more, since a part is made under its own lock, and makes it.
    private func makePart(_ part: OrderNumber, of whole: OrderNumber) throws(StoreError) {
        guard case .there(let order) = try readable(whole),
            try unmadeParts(of: order).contains(part)
        else { return }
        try note(Key(order: part).document, .unmade) { () throws(StoreError) in
            _ = try store.portions(of: order)
            return true
        }
    }

    private func tell(row number: ApplicationNumber, of order: Order) throws(StoreError) {
        guard let application = order.applications.first(where: { $0.number == number }),
            let last = RowDocument(application, of: order)
        else { return }
        try note(last.file, .unlisted(number)) { () throws(StoreError) in
            let rows = RowDocument.lines(of: application, in: order, from: 0, again: true)
            for row in rows.dropLast() where !index.hasDay(of: row) {
                try store.publisher.append(line: try row.storable(), to: row.file)
            }
            for row in rows.suffix(1) {
                try store.publisher.append(line: try row.storable(), to: row.file)
            }
            return true
        }
    }
}
