import Fapiao

/// What a document or a claim is found by: its kind and a name fit to be a file's.
///
/// Invariant 5: nobody else's document can be reached by what a person types. Whatever was
/// typed, a key's name has only letters, digits and `. _ @ + - %`, and starts with no dot.
package struct Key: Hashable, Sendable {
    package let kind: Kind
    package let name: String

    /// The folders that are divided into shards, and `mail`, which has locks only.
    package enum Kind: String, Sendable, CaseIterable {
        case accounts, orders, emails, applications, fapiaos, contacts, owned, throttle, mail
    }

    /// The longest name a key may have; a file's may be 255 bytes and needs room for `.json`.
    package static let longestName = 250

    /// Encodes `text`; nil when it is empty or its encoding is too long.
    package init?(_ kind: Kind, _ text: String) {
        let name = PercentCode.encode(text)
        guard !name.isEmpty, name.utf8.count <= Self.longestName else { return nil }
        self.kind = kind
        self.name = name
    }

    private init(_ kind: Kind, plain name: String) {
        self.kind = kind
        self.name = name
    }

    /// The folder under the kind: the first three hex digits of the name's CRC-32.
    package var shard: String {
        hex(CRC32.checksum(name.utf8) >> 20, digits: 3)
    }

    /// Which of the locks guards it: the first ten bits of the name's CRC-32.
    ///
    /// So a lock guards whole shards, four of each kind, and an import that works its way
    /// through the locks works its way through the folders.
    package var slot: Int {
        Int(CRC32.checksum(name.utf8) >> 22)
    }

    package var folder: Path { Path(kind.rawValue, shard) }

    /// Where its document is.
    package var document: Path { folder.appending(name + ".json") }

    /// Where its claim is, or the folder of its hints.
    package var claim: Path { folder.appending(name) }
}

/// Keys of the domain's own nouns, whose checks leave nothing to encode.
extension Key {
    package init(order: OrderNumber) { self.init(.orders, plain: order.text) }

    package init(account: AccountID) { self.init(.accounts, plain: account.text) }

    /// The address's key comes encoded, and short enough, from the domain.
    package init(email: EmailAddress) { self.init(.emails, plain: email.key) }

    package init(application: ApplicationNumber) {
        self.init(.applications, plain: application.text)
    }

    package init(fapiao: FapiaoNumber) { self.init(.fapiaos, plain: fapiao.key) }

    /// The folder of an account's orders.
    init(ownedBy account: AccountID) { self.init(.owned, plain: account.text) }

    /// The shard of the orders whose record names an address.
    init(contact: EmailAddress) { self.init(.contacts, plain: contact.key) }

    /// What is counted against guessing, by its hash.
    init(throttle hash: UInt64) { self.init(.throttle, plain: String(hash, radix: 16)) }

    init(mail: MailID) { self.init(.mail, plain: mail.text) }
}

/// A number in lower-case hex digits, zeros in front.
func hex(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
