import Fapiao

/// A one-time password that lies beside the old one.
struct ResetDocument: Codable, Equatable {
    let code: String
    let expires: Int

    init(_ reset: PasswordReset) {
        code = reset.code.text
        expires = reset.expires.seconds
    }

    func reset() throws(Damage) -> PasswordReset {
        PasswordReset(code: SecretHash(code), expires: try Reading.time(expires))
    }
}

/// A change of address that waits for its code.
struct AddressChangeDocument: Codable, Equatable {
    let to: String
    let code: String
    let stop: String
    let expires: Int

    init(_ change: AddressChange) {
        to = change.to.text
        code = change.code.text
        stop = change.stop.text
        expires = change.expires.seconds
    }

    func change() throws(Damage) -> AddressChange {
        AddressChange(
            to: try Reading.address(to), code: SecretHash(code), stop: SecretHash(stop),
            expires: try Reading.time(expires))
    }
}

/// When the customer was here.
struct VisitsDocument: Codable, Equatable {
    let last: Int?
    let current: Int

    init(_ visits: Visits) {
        last = visits.last?.seconds
        current = visits.current.seconds
    }

    func visits() throws(Damage) -> Visits {
        Visits(
            last: try Reading.optional(last, Reading.time), current: try Reading.time(current))
    }
}
