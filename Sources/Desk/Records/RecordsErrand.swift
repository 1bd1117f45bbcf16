import Fapiao

/// What the console asks about records: searches, bills, accounts, failed mail, documents in
/// quarantine, days.
package enum RecordsErrand: Equatable, Sendable {
    case search(String)
    case order(OrderNumber)
    case account(AccountID)
    case accountAt(EmailAddress)
    case onAccount(AccountDeed, AccountID)
    /// As long as it is held by whom the clerk saw.
    case onOrder(OrderDeed, OrderNumber, seen: AccountID?)
    case mail(MailID)
    case onMail(MailDeed, MailID)
    case document(String)
    case onDocument(DocumentDeed, String)
    case sheet(Day)
    /// Writes a text to a new file.
    case write(String, to: String)
    /// The order of a queue's rows by their titles, or how far the reading of them is.
    case rank(DeskQueue)

    /// Whether the clerk waits for it.
    var isAwaited: Bool {
        switch self {
        case .search, .sheet, .rank: false
        case .order, .account, .accountAt, .onAccount, .onOrder, .mail, .onMail, .document,
            .onDocument, .write:
            true
        }
    }

    var isSlow: Bool { !isAwaited }

    /// Whether keys typed meanwhile were meant for what is not there any more.
    var changes: Bool {
        switch self {
        case .onAccount, .onOrder, .onMail, .onDocument: true
        case .search, .order, .account, .accountAt, .mail, .document, .sheet, .write, .rank:
            false
        }
    }
}

/// What a clerk does about who holds an order.
package enum OrderDeed: Equatable, Sendable {
    case release
    case handOver(to: EmailAddress)
}

package enum MailDeed: Equatable, Sendable { case retry, forget }

package enum DocumentDeed: Equatable, Sendable { case putBack, discard }

/// What an errand about records came to.
package enum RecordsReply: Equatable, Sendable {
    /// `isCut` where there is more than is told of.
    case hits([Hit], isCut: Bool)
    case order(OrderFile)
    case account(AccountFile)
    case mail(MailFile)
    case document(QuarantineFile)
    case sheet(DaySheet)
    /// How many titles are known, and of how many.
    case ranking(known: Int, of: Int)
    case ranked([ApplicationNumber: Int])
    case refused(RecordsRefusal)
    /// It is not there, or not any more.
    case gone
    case done
}

/// Why an errand was not done, as facts.
package enum RecordsRefusal: Equatable, Sendable {
    case account(Account.Refusal)
    /// No active account has the address.
    case noAccount(EmailAddress)
    /// Somebody else has given the bill away or claimed it meanwhile; so it is now.
    case holderChanged(OrderFile)
    /// Somebody is sending the mail.
    case mailLeased(until: Instant)
    case mailExpired(at: Instant)
    /// Its code is not its account's any more.
    case mailUnwanted
    /// It waits to be sent, and is not given up any more.
    case mailWaits
    case unreadable(QuarantineFile.Damage)
    case occupied
    case originUnknown
    case file(FileFault)
}
