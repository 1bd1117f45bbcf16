/// What a use case needs from outside itself, handed in so that tests can seal it: the time, chance
/// and the hashes.
package struct World: Sendable {
    package var now: @Sendable () -> Instant
    /// So many bytes that nobody can guess.
    package var random: @Sendable (Int) -> [UInt8]
    /// Hashes a password; slow on purpose.
    package var hashPassword: @Sendable (String) throws -> SecretHash
    /// Whether a password belongs to a hash, in the same time for any hash.
    package var passwordMatches: @Sendable (String, SecretHash) -> Bool
    /// Hashes a code, whose 130 random bits need no slowness.
    package var hashCode: @Sendable (SecretCode) throws -> SecretHash
    package var codeMatches: @Sendable (SecretCode, SecretHash) -> Bool

    package init(
        now: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (Int) -> [UInt8],
        hashPassword: @escaping @Sendable (String) throws -> SecretHash,
        passwordMatches: @escaping @Sendable (String, SecretHash) -> Bool,
        hashCode: @escaping @Sendable (SecretCode) throws -> SecretHash,
        codeMatches: @escaping @Sendable (SecretCode, SecretHash) -> Bool
    ) {
        self.now = now
        self.random = random
        self.hashPassword = hashPassword
        self.passwordMatches = passwordMatches
        self.hashCode = hashCode
        self.codeMatches = codeMatches
    }
}

/// The source of chance gave fewer bytes than were asked for.
package struct ShortOfChance: Error, Equatable, Sendable {
    package init() {}
}

extension World {
    package func mintAccountID() throws -> AccountID {
        try minted(AccountID(random: random(8)))
    }

    package func mintMailID() throws -> MailID { try minted(MailID(random: random(10))) }

    package func mintApplicationNumber() throws -> ApplicationNumber {
        try minted(ApplicationNumber(random: random(16)))
    }

    package func mintSupportNumber() throws -> SupportNumber {
        try minted(SupportNumber(random: random(8)))
    }

    /// A fresh code with the mail that will carry it.
    package func mintCode() throws -> FreshCode {
        let clear = try minted(SecretCode(random: random(17)))
        return FreshCode(clear: clear, hash: try hashCode(clear), mail: try mintMailID())
    }

    private func minted<Noun>(_ noun: Noun?) throws -> Noun {
        guard let noun else { throw ShortOfChance() }
        return noun
    }
}
