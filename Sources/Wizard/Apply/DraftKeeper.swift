import Fapiao

/// Keeps what lies on disk of a draft in step with what is typed.
///
/// 1. While a save is unanswered the next one is held, so that no session becomes its own rival.
/// 2. What must be handed out at once, since the page is left, is based on the revision that the
///    saves under way will bring.
struct DraftKeeper: Equatable, Sendable {
    private var revision: Int?
    /// What was handed out last, or read; nil after a save that failed.
    private var newest: Draft?
    /// Saves that are not answered yet, the oldest first.
    private var underWay: [Draft] = []
    /// What this window has read, written or chosen, to tell another one's text from it.
    private var own: Set<Draft>
    /// A field was left while a save was under way.
    private var isHeld = false
    /// The draft was sent or thrown away: nothing is to be saved any more.
    private var isClosed = false

    init(revision: Int?, text: Draft?) {
        self.revision = revision
        newest = text
        own = text.map { [$0] } ?? []
    }

    func isOwn(_ text: Draft) -> Bool { own.contains(text) }

    mutating func own(_ text: Draft) { own.insert(text) }

    func isUnsaved(_ text: Draft) -> Bool { !isClosed && text != newest }

    /// Saves `text` when nothing stands in the way.
    mutating func keep(_ text: Draft, of order: OrderNumber, _ member: Member?) -> [Effect] {
        guard underWay.isEmpty else {
            isHeld = true
            return []
        }
        return handOut(text, of: order, member)
    }

    /// Saves `text` now.
    mutating func handOut(_ text: Draft, of order: OrderNumber, _ member: Member?) -> [Effect] {
        guard isUnsaved(text), let member else { return [] }
        let base = underWay.isEmpty ? revision : (revision ?? 0) + underWay.count
        underWay.append(text)
        newest = text
        own.insert(text)
        return [.saveDraft(order, text, basedOn: base, member)]
    }

    mutating func saved(as revision: Int) {
        if !underWay.isEmpty { underWay.removeFirst() }
        self.revision = revision
    }

    /// Saves `text` if it was held for an answer that has come.
    mutating func keepHeld(_ text: Draft, of order: OrderNumber, _ member: Member?) -> [Effect] {
        guard isHeld, underWay.isEmpty else { return [] }
        isHeld = false
        return handOut(text, of: order, member)
    }

    /// The oldest save under way met another session's text.
    ///
    /// The revision stays the stale one: what is saved before one of the two is chosen replaces
    /// this session's text and never the other one's.
    mutating func metRival() {
        if !underWay.isEmpty { underWay.removeFirst() }
    }

    /// The oldest save under way failed, so what was typed is unsaved again.
    mutating func failed() {
        guard !underWay.isEmpty else { return }
        underWay.removeFirst()
        newest = nil
    }

    /// There is no draft on disk any more.
    mutating func lost() {
        self = DraftKeeper(revision: nil, text: nil)
    }

    mutating func close() { isClosed = true }
}
