import Fapiao
import Pages
import Storage
import System
import Wizard

/// The data folder with everything the use cases need: what the wizard asks is carried out here.
///
/// 1. Storage is used by one thread at a time: the main thread until the wizard starts, the worker
///    after that. This is why sending it across is right though `Store` is no `Sendable`.
/// 2. Mail is handed over after the change that made it is on disk; a failure there is no failure
///    of the change, since the hint stays and the next one finishes it.
final class Shop: @unchecked Sendable {
    let store: Store
    let world: World
    let service: Service
    let sender: MailSender
    /// Where the person sits: the far end of the connection, or this machine.
    let source: String
    /// What takes the mails; without it the outbox keeps them.
    let sendmail: Sendmail?
    /// The mails that this session put into the outbox and did not try to send yet.
    private var fresh: [MailID] = []

    init(
        store: Store, world: World, service: Service, sender: MailSender,
        sendmail: Sendmail? = nil, source: String = "local"
    ) {
        self.store = store
        self.world = world
        self.service = service
        self.sender = sender
        self.sendmail = sendmail
        self.source = source
    }

    /// Carries out one effect; every fault of the disk becomes an answer.
    func perform(_ effect: Effect) -> Answer {
        do {
            return try attempt(effect)
        } catch is SessionOver {
            return .signedOut
        } catch let error as PasswordHasher.Fault {
            return .trouble(.other("cannot hash: \(error)"))
        } catch {
            return .trouble(error.ofStorage?.trouble ?? .other("\(error)"))
        }
    }

    private func attempt(_ effect: Effect) throws -> Answer {
        switch effect {
        case .lookUp, .register, .resendActivation, .activate, .signIn, .forgotPassword,
            .choosePassword:
            return try attemptEntry(effect)
        case .loadOrders(let member): return .orders(try orders(of: try account(of: member)))
        case .watch(let member): return try watch(member)
        case .readNotices: return .notices(try store.notices())
        case .addOrder, .saveDraft, .chooseDraft, .discardDraft, .submit, .act, .see:
            return try attemptOrder(effect)
        case .change(let change, let member): return try self.change(change, member)
        case .support(let act, let member): return try support(act, member)
        case .loadMail: return .mail(try mailbox())
        case .speak(let language, let member):
            try changeAccount(member.id) { $0.speak(language) }
            return .done
        case .copy, .redraw, .suspend, .leave: return .done
        }
    }
}

/// The session was ended from elsewhere, by a new password or by "sign out everywhere".
struct SessionOver: Error {}

// MARK: - What all of them use

extension Shop {
    /// The account behind a session that has not ended.
    func account(of member: Member) throws -> Account {
        guard let account = try store.account(member.id), let membership = account.membership,
            membership.generation == member.generation
        else { throw SessionOver() }
        return account
    }

    /// An account as the wizard shows it.
    func member(_ account: Account) throws -> Member {
        guard let member = Member(account, at: world.now()) else { throw SessionOver() }
        return member
    }

    /// Changes an account in a way that the domain never refuses.
    func changeAccount(_ id: AccountID, _ body: (inout Account) -> Void) throws(StoreError) {
        do throws(ChangeError<Never>) {
            _ = try store.change(id) { (account) throws(Never) in body(&account) }
        } catch .store(let error) {
            throw error
        } catch {
            throw .busy
        }
    }

    func orders(of account: Account) throws -> [Order] {
        let list = try store.orders(of: account.id, at: world.now())
        return list.orders + list.divided
    }

    private func watch(_ member: Member) throws -> Answer {
        let account = try account(of: member)
        return .watched(try self.member(account), try orders(of: account), try store.notices())
    }

    /// Hands over what a change made due; what fails stays due.
    func handOver(_ mail: [DueMail]) {
        for letter in mail {
            do { if try store.handOver(letter.id) { fresh.append(letter.id) } } catch { continue }
        }
    }

    /// Has this session try to send a mail that waits in the outbox.
    func sendSoon(_ id: MailID) { fresh.append(id) }

    /// The next mail of this session that was not tried yet.
    func nextFreshMail() -> MailID? { fresh.isEmpty ? nil : fresh.removeFirst() }

    /// Numbers for a mail and for its copy.
    func mintMails() throws -> (own: MailID, copy: MailID) {
        (try world.mintMailID(), try world.mintMailID())
    }
}
