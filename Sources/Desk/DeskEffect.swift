import Fapiao
import Pages

extension Console {
    /// What the console asks of the world outside it.
    package enum Effect: Equatable, Sendable {
        /// What changed in the queues since they were read last.
        case readQueues
        /// The last working days.
        case readDays
        /// The documents behind rows on the screen.
        case open([QueueRow], in: DeskQueue)
        /// One application with all that is known around it.
        case look(ApplicationNumber)
        /// The same again, unasked: only what may have changed.
        case glance(ApplicationNumber)
        /// Whatever has the number that was typed: an application, a request, a bill.
        case find(String)
        /// The applications of which a text is known.
        case match(String)
        case act(DeskAct, on: ApplicationNumber, of: OrderNumber)
        case records(RecordsErrand)
        case support(SupportErrand)
        case printOut(PrintJob)
        case batch(BatchErrand)
        /// Puts text on the clipboard of the terminal (OSC 52).
        case copy(String)
        case redraw
        case suspend
        case leave

        /// Whether the clerk waits for it; everything else goes on beside the keys.
        var isAwaited: Bool {
            switch self {
            case .look, .find, .act, .printOut: true
            case .support(let errand): errand.isAwaited
            case .batch(let errand): errand.isAwaited
            case .records(let errand): errand.isAwaited
            case .readQueues, .readDays, .open, .glance, .match, .copy, .redraw, .suspend, .leave:
                false
            }
        }

        /// Whether it may take so long that what a clerk waits for must not stand behind it.
        package var isSlow: Bool {
            switch self {
            case .readQueues, .readDays, .match: true
            case .records(let errand): errand.isSlow
            case .open, .look, .glance, .find, .act, .support, .printOut, .batch, .copy, .redraw,
                .suspend, .leave:
                false
            }
        }

        /// Whether it is done again and again by itself.
        var isFollowing: Bool {
            switch self {
            case .readQueues, .glance: true
            case .support(let errand): errand.isFollowing
            case .readDays, .open, .look, .find, .match, .act, .records, .printOut, .batch, .copy,
                .redraw,
                .suspend, .leave:
                false
            }
        }
    }

    /// What an effect came to; several runners answer, each in its own time.
    package struct Answer: Equatable, Sendable {
        package let effect: Effect
        package let reply: Reply

        package init(to effect: Effect, _ reply: Reply) {
            self.effect = effect
            self.reply = reply
        }
    }

    package enum Reply: Equatable, Sendable {
        /// The queues that changed, and the shortage notices as they are now.
        case queues([DeskQueue: QueueContent], [ShortageNotice])
        case days(DayTable)
        case facts([RowKey: RowFacts])
        case dossier(Dossier)
        /// Nothing has that number.
        case unknown
        case matched(Set<ApplicationNumber>)
        case refused(DeskRefusal, Dossier?)
        /// The fapiao's number is another order's, or void.
        case fapiaoTaken(by: OrderNumber?)
        case records(RecordsReply)
        case support(SupportReply)
        case printed(PrintOutcome)
        case batch(BatchReply)
        /// The effect is done.
        case done
        case trouble(Trouble)
    }

    package static func act(of effect: Effect) -> TerminalAct? {
        switch effect {
        case .copy(let text): .copy(text)
        case .redraw: .redraw
        case .suspend: .suspend
        case .leave: .leave
        case .readQueues, .readDays, .open, .look, .glance, .find, .match, .act, .support, .records,
            .printOut, .batch:
            nil
        }
    }
}

/// One application with all that is known around it.
package struct Dossier: Equatable, Sendable {
    package let order: Order
    package let number: ApplicationNumber
    /// The account that holds the order.
    package let owner: EmailAddress?
    /// Who is told when it moves on, the customer's own address first.
    package let told: [EmailAddress]
    /// The language in which they are told.
    package let language: Language
    /// The customer's other applications, the latest first; nil when they were not read again.
    package let earlier: [Earlier]?

    /// Another application of the same customer.
    package struct Earlier: Equatable, Sendable {
        package let order: OrderNumber
        package let application: Application

        package init(order: OrderNumber, application: Application) {
            self.order = order
            self.application = application
        }
    }

    package init(
        order: Order, number: ApplicationNumber, owner: EmailAddress?, told: [EmailAddress],
        language: Language, earlier: [Earlier]?
    ) {
        self.order = order
        self.number = number
        self.owner = owner
        self.told = told
        self.language = language
        self.earlier = earlier
    }

    var application: Application? { order.applications.first { $0.number == number } }

    /// This one, with what `old` knows where it was not read again.
    func keeping(_ old: Dossier) -> Dossier {
        Dossier(
            order: order, number: number, owner: owner, told: told, language: language,
            earlier: earlier ?? old.earlier)
    }
}
