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
        var name = name
        guard let row = name.withUTF8({ QueueRow(name: $0) }) else { return nil }
        self = row
    }

    /// The same of a name's bytes, which are never made a string: a queue has 100 000 of them.
    init?(name: UnsafeBufferPointer<UInt8>) {
        var fields = Fields(rest: name[...])
        guard let seconds = fields.number(), let code = fields.next(),
            let number = ApplicationNumber(written: code),
            let type = fields.one(of: Fields.types), let fen = fields.number(),
            let delivery = fields.one(of: Fields.ways)
        else { return nil }
        var hold: Holding?
        if !fields.isOver {
            guard let until = fields.number(), let written = fields.next(), fields.isOver,
                let clerk = PercentCode.decode(String(decoding: written, as: UTF8.self))
            else { return nil }
            hold = Holding(clerk: clerk, until: Instant(seconds: until))
        }
        self.init(
            sentAt: Instant(seconds: seconds), application: number, type: type,
            amount: Money(fen: fen), delivery: delivery, hold: hold)
    }

    /// What comes before the other in a queue.
    var place: (Int, String) { (sentAt.seconds, application.text) }

    /// As much of a login name as fits into a file's name however it is encoded.
    private static func shortened(_ clerk: String) -> String { String(clerk.prefix(32)) }
}

/// The fields of a name, one after the other.
private struct Fields {
    /// Nil after the last one.
    var rest: Slice<UnsafeBufferPointer<UInt8>>?

    static let types = FapiaoType.allCases.map { (Array($0.name.utf8), $0) }
    static let ways = DeliveryWay.allCases.map { (Array($0.name.utf8), $0) }

    var isOver: Bool { rest == nil }

    mutating func next() -> Slice<UnsafeBufferPointer<UInt8>>? {
        guard let all = rest else { return nil }
        guard let comma = all.firstIndex(of: UInt8(ascii: ",")) else {
            rest = nil
            return all
        }
        rest = all[(comma + 1)...]
        return all[..<comma]
    }

    mutating func number() -> Int? {
        guard let field = next(), (1...18).contains(field.count) else { return nil }
        var number = 0
        for byte in field {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte) - 0x30
        }
        return number
    }

    mutating func one<Case>(of cases: [([UInt8], Case)]) -> Case? {
        guard let field = next() else { return nil }
        return cases.first { $0.0.elementsEqual(field) }?.1
    }
}
