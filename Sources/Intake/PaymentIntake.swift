import Fapiao

/// Payment records coming in from the payment system, as CSV or as JSON Lines.
///
/// What it throws: ``IntakeFailure``, when nothing can be taken from the file at all. A bad record
/// is no reason to stop: it is told in the result, and the others go in. Nothing is logged. Which
/// fields there are is said at ``RecordField``.
package enum PaymentIntake {
    /// Reads a file of UTF-8 that comes in pieces; its first character tells which of the two it
    /// is. With a `mapping` it is another program's CSV. `now` tells a payment from one of the
    /// future.
    package static func read(
        _ chunks: @escaping Chunks, mapping: ColumnMapping? = nil, now: Instant
    ) throws(IntakeFailure) -> IntakeResult {
        if let mapping {
            var intake = try CSVIntake(chunks, mapping: mapping)
            return try intake.read(now: now)
        }
        var head: [UInt8] = []
        while firstVisible(of: head) == nil, head.count < blankLimit {
            let more = try chunks()
            guard !more.isEmpty else { throw .empty }
            head += more
        }
        let whole = rejoined(head, chunks)
        switch firstVisible(of: head) {
        case UInt8(ascii: "{"):
            var intake = try JSONIntake(whole)
            return try intake.read(now: now)
        case UInt8(ascii: "["): throw .jsonList
        case _:
            var intake = try CSVIntake(whole)
            return try intake.read(now: now)
        }
    }

    /// A file that begins with more white space than this is not looked at for its kind.
    private static let blankLimit = 65_536

    /// The first byte that is neither white space nor of a byte order mark.
    private static func firstVisible(of head: [UInt8]) -> UInt8? {
        head.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }
    }

    /// The file again from its beginning, after its first bytes were looked at.
    private static func rejoined(_ head: [UInt8], _ rest: @escaping Chunks) -> Chunks {
        var head = head
        return { () throws(IntakeFailure) -> [UInt8] in
            guard head.isEmpty else {
                defer { head = [] }
                return head
            }
            return try rest()
        }
    }
}
