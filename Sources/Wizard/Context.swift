import Fapiao
import Pages
import Resources
import Screen

/// What every page reads and none changes: the words, the time, and the facts of the service.
package struct Context: Equatable, Sendable {
    package var words: Words
    package var glyphs: Glyphs
    package var size: Size
    package var now: Instant
    package var service: Service
    /// Who is signed in.
    package var member: Member?
    /// The orders of the member, newest first, as last read.
    package var orders: [Order] = []
    /// The bills whose parts are listed; what was asked about the whole is still read.
    package var divided: [Order] = []
    /// What was typed to support and is not sent.
    package var unsent = Unsent()
    /// Drafts that are not on disk though no page holds them any more.
    var orphans = Orphans()

    package init(
        words: Words, glyphs: Glyphs, size: Size, now: Instant, service: Service
    ) {
        self.words = words
        self.glyphs = glyphs
        self.size = size
        self.now = now
        self.service = service
    }

    package var today: Day { BeijingTime(now).day }

    /// When a fapiao applied for at `instant` can be expected, as of now.
    package func promise(for type: FapiaoType, submittedAt instant: Instant) -> Promise {
        service.promise(for: type, submittedAt: instant, today: today)
    }

    /// The shortage notices in force today.
    package var notices: [ShortageNotice] { service.notices.filter { $0.isInForce(on: today) } }
}

/// Who is signed in.
package struct Member: Equatable, Sendable {
    package let id: AccountID
    package let address: EmailAddress
    /// The last application's details, shown filled in (M10).
    package var lastRequest: Request?
    /// Which of the account's sessions this one belongs to; all others have ended.
    package var generation: Int
    package var profile: Profile

    package init(
        id: AccountID, address: EmailAddress, lastRequest: Request?, generation: Int = 0,
        profile: Profile = Profile()
    ) {
        self.id = id
        self.address = address
        self.lastRequest = lastRequest
        self.generation = generation
        self.profile = profile
    }

    /// What an account shows of itself; nil until it is activated.
    package init?(_ account: Account, at now: Instant) {
        guard let membership = account.membership else { return nil }
        self.init(
            id: account.id, address: account.address, lastRequest: membership.lastRequest,
            generation: membership.generation, profile: Profile(membership, at: now))
    }

    /// What the next application begins with (M10).
    package var beginning: Draft? {
        lastRequest.map { profile.book.beginning(after: $0) }
    }
}
