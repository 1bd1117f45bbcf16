import Testing

@testable import Fapiao

/// An account that the desk closed.
@Suite struct ClosingTests {
    private func mail(_ seed: UInt8) throws -> MailID {
        try #require(MailID(random: Array(repeating: seed, count: 10)))
    }

    private func registered() throws -> Account {
        let clear = try #require(SecretCode(random: Array(repeating: 7, count: 17)))
        return Account(
            registering: try EmailAddress("li@example.cn"), id: try #require(Samples.account),
            claim: Claim(order: try OrderNumber("E2026000123"), paidOn: nil),
            password: SecretHash("p"),
            code: FreshCode(clear: clear, hash: SecretHash("c"), mail: try mail(1)),
            language: .swedish, at: Samples.noon)
    }

    @Test func nobodySignsInAndTheOwnerIsTold() throws {
        var account = try registered()
        try account.activate(at: Samples.noon) { _ in true }
        let reason = try Prose("客户要求")
        try account.close(by: "zhao.min", reason: reason, telling: mail(2), at: Samples.noon)
        #expect(account.membership == nil && account.registration == nil)
        #expect(account.closing?.by == "zhao.min" && account.closing?.memberSince == Samples.noon)
        #expect(
            account.mail.map(\.letter) == [.accountChanged(.closed, at: Samples.noon)])
        #expect(throws: Account.Refusal.closed) {
            try account.close(by: "x", reason: reason, telling: mail(3), at: Samples.noon)
        }
        #expect(throws: Account.Refusal.notActive) {
            try account.signOutEverywhere(telling: mail(3), at: Samples.noon)
        }
        #expect(throws: Account.Refusal.codeWrong) {
            try account.activate(at: Samples.noon) { _ in true }
        }
    }

    @Test func aRegistrationEndsWithItsCodeAndNobodyIsTold() throws {
        var account = try registered()
        try account.close(
            by: "zhao.min", reason: try Prose("垃圾注册"), telling: mail(2), at: Samples.noon)
        #expect(account.mail.isEmpty)
        #expect(account.closing?.memberSince == nil)
    }
}
