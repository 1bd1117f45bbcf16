/// What a clerk does to one application.
package enum DeskAct: Equatable, Sendable {
    /// Is at work on it: others leave it alone until the hold runs out.
    case hold
    /// Takes it from the clerk who holds it.
    case takeOver(reason: String)
    case letGo
    /// For the other clerks alone.
    case note(Prose)
    case step(Application.Event)
}

/// Why an act of a clerk changed nothing.
package enum DeskRefusal: Error, Equatable, Sendable {
    /// Another clerk is at work on it.
    case held(Hold)
    /// More notes than a document should hold.
    case tooManyNotes(limit: Int)
    case issueDay(IssueDayFault)
    case order(Order.Refusal)
}

extension Application {
    /// How many notes of the clerks an application has room for.
    package static let noteLimit = 100

    /// Who keeps others away now.
    package func holder(at now: Instant) -> Hold? {
        hold.flatMap { $0.isInForce(at: now) ? $0 : nil }
    }

    /// Applies `act` of a clerk, or throws and leaves the application as it was.
    ///
    /// 1. While a clerk holds it, no other clerk changes it; notes are free.
    /// 2. Every act renews the clerk's own hold.
    /// 3. What leaves the queues is held by nobody.
    package mutating func work(
        _ act: DeskAct, by clerk: String, at now: Instant
    ) throws(DeskRefusal) -> [Effect] {
        var changed = self
        let effects = try changed.applying(act, by: clerk, at: now)
        self = changed
        return effects
    }

    private mutating func applying(
        _ act: DeskAct, by clerk: String, at now: Instant
    ) throws(DeskRefusal) -> [Effect] {
        let holder = holder(at: now)
        let isMine = holder?.clerk == clerk
        switch act {
        case .note(let text): try add(Note(by: clerk, at: now, text: text))
        case .takeOver(let reason):
            guard let reason = try? Prose(reason) else { throw .order(.reasonMissing) }
            if let holder, !isMine {
                try add(Note(by: clerk, at: now, text: reason, takenFrom: holder.clerk))
            }
            hold = Hold(clerk: clerk, at: now)
            return []
        case .hold, .letGo, .step: if let holder, !isMine { throw .held(holder) }
        }
        if isMine { hold = Hold(clerk: clerk, since: hold?.since, at: now) }
        switch act {
        case .hold: if !isMine { hold = Hold(clerk: clerk, at: now) }
        case .letGo: hold = nil
        case .note, .takeOver: break
        case .step(let event): return try step(event, by: clerk, at: now)
        }
        return []
    }

    private mutating func step(
        _ event: Event, by clerk: String, at now: Instant
    ) throws(DeskRefusal) -> [Effect] {
        let effects: [Effect]
        do throws(Refusal) { effects = try handle(event, by: .clerk(clerk), at: now) } catch {
            throw .order(Order.Refusal(error))
        }
        if case .take = event, hold == nil { hold = Hold(clerk: clerk, at: now) }
        if !stage.status.isQueued { hold = nil }
        return effects
    }

    private mutating func add(_ note: Note) throws(DeskRefusal) {
        guard notes.count < Self.noteLimit else { throw .tooManyNotes(limit: Self.noteLimit) }
        notes.append(note)
    }
}

extension Status {
    /// Whether the service center has something to do.
    ///
    /// What waits for the customer, or is done, is found by searching: a queue that kept it would
    /// grow for ever.
    package var isQueued: Bool {
        switch self {
        case .submitted, .processing, .issued, .readyForPickUp, .returned: true
        case .rejected, .withdrawn, .mailed, .received, .collected, .reissued: false
        }
    }
}
