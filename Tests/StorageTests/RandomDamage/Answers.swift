import Fapiao

@testable import Storage

/// What a data folder says to all who ask, document by document.
struct Answers {
    /// A document as it was read; nil where none is, a failure where it cannot be read.
    typealias Answer<Document> = Result<Document?, StoreError>

    var orders: [OrderNumber: Answer<Order>] = [:]
    var accounts: [AccountID: Answer<Account>] = [:]
    var mails: [MailID: Answer<OutboxItem>] = [:]
    var notices: Answer<[ShortageNotice]> = .success(nil)
    var calendar: Answer<WorkingCalendar> = .success(nil)

    struct Questions {
        let orders: [OrderNumber]
        let accounts: [AccountID]
        let mails: [MailID]
    }

    init(of store: Store, to questions: Questions) {
        func ask<Value>(_ body: () throws(StoreError) -> Value?) -> Answer<Value> {
            Result { () throws(StoreError) in try body() }
        }
        for number in questions.orders {
            orders[number] = ask { () throws(StoreError) in try store.order(number) }
        }
        for id in questions.accounts {
            accounts[id] = ask { () throws(StoreError) in try store.account(id) }
        }
        for id in questions.mails {
            mails[id] = ask { () throws(StoreError) in try store.outboxItem(id) }
        }
        notices = ask { () throws(StoreError) in try store.notices() }
        calendar = ask { () throws(StoreError) in try store.calendar() }
    }

    /// The places of the documents that are not as they were, or that cannot be read.
    func differences(from other: Answers) -> Set<Path> {
        var places: Set<Path> = []
        for (number, answer) in orders where answer != other.orders[number] {
            places.insert(Key(order: number).document)
        }
        for (id, answer) in accounts where answer != other.accounts[id] {
            places.insert(Key(account: id).document)
        }
        for (id, answer) in mails where answer != other.mails[id] {
            places.insert(Layout.outboxNew.appending("\(id.text).json"))
        }
        if notices != other.notices { places.insert(Layout.notices) }
        if calendar != other.calendar { places.insert(Layout.calendar) }
        return places
    }

    /// Whether the document at a place is told of as one that cannot be read, or is gone.
    func isRefused(at place: Path) -> Bool {
        func refuses<Value>(_ answer: Answer<Value>) -> Bool {
            switch answer {
            case .success(let value): value == nil
            case .failure(.unreadable), .failure(.newerFormat): true
            case .failure: false
            }
        }
        for (number, answer) in orders where Key(order: number).document == place {
            return refuses(answer)
        }
        for (id, answer) in accounts where Key(account: id).document == place {
            return refuses(answer)
        }
        for (id, answer) in mails where "\(id.text).json" == place.name {
            return refuses(answer)
        }
        return place == Layout.notices ? refuses(notices) : refuses(calendar)
    }

    /// Documents that say another name than the one that they lie under, or that could not be
    /// stored as they were read.
    var impossible: [String] {
        var found: [String] = []
        for case (let number, .success(let order?)) in orders {
            let again = try? OrderDocument(order).order(number)
            if order.number != number || again != order { found.append("order \(number)") }
        }
        for case (let id, .success(let account?)) in accounts {
            let again = try? AccountDocument(account).account(id)
            if account.id != id || again != account { found.append("account \(id)") }
        }
        for case (let id, .success(let item?)) in mails where item.mail.id != id {
            found.append("mail \(id)")
        }
        return found
    }
}
