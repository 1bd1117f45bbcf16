/// What a support request is about (M9, M18, M19).
package enum SupportSubject: Equatable, Hashable, Sendable {
    /// Why the fapiao of an application has not arrived.
    case notArrived(ApplicationNumber)
    /// A bill in several amounts or titles (M9).
    case split
    /// Another title after issue; the fapiao is sent back and issued anew (M19).
    case newTitle(ApplicationNumber, Title)
    /// Anything else, about an application or about nothing in particular.
    case other(ApplicationNumber?)

    package var kind: SupportKind {
        switch self {
        case .notArrived: .notArrived
        case .split: .split
        case .newTitle: .newTitle
        case .other: .other
        }
    }

    package var application: ApplicationNumber? {
        switch self {
        case .notArrived(let number), .newTitle(let number, _): number
        case .other(let number): number
        case .split: nil
        }
    }
}

/// The name of a subject, for lists and queues.
package enum SupportKind: Equatable, Hashable, Sendable, CaseIterable {
    case notArrived, split, newTitle, other
}

/// One text of a thread.
package struct SupportMessage: Equatable, Hashable, Sendable {
    package let by: Actor
    package let at: Instant
    package let text: Prose

    package init(by: Actor, at: Instant, text: Prose) {
        self.by = by
        self.at = at
        self.text = text
    }
}

/// A question to the service center with its answers.
///
/// Invariants
/// 1. It has at least one message, and the first one is the customer's.
/// 2. It is answered while a clerk wrote last, and open while the customer did.
/// 3. Closed by a clerk with a result, it opens again when the customer writes once more.
package struct SupportRequest: Equatable, Hashable, Sendable {
    package enum State: Equatable, Hashable, Sendable {
        /// The service center has to answer.
        case open
        /// The customer has an answer.
        case answered
        case closed(result: Prose)
    }

    package let number: SupportNumber
    package let subject: SupportSubject
    package private(set) var state: State
    package private(set) var messages: [SupportMessage]
    /// What the customer sent back, for another title (M19).
    package private(set) var sentBack: Parcel?
    /// How many messages and results the customer has seen.
    package private(set) var seen: Int

    /// A new request.
    package init(number: SupportNumber, subject: SupportSubject, text: Prose, at now: Instant) {
        self.init(
            number: number, subject: subject, state: .open,
            messages: [SupportMessage(by: .customer, at: now, text: text)], sentBack: nil, seen: 1)
    }

    /// A request as a document says it is.
    package init(
        number: SupportNumber, subject: SupportSubject, state: State, messages: [SupportMessage],
        sentBack: Parcel?, seen: Int
    ) {
        self.number = number
        self.subject = subject
        self.state = state
        self.messages = messages
        self.sentBack = sentBack
        self.seen = seen
    }

    /// What happened to a request.
    package enum Event: Equatable, Sendable {
        case write(Prose)
        case sendBack(Parcel)
        case answer(Prose)
        case close(result: Prose)
    }

    package enum Refusal: Error, Equatable, Sendable {
        /// A result is for whoever waits for one.
        case closedAlready
        /// Only a request for another title sends a fapiao back.
        case nothingToSendBack
        /// More than a thread can hold: open a new request.
        case full(limit: Int)
        /// Somebody wrote after what the writer has read.
        case hasGrown
    }

    /// The longest thread; a document stays small.
    package static let limit = 100

    /// Since when it waits for whoever is next.
    package var lastAt: Instant { messages.last?.at ?? openedAt }

    package var openedAt: Instant { messages.first?.at ?? Instant(seconds: 0) }

    /// Whether there is something the customer has not seen.
    package var isNews: Bool { seen < news }

    /// How many messages and results there are.
    package var news: Int {
        switch state {
        case .closed: messages.count + 1
        case .open, .answered: messages.count
        }
    }

    /// Applies `event`, or throws and leaves the request as it was.
    ///
    /// `count` is how many messages the writer has read; without it, it does not matter.
    package mutating func handle(
        _ event: Event, by actor: Actor, knowing count: Int? = nil, at now: Instant
    ) throws(Refusal) {
        if let count, messages.count != count, !isClosed { throw .hasGrown }
        guard messages.count < Self.limit else { throw .full(limit: Self.limit) }
        switch event {
        case .write(let text):
            messages.append(SupportMessage(by: actor, at: now, text: text))
            state = .open
            seen = messages.count
        case .sendBack(let parcel):
            guard subject.kind == .newTitle else { throw .nothingToSendBack }
            sentBack = parcel
        case .answer(let text):
            guard !isClosed else { throw .closedAlready }
            messages.append(SupportMessage(by: actor, at: now, text: text))
            state = .answered
        case .close(let result):
            guard !isClosed else { throw .closedAlready }
            state = .closed(result: result)
        }
    }

    package var isClosed: Bool {
        switch state {
        case .closed: true
        case .open, .answered: false
        }
    }

    /// The customer has read all there is.
    package mutating func see() { seen = news }
}
