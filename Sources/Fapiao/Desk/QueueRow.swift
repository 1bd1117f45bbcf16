/// A row of a queue: all that the desk sorts and lists by without opening the application.
package struct QueueRow: Hashable, Sendable {
    package let sentAt: Instant
    package let application: ApplicationNumber
    package let type: FapiaoType
    package let amount: Money
    package let delivery: DeliveryWay
    /// Who of the desk holds it, and until when.
    package let hold: Holding?

    package struct Holding: Hashable, Sendable {
        package let clerk: String
        package let until: Instant

        package init(clerk: String, until: Instant) {
            self.clerk = clerk
            self.until = until
        }

        /// One that has run out keeps nobody away.
        package func isInForce(at now: Instant) -> Bool { now < until }
    }

    package init(
        sentAt: Instant, application: ApplicationNumber, type: FapiaoType, amount: Money,
        delivery: DeliveryWay, hold: Holding?
    ) {
        self.sentAt = sentAt
        self.application = application
        self.type = type
        self.amount = amount
        self.delivery = delivery
        self.hold = hold
    }
}

extension Status {
    /// The states that have a queue.
    package static let queues: [Status] = Status.allCases.filter(\.isQueued)
}
