import Testing

@testable import Fapiao

@Suite struct AccountTests {
    private let start = Samples.noon

    private func code(_ seed: UInt8) throws -> FreshCode {
        FreshCode(
            clear: try #require(SecretCode(random: Array(repeating: seed, count: 17))),
            hash: SecretHash("hash \(seed)"),
            mail: try #require(MailID(random: Array(repeating: seed, count: 10))))
    }

    private func claim() throws -> Claim {
        Claim(order: try OrderNumber("E2026000123"), paidOn: nil)
    }

    private func account() throws -> Account {
        Account(
            registering: try EmailAddress("li@example.com"), id: try #require(Samples.account),
            claim: try claim(), password: SecretHash("p"), code: try code(1),
            language: .simplifiedChinese, at: start)
    }

    @Test func registeringMailsACodeThatLives24Hours() throws {
        let account = try account()
        #expect(account.mail.count == 1)
        #expect(account.registration?.expires == start.adding(seconds: 86_400))
        #expect(account.membership == nil)
    }

    @Test(arguments: [(86_399, true), (86_400, false), (86_401, false)])
    func aCodeEndsAfterExactly24Hours(seconds: Int, lives: Bool) throws {
        var account = try account()
        let at = start.adding(seconds: seconds)
        if lives {
            try account.activate(at: at) { $0 == SecretHash("hash 1") }
            #expect(account.membership?.claims == [try claim()])
            #expect(account.mail.isEmpty)
        } else {
            let before = account
            #expect(
                throws: Account.Refusal.codeExpired(at: start.adding(seconds: 86_400))
            ) {
                try account.activate(at: at) { $0 == SecretHash("hash 1") }
            }
            #expect(account == before)
        }
    }

    @Test func aWrongCodeAndAUsedOneAreToldApart() throws {
        var account = try account()
        #expect(throws: Account.Refusal.codeWrong) {
            try account.activate(at: start) { $0 == SecretHash("other") }
        }
        try account.activate(at: start) { $0 == SecretHash("hash 1") }
        #expect(throws: Account.Refusal.codeUsed) {
            try account.activate(at: start) { $0 == SecretHash("hash 1") }
        }
        #expect(throws: Account.Refusal.codeWrong) {
            try account.activate(at: start) { $0 == SecretHash("other") }
        }
    }

    @Test func aNewCodeEndsTheOldOneAndItsMail() throws {
        var account = try account()
        try account.resend(try code(2), at: start.adding(seconds: 60))
        #expect(account.mail.map(\.id) == [try code(2).mail])
        #expect(throws: Account.Refusal.codeWrong) {
            try account.activate(at: start.adding(seconds: 61)) { $0 == SecretHash("hash 1") }
        }
        try account.activate(at: start.adding(seconds: 61)) { $0 == SecretHash("hash 2") }
    }

    @Test func atMostThreeCodesAnHourAndTenADay() throws {
        var account = try account()
        for second in [1, 2] { try account.resend(try code(2), at: start.adding(seconds: second)) }
        #expect(
            throws: Account.Refusal.tooManyCodes(from: start.adding(seconds: 3600))
        ) {
            try account.resend(try code(3), at: start.adding(seconds: 3599))
        }
        var made = 3
        for hour in 1...7 {
            try account.resend(try code(4), at: start.adding(seconds: hour * 3600 + 60 * hour))
            made += 1
        }
        #expect(made == CodeLimit.aDay)
        #expect(
            throws: Account.Refusal.tooManyCodes(from: start.adding(seconds: 86_400))
        ) {
            try account.resend(try code(5), at: start.adding(seconds: 80_000))
        }
        try account.resend(try code(6), at: start.adding(seconds: 86_400))
    }

    @Test func anActiveAccountCannotBeRegisteredOver() throws {
        var account = try account()
        try account.activate(at: start) { _ in true }
        let before = account
        #expect(throws: Account.Refusal.alreadyActive) {
            try account.registerAgain(
                claim: try claim(), password: SecretHash("thief"), code: try code(9),
                language: .english, at: start)
        }
        #expect(account == before)
    }
}
