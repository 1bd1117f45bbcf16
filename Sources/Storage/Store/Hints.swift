import Fapiao

/// What stands beside a document, computed from the document alone.
///
/// A change makes the hints that its new document has and its old one had not, then commits, then
/// removes the ones that only the old one had. So a hint may be one too many, never one too few.
extension Order {
    /// Everything that leads to this order.
    var hints: Set<Hint> {
        var hints = Set(mail.map { Hint.due($0.id, in: Key(order: number)) })
        if let holder { hints.insert(.owned(number, by: holder.account)) }
        if let contact = record?.contact { hints.insert(.contact(number, at: contact)) }
        for application in applications {
            if let row = Hint.queued(application, of: number) { hints.insert(row) }
        }
        for request in requests {
            if let row = Hint.asked(request, in: Key(order: number)) { hints.insert(row) }
        }
        return hints
    }

    /// The names that are this order's alone: its applications' numbers and its fapiaos', the
    /// void ones too.
    var claims: Set<Hint> {
        let numbers = applications.map { Key(application: $0.number) }
        let fapiaos = fapiaos.map { Key(fapiao: $0) }
        return Set((numbers + fapiaos).map { Hint($0.claim, to: number.text) })
    }

    /// The numbers of all fapiaos that were ever issued for it.
    var fapiaos: [FapiaoNumber] {
        applications.flatMap { application in
            (application.voided + [application.stage.issue].compactMap { $0 }).map(\.number)
        }
    }
}

extension Account {
    /// Everything that leads to this account.
    var hints: Set<Hint> {
        let key = Key(account: id)
        let asked = (membership?.requests ?? []).compactMap { Hint.asked($0, in: key) }
        return Set(mail.map { Hint.due($0.id, in: key) } + asked)
    }
}

extension Hint {
    /// A mail that waits in the document of `key`.
    static func due(_ mail: MailID, in key: Key) -> Hint {
        Hint(Layout.due.appending(mail.text), to: "\(key.kind.rawValue)/\(key.name)")
    }

    /// An order that an account holds.
    static func owned(_ order: OrderNumber, by account: AccountID) -> Hint {
        Hint(Key(ownedBy: account).claim.appending(order.text), to: order.text)
    }

    /// An order whose record names an address.
    static func contact(_ order: OrderNumber, at address: EmailAddress) -> Hint {
        let name = contactPrefix(of: address) + order.text
        return Hint(Key(contact: address).folder.appending(name), to: order.text)
    }

    /// What the names of an address's orders start with: a hash, since a key of 250 bytes and an
    /// order number do not both fit in a file's name. Two addresses may share one; the document
    /// decides.
    static func contactPrefix(of address: EmailAddress) -> String {
        let hash = Fingerprint.of(address.key)
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + "-"
    }

    /// The row of an application in its queue; nil when no queue has it.
    static func queued(_ application: Application, of order: OrderNumber) -> Hint? {
        let status = application.stage.status
        guard status.isQueued else { return nil }
        let folder = Layout.queue.appending(status.name)
        return Hint(folder.appending(QueueRow(application).name), to: order.text)
    }
}

/// FNV-1a with 64 bits: spreads names well enough, and keeps no secret.
enum Fingerprint {
    static func of(_ text: String, seed: UInt64 = 0) -> UInt64 { of(text.utf8, over: seed) }

    static func of(_ bytes: some Sequence<UInt8>, over seed: UInt64 = 0) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
