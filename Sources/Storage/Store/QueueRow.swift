import Fapiao

/// A row of a queue as the name of a hint.
///
///     000001795154585,K7M2PXQ4,special,10600,yunda,1795155485,zhao.min   →   order number
///
/// The last two are there while a clerk holds it: until when, and who.
/// So a queue of 100 000 rows is read as one folder; only what is on the screen is opened.
extension QueueRow {
    init(_ application: Application) {
        self.init(
            sentAt: application.submittedAt ?? Instant(seconds: 0),
            application: application.number, type: application.request.document.type,
            amount: application.amount.gross, delivery: application.request.delivery.way,
            hold: application.hold.map { Holding(clerk: $0.clerk, until: $0.until) })
    }

    /// The name, which sorts by time.
    var name: String {
        let seconds = String(max(0, sentAt.seconds))
        let time = String(repeating: "0", count: max(0, 15 - seconds.count)) + seconds
        let held = hold.map { [String($0.until.seconds), Self.shortened($0.clerk)] } ?? []
        let fields =
            [time, application.text, type.name, String(amount.fen), delivery.name] + held
        return fields.map(PercentCode.encode).joined(separator: ",")
    }

    /// Nil for a name that is no row.
    init?(name: String) {
        let fields = name.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map(Substring.init)
        guard fields.count == 5 || fields.count == 7, let seconds = Int(fields[0]),
            let fen = Int(fields[3]), let number = ApplicationNumber(written: fields[1]),
            let type = try? FapiaoType(named: String(fields[2])),
            let delivery = try? DeliveryWay(named: String(fields[4]))
        else { return nil }
        var hold: Holding?
        if fields.count == 7 {
            guard let until = Int(fields[5]), let clerk = PercentCode.decode(fields[6]) else {
                return nil
            }
            hold = Holding(clerk: clerk, until: Instant(seconds: until))
        }
        self.init(
            sentAt: Instant(seconds: seconds), application: number, type: type,
            amount: Money(fen: fen), delivery: delivery, hold: hold)
    }

    /// As much of a login name as fits into a file's name however it is encoded.
    private static func shortened(_ clerk: String) -> String { String(clerk.prefix(32)) }
}
