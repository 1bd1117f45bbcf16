import Fapiao
import Testing

@testable import Storage

struct StoreAccountTests {
    @Test func aRegistrationThatWasNeverActivatedBindsNobody() throws {
        let scene = try Scene()
        let first = try Sample.newAccount(1)
        let second = try Sample.newAccount(2, address: "LI.MING@EXAMPLE.CN", order: "E2026000999")
        try scene.register(first)
        // At once, with another order and another spelling.
        guard case .pending(let account) = try scene.register(second, at: Sample.later(1)) else {
            Issue.record("not pending")
            return
        }
        #expect(account.id == first.id)
        #expect(account.registration?.order == second.claim.order)
        #expect(throws: ChangeError.refused(Account.Refusal.codeWrong)) {
            try scene.store.activate(
                first.address, at: Sample.later(2), matches: Sample.matches(first.code))
        }
        // And when the code has died.
        let third = try Sample.newAccount(3)
        try scene.register(third, at: Sample.later(90_000))
        #expect(throws: ChangeError.refused(Account.Refusal.codeExpired(at: Sample.later(176_400))))
        {
            try scene.store.activate(
                first.address, at: Sample.later(200_000), matches: Sample.matches(third.code))
        }
        #expect(try scene.store.dueMail() == [third.code.mail])
    }

    @Test func anActiveAccountIsNotTakenAndItsOwnerIsToldOnce() throws {
        let scene = try Scene()
        let owner = try Sample.newAccount(1)
        let account = try scene.join(owner)
        for number in 2...4 {
            let stranger = try Sample.newAccount(number)
            #expect(try scene.register(stranger, at: Sample.later(number * 100)) == .ownerTold)
        }
        let after = try #require(try scene.store.account(account.id))
        #expect(after.membership?.password == owner.password)
        #expect(after.mail.map(\.letter) == [.alreadyRegistered])
    }

    @Test func tooManyCodesAreRefusedAndNothingMoves() throws {
        let scene = try Scene()
        let new = try Sample.newAccount(1)
        try scene.register(new)
        for number in 2...3 {
            _ = try scene.store.resend(
                to: new.address, Sample.code(number), at: Sample.later(number))
        }
        let before = try scene.store.account(new.id)
        let changes = scene.disk.changes
        #expect(throws: ChangeError.refused(Account.Refusal.tooManyCodes(from: Sample.later(3600))))
        {
            try scene.store.resend(to: new.address, Sample.code(4), at: Sample.later(4))
        }
        #expect(try scene.store.account(new.id) == before)
        #expect(scene.disk.changes == changes)
    }

    @Test func nobodyIsFoundUnderAnUnknownAddress() throws {
        let scene = try Scene()
        let address = try Sample.address("nobody@example.cn")
        #expect(try scene.store.account(of: address) == nil)
        #expect(try scene.store.resend(to: address, Sample.code(), at: Sample.noon) == nil)
        #expect(try scene.store.activate(address, at: Sample.noon) { _ in true } == nil)
    }

    /// Promise 4: a crash left the claim; the document came never.
    @Test func aClaimWithoutADocumentIsUsed() throws {
        let scene = try Scene()
        let new = try Sample.newAccount(1)
        let left = try Sample.account(9)
        _ = try scene.store.publisher.claim(Key(email: new.address).claim, for: left.text)
        #expect(try scene.store.account(of: new.address) == nil)
        try scene.register(new)
        #expect(try scene.store.account(of: new.address)?.id == left)
        try Audit(disk: scene.disk).check()
    }

    /// Promise 5: an address is a name in its folder, whatever it looks like.
    @Test func oddAddressesStayInTheirFolder() throws {
        let scene = try Scene()
        let odd = try Sample.newAccount(1, address: "a/b.%2f#'&/etc@example.cn")
        try scene.register(odd)
        #expect(try scene.store.account(of: odd.address)?.address == odd.address)
        let key = Key(email: odd.address)
        #expect(key.name == "a%2Fb.%252f%23%27%26%2Fetc@example.cn")
        try Audit(disk: scene.disk).check()
    }

    @Test func changingAnAccountKeepsTheRest() throws {
        let scene = try Scene()
        let account = try scene.join(Sample.newAccount())
        _ = try scene.store.change(account.id) { (account) throws(Account.Refusal) in
            account.speak(.swedish)
            try account.rehash(SecretHash("$y$higher"))
        }
        let after = try #require(try scene.store.account(account.id))
        #expect(after.language == .swedish && after.address == account.address)
        #expect(after.membership?.password == SecretHash("$y$higher"))
    }
}
