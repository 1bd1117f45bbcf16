import Fapiao

// MARK: From a document to the outbox

extension Store {
    /// The mails that wait in documents.
    package func dueMail() throws(StoreError) -> [MailID] {
        try publisher.names(in: Layout.due).compactMap { MailID($0) }
    }

    /// Moves a mail from its document to the outbox; false when it is not due any more.
    ///
    /// The outbox first, then the document without it and without any clear code in it, then the
    /// hint: a crash in between has it moved once more, as the same mail.
    package func handOver(_ id: MailID) throws(StoreError) -> Bool {
        guard let target = try target(of: Layout.due.appending(id.text)) else { return false }
        let parts = target.split(separator: "/").map(String.init)
        switch (parts.first, parts.last) {
        case (Key.Kind.orders.rawValue, let name?):
            guard let number = try? OrderNumber(name) else { break }
            return try handOver(id, from: number)
        case (Key.Kind.accounts.rawValue, let name?):
            guard let account = AccountID(name) else { break }
            return try handOver(id, from: account)
        default:
            break
        }
        try publisher.remove(Layout.due.appending(id.text))
        return false
    }

    private func handOver(_ id: MailID, from number: OrderNumber) throws(StoreError) -> Bool {
        try locks.holding([Key(order: number), Key(mail: id)]) { () throws(StoreError) in
            guard let old = try locked(number), let mail = old.mail.first(where: { $0.id == id })
            else { return try dropHint(id) }
            try admit(mail)
            var order = old
            order.handedOver(id)
            try commit(order, over: old)
            return true
        }
    }

    private func handOver(_ id: MailID, from account: AccountID) throws(StoreError) -> Bool {
        try locks.holding([Key(account: account), Key(mail: id)]) { () throws(StoreError) in
            guard let old = try locked(account), let mail = old.mail.first(where: { $0.id == id })
            else { return try dropHint(id) }
            try admit(mail, of: account)
            var account = old
            account.handedOver(id)
            try commit(account, over: old)
            return true
        }
    }

    /// Removes a hint that its document does not confirm; under its lock nobody is about to.
    private func dropHint(_ id: MailID) throws(StoreError) -> Bool {
        try publisher.remove(Layout.due.appending(id.text))
        return false
    }
}
