import Fapiao

/// A row of a queue: all that the desk sorts and lists by, as the name of a hint.
///
///     000001795154585,K7M2PXQ4,special,10600,yunda   →   order number
///
/// So a queue of 100 000 rows is read as one folder; only what is on the screen is opened.
package struct QueueRow: Hashable, Sendable {
    package let sentAt: Instant
    package let application: ApplicationNumber
    package let type: FapiaoType
    package let amount: Money
    package let delivery: DeliveryWay

    init(_ application: Application) {
        sentAt = application.submittedAt ?? Instant(seconds: 0)
        self.application = application.number
        type = application.request.document.type
        amount = application.amount.gross
        delivery = application.request.delivery.way
    }

    /// The name, which sorts by time.
    var name: String {
        let seconds = String(max(0, sentAt.seconds))
        let time = String(repeating: "0", count: max(0, 15 - seconds.count)) + seconds
        let fields = [time, application.text, type.name, String(amount.fen), delivery.name]
        return fields.map(PercentCode.encode).joined(separator: ",")
    }

    /// Nil for a name that is no row.
    init?(name: String) {
        let fields = name.split(separator: ",", omittingEmptySubsequences: false)
            .compactMap { PercentCode.decode(String($0)) }
        guard fields.count == 5, let seconds = Int(fields[0]), let fen = Int(fields[3]),
            let number = try? ApplicationNumber(fields[1]),
            let type = try? FapiaoType(named: fields[2]),
            let delivery = try? DeliveryWay(named: fields[4])
        else { return nil }
        sentAt = Instant(seconds: seconds)
        application = number
        self.type = type
        amount = Money(fen: fen)
        self.delivery = delivery
    }
}

extension Status {
    /// The states in which the service center has something to do.
    ///
    /// What waits for the customer, or is done, is found by searching: a queue that kept it
    /// would grow for ever.
    package static let queues: [Status] = [
        .submitted, .processing, .issued, .readyForPickUp, .returned,
    ]
}
