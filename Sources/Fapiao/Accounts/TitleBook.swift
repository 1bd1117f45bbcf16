/// What is printed about a buyer, as it was typed for an earlier application.
///
/// Empty fields are ones that no application has asked for yet.
package struct TitleEntry: Equatable, Hashable, Sendable {
    package var kind: BuyerKind
    package var title: String
    package var taxpayerID = ""
    package var registeredAddress = ""
    package var registeredPhone = ""
    package var bank = ""
    package var bankAccount = ""

    package init(kind: BuyerKind, title: String) {
        self.kind = kind
        self.title = title
    }

    /// What a request says about its buyer.
    package init(_ request: Request) { self.init(Draft(from: request)) }

    package init(_ draft: Draft) {
        self.init(kind: draft.buyerKind, title: draft.title)
        taxpayerID = draft.taxpayerID
        registeredAddress = draft.registeredAddress
        registeredPhone = draft.registeredPhone
        bank = draft.bank
        bankAccount = draft.bankAccount
    }

    /// This entry with what only `older` knows.
    func completed(by older: TitleEntry) -> TitleEntry {
        var whole = self
        if whole.taxpayerID.isEmpty { whole.taxpayerID = older.taxpayerID }
        if whole.registeredAddress.isEmpty { whole.registeredAddress = older.registeredAddress }
        if whole.registeredPhone.isEmpty { whole.registeredPhone = older.registeredPhone }
        if whole.bank.isEmpty { whole.bank = older.bank }
        if whole.bankAccount.isEmpty { whole.bankAccount = older.bankAccount }
        return whole
    }
}

extension Draft {
    /// Fills in a title with all that is known of it.
    package mutating func take(_ entry: TitleEntry) {
        buyerKind = entry.kind
        title = entry.title
        taxpayerID = entry.taxpayerID
        registeredAddress = entry.registeredAddress
        registeredPhone = entry.registeredPhone
        bank = entry.bank
        bankAccount = entry.bankAccount
    }
}

/// The titles and addresses of earlier applications, to choose from in the next one (M10).
///
/// Invariants
/// 1. The one used last comes first; none occurs twice.
/// 2. A default is one of the entries.
/// 3. Each list has at most ``limit`` entries; the default is the last to go.
package struct TitleBook: Equatable, Hashable, Sendable {
    package static let limit = 20

    package private(set) var titles: [TitleEntry]
    package private(set) var addresses: [MailingDraft]
    /// What the next application begins with; without one, it is what was used last.
    package private(set) var defaultTitle: TitleEntry?
    package private(set) var defaultAddress: MailingDraft?

    package init() { self.init(titles: [], addresses: [], defaultTitle: nil, defaultAddress: nil) }

    /// A book as a document says it is.
    package init(
        titles: [TitleEntry], addresses: [MailingDraft], defaultTitle: TitleEntry?,
        defaultAddress: MailingDraft?
    ) {
        self.titles = titles
        self.addresses = addresses
        self.defaultTitle = defaultTitle
        self.defaultAddress = defaultAddress
    }

    /// A change that the customer makes in the account menu.
    package enum Edit: Equatable, Hashable, Sendable {
        case replaceTitle(TitleEntry, with: TitleEntry)
        case removeTitle(TitleEntry)
        /// Nil: what was used last.
        case preferTitle(TitleEntry?)
        case replaceAddress(MailingDraft, with: MailingDraft)
        case removeAddress(MailingDraft)
        case preferAddress(MailingDraft?)
    }

    /// Remembers what a request asked for: in front, once.
    package mutating func note(_ request: Request) {
        var entry = TitleEntry(request)
        if let known = titles.first(where: { $0.title == entry.title && $0.kind == entry.kind }) {
            entry = entry.completed(by: known)
            if defaultTitle == known { defaultTitle = entry }
            titles.removeAll { $0 == known }
        }
        titles = Self.bounded([entry] + titles.filter { $0 != entry }, keeping: defaultTitle)
        guard let address = request.delivery.address.map(MailingDraft.init) else { return }
        addresses = Self.bounded(
            [address] + addresses.filter { $0 != address }, keeping: defaultAddress)
    }

    /// What an application begins with after `last` (M10): its details, with the title and the
    /// address that were chosen as the default.
    package func beginning(after last: Request) -> Draft {
        var draft = Draft(from: last)
        if let defaultTitle { draft.take(defaultTitle) }
        if let defaultAddress { draft.mailing = defaultAddress }
        return draft
    }

    /// Makes `edit`; an entry that is gone by now changes nothing.
    package mutating func apply(_ edit: Edit) {
        switch edit {
        case .replaceTitle(let old, let new):
            guard titles.contains(old) else { return }
            titles = Self.replacing(old, with: new, in: titles)
            if defaultTitle == old { defaultTitle = new }
        case .removeTitle(let entry):
            titles.removeAll { $0 == entry }
            if defaultTitle == entry { defaultTitle = nil }
        case .preferTitle(let entry):
            guard entry.map(titles.contains) ?? true else { return }
            defaultTitle = entry
        case .replaceAddress(let old, let new):
            guard addresses.contains(old) else { return }
            addresses = Self.replacing(old, with: new, in: addresses)
            if defaultAddress == old { defaultAddress = new }
        case .removeAddress(let entry):
            addresses.removeAll { $0 == entry }
            if defaultAddress == entry { defaultAddress = nil }
        case .preferAddress(let entry):
            guard entry.map(addresses.contains) ?? true else { return }
            defaultAddress = entry
        }
    }

    private static func replacing<Entry: Equatable>(
        _ old: Entry, with new: Entry, in entries: [Entry]
    ) -> [Entry] {
        var seen = false
        return entries.compactMap { entry in
            guard entry == old || entry == new else { return entry }
            defer { seen = true }
            return seen ? nil : new
        }
    }

    private static func bounded<Entry: Equatable>(
        _ entries: [Entry], keeping chosen: Entry?
    ) -> [Entry] {
        guard entries.count > limit else { return entries }
        let kept = Array(entries.prefix(limit))
        guard let chosen, entries.contains(chosen), !kept.contains(chosen) else { return kept }
        return kept.dropLast() + [chosen]
    }
}
