import Fapiao
import Storage

/// What a rival does for each prize.
extension Rival {
    private struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    private func account() throws -> Account {
        guard let account = try store.account(of: address) else {
            throw Missing(description: "no account has \(address.text)")
        }
        return account
    }

    // MARK: A bill

    mutating func applyForBill() throws {
        let buyer = try BulkBuyer(serial, &chance)
        let request = try buyer.request(isFetched: false, &chance)
        guard let number = ApplicationNumber(random: bytes(16)),
            let mail = MailID(random: bytes(10)), let copy = MailID(random: bytes(10))
        else { throw Missing(description: "too few bytes") }
        let submission = Submission(
            order: order, request: request, number: number, mail: mail, copy: copy)
        start()
        let account = try account()
        try say(
            attempt("submit") { () throws(ChangeError<Order.Refusal>) in
                let sent = try store.submit(submission, by: account, at: now)
                handOver(sent.mail)
                var answer = Answer("submit", "won")
                answer.wrote = number.text
                answer.text = request.document.title.text
                return answer
            })
    }

    // MARK: An address

    mutating func register() throws {
        guard let id = AccountID(random: bytes(8)), let clear = SecretCode(random: bytes(17)),
            let mail = MailID(random: bytes(10))
        else { throw Missing(description: "too few bytes") }
        // A hash of its own is all that matters here; a real one takes a tenth of a second.
        let code = FreshCode(clear: clear, hash: SecretHash("#\(clear.text)"), mail: mail)
        let new = NewAccount(
            id: id, address: address, claim: Claim(order: order, paidOn: nil),
            password: SecretHash("#\(serial)"), code: code, language: .simplifiedChinese)
        start()
        let registered = attempt("register") { () throws(ChangeError<Account.Refusal>) in
            switch try store.register(new, at: now) {
            case .pending(let account):
                handOver(account.mail)
                return Answer("register", "pending")
            case .ownerTold: return Answer("register", "ownerTold")
            }
        }
        try say(registered)
        guard registered.outcome == "pending" else { return }
        start()
        try say(
            attempt("activate") { () throws(ChangeError<Account.Refusal>) in
                let account = try store.activate(address, at: now) { $0 == code.hash }
                var answer = Answer("activate", account == nil ? "nobody" : "won")
                answer.wrote = "#\(serial)"
                return answer
            })
    }

    // MARK: A draft

    /// So often each session saves.
    private static let saves = 3
    /// So often it chooses between its own text and another one, before it goes on typing.
    private static let choices = 2

    mutating func saveDraft() throws {
        var own: Set<Draft> = []
        var base = try store.order(order)?.draft?.text
        let account = try account()
        for round in 1...Self.saves {
            var draft = Draft()
            draft.title = "\(serial).\(round)"
            var met: SavedDraft?
            own.insert(draft)
            start()
            let saved = attempt("save") { () throws(ChangeError<Order.Refusal>) in
                let done = try store.save(draft, on: order, replacing: base, by: account, at: now)
                if case .rivals(let both) = done { met = both }
                return answer(to: done, of: draft, replacing: base)
            }
            try say(saved)
            if saved.outcome == "saved" { base = draft }
            for _ in 1...Self.choices {
                guard let both = met else { break }
                // Two texts are looked at, while others save.
                start()
                guard let now = try choose(between: draft, and: both, &own, account) else { break }
                met = now.rival == nil ? nil : now
                if met == nil { base = now.text }
            }
        }
    }

    private func answer(
        to save: Order.DraftSave, of draft: Draft, replacing base: Draft?
    ) -> Answer {
        var answer: Answer
        switch save {
        case .saved(let revision):
            answer = Answer("save", "saved")
            answer.revision = revision
        case .rivals(let both):
            answer = Answer("save", "rivals")
            answer.revision = both.revision
            answer.text = both.text.title
            answer.rival = both.rival?.title
        }
        answer.based = base?.title
        answer.wrote = draft.title
        return answer
    }

    /// Every other session keeps its own text, the others the one they met; gives the draft then.
    private func choose(
        between mine: Draft, and met: SavedDraft, _ own: inout Set<Draft>, _ account: Account
    ) throws -> SavedDraft? {
        let both = [met.text, met.rival].compactMap { $0 }
        let theirs = both.first { !own.contains($0) }
        let seen = both.filter { $0 == theirs || own.contains($0) }
        let kept = serial.isMultiple(of: 2) ? mine : theirs ?? mine
        own.insert(kept)
        var now: SavedDraft?
        let chosen = attempt("choose") { () throws(ChangeError<Order.Refusal>) in
            let order = try store.choose(
                kept, over: seen, on: order, by: account, at: self.now)
            now = order.draft
            var answer = Answer("choose", order.draft?.rival == nil ? "chosen" : "rivals")
            answer.seen = seen.map(\.title)
            answer.wrote = kept.title
            answer.revision = order.draft?.revision
            answer.text = order.draft?.text.title
            answer.rival = order.draft?.rival?.title
            return answer
        }
        try say(chosen)
        return now
    }
}
