import Fapiao

/// Whom the mails come from, as the administrator sets it.
package struct Sender: Equatable, Sendable {
    /// The name shown beside the address.
    package let name: String
    package let address: EmailAddress

    package init(name: String, address: EmailAddress) {
        self.name = name
        self.address = address
    }

    /// What makes a Message-ID unique in the world: the domain that the address is in.
    ///
    /// Not the name of the machine, which is nobody's business outside it.
    var host: String { String(address.text.dropFirst(address.name.count + 1)) }
}
