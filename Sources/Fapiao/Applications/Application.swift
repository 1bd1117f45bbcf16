/// One application for a fapiao, from the moment it was sent.
///
/// Invariants
/// 1. Every change of stage is one step of the history, in order of time.
/// 2. A throw changes nothing.
/// 3. A fapiao number that was taken back stays on record as void.
package struct Application: Equatable, Hashable, Sendable {
    /// The longest reason that a customer gives for a withdrawal, in characters.
    package static let reasonLimit = 200

    package let number: ApplicationNumber
    package private(set) var request: Request
    /// What the fapiao is made out for.
    package let amount: TaxSplit
    package private(set) var stage: Stage
    package private(set) var history: [Step]
    package private(set) var voided: [Issue]
    /// How many steps of the history the customer has seen.
    package private(set) var seen: Int
    /// The returned one that this one was issued in place of (M19).
    package let predecessor: ApplicationNumber?
    /// Who of the desk is at work on it, or was.
    package internal(set) var hold: Hold?
    /// What clerks tell each other about it.
    package internal(set) var notes: [Note]

    package init(
        number: ApplicationNumber, request: Request, amount: TaxSplit, submittedAt: Instant,
        by actor: Actor = .customer, predecessor: ApplicationNumber? = nil
    ) {
        self.init(
            number: number, request: request, amount: amount, stage: .submitted,
            history: [
                Step(
                    status: .submitted, at: submittedAt, by: actor,
                    remark: predecessor?.text ?? "")
            ],
            voided: [], seen: actor == .customer ? 1 : 0, predecessor: predecessor)
    }

    /// An application as a document says it is.
    package init(
        number: ApplicationNumber, request: Request, amount: TaxSplit, stage: Stage,
        history: [Step], voided: [Issue], seen: Int, predecessor: ApplicationNumber? = nil,
        hold: Hold? = nil, notes: [Note] = []
    ) {
        self.number = number
        self.request = request
        self.amount = amount
        self.stage = stage
        self.history = history
        self.voided = voided
        self.seen = seen
        self.predecessor = predecessor
        self.hold = hold
        self.notes = notes
    }

    /// Whether there is a step that the customer has not seen.
    package var isNews: Bool { seen < history.count }

    /// The customer has looked at all there is.
    package mutating func see() { seen = history.count }

    /// When it was sent; sent again after a rejection, the later time counts for the promise.
    package var submittedAt: Instant? {
        history.last { $0.status == .submitted }?.at
    }

    /// What happened to the application.
    package enum Event: Equatable, Sendable {
        case withdraw(reason: String)
        case correct(Request)
        case take
        /// `about` is the field in question, where it is one.
        case reject(reason: String, about: RequestField?)
        case issue(FapiaoNumber, on: Day)
        case mail(Parcel)
        case readyForPickUp
        case collected
        case received
        case takeBack(reason: String)
        /// It is not there to be fetched any more: nobody came, or something is wrong with it.
        case notCollected(reason: String)
        case returned(reason: String)
        case reissue(as: ApplicationNumber)
    }

    /// What has to be done after the change is on disk.
    package enum Effect: Equatable, Sendable {
        /// The customer is told of the new status.
        case tell(Status)
    }

    package enum Refusal: Error, Equatable, Sendable {
        case notPossibleNow(Event, Status)
        case reasonMissing
    }

    /// Applies `event`, or throws and leaves the application as it was.
    package mutating func handle(
        _ event: Event, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Effect] {
        let next = try stage(after: event)
        guard next != stage else { return [] }
        if case .takeBack = event, let issue = stage.issue { voided.append(issue) }
        if case .correct(let corrected) = event { request = corrected }
        stage = next
        let sawAll = !isNews
        history.append(Step(status: next.status, at: now, by: actor, remark: event.remark))
        // Nobody has news of what they did themselves.
        if sawAll, actor == .customer { see() }
        return [.tell(next.status)]
    }

    private func stage(after event: Event) throws(Refusal) -> Stage {
        if event.needsReason && event.remark.isEmpty { throw .reasonMissing }
        switch (stage, event) {
        case (.submitted, .withdraw(let reason)): return .withdrawn(reason: reason)
        case (.rejected, .correct): return .submitted
        case (.submitted, .take): return .processing
        case (.submitted, .reject(let reason, let field)),
            (.processing, .reject(let reason, let field)):
            return .rejected(reason: reason, about: field)
        case (.processing, .issue(let number, let day)):
            return .issued(Issue(number: number, on: day))
        case (.issued(let known), .issue(let number, _)) where known.number == number:
            // The clerk pressed Enter twice. Issuing again would print a second document.
            return stage
        case (.issued(let issue), .mail(let parcel)) where request.delivery.way != .pickUp:
            return .mailed(issue, parcel)
        case (.mailed(let issue, _), .mail(let corrected)): return .mailed(issue, corrected)
        case (.issued(let issue), .readyForPickUp) where request.delivery.way == .pickUp:
            return .readyForPickUp(issue)
        case (.readyForPickUp(let issue), .collected): return .collected(issue)
        case (.mailed(let issue, let parcel), .received): return .received(issue, parcel)
        // The fapiao is good as before; what becomes of it is decided anew.
        case (.readyForPickUp(let issue), .notCollected): return .issued(issue)
        case (.issued, .takeBack): return .processing
        case (.issued(let issue), .returned(let reason)),
            (.mailed(let issue, _), .returned(let reason)),
            (.received(let issue, _), .returned(let reason)),
            (.collected(let issue), .returned(let reason)):
            return .returned(issue, reason: reason)
        case (.returned(let issue, _), .reissue(let number)): return .reissued(issue, as: number)
        case (.submitted, _), (.processing, _), (.rejected, _), (.withdrawn, _), (.issued, _),
            (.mailed, _), (.readyForPickUp, _), (.received, _), (.collected, _), (.returned, _),
            (.reissued, _):
            throw .notPossibleNow(event, stage.status)
        }
    }
}

extension Application.Event {
    /// A rejection, a withdrawal, a return and a step back need a reason (domain §4).
    var needsReason: Bool {
        switch self {
        case .withdraw, .reject, .takeBack, .notCollected, .returned: true
        case .correct, .take, .issue, .mail, .readyForPickUp, .collected, .received, .reissue: false
        }
    }

    /// What goes into the history beside the new status.
    var remark: String {
        switch self {
        case .withdraw(let reason), .reject(let reason, _), .takeBack(let reason),
            .notCollected(let reason), .returned(let reason):
            reason
        case .issue(let number, _): number.key
        case .mail(let parcel): parcel.tracking.text
        case .reissue(let number): number.text
        case .correct, .take, .readyForPickUp, .collected, .received: ""
        }
    }
}
