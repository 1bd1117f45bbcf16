import Fapiao
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
    /// What takes the mails; without it the outbox keeps them.
    let sendmail: Sendmail?
    /// The mails that this session put into the outbox and did not try to send yet.
    private var fresh: [MailID] = []

    init(
        store: Store, world: World, service: Service, sender: MailSender, sendmail: Sendmail? = nil
    ) {
        self.store = store
        self.world = world
        self.service = service
        self.sender = sender
        self.sendmail = sendmail
    }

    /// Carries out one effect; every fault of the disk becomes an answer.
    func perform(_ effect: Effect) -> Answer {
        do {
            return try attempt(effect)
        } catch let error as StoreError {
            return .trouble(error.trouble)
        } catch let error as PasswordHasher.Fault {
            return .trouble(.other("cannot hash: \(error)"))
        } catch {
            return .trouble(.other("\(error)"))
        }
    }

    private func attempt(_ effect: Effect) throws -> Answer {
        switch effect {
        case .lookUp(let order): return try lookUp(order)
        case .register(let address, let password, let claim, let language):
            return try register(address, password, claim, language)
        case .resendActivation(let address, let language):
            return try resend(address, language)
        case .activate(let address, let code): return try activate(address, code)
        case .signIn(let address, let password, let language):
            return try signIn(address, password, language)
        case .loadOrders(let member): return .orders(try orders(of: member.id))
        case .addOrder(let member, let claim): return try addOrder(member, claim)
        case .saveDraft(let order, let draft, let revision, let member):
            return try saveDraft(order, draft, basedOn: revision, member)
        case .chooseDraft(let order, let draft, let member):
            return try chooseDraft(order, draft, member)
        case .discardDraft(let order, let member): return try discardDraft(order, member)
        case .submit(let order, let request, let member, let language):
            return try submit(order, request, member, language)
        case .loadMail: return .mail(try mailbox())
        case .speak(let language, let member):
            _ = try changing { () throws(ChangeError<Never>) in
                try store.change(member.id) { (account) throws(Never) in account.speak(language) }
            }
            return .done
        case .copy, .redraw, .suspend, .leave: return .done
        }
    }

    /// Turns what storage says into `StoreError`, for changes that the domain never refuses.
    private func changing<Answer>(
        _ body: () throws(ChangeError<Never>) -> Answer
    ) throws(StoreError) -> Answer {
        do throws(ChangeError<Never>) {
            return try body()
        } catch .store(let error) {
            throw error
        } catch {
            throw .busy
        }
    }

    func orders(of id: AccountID) throws -> [Order] {
        try store.orders(of: id, at: world.now()).orders
    }

    /// Hands over what a change made due; what fails stays due.
    func handOver(_ mail: [DueMail]) {
        for letter in mail {
            do { if try store.handOver(letter.id) { fresh.append(letter.id) } } catch { continue }
        }
    }

    /// The next mail of this session that was not tried yet.
    func nextFreshMail() -> MailID? { fresh.isEmpty ? nil : fresh.removeFirst() }
}

// MARK: - Before signing in

extension Shop {
    private func lookUp(_ number: OrderNumber) throws -> Answer {
        guard let order = try store.order(number) else { return .lookedUp(number, .unknown) }
        if order.holder != nil { return .lookedUp(number, .held) }
        return .lookedUp(number, order.record == nil ? .unknown : .known)
    }

    private func register(
        _ address: EmailAddress, _ password: String, _ claim: Claim, _ language: Language
    ) throws -> Answer {
        if let order = try store.order(claim.order), let holder = order.holder,
            try store.account(of: address)?.id != holder.account
        {
            return .orderHeld(claim.order)
        }
        let new = NewAccount(
            id: try world.mintAccountID(), address: address, claim: claim,
            password: try world.hashPassword(password), code: try world.mintCode(),
            language: language)
        let now = world.now()
        do throws(ChangeError<Account.Refusal>) {
            switch try store.register(new, at: now) {
            case .pending(let account): handOver(account.mail)
            case .ownerTold: handOver(try accountMail(address))
            }
            return .registered(address, expires: now.adding(seconds: Registration.lifetime))
        } catch .refused(let refusal) {
            return .registrationRefused(refusal)
        } catch .store(let error) {
            throw error
        }
    }

    private func accountMail(
        _ address: EmailAddress
    ) throws(ChangeError<Account.Refusal>) -> [DueMail] {
        do throws(StoreError) {
            return try store.account(of: address)?.mail ?? []
        } catch {
            throw .store(error)
        }
    }

    private func resend(_ address: EmailAddress, _ language: Language) throws -> Answer {
        let now = world.now()
        let code = try world.mintCode()
        do throws(ChangeError<Account.Refusal>) {
            handOver(try store.resend(to: address, code, at: now)?.mail ?? [])
        } catch .refused(.alreadyActive) {
            // The same answer as for an address nobody registered with: it gives nothing away.
        } catch .refused(let refusal) {
            return .resendRefused(refusal)
        } catch .store(let error) {
            throw error
        }
        return .resent(address, expires: now.adding(seconds: Registration.lifetime))
    }

    private func activate(_ address: EmailAddress, _ code: SecretCode) throws -> Answer {
        do throws(ChangeError<Account.Refusal>) {
            let account = try store.activate(address, at: world.now()) {
                world.codeMatches(code, $0)
            }
            guard let account else { return .activationRefused(.codeWrong) }
            handOverMail(ofOrdersOf: account.id)
            return .activated(address)
        } catch .refused(let refusal) {
            return .activationRefused(refusal)
        } catch .store(let error) {
            throw error
        }
    }

    /// An order that names another's address has that one told of the claim.
    private func handOverMail(ofOrdersOf account: AccountID) {
        do { handOver(try orders(of: account).flatMap(\.mail)) } catch {
            // It stays due, and the next sender hands it over.
            AuthLog().write("cannot hand over mail of \(account.text)", .warning)
        }
    }

    private func signIn(
        _ address: EmailAddress, _ password: String, _ language: Language
    ) throws -> Answer {
        let account = try store.account(of: address)
        guard let account, world.passwordMatches(password, account.password) else {
            // An unknown address costs as much time as a wrong password.
            if account == nil { _ = try world.hashPassword(password) }
            AuthLog().write("sign-in refused for \(address.key)", .warning)
            return .signInRefused
        }
        guard let membership = account.membership else { return .mustActivate(address) }
        AuthLog().write("signed in \(account.id.text)", .notice)
        let member = Member(
            id: account.id, address: account.address, lastRequest: membership.lastRequest)
        let orders = try orders(of: account.id)
        return .signedIn(member, orders)
    }
}

extension Account {
    fileprivate var password: SecretHash {
        switch stage {
        case .registered(let registration): registration.password
        case .active(let membership): membership.password
        }
    }
}

// MARK: - Orders and applications

extension Shop {
    private func addOrder(_ member: Member, _ claim: Claim) throws -> Answer {
        do throws(ChangeError<Order.Refusal>) {
            let order = try store.claim(claim, for: member.id, at: world.now())
            handOver(order.mail)
        } catch .refused(let refusal) {
            return .orderRefused(claim.order, refusal)
        } catch .store(let error) {
            throw error
        }
        return .orderAdded(claim.order, try orders(of: member.id))
    }

    /// Changes an order that `member` may see; for everybody else it is another's.
    private func change<Answer>(
        _ number: OrderNumber, of member: Member,
        _ body: (inout Order) throws(Order.Refusal) -> Answer
    ) throws(ChangeError<Order.Refusal>) -> Answer {
        try store.change(number) { (order) throws(Order.Refusal) in
            guard order.isVisible(to: member.id, address: member.address) else {
                throw .heldByAnother
            }
            return try body(&order)
        }
    }

    private func saveDraft(
        _ number: OrderNumber, _ draft: Draft, basedOn revision: Int?, _ member: Member
    ) throws -> Answer {
        do throws(ChangeError<Order.Refusal>) {
            let save = try change(number, of: member) { (order) throws(Order.Refusal) in
                try order.save(draft, basedOn: revision, at: world.now())
            }
            switch save {
            case .saved(let revision): return .draftSaved(number, revision: revision)
            case .rivals(let both): return .draftRivals(number, both)
            }
        } catch .refused(let refusal) {
            return .draftRefused(number, refusal)
        } catch .store(let error) {
            throw error
        }
    }

    private func chooseDraft(
        _ number: OrderNumber, _ draft: Draft, _ member: Member
    ) throws -> Answer {
        do throws(ChangeError<Order.Refusal>) {
            return .draftChosen(
                try change(number, of: member) { (order) throws(Order.Refusal) in
                    _ = try order.choose(draft, at: world.now())
                    return order
                })
        } catch .refused(let refusal) {
            return .draftRefused(number, refusal)
        } catch .store(let error) {
            throw error
        }
    }

    private func discardDraft(_ number: OrderNumber, _ member: Member) throws -> Answer {
        do throws(ChangeError<Order.Refusal>) {
            return .draftDiscarded(
                try change(number, of: member) { (order) throws(Order.Refusal) in
                    order.discardDraft()
                    return order
                })
        } catch .refused(let refusal) {
            return .draftRefused(number, refusal)
        } catch .store(let error) {
            throw error
        }
    }

    private func submit(
        _ number: OrderNumber, _ request: Request, _ member: Member, _ language: Language
    ) throws -> Answer {
        let now = world.now()
        let application = try world.mintApplicationNumber()
        let mail = try world.mintMailID()
        let order: Order
        do throws(ChangeError<Order.Refusal>) {
            order = try change(number, of: member) { (order) throws(Order.Refusal) in
                _ = try order.submit(request, as: application, at: now)
                order.post([
                    DueMail(
                        id: mail, to: member.address, language: language,
                        letter: .submitted(application, number, at: now), madeAt: now)
                ])
                return order
            }
        } catch .refused(let refusal) {
            guard let known = try store.order(number) else { throw StoreError.unknownAccount }
            return .submissionRefused(known, refusal)
        } catch .store(let error) {
            throw error
        }
        remember(request, of: member)
        handOver(order.mail)
        guard let sent = order.applications.last(where: { $0.number == application }) else {
            return .trouble(.damaged)
        }
        return .submitted(order, sent)
    }

    /// The next application begins with these details (M10); without them it begins empty, so a
    /// failure here takes nothing from the application that was sent.
    private func remember(_ request: Request, of member: Member) {
        do {
            _ = try store.change(member.id) { (account) throws(Account.Refusal) in
                try account.remember(request)
            }
        } catch {
            AuthLog().write("cannot keep last details of \(member.id.text)", .warning)
        }
    }
}
