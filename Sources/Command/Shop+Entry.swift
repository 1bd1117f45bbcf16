import Fapiao
import Storage
import System
import Wizard

/// What is asked before anybody is signed in.
extension Shop {
    func attemptEntry(_ effect: Effect) throws -> Answer {
        switch effect {
        case .lookUp(let order): return try lookUp(order)
        case .register(let address, let password, let claim, let language):
            return try register(address, password, claim, language)
        case .resendActivation(let address, let language):
            return try resend(address, language)
        case .activate(let address, let code): return try activate(address, code)
        case .signIn(let address, let password, let language):
            return try signIn(address, password, language)
        case .forgotPassword(let address): return try forgotPassword(address)
        case .choosePassword(let password, let member, let code):
            return try choosePassword(password, member, code)
        case _: return .done
        }
    }

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
            password: try hash(password), code: try world.mintCode(),
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

    /// Activates an account, or stops a change of its address: both codes come by mail and are
    /// entered with the address that they were mailed to.
    private func activate(_ address: EmailAddress, _ code: SecretCode) throws -> Answer {
        if try stopAddressChange(of: address, code) { return .addressChangeStopped(address) }
        do throws(ChangeError<Account.Refusal>) {
            let account = try store.activate(address, at: world.now()) {
                world.codeMatches(code, $0)
            }
            guard let account else { return .activationRefused(.codeWrong) }
            handOverMail(ofOrdersOf: account)
            return .activated(address)
        } catch .refused(let refusal) {
            return .activationRefused(refusal)
        } catch .store(let error) {
            throw error
        }
    }

    /// An order that names another's address has that one told of the claim.
    private func handOverMail(ofOrdersOf account: Account) {
        do { handOver(try orders(of: account).flatMap(\.mail)) } catch {
            // It stays due, and the next sender hands it over.
            AuthLog().write("cannot hand over mail of \(account.id.text)", .warning)
        }
    }

    /// False when the code is for something else.
    private func stopAddressChange(of address: EmailAddress, _ code: SecretCode) throws -> Bool {
        guard let known = try store.account(of: address),
            known.membership?.addressChange != nil
        else { return false }
        let now = world.now()
        let mail = try world.mintMailID()
        do throws(ChangeError<Account.Refusal>) {
            let account = try store.change(known.id) { (account) throws(Account.Refusal) in
                try account.stopAddressChange(telling: mail, at: now) {
                    world.codeMatches(code, $0)
                }
                return account
            }
            handOver(account?.mail ?? [])
            AuthLog().write("change of address stopped by \(known.id.text)", .notice)
            return account != nil
        } catch .refused {
            return false
        } catch .store(let error) {
            throw error
        }
    }
}

// MARK: - Signing in

extension Shop {
    private func signIn(
        _ address: EmailAddress, _ password: String, _ language: Language
    ) throws -> Answer {
        switch try recognise(address, password) {
        case .stranger:
            AuthLog().write("sign-in refused for \(address.key)", .warning)
            return .signInRefused
        case .holder(let account):
            guard account.membership != nil else { return .mustActivate(address) }
            let now = world.now()
            let visited = try store.change(account.id) { (account) throws(Account.Refusal) in
                try account.visit(at: now)
                account.speak(language)
                return account
            }
            AuthLog().write("signed in \(account.id.text)", .notice)
            let known = visited ?? account
            return .signedIn(try member(known), try orders(of: known))
        case .forgetful(let account, let code):
            AuthLog().write("signed in with a one-time password \(account.id.text)", .notice)
            return .mustChoosePassword(try member(account), code)
        }
    }

    /// Who an address and a password speak for.
    private enum Recognised {
        case stranger
        case holder(Account)
        /// With the one-time password of a mail (M21).
        case forgetful(Account, SecretCode)
    }

    /// The try is counted before the password is looked at. A wrong password, an unknown address
    /// and a try that comes too early cost the same time and get the same answer.
    private func recognise(_ address: EmailAddress, _ password: String) throws -> Recognised {
        let now = world.now()
        let caller = Caller(address: address, source: source)
        let isAdmitted = try store.admit(caller, at: now)
        let account = isAdmitted ? try store.account(of: address) : nil
        let isOwn = try matches(password, account?.password)
        let code = try? SecretCode(password)
        let isOneTime = try code.map { try matches($0, account?.reset(at: now)?.code) } ?? false
        guard let account else { return .stranger }
        if isOwn {
            try store.forgive(caller)
            return .holder(account)
        }
        guard isOneTime, let code else { return .stranger }
        try store.forgive(caller)
        return .forgetful(account, code)
    }

    /// Without a hash to compare with it takes as long.
    private func matches(_ password: String, _ hash: SecretHash?) throws -> Bool {
        try store.whileHashing {
            guard let hash else {
                _ = try world.hashPassword(password)
                return false
            }
            return world.passwordMatches(password, hash)
        }
    }

    /// A new hash, in its turn.
    func hash(_ password: String) throws -> SecretHash {
        try store.whileHashing { try world.hashPassword(password) }
    }

    private func matches(_ code: SecretCode, _ hash: SecretHash?) throws -> Bool {
        guard let hash else {
            _ = try world.hashCode(code)
            return false
        }
        return world.codeMatches(code, hash)
    }

    /// Whether a signed-in customer knows the password, asked again before a change that matters.
    func knowsPassword(_ password: String, _ account: Account) throws -> Bool {
        let caller = Caller(address: account.address, source: source)
        let isAdmitted = try store.admit(caller, at: world.now())
        guard try matches(password, isAdmitted ? account.membership?.password : nil) else {
            AuthLog().write("password refused for \(account.id.text)", .warning)
            return false
        }
        try store.forgive(caller)
        return true
    }
}

extension Account {
    fileprivate var password: SecretHash? {
        switch stage {
        case .registered(let registration): registration.password
        case .active(let membership): membership.password
        case .closed: nil
        }
    }
}

// MARK: - Forgotten passwords

extension Shop {
    /// Mails a one-time password; the answer is the same for every address, and so is the work.
    private func forgotPassword(_ address: EmailAddress) throws -> Answer {
        let now = world.now()
        let code = try world.mintCode()
        do throws(ChangeError<Account.Refusal>) {
            if let known = try known(address) {
                let account = try store.change(known) { (account) throws(Account.Refusal) in
                    try account.resetPassword(code, at: now)
                    return account
                }
                handOver(account?.mail ?? [])
                AuthLog().write("one-time password mailed to \(known.text)", .notice)
            }
        } catch .refused {
            // Not active, or enough codes for today: to say so would tell that it exists.
        } catch .store(let error) {
            throw error
        }
        return .temporaryPasswordMailed(
            address, expires: now.adding(seconds: PasswordReset.lifetime))
    }

    private func known(
        _ address: EmailAddress
    ) throws(ChangeError<Account.Refusal>) -> AccountID? {
        do throws(StoreError) { return try store.account(of: address)?.id } catch {
            throw .store(error)
        }
    }

    /// Sets the password that a one-time password was given for, and signs in.
    private func choosePassword(
        _ password: String, _ member: Member, _ code: SecretCode
    ) throws -> Answer {
        let hash = try hash(password)
        let mail = try world.mintMailID()
        let now = world.now()
        do throws(ChangeError<Account.Refusal>) {
            let chosen = try store.change(member.id) { (account) throws(Account.Refusal) in
                guard let reset = account.reset(at: now), world.codeMatches(code, reset.code)
                else { throw .codeWrong }
                try account.setPassword(hash, telling: mail, at: now)
                try account.visit(at: now)
                return account
            }
            handOver(chosen?.mail ?? [])
        } catch .refused {
            // Used in another window, or two hours have passed meanwhile.
            return .signInRefused
        } catch .store(let error) {
            throw error
        }
        guard let account = try store.account(member.id) else { return .signInRefused }
        AuthLog().write("password chosen by \(account.id.text)", .notice)
        return .signedIn(try self.member(account), try orders(of: account))
    }
}
