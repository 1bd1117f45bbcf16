import Fapiao
import Storage
import System
import Wizard

/// The account menu (M20).
extension Shop {
    func change(_ change: AccountChange, _ member: Member) throws -> Answer {
        let account = try account(of: member)
        do throws(ChangeError<Account.Refusal>) {
            return try answer(to: change, account)
        } catch .refused(let refusal) {
            return .changeRefused(.account(refusal))
        } catch .store(let error) {
            throw error
        }
    }

    private func answer(
        to change: AccountChange, _ account: Account
    ) throws(ChangeError<Account.Refusal>) -> Answer {
        let now = world.now()
        switch change {
        case .password(let old, let new):
            guard try asked({ try knowsPassword(old, account) }) else { return Self.wrong }
            let hash = try asked { try self.hash(new) }
            let mail = try asked { try world.mintMailID() }
            return try keep(account, "password changed") { (account) throws(Account.Refusal) in
                try account.setPassword(hash, telling: mail, at: now)
            }
        case .address(let new, let password):
            guard try asked({ try knowsPassword(password, account) }) else { return Self.wrong }
            let codes = try asked { (try world.mintCode(), try world.mintCode()) }
            return try keep(account, "change of address begun") {
                (account) throws(Account.Refusal) in
                try account.changeAddress(to: new, code: codes.0, stop: codes.1, at: now)
            }
        case .confirmAddress(let code): return try confirmAddress(account, code, at: now)
        case .secondAddress(let address):
            let mail = try asked { try world.mintMailID() }
            return try keep(account, "second address set") { (account) throws(Account.Refusal) in
                try account.setSecondAddress(address, telling: mail, at: now)
            }
        case .signOutEverywhere:
            let mail = try asked { try world.mintMailID() }
            return try keep(account, "signed out everywhere") {
                (account) throws(Account.Refusal) in
                try account.signOutEverywhere(telling: mail, at: now)
            }
        case .book(let edit):
            return try keep(account, nil) { (account) throws(Account.Refusal) in
                try account.edit(edit)
            }
        }
    }

    private static let wrong = Answer.changeRefused(.passwordWrong)

    private func confirmAddress(
        _ account: Account, _ code: SecretCode, at now: Instant
    ) throws(ChangeError<Account.Refusal>) -> Answer {
        let mails = try asked { try mintMails() }
        let moved = try store.confirmAddress(
            of: account.id, telling: (old: mails.copy, new: mails.own), at: now
        ) { world.codeMatches(code, $0) }
        return try told(moved, "address changed")
    }

    /// Applies a change under the account's lock, and answers with the account as it is then.
    private func keep(
        _ account: Account, _ note: String?,
        _ body: (inout Account) throws(Account.Refusal) -> Void
    ) throws(ChangeError<Account.Refusal>) -> Answer {
        let changed = try store.change(account.id) { (now) throws(Account.Refusal) in
            try body(&now)
            return now
        }
        return try told(changed, note)
    }

    private func told(
        _ account: Account?, _ note: String?
    ) throws(ChangeError<Account.Refusal>) -> Answer {
        guard let account, let member = Member(account, at: world.now()) else {
            return .signedOut
        }
        handOver(account.mail)
        if let note { AuthLog().write("\(note) \(account.id.text)", .notice) }
        return .changed(member)
    }

    /// What is needed before a change; a failure there is a failure of storage to the caller.
    private func asked<Answer>(
        _ body: () throws -> Answer
    ) throws(ChangeError<Account.Refusal>) -> Answer {
        do { return try body() } catch {
            if let behind = error.ofStorage { throw .store(behind) }
            AuthLog().write("cannot change an account: \(error)", .warning)
            throw .store(.busy)
        }
    }
}
