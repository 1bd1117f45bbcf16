import Fapiao

/// What the pages of support, reissue and notices ask of the world outside the console.
package enum SupportErrand: Equatable, Sendable {
    /// A request that waits, wherever it lies.
    case open(SupportNumber)
    /// The documents behind rows on the screen.
    case facts([RequestRow])
    /// A request again, unasked.
    case glance(SupportNumber, at: SupportHome)
    /// Answers a request or closes it, unless somebody wrote after the first `count` messages.
    case say(SupportRequest.Event, in: SupportNumber, at: SupportHome, knowing: Int)
    /// Divides a bill, as a request about it asks.
    case split([Money], of: OrderNumber, for: SupportNumber)
    /// Issues a returned application anew.
    case reissue(Request, of: ApplicationNumber, on: OrderNumber)
    /// Posts a notice that blank fapiao are short.
    case post(ShortageNotice)
    /// Ends a notice today, or before its first day.
    case end(ShortageNotice)

    /// Whether the clerk waits for it.
    var isAwaited: Bool {
        switch self {
        case .facts, .glance: false
        case .open, .say, .split, .reissue, .post, .end: true
        }
    }

    /// Whether it is done again and again by itself.
    var isFollowing: Bool {
        switch self {
        case .glance: true
        case .open, .facts, .say, .split, .reissue, .post, .end: false
        }
    }

    /// Whether keys that were typed meanwhile were meant for what is over.
    var changes: Bool {
        switch self {
        case .open, .facts, .glance: false
        case .say, .split, .reissue, .post, .end: true
        }
    }
}

/// What such an errand came to.
package enum SupportReply: Equatable, Sendable {
    case found(SupportCase)
    case facts([RequestRow: RequestFacts])
    /// It waits no more: somebody answered it.
    case gone
    case said(SupportCase)
    /// The words are not on record; the request as it is now.
    case unsaid(Order.Refusal, SupportCase?)
    case divided(SupportCase)
    case undivided(SplitSetback, SupportCase?)
    /// The new application.
    case reissued(Dossier)
    case notReissued(DeskRefusal, Dossier?)
    /// The notices as they are now.
    case notices([ShortageNotice])
}

/// Why a bill is still whole.
package enum SplitSetback: Equatable, Sendable {
    case refused(SplitRefusal)
    /// Another record came in under the number of a part.
    case taken(OrderNumber)
}

/// Where a request lies.
package enum SupportHome: Equatable, Hashable, Sendable {
    case order(OrderNumber)
    case account(AccountID)
}
