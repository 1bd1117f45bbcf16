import Fapiao

/// What every document does on the way back to the domain: the domain's own checks decide.
enum Reading {
    /// A value that must be there.
    static func required<Value>(_ value: Value?) throws(Damage) -> Value {
        guard let value else { throw .notUnderstood }
        return value
    }

    /// A value that the domain accepts.
    static func checked<Value, Fault: Error>(
        _ parse: () throws(Fault) -> Value
    ) throws(Damage) -> Value {
        do throws(Fault) { return try parse() } catch { throw .notUnderstood }
    }

    static func order(_ text: String) throws(Damage) -> OrderNumber {
        try checked { () throws(OrderNumber.Fault) in try OrderNumber(text) }
    }

    static func application(_ text: String) throws(Damage) -> ApplicationNumber {
        try checked { () throws(ApplicationNumber.Fault) in try ApplicationNumber(text) }
    }

    static func account(_ text: String) throws(Damage) -> AccountID {
        try required(AccountID(text))
    }

    static func address(_ text: String) throws(Damage) -> EmailAddress {
        try checked { () throws(EmailAddress.Fault) in try EmailAddress(text) }
    }

    static func fapiao(_ text: String) throws(Damage) -> FapiaoNumber {
        try required(FapiaoNumber(key: text))
    }

    static func day(_ text: String) throws(Damage) -> Day {
        try required(Day(iso: text))
    }

    /// A moment from 1970 to 9999, which every calendar can tell.
    static func time(_ seconds: Int) throws(Damage) -> Instant {
        guard (0...253_402_300_799).contains(seconds) else { throw .notUnderstood }
        return Instant(seconds: seconds)
    }

    /// A number of things; nothing here ever comes near a thousand million.
    static func count(_ number: Int, upTo limit: Int = 1_000_000_000) throws(Damage) -> Int {
        guard (0...limit).contains(number) else { throw .notUnderstood }
        return number
    }

    /// An amount that can be added to others.
    static func money(_ fen: Int) throws(Damage) -> Money {
        guard fen.magnitude <= 1_000_000_000_000_000 else { throw .notUnderstood }
        return Money(fen: fen)
    }

    /// Nil for what is not there; a value must pass.
    static func optional<Text, Value>(
        _ text: Text?, _ read: (Text) throws(Damage) -> Value
    ) throws(Damage) -> Value? {
        guard let text else { return nil }
        return try read(text)
    }

    static func all<Stored, Value>(
        _ stored: [Stored], _ read: (Stored) throws(Damage) -> Value
    ) throws(Damage) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(stored.count)
        for one in stored { values.append(try read(one)) }
        return values
    }
}
