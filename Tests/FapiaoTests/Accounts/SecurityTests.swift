import Testing

@testable import Fapiao

/// Passwords, addresses and codes of an active account, by a clock that is handed in.
@Suite struct SecurityTests {
    private let start = Samples.noon

    private func code(_ seed: UInt8) throws -> FreshCode {
        FreshCode(
            clear: try #require(SecretCode(random: Array(repeating: seed, count: 17))),
            hash: SecretHash("hash \(seed)"), mail: try mail(seed))
    }

    private func mail(_ seed: UInt8) throws -> MailID {
        try #require(MailID(random: Array(repeating: seed, count: 10)))
    }

    private func account() throws -> Account {
        var account = Account(
            registering: try EmailAddress("li@example.com"), id: try #require(Samples.account),
            claim: Claim(order: try OrderNumber("E2026000123"), paidOn: nil),
            password: SecretHash("p"), code: try code(1), language: .english, at: start)
        try account.activate(at: start) { _ in true }
        return account
    }

    private func changing() throws -> Account {
        var account = try account()
        try account.changeAddress(
            to: EmailAddress("na@example.org"), code: code(2), stop: code(3), at: start)
        return account
    }

    private func letters(_ account: Account) -> [Letter] { account.mail.map(\.letter) }

    // MARK: Passwords

    @Test(arguments: [(-1, true), (0, false), (1, false)])
    func aOneTimePasswordLivesExactlyTwoHours(seconds: Int, lives: Bool) throws {
        var account = try account()
        try account.resetPassword(code(2), at: start)
        let reset = account.reset(at: start.adding(seconds: 2 * 60 * 60 + seconds))
        #expect((reset?.code == SecretHash("hash 2")) == lives)
        // The old password is as it was, whatever becomes of the other.
        #expect(account.membership?.password == SecretHash("p"))
    }

    @Test func aNewPasswordEndsSessionsAndOneTimePasswordsAndIsTold() throws {
        var account = try account()
        try account.resetPassword(code(2), at: start)
        try account.setPassword(SecretHash("new"), telling: mail(9), at: start)
        #expect(account.reset(at: start) == nil)
        #expect(account.membership?.generation == 1)
        #expect(letters(account) == [.accountChanged(.passwordChanged, at: start)])
    }

    @Test func aOneTimePasswordAskedForAgainEndsTheFirst() throws {
        var account = try account()
        try account.resetPassword(code(2), at: start)
        try account.resetPassword(code(3), at: start.adding(seconds: 1))
        #expect(account.reset(at: start.adding(seconds: 1))?.code == SecretHash("hash 3"))
        #expect(account.mail.map(\.id) == [try mail(3)])
    }

    // MARK: Addresses

    @Test(arguments: [(-1, true), (0, false), (1, false)])
    func aChangeOfAddressLivesExactly24Hours(seconds: Int, lives: Bool) throws {
        let expires = start.adding(seconds: 24 * 60 * 60)
        let at = expires.adding(seconds: seconds)
        var confirmed = try changing()
        var stopped = confirmed
        if lives {
            try confirmed.confirmAddress(telling: (old: mail(8), new: mail(9)), at: at) {
                $0 == SecretHash("hash 2")
            }
            #expect(confirmed.address == (try EmailAddress("na@example.org")))
            try stopped.stopAddressChange(telling: mail(9), at: at) { $0 == SecretHash("hash 3") }
            #expect(stopped.address == (try EmailAddress("li@example.com")))
        } else {
            let before = confirmed
            #expect(throws: Account.Refusal.codeExpired(at: expires)) {
                try confirmed.confirmAddress(telling: (old: mail(8), new: mail(9)), at: at) {
                    $0 == SecretHash("hash 2")
                }
            }
            #expect(throws: Account.Refusal.codeExpired(at: expires)) {
                try stopped.stopAddressChange(telling: mail(9), at: at) {
                    $0 == SecretHash("hash 3")
                }
            }
            #expect(confirmed == before && stopped == before)
        }
    }

    @Test func bothAddressesAreToldOfAChangeAndItsCodesEnd() throws {
        var account = try changing()
        try account.confirmAddress(telling: (old: mail(8), new: mail(9)), at: start) { _ in true }
        #expect(
            account.mail.map(\.to) == [
                try EmailAddress("na@example.org"), try EmailAddress("li@example.com"),
            ])
        #expect(
            letters(account).allSatisfy { $0 == .accountChanged(.addressChanged, at: start) })
        #expect(throws: Account.Refusal.nothingPending) {
            try account.confirmAddress(telling: (old: mail(6), new: mail(7)), at: start) { _ in
                true
            }
        }
        #expect(throws: Account.Refusal.nothingPending) {
            try account.stopAddressChange(telling: mail(7), at: start) { _ in true }
        }
    }

    @Test func theTwoCodesOfAChangeAreNotEachOther() throws {
        var account = try changing()
        let before = account
        #expect(throws: Account.Refusal.codeWrong) {
            try account.confirmAddress(telling: (old: mail(8), new: mail(9)), at: start) {
                $0 == SecretHash("hash 3")
            }
        }
        #expect(throws: Account.Refusal.codeWrong) {
            try account.stopAddressChange(telling: mail(9), at: start) {
                $0 == SecretHash("hash 2")
            }
        }
        #expect(account == before)
    }

    @Test func aStoppedChangeSignsEverybodyOut() throws {
        var account = try changing()
        try account.stopAddressChange(telling: mail(9), at: start) { $0 == SecretHash("hash 3") }
        #expect(account.membership?.addressChange == nil)
        #expect(account.membership?.generation == 1)
        #expect(letters(account) == [.accountChanged(.addressChangeStopped, at: start)])
    }

    @Test func theAddressOneHasIsRefused() throws {
        var account = try account()
        #expect(throws: Account.Refusal.addressUnchanged) {
            try account.changeAddress(
                to: EmailAddress("LI@example.com"), code: code(2), stop: code(3), at: start)
        }
        #expect(throws: Account.Refusal.addressUnchanged) {
            try account.setSecondAddress(
                EmailAddress("Li@example.com"), telling: mail(9), at: start)
        }
        #expect(account.mail.isEmpty)
    }

    // MARK: The rest

    @Test func copiesAreToldOfOnce() throws {
        var account = try account()
        let second = try EmailAddress("books@example.com")
        try account.setSecondAddress(second, telling: mail(8), at: start)
        try account.setSecondAddress(second, telling: mail(9), at: start)
        #expect(letters(account) == [.accountChanged(.secondAddressSet, at: start)])
        #expect(account.mail.map(\.to) == [account.address])
    }

    @Test func theVisitBeforeThisOneIsRemembered() throws {
        var account = try account()
        try account.visit(at: start)
        #expect(account.membership?.visits?.last == nil)
        try account.visit(at: start.adding(seconds: 60))
        #expect(account.membership?.visits?.last == start)
    }

    @Test func waitsDoubleAfterThreeFreeTriesAndEndAt15Minutes() {
        let waits = (1...16).map { Throttle.source.wait(after: $0) }
        #expect(
            waits == [0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
    }
}
