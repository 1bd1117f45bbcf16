import Fapiao

/// Keeps what lies on disk of a draft in step with what is typed.
///
/// 1. While a save is unanswered the next one is held, so that no session becomes its own rival.
/// 2. What must be handed out at once, since the page is left, replaces the text of the save under
///    way. Should that save fail, the store meets another text than this one was to replace, and
///    keeps both.
struct DraftKeeper: Equatable, Sendable {
    /// What lies on disk, as far as this window knows.
    private var onDisk: Draft?
    /// What was handed out last, or read; nil when what is shown is unsaved.
    private var newest: Draft?
    /// Saves that are not answered yet, the oldest first.
    private var underWay: [Draft] = []
    /// What this window has read, written or chosen, to tell another one's text from it.
    private var own: Set<Draft> = []
    /// The last save that was answered failed.
    private(set) var hasFailed = false
    /// A field was left while a save was under way.
    private var isHeld = false
    /// The draft was sent or thrown away: nothing is to be saved any more.
    private(set) var isClosed = false

    /// `read` is on disk; `shown`, which needs no saving, is what the page makes of it.
    init(read: Draft?, shown: Draft? = nil) {
        onDisk = read
        newest = shown
        own = Set([read, shown].compactMap { $0 })
    }

    /// `text`, which this window typed before, did not reach the disk, where `base` is.
    mutating func adopt(_ text: Draft, over base: Draft?) {
        onDisk = base
        newest = nil
        hasFailed = true
        own.formUnion([base, text].compactMap { $0 })
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
        let base = underWay.last ?? onDisk
        underWay.append(text)
        newest = text
        own.insert(text)
        return [.saveDraft(order, text, replacing: base, member)]
    }

    /// The oldest save under way is on disk.
    mutating func saved() {
        hasFailed = false
        if !underWay.isEmpty { onDisk = underWay.removeFirst() }
    }

    /// Saves `text` if it was held for an answer that has come.
    mutating func keepHeld(_ text: Draft, of order: OrderNumber, _ member: Member?) -> [Effect] {
        guard isHeld, underWay.isEmpty else { return [] }
        isHeld = false
        return handOut(text, of: order, member)
    }

    /// The oldest save under way met another session's text.
    ///
    /// What is taken to be on disk stays the text that this window knows: what is saved before one
    /// of the two is chosen replaces no text that was not seen here.
    mutating func metRival() {
        hasFailed = false
        if !underWay.isEmpty { underWay.removeFirst() }
    }

    /// The oldest save under way failed, so what was typed is unsaved again; false when it was none
    /// of this window's.
    mutating func failed() -> Bool {
        guard !underWay.isEmpty else { return false }
        underWay.removeFirst()
        newest = nil
        hasFailed = true
        return true
    }

    /// There is no draft on disk any more.
    mutating func lost() {
        self = DraftKeeper(read: nil)
    }

    mutating func close() { isClosed = true }
}
