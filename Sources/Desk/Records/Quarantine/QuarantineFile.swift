import Fapiao

/// A document in quarantine as the desk sees it.
package struct QuarantineFile: Equatable, Sendable {
    package enum Origin: Equatable, Sendable {
        case order(OrderNumber)
        case account(AccountID)
        case mail(MailID)
        case notices
        case unknown

        /// Whether nothing in the folder would be worth as much to a customer.
        var isPrecious: Bool {
            switch self {
            case .order, .account: true
            case .mail, .notices, .unknown: false
            }
        }
    }

    package enum Damage: Equatable, Sendable {
        case noChecksum, wrongChecksum, notUnderstood, notAFile
    }

    package let name: String
    package let origin: Origin
    /// In bytes; nil for what is no file.
    package let size: Int?
    /// What it begins with.
    package let head: String
    /// Nil when it can be read by now.
    package let damage: Damage?

    package init(name: String, origin: Origin, size: Int?, head: String, damage: Damage?) {
        self.name = name
        self.origin = origin
        self.size = size
        self.head = head
        self.damage = damage
    }
}
