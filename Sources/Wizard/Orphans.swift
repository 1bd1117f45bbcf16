import Fapiao

/// Drafts that no page holds any more and that are not on disk: a save failed after its page was
/// left, or the session was ended from elsewhere.
///
/// They are saved again while their owner is signed in, or once the owner is back in this window.
struct Orphans: Equatable, Sendable {
    private var saves: [OrderNumber: Effect] = [:]
    private var owner: AccountID?
    /// Who knows of which failure: trying again is no news.
    private var told: [OrderNumber: AccountID] = [:]

    var isEmpty: Bool { saves.isEmpty }

    /// Keeps the newest text of each order, in place of what the oldest was to replace: another
    /// text that lies on disk by now then becomes its rival, and neither is lost.
    mutating func keep(_ effects: [Effect]) {
        for effect in effects {
            guard case .saveDraft(let order, let draft, let base, let member) = effect else {
                continue
            }
            if owner != member.id { saves = [:] }
            owner = member.id
            var first = base
            if case .saveDraft(_, _, let earlier, _)? = saves[order] { first = earlier }
            saves[order] = .saveDraft(order, draft, replacing: first, member)
        }
    }

    /// Whether it is news to `member` that `order` could not be saved.
    mutating func tell(_ member: Member?, of order: OrderNumber) -> Bool {
        guard let member, told[order] != member.id else { return false }
        told[order] = member.id
        return true
    }

    /// What lies on disk of `member`'s `order`, as far as is known, while its newest text does not.
    func base(of order: OrderNumber, for member: Member?) -> Draft?? {
        guard owner == member?.id, case .saveDraft(_, _, let base, _)? = saves[order] else {
            return nil
        }
        return .some(base)
    }

    /// The newest texts of `member`, by their orders; nobody else sees them.
    func waiting(for member: Member?) -> [Effect] {
        owner == member?.id ? saves.sorted { $0.key < $1.key }.map(\.value) : []
    }

    /// What `member` left behind, to be saved now, but for what a page holds.
    mutating func take(for member: Member, where isFree: (OrderNumber) -> Bool) -> [Effect] {
        guard owner == member.id else { return [] }
        let taken = saves.filter { isFree($0.key) }
        for order in taken.keys { saves[order] = nil }
        return taken.sorted { $0.key < $1.key }.map { $0.value.asked(by: member) }
    }

    /// A newer text of `order` is on its way to the disk, in place of the same base.
    mutating func supersede(_ order: OrderNumber) { saves[order] = nil }

    /// The draft of `order` is on disk, or there is none any more.
    mutating func settle(_ order: OrderNumber) {
        saves[order] = nil
        told[order] = nil
    }
}
