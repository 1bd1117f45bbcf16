/// What a clerk can do with an application.
package enum Deed: CaseIterable, Hashable, Sendable {
    case process, issue, mail, ready, collected, received
    case reject, takeBack, notCollected, returned, reissue
    case hold, letGo, takeOver, note

    /// What `clerk` can do now, what leads on first.
    ///
    /// While another clerk holds it there is only the note and the way to take it over.
    package static func possible(
        on application: Application, by clerk: String, at now: Instant
    ) -> [Deed] {
        let holder = application.holder(at: now)
        if let holder, holder.clerk != clerk { return [.takeOver, .note] }
        let status = application.stage.status
        let hold: [Deed] = status.isQueued ? [holder == nil ? .hold : .letGo] : []
        return steps(on: application) + [.note] + hold
    }

    private static func steps(on application: Application) -> [Deed] {
        switch application.stage.status {
        case .submitted: [.process, .reject]
        case .processing: [.issue, .reject]
        case .issued:
            [application.request.delivery.way == .pickUp ? .ready : .mail, .takeBack, .returned]
        case .mailed: [.received, .mail, .returned]
        case .readyForPickUp: [.collected, .notCollected]
        case .received, .collected: [.returned]
        case .returned: [.reissue]
        case .rejected, .withdrawn, .reissued: []
        }
    }
}
