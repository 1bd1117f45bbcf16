import Fapiao

/// A claim, a hint or a row by its place: whether it can be one, and whose document has the word.
struct LinkPlace {
    let path: Path
    let target: String
    let owner: Owner?

    /// The document that has to confirm it.
    enum Owner: Equatable {
        case order(OrderNumber)
        case account(AccountID)

        var key: Key {
            switch self {
            case .order(let number): Key(order: number)
            case .account(let id): Key(account: id)
            }
        }
    }

    init(_ path: Path, to target: String) {
        self.path = path
        self.target = target
        owner = Self.owner(path, target)
    }

    /// What a name has to be, to be one of ours there.
    static func isName(_ path: Path) -> Bool {
        let name = path.name
        switch path.components[0] {
        case Key.Kind.emails.rawValue:
            guard let text = PercentCode.decode(name) else { return false }
            return (try? EmailAddress(text))?.key == name
        case Key.Kind.applications.rawValue: return (try? ApplicationNumber(name))?.text == name
        case Key.Kind.fapiaos.rawValue: return (try? FapiaoNumber(name))?.key == name
        case Key.Kind.contacts.rawValue: return name.utf8.count > 17 && isOrder(name.dropFirst(17))
        case Key.Kind.owned.rawValue: return isOrder(name[...])
        case Layout.due.name: return MailID(name) != nil
        case Layout.queue.name where path.folder == SupportRow.folder:
            return SupportRow(name: name) != nil
        case Layout.queue.name: return QueueRow(name: name) != nil
        case _: return false
        }
    }

    /// Whether its document must have been there before it was made, so that without one the
    /// document is gone.
    var followsItsDocument: Bool {
        switch (path.components[0], owner) {
        case (Key.Kind.applications.rawValue, _), (Key.Kind.fapiaos.rawValue, _),
            (Layout.queue.name, _), (Layout.due.name, .order):
            true
        case _: false
        }
    }

    private static func isOrder(_ text: Substring) -> Bool {
        (try? OrderNumber(String(text)))?.text == String(text)
    }

    private static func owner(_ path: Path, _ target: String) -> Owner? {
        switch path.components[0] {
        case Key.Kind.emails.rawValue: return AccountID(target).map(Owner.account)
        case Layout.due.name: return owner(target)
        case Layout.queue.name where path.folder == SupportRow.folder: return owner(target)
        case _: return order(target)
        }
    }

    /// The owner behind `orders/E1` or `accounts/A1`.
    private static func owner(_ target: String) -> Owner? {
        let parts = target.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        switch String(parts[0]) {
        case Key.Kind.orders.rawValue: return order(String(parts[1]))
        case Key.Kind.accounts.rawValue: return AccountID(String(parts[1])).map(Owner.account)
        case _: return nil
        }
    }

    private static func order(_ text: String) -> Owner? {
        guard let number = try? OrderNumber(text), number.text == text else { return nil }
        return .order(number)
    }
}
