/// Whose an order is: the account that claimed it by its number, before or after its payment
/// record came in.
package struct Holder: Equatable, Hashable, Sendable {
    package let account: AccountID
    package let since: Instant
    /// When the customer says it was paid, while the record is not in (M1).
    package let paidOn: Day?

    package init(account: AccountID, since: Instant, paidOn: Day?) {
        self.account = account
        self.since = since
        self.paidOn = paidOn
    }
}

/// One order: its payment record, whose it is, its draft, its applications and its due mail.
///
/// An order is one document on disk: what changes together is replaced together.
///
/// Invariants
/// 1. At most one application is live; a bill that the desk divided has none, since each of its
///    parts is an order of its own (M9).
/// 2. An application exists only on an order whose payment record is in.
/// 3. A draft exists only while no application is live, or beside a rejected one.
/// 4. The holder never changes by an import; only by a claim of an order nobody holds, by a
///    release or by a hand-over of the desk.
package struct Order: Equatable, Sendable {
    package let number: OrderNumber
    package private(set) var record: PaymentRecord?
    package internal(set) var holder: Holder?
    /// The last time that a clerk gave it to somebody or released it.
    package internal(set) var passing: Passing?
    package internal(set) var draft: SavedDraft?
    package internal(set) var applications: [Application]
    /// Questions about this order or its applications.
    package private(set) var requests: [SupportRequest]
    /// The parts that the desk divided the bill into; none when it is whole.
    package internal(set) var portions: [Portion]
    /// The bill that this one is a part of.
    package let portionOf: OrderNumber?
    package private(set) var mail: [DueMail]

    /// An order nobody has spoken of yet.
    package init(number: OrderNumber) {
        self.number = number
        applications = []
        requests = []
        portions = []
        portionOf = nil
        mail = []
    }

    /// An order as a document says it is.
    package init(
        number: OrderNumber, record: PaymentRecord?, holder: Holder?, draft: SavedDraft?,
        applications: [Application], requests: [SupportRequest] = [],
        portions: [Portion] = [], portionOf: OrderNumber? = nil, mail: [DueMail],
        passing: Passing? = nil
    ) {
        self.number = number
        self.record = record
        self.holder = holder
        self.passing = passing
        self.draft = draft
        self.applications = applications
        self.requests = requests
        self.portions = portions
        self.portionOf = portionOf
        self.mail = mail
    }

    /// The application that stands in the way of another one (domain §4: everything but withdrawn,
    /// rejected and reissued is live).
    package var live: Application? { applications.last { $0.stage.isLive } }

    /// The one the customer sees on the bill: the live one, else the latest.
    package var current: Application? { live ?? applications.last }
}

// MARK: - Payment record

extension Order {
    /// What taking in a record did.
    package enum Intake: Equatable, Sendable {
        case new
        case updated
        case unchanged
    }

    /// Why an order was not changed by what was asked of it.
    package enum Refusal: Error, Equatable, Sendable {
        /// The record differs and the order has an application already: reported, not changed.
        case recordIsAppliedFor(ApplicationNumber)
        case heldByAnother
        case recordNotIn(expected: Day)
        case alreadyApplied(ApplicationNumber)
        case noSuchApplication(ApplicationNumber)
        case noDraft
        /// The application has moved on meanwhile.
        case notPossibleNow(Status)
        case reasonMissing
        case noSuchRequest(SupportNumber)
        case support(SupportRequest.Refusal)
        /// More than one order can hold: call customer service.
        case tooManyRequests(limit: Int)
        /// The desk divided the bill; each part is applied for by itself.
        case divided
    }

    /// Takes in `incoming`; the same record twice changes nothing.
    package mutating func take(_ incoming: PaymentRecord) throws(Refusal) -> Intake {
        guard let known = record else {
            record = incoming
            return .new
        }
        guard known != incoming else { return .unchanged }
        guard portions.isEmpty, portionOf == nil else { throw .divided }
        if let application = applications.last { throw .recordIsAppliedFor(application.number) }
        record = incoming
        return .updated
    }
}

// MARK: - Whose it is

extension Order {
    /// Whether `account`, whose confirmed address is `address`, sees this order.
    package func isVisible(to account: AccountID, address: EmailAddress) -> Bool {
        if let holder { return holder.account == account }
        return record?.contact?.key == address.key
    }

    /// Lets `account` hold the order; held by it already, nothing changes.
    package mutating func claim(
        for account: AccountID, paidOn: Day?, at now: Instant
    ) throws(Refusal) {
        if let holder {
            guard holder.account == account else { throw .heldByAnother }
            return
        }
        holder = Holder(account: account, since: now, paidOn: paidOn)
    }

    /// The day the payment record is expected, when it is not in yet (M1): the day it was paid, or
    /// else the day of the claim or of `now`, and three.
    package func recordExpected(at now: Instant) -> Day {
        if let paid = holder?.paidOn { return HandOver.expected(paid: paid) }
        return HandOver.expected(paid: BeijingTime(holder?.since ?? now).day)
    }
}

// MARK: - Drafts

extension Order {
    /// What saving a draft did.
    package enum DraftSave: Equatable, Sendable {
        case saved(revision: Int)
        /// Another session changed the text that this one had read: both texts are kept.
        case rivals(SavedDraft)
    }

    /// Saves what was typed in place of `base`, which the session had read or saved (nil: none).
    ///
    /// A session never overwrites what another one typed: when another text than `base` is there by
    /// now, both are kept until one of them is chosen. A text and not a number says what was seen,
    /// since a number can be guessed: two sessions can give the same one to different texts.
    package mutating func save(
        _ text: Draft, replacing base: Draft?, at now: Instant
    ) throws(Refusal) -> DraftSave {
        guard portions.isEmpty else { throw .divided }
        if let live { throw .alreadyApplied(live.number) }
        guard let known = draft else {
            let first = SavedDraft(text: text, revision: 1, savedAt: now, rival: nil)
            draft = first
            return .saved(revision: first.revision)
        }
        guard known.text != text else {
            return known.rival == nil ? .saved(revision: known.revision) : .rivals(known)
        }
        let next = known.revision + 1
        if known.text == base {
            let saved = SavedDraft(text: text, revision: next, savedAt: now, rival: known.rival)
            draft = saved
            return .saved(revision: next)
        }
        // Two texts wait for a choice already: a third would push one of them out.
        guard known.rival == nil else { return .rivals(known) }
        let both = SavedDraft(text: known.text, revision: next, savedAt: now, rival: text)
        draft = both
        return .rivals(both)
    }

    /// Ends the quarrel of two sessions: `text` stays, and of the others those that were `seen` go.
    ///
    /// A text that came meanwhile does not go unseen: `text` is kept beside it, and there is a
    /// choice to be made once more.
    package mutating func choose(
        _ text: Draft, over seen: [Draft], at now: Instant
    ) throws(Refusal) -> DraftSave {
        guard let known = draft else { throw .noDraft }
        let both = [known.text, known.rival].compactMap { $0 }
        let unseen = both.filter { $0 != text && !seen.contains($0) }
        guard let first = unseen.first else {
            if known.text == text, known.rival == nil { return .saved(revision: known.revision) }
            let next = known.revision + 1
            draft = SavedDraft(text: text, revision: next, savedAt: now, rival: nil)
            return .saved(revision: next)
        }
        // Nothing of the two is there any more: a third would push one of them out.
        guard unseen.count == 1 else { return .rivals(known) }
        let rivals = SavedDraft(
            text: first, revision: known.revision + 1, savedAt: now, rival: text)
        draft = rivals
        return .rivals(rivals)
    }

    /// Throws the draft away, as the customer asked.
    package mutating func discardDraft() { draft = nil }
}

// MARK: - Applications

extension Order {
    /// Sends `request` as application `number`; the draft has served and goes.
    ///
    /// A second press of Enter and a second session end here: one bill, one application.
    package mutating func submit(
        _ request: Request, as number: ApplicationNumber, at now: Instant
    ) throws(Refusal) -> Application {
        guard portions.isEmpty else { throw .divided }
        if let live { throw .alreadyApplied(live.number) }
        guard let record else { throw .recordNotIn(expected: recordExpected(at: now)) }
        let application = Application(
            number: number, request: request, amount: record.amount, submittedAt: now)
        applications.append(application)
        draft = nil
        return application
    }

    /// Lets `event` happen to one application; the draft of a correction has served and goes.
    package mutating func handle(
        _ event: Application.Event, on number: ApplicationNumber, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Application.Effect] {
        guard let index = applications.firstIndex(where: { $0.number == number }) else {
            throw .noSuchApplication(number)
        }
        if case .correct = event, let live { throw .alreadyApplied(live.number) }
        var changed = applications[index]
        let effects: [Application.Effect]
        do throws(Application.Refusal) {
            effects = try changed.handle(event, by: actor, at: now)
        } catch {
            throw Refusal(error)
        }
        applications[index] = changed
        if case .correct = event { draft = nil }
        return effects
    }

    /// The customer has looked at all there is to see of this order's applications.
    package mutating func see() {
        for index in applications.indices { applications[index].see() }
    }
}

extension Order.Refusal {
    init(_ refusal: Application.Refusal) {
        switch refusal {
        case .reasonMissing: self = .reasonMissing
        case .notPossibleNow(_, let status): self = .notPossibleNow(status)
        }
    }
}

// MARK: - Support

extension Order {
    /// How many requests an order holds; a document stays small.
    package static let requestLimit = 50

    /// Opens a support request about this order.
    package mutating func open(_ request: SupportRequest) throws(Refusal) {
        if let about = request.subject.application {
            guard applications.contains(where: { $0.number == about }) else {
                throw .noSuchApplication(about)
            }
        }
        guard requests.count < Self.requestLimit else {
            throw .tooManyRequests(limit: Self.requestLimit)
        }
        requests.append(request)
    }

    /// Lets `event` happen to one support request.
    package mutating func handle(
        _ event: SupportRequest.Event, on number: SupportNumber, by actor: Actor,
        knowing count: Int? = nil, at now: Instant
    ) throws(Refusal) {
        guard let index = requests.firstIndex(where: { $0.number == number }) else {
            throw .noSuchRequest(number)
        }
        var changed = requests[index]
        do throws(SupportRequest.Refusal) {
            try changed.handle(event, by: actor, knowing: count, at: now)
        } catch {
            throw .support(error)
        }
        requests[index] = changed
    }

    /// The customer has read the thread of one request.
    package mutating func see(_ number: SupportNumber) {
        guard let index = requests.firstIndex(where: { $0.number == number }) else { return }
        requests[index].see()
    }

    /// Whether there is something about this order that the customer has not seen.
    package var isNews: Bool {
        applications.contains(where: \.isNews) || requests.contains(where: \.isNews)
    }
}

// MARK: - Mail

extension Order {
    /// Adds mail that is due; it lies in the document until it is handed over.
    package mutating func post(_ letters: [DueMail]) { mail += letters }

    /// Forgets mail that was handed over, and any clear code in it.
    package mutating func handedOver(_ id: MailID) { mail.removeAll { $0.id == id } }
}
