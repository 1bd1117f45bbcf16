import Fapiao

/// The end of being signed in: by the clock, from elsewhere, or at one's own wish.
extension Session {
    /// When the clock is to be looked at next, if anybody is signed in.
    package var nextNews: Instant? { sitting?.next }

    /// Announces the end of the sitting, or ends it.
    mutating func lookAtTheClock() -> [Effect] {
        switch sitting?.look(at: context.now) {
        case .soon(let ending):
            warning = ending
            return []
        case .over(let limit):
            let effects = handOut(saveAll())
            endSitting(limit == .idle ? .idle : .whole)
            return effects
        case nil: return []
        }
    }

    /// Closes an announced end; true when that was all that `event` was for.
    ///
    /// Who is typing when the day's end is announced loses no character to it. A key after a long
    /// rest only says that somebody is there.
    mutating func closeWarning(with event: Event) -> Bool {
        guard let ending = warning else { return false }
        warning = nil
        switch event {
        case .key(.control("c")), .key(.control("\\")), .paste: return false
        case .key(.character):
            return ending.limit == .idle || dialog != nil || !page.isTyping(context)
        case .key: return true
        case .resized, .clock, .paused, .lookedAway, .answer, .ended: return false
        }
    }

    /// The account says that this session has ended elsewhere.
    mutating func signedOut(_ asked: Effect?) -> [Effect] {
        guard let member = context.member else {
            context.orphans.keep(asked.map { [$0] } ?? [])
            return []
        }
        // Asked before this session itself changed the password, and answered after it.
        if let asked, let before = asked.member, before.generation != member.generation {
            guard case .saveDraft = asked else { return [] }
            return handOut([asked.asked(by: member)])
        }
        context.orphans.keep((asked.map { [$0] } ?? []) + awaited + saveAll())
        endSitting(.elsewhere(keepsDraft: !context.orphans.isEmpty))
        return []
    }

    /// What the world could not do is told, once of a draft that is tried again by itself; a draft
    /// that no page saves again is kept for the next time.
    mutating func meet(_ trouble: Trouble, with asked: Effect?) {
        guard let asked, let order = asked.savedOrder else {
            dialog = Dialog(.trouble(trouble), commands: [.understood])
            return
        }
        let holder = stack.indices.first { stack[$0].takesBack(order) }
        if holder == nil { context.orphans.keep([asked]) }
        guard context.orphans.tell(asked.member, of: order) else { return }
        dialog = Dialog(.trouble(trouble), commands: [.understood])
    }

    /// Drafts that no page saves again, to be tried once more.
    func isFree(_ order: OrderNumber) -> Bool { !stack.contains { $0.holds(order) } }

    private mutating func endSitting(_ notice: SignInPage.Notice) {
        guard let address = context.member?.address else { return }
        leaveAccount(to: [WelcomePage(), SignInPage(email: address, notice: notice)])
    }

    /// Nothing of the account stays in sight.
    mutating func leaveAccount(to pages: [any Page]) {
        context.member = nil
        context.take([])
        sitting = nil
        warning = nil
        dialog = nil
        kept = []
        stack = pages
    }
}
