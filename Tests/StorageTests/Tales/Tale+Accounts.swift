import Fapiao
import Testing

@testable import Storage

/// What customers do with their accounts, and clerks with those of customers.
extension Tale {
    static let ofAccounts = [
        registering, registeringInAnothersPlace, registeringATakenAddress, resending, activating,
        choosingAPassword, forgettingAPassword, wantingAnotherAddress, movingToAnotherAddress,
        stoppingAMove, settingASecondAddress, signingOutEverywhere, visiting, speaking, closing,
        registeringAClosedOnesAddress, countingATry, forgivingTries,
    ]

    static func member(_ scene: Scene) throws -> Membership? {
        try scene.store.account(Sample.account())?.membership
    }

    /// Changes the first account, which is there.
    static func change(
        _ scene: Scene, _ body: (inout Account) throws(Account.Refusal) -> Void
    ) throws {
        let changed: Void? = try scene.store.change(Sample.account(), body)
        try Audit.demand(changed != nil, "the account is gone")
    }

    private static let registering = Tale("registering") { _ in
    } act: { scene in
        try scene.register(Sample.newAccount())
    } kept: { scene in
        try scene.store.account(of: Sample.address())?.registration != nil
    } next: { scene in
        // At once, by somebody who minted another account.
        let other = try Sample.newAccount(2)
        try scene.register(other, at: Sample.later(5))
        let account = try scene.store.account(of: other.address)
        try Audit.demand(account?.registration?.password == other.password, "not the latest")
        let codes = account?.mail.filter { $0.letter.secret != nil }.map(\.id)
        try Audit.demand(codes == [other.code.mail], "not its code alone")
    }

    private static let registeringInAnothersPlace = Tale("registering in another's place") {
        scene in
        try scene.register(Sample.newAccount())
    } act: { scene in
        try scene.register(Sample.newAccount(2), at: Sample.later(5))
    } kept: { scene in
        let account = try scene.store.account(of: Sample.address())
        return try account?.registration?.password == Sample.newAccount(2).password
    }

    private static let registeringATakenAddress = Tale("registering a taken address") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        try scene.register(Sample.newAccount(2), at: Sample.later(100))
    } kept: { scene in
        try scene.store.account(Sample.account())?.mail.contains {
            $0.letter == .alreadyRegistered
        } ?? false
    }

    private static let resending = Tale("resending a code") { scene in
        try scene.register(Sample.newAccount())
    } act: { scene in
        let code = try Sample.code(31)
        let account = try scene.store.resend(to: Sample.address(), code, at: Sample.later(60))
        try Audit.demand(account != nil, "the account is gone")
    } kept: { scene in
        let mail = try scene.store.account(Sample.account())?.mail.map(\.id) ?? []
        guard try mail.contains(Sample.mail(31)) else { return false }
        return try !mail.contains(Sample.mail(1))
    }

    private static let activating = Tale("activating") { scene in
        try scene.register(Sample.newAccount())
        try scene.take([Sample.record(contact: "someone@else.cn")])
    } act: { scene in
        try scene.activate(Sample.newAccount())
    } kept: { scene in
        try scene.store.account(of: Sample.address())?.membership != nil
    } next: { scene in
        let new = try Sample.newAccount()
        do throws(ChangeError<Account.Refusal>) {
            _ = try scene.store.activate(
                new.address, at: Sample.later(70), matches: Sample.matches(new.code))
        } catch {
            guard case .refused(.codeUsed) = error else { throw error }
        }
        let listed = try scene.list(new.id)
        try Audit.demand(listed == ["E2026000123"], "2: its order is not listed")
        let settled = try scene.store.account(new.id)
        try Audit.demand(settled?.membership?.claims == [], "2: a claim is left")
        // The address that the record names was told, once.
        let order = try scene.store.order(Sample.order())
        let told = order?.mail.filter { $0.to.text == "someone@else.cn" }
        try Audit.demand(told?.count == 1, "not told once")
    }

    private static let choosingAPassword = Tale("choosing a password") { scene in
        _ = try scene.join(Sample.newAccount())
        let code = try Sample.code(31)
        try change(scene) { (account) throws(Account.Refusal) in
            try account.resetPassword(code, at: Sample.later(100))
        }
    } act: { scene in
        let mail = try Sample.mail(32)
        try change(scene) { (account) throws(Account.Refusal) in
            try account.setPassword(SecretHash("new"), telling: mail, at: Sample.later(110))
        }
    } kept: { scene in
        let account = try scene.store.account(Sample.account())
        guard account?.membership?.password == SecretHash("new") else { return false }
        try Audit.demand(account?.membership?.reset == nil, "the one-time password lives")
        return try account?.mail.contains { try $0.id == Sample.mail(32) } ?? false
    }

    private static let forgettingAPassword = Tale("forgetting a password") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        let code = try Sample.code(31)
        try change(scene) { (account) throws(Account.Refusal) in
            try account.resetPassword(code, at: Sample.later(100))
        }
    } kept: { scene in
        guard try member(scene)?.reset != nil else { return false }
        return try Audit(disk: scene.disk).mail().contains(Sample.mail(31).text)
    }

    private static func move(_ scene: Scene) throws {
        let (to, code, stop) = (
            try EmailAddress("li@example.org"), try Sample.code(21), try Sample.code(22)
        )
        try change(scene) { (account) throws(Account.Refusal) in
            try account.changeAddress(to: to, code: code, stop: stop, at: Sample.later(100))
        }
    }

    private static let wantingAnotherAddress = Tale("wanting another address") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        try move(scene)
    } kept: { scene in
        guard try member(scene)?.addressChange != nil else { return false }
        return try scene.store.account(Sample.account())?.mail.count ?? 0 >= 2
    }

    private static let movingToAnotherAddress: Tale = Tale("moving to another address") { scene in
        _ = try scene.join(Sample.newAccount())
        try scene.register(Sample.newAccount(2, address: "li@example.org", order: "E2026000999"))
        try move(scene)
    } act: { scene in
        let code = try Sample.code(21)
        let moved = try scene.store.confirmAddress(
            of: Sample.account(), telling: (old: Sample.mail(23), new: Sample.mail(24)),
            at: Sample.later(200), matches: Sample.matches(code))
        try Audit.demand(moved != nil, "the account is gone")
    } kept: { scene in
        let new = try EmailAddress("li@example.org")
        return try scene.store.account(Sample.account())?.address == new
            && scene.store.account(of: new)?.id == Sample.account()
    } next: { scene in
        if try member(scene)?.addressChange != nil { try movingToAnotherAddress.act(scene) }
        // The old address is free again, whatever the first try left.
        try scene.register(Sample.newAccount(3), at: Sample.later(400))
        let holder = try scene.store.account(of: Sample.address())
        try Audit.demand(holder?.registration != nil, "the old address is not free")
    }

    private static let stoppingAMove = Tale("stopping a move") { scene in
        _ = try scene.join(Sample.newAccount())
        try move(scene)
    } act: { scene in
        let (mail, stop) = (try Sample.mail(25), try Sample.code(22))
        try change(scene) { (account) throws(Account.Refusal) in
            try account.stopAddressChange(
                telling: mail, at: Sample.later(150), matches: Sample.matches(stop))
        }
    } kept: { scene in
        try member(scene).map { $0.addressChange == nil } ?? false
    }

    private static let settingASecondAddress = Tale("setting a second address") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        let (second, mail) = (try EmailAddress("boss@example.cn"), try Sample.mail(26))
        try change(scene) { (account) throws(Account.Refusal) in
            try account.setSecondAddress(second, telling: mail, at: Sample.later(100))
        }
    } kept: { scene in
        try member(scene)?.secondAddress?.text == "boss@example.cn"
    }

    private static let signingOutEverywhere = Tale("signing out everywhere") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        let mail = try Sample.mail(27)
        try change(scene) { (account) throws(Account.Refusal) in
            try account.signOutEverywhere(telling: mail, at: Sample.later(100))
        }
    } kept: { scene in
        try member(scene)?.generation == 1
    }

    private static let visiting = Tale("visiting") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        try change(scene) { (account) throws(Account.Refusal) in
            try account.visit(at: Sample.later(100))
        }
    } kept: { scene in
        try member(scene)?.visits?.current == Sample.later(100)
    }

    private static let speaking = Tale("speaking another language") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        try change(scene) { (account) throws(Account.Refusal) in account.speak(.swedish) }
    } kept: { scene in
        try scene.store.account(Sample.account())?.language == .swedish
    }

    private static func close(_ scene: Scene) throws {
        let (reason, mail) = (try Prose("x"), try Sample.mail(28))
        try change(scene) { (account) throws(Account.Refusal) in
            try account.close(
                by: "zhao.min", reason: reason, telling: mail, at: Sample.later(100))
        }
    }

    private static let closing = Tale("closing an account") { scene in
        _ = try scene.join(Sample.newAccount())
    } act: { scene in
        try close(scene)
    } kept: { scene in
        guard try scene.store.account(Sample.account())?.closing != nil else { return false }
        return try scene.store.account(of: Sample.address()) == nil
    }

    private static let registeringAClosedOnesAddress = Tale("registering a closed one's address") {
        scene in
        _ = try scene.join(Sample.newAccount())
        try close(scene)
    } act: { scene in
        try scene.register(Sample.newAccount(2), at: Sample.later(200))
    } kept: { scene in
        try Audit.demand(
            scene.store.account(Sample.account())?.closing != nil, "the closed account is gone")
        return try scene.store.account(of: Sample.address())?.id == Sample.account(2)
    }

    private static func caller() throws -> Caller {
        Caller(address: try Sample.address(), source: "192.0.2.1")
    }

    private static let countingATry = Tale("counting a try") { _ in
    } act: { scene in
        let isLetIn = try scene.store.admit(caller(), at: Sample.noon)
        try Audit.demand(isLetIn, "kept out at once")
    } kept: { scene in
        try scene.store.tries(of: Sample.address(), at: Sample.noon) != nil
    }

    private static let forgivingTries = Tale("forgiving tries") { scene in
        for _ in 1...4 { _ = try scene.store.admit(caller(), at: Sample.noon) }
    } act: { scene in
        try scene.store.forgive(caller())
    } kept: { scene in
        try scene.store.tries(of: Sample.address(), at: Sample.noon) == nil
    }
}
