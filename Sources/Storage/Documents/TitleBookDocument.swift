import Fapiao

/// Earlier titles and addresses; a default is told by its place in the list.
struct TitleBookDocument: Codable, Equatable {
    let titles: [Entry]
    let addresses: [DraftDocument.Mailing]
    let defaultTitle: Int?
    let defaultAddress: Int?

    struct Entry: Codable, Equatable {
        let buyer: String
        let title: String
        let taxpayerID: String?
        let registeredAddress: String?
        let registeredPhone: String?
        let bank: String?
        let bankAccount: String?
    }

    /// Nil for an empty book, which needs no place in the document.
    init?(_ book: TitleBook) {
        guard book != TitleBook() else { return nil }
        titles = book.titles.map(Entry.init)
        addresses = book.addresses.map { DraftDocument.Mailing($0) }
        defaultTitle = book.defaultTitle.flatMap(book.titles.firstIndex)
        defaultAddress = book.defaultAddress.flatMap(book.addresses.firstIndex)
    }

    func book() throws(Damage) -> TitleBook {
        let titles = try Reading.all(titles) { (entry) throws(Damage) in try entry.entry() }
        let addresses = addresses.map(\.draft)
        return TitleBook(
            titles: titles, addresses: addresses,
            defaultTitle: try Self.chosen(defaultTitle, of: titles),
            defaultAddress: try Self.chosen(defaultAddress, of: addresses))
    }

    private static func chosen<Entry>(
        _ index: Int?, of entries: [Entry]
    ) throws(Damage) -> Entry? {
        guard let index else { return nil }
        guard entries.indices.contains(index) else { throw .notUnderstood }
        return entries[index]
    }
}

extension TitleBookDocument.Entry {
    init(_ entry: TitleEntry) {
        buyer = entry.kind.name
        title = entry.title
        taxpayerID = entry.taxpayerID.unlessEmpty
        registeredAddress = entry.registeredAddress.unlessEmpty
        registeredPhone = entry.registeredPhone.unlessEmpty
        bank = entry.bank.unlessEmpty
        bankAccount = entry.bankAccount.unlessEmpty
    }

    func entry() throws(Damage) -> TitleEntry {
        var entry = TitleEntry(kind: try BuyerKind(named: buyer), title: title)
        entry.taxpayerID = taxpayerID ?? ""
        entry.registeredAddress = registeredAddress ?? ""
        entry.registeredPhone = registeredPhone ?? ""
        entry.bank = bank ?? ""
        entry.bankAccount = bankAccount ?? ""
        return entry
    }
}
