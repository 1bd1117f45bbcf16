import Fapiao

/// From claims, hints and rows to the documents, after the other way round.
extension Inspection {
    func checkLinks() throws(StoreError) {
        for kind in [Key.Kind.emails, .applications, .fapiaos, .contacts] {
            for shard in shards[kind] ?? [] {
                try checkLinks(in: Path(kind.rawValue, shard))
                advance(kind)
            }
        }
        for shard in shards[.owned] ?? [] {
            try checkOwned(in: shard)
            advance(.owned)
        }
        let queues = Set(Status.queues.map(\.name) + [SupportRow.folder.name])
        for name in try folders(in: Layout.queue, queues.contains) {
            try checkFlat(Layout.queue.appending(name))
        }
        try checkFlat(Layout.due)
    }

    /// A shard: where its names add up to what documents confirmed, all is well.
    private func checkLinks(in folder: Path) throws(StoreError) {
        let names = try names(in: folder)
        tally.links += names.count
        let sum = names.reduce(UInt64(0)) { $0 &+ LinkSums.fingerprint(folder.appending($1)) }
        try checkEach(names.map(folder.appending), sum)
    }

    private func checkEach(_ paths: [Path], _ sum: UInt64) throws(StoreError) {
        guard let first = paths.first, let place = LinkSums.place(first),
            !sums.isSame(sum, in: place.kind, bucket: place.bucket)
        else { return }
        for path in paths { try check(link: path) }
    }

    /// The orders of the accounts of a shard.
    private func checkOwned(in shard: String) throws(StoreError) {
        let folder = Path(Key.Kind.owned.rawValue, shard)
        var paths: [Path] = []
        for name in try folders(in: folder, { AccountID($0) != nil }) {
            let account = folder.appending(name)
            paths += try names(in: account).map(account.appending)
        }
        tally.links += paths.count
        try checkEach(paths, paths.reduce(UInt64(0)) { $0 &+ LinkSums.fingerprint($1) })
    }

    /// A folder that may have very many names: they are gone through twice, and not kept.
    private func checkFlat(_ folder: Path) throws(StoreError) {
        var found: [Int: UInt64] = [:]
        try eachName(in: folder) { name in
            tally.links += 1
            found[LinkSums.bucket(of: name), default: 0] &+= LinkSums.fingerprint(
                folder.appending(name))
        }
        let kind = folder.description
        let differences = sums.differences(in: kind, from: found)
        guard !differences.isEmpty else { return }
        try eachName(in: folder) { (name) throws(StoreError) in
            guard differences.contains(LinkSums.bucket(of: name)) else { return }
            try check(link: folder.appending(name))
        }
    }

    // MARK: One link

    private func check(link path: Path) throws(StoreError) {
        switch try link(at: path) {
        case .missing: return
        case .isNone: return try note(path, .foreign)
        case .leads(let target):
            guard LinkPlace.isName(path) else { return try note(path, .foreign) }
            let place = LinkPlace(path, to: target)
            guard try !isConfirmed(place) else { return }
            try settle(place)
        }
    }

    /// Whether its document has it; one that cannot be read is not asked (4).
    private func isConfirmed(_ place: LinkPlace) throws(StoreError) -> Bool {
        let hint = Hint(place.path, to: place.target)
        switch place.owner {
        case .order(let number):
            switch try readable(number) {
            case .there(let order): return order.hints.contains(hint) || order.claims.contains(hint)
            case .missing: return try unmadePart(number)?.hints.contains(hint) ?? false
            case .unreadable: return true
            }
        case .account(let id):
            switch try readable(id) {
            case .there(let account):
                return account.hints.contains(hint) || account.addressClaim == hint
            case .missing: return false
            case .unreadable: return true
            }
        case nil: return false
        }
    }

    /// Looks again under the locks of the document and, for an address, of the claim (1).
    private func settle(_ place: LinkPlace) throws(StoreError) {
        var keys = [place.owner?.key].compactMap { $0 }
        if place.path.components[0] == Key.Kind.emails.rawValue,
            let email = PercentCode.decode(place.path.name).flatMap({ Key(.emails, $0) })
        {
            keys.append(email)
        }
        _ = try holding(keys, for: place.path) { () throws(StoreError) in
            guard try link(at: place.path) == .leads(place.target), try !isConfirmed(place) else {
                return
            }
            if let owner = place.owner, try isGone(owner, place) {
                return try noteLost(owner.key.document)
            }
            guard try isOld(place.path) else { return }
            try note(place.path, .stray(target: place.target)) { () throws(StoreError) in
                try removed(place.path)
            }
        }
    }

    /// Whether the document was there when the link was made, and is not any more.
    private func isGone(_ owner: LinkPlace.Owner, _ place: LinkPlace) throws(StoreError) -> Bool {
        guard try !isKnown(owner.key) else { return false }
        if place.followsItsDocument { return true }
        // An account that held orders was there; a registration that was never made held none.
        guard case .account(let id) = owner else { return false }
        return try !names(in: Key(ownedBy: id).claim).isEmpty
    }
}
