import Fapiao
import Resources
import Screen

/// Saving what was typed, and what comes back about it.
extension ApplyPage {
    var isUnsaved: Bool { mode.isTyped && keeper.isUnsaved(draft) }

    mutating func save(_ context: Context) -> [Effect] {
        guard mode.isTyped else { return [] }
        return keeper.handOut(draft, of: order.number, context.member)
    }

    /// Saves after a field is left; while an earlier save is under way, after that.
    mutating func keep(_ context: Context) -> [Move] {
        guard mode.isTyped else { return [] }
        return keeper.keep(draft, of: order.number, context.member).map(Move.ask)
    }

    func holds(_ number: OrderNumber) -> Bool {
        number == order.number && mode.isTyped && !keeper.isClosed
    }

    mutating func takesBack(_ number: OrderNumber) -> Bool { holds(number) && keeper.failed() }

    mutating func discard(_ context: Context) -> [Move] {
        keeper.close()
        return context.member.map { [.ask(.discardDraft(order.number, $0))] } ?? []
    }

    mutating func receive(_ answer: Answer, _ context: Context) -> [Move] {
        switch answer {
        case .draftSaved(order.number, _):
            keeper.saved()
            guard mode.isTyped else { return [] }
            return keeper.keepHeld(draft, of: order.number, context.member).map(Move.ask)
        case .draftRivals(order.number, let saved): return metRival(saved, context)
        case .draftRefused(order.number, let refusal):
            refused(refusal)
            return []
        case .draftChosen(let chosen): return go(onWith: chosen, context)
        case .submitted(let sent, let application): return left(behind: sent, application, context)
        case .acted(let sent, let number):
            let application = sent.applications.first { $0.number == number }
            return application.map { left(behind: sent, $0, context) } ?? []
        case .submissionRefused(let now, let refusal), .actRefused(let now, let refusal):
            take(now)
            refused(refusal)
            return []
        default: return []
        }
    }

    private mutating func refused(_ refusal: Order.Refusal) {
        switch refusal {
        case .noDraft:
            // The other window threw the draft away; this one's is saved anew.
            keeper.lost()
            mode = .filling
        case .alreadyApplied, .recordIsAppliedFor, .heldByAnother, .noSuchApplication,
            .notPossibleNow, .reasonMissing, .noSuchRequest, .support, .tooManyRequests,
            .divided:
            keeper.close()
            mode = .refused(refusal)
        case .recordNotIn: mode = .refused(refusal)
        }
    }

    // MARK: Two windows

    private mutating func metRival(_ saved: SavedDraft, _ context: Context) -> [Move] {
        keeper.metRival()
        keeper.own(draft)
        let both = [saved.text, saved.rival].compactMap { $0 }
        // What is this window's own need not be shown, and goes with the one that is not chosen.
        let theirs = both.first { !keeper.isOwn($0) }
        let seen = both.filter { $0 == theirs || keeper.isOwn($0) }
        let rivals = Rivals(one: draft, other: theirs ?? draft, origin: .windows, seen: seen)
        guard !rivals.differences(context.words).isEmpty else {
            return choose(draft, over: seen, context)
        }
        // What was typed since the save is kept beside the other text, too.
        let rest = keep(context)
        mode = .choosing(rivals)
        form.focus(on: .keep(.one))
        return rest
    }

    mutating func choose(_ side: Rivals.Side, _ context: Context) -> [Move] {
        guard case .choosing(let rivals) = mode else { return [] }
        return choose(rivals[side], over: rivals.seen, context)
    }

    private mutating func choose(_ text: Draft, over seen: [Draft], _ context: Context) -> [Move] {
        keeper.own(text)
        return context.member.map { [.ask(.chooseDraft(order.number, text, over: seen, $0))] } ?? []
    }

    private mutating func go(onWith chosen: Order, _ context: Context) -> [Move] {
        take(chosen)
        mode = .filling
        guard let saved = chosen.draft else { return [] }
        if saved.text != draft { load(saved.text, context.service.divisions) }
        keeper = DraftKeeper(read: saved.text, shown: draft)
        return []
    }

    // MARK: Sent

    /// The application is on its way: no Back past this point, and the next one begins with its
    /// details (M10).
    private mutating func left(
        behind sent: Order, _ application: Application, _ context: Context
    ) -> [Move] {
        keeper.close()
        var moves: [Move] = []
        if var member = context.member {
            member.lastRequest = application.request
            member.profile.book.note(application.request)
            moves.append(.enter(member, context.orders))
        }
        return moves + [
            .restart(SentPage(order: sent, application: application, isAgain: correction != nil))
        ]
    }
}
