/// Which passwords are accepted: long enough and not among the first guesses (NIST SP 800-63B).
///
/// There are no rules on composition. The shortest is eight by default, since people may use the
/// Office 365 one (M3).
package struct PasswordPolicy: Hashable, Sendable {
    /// In Unicode scalars.
    package let minimumLength: Int
    /// In Unicode scalars.
    package let maximumLength: Int

    package init(minimumLength: Int = 8, maximumLength: Int = 128) {
        self.minimumLength = minimumLength
        self.maximumLength = maximumLength
    }

    package enum Fault: Error, Hashable, Sendable {
        case tooShort(count: Int, minimum: Int)
        case tooLong(count: Int, maximum: Int)
        /// It is one of those that attackers try first.
        case tooCommon
        /// One or two characters, or one piece, over and over.
        case repeated
        /// A run of the alphabet, of the digits or of a keyboard's keys, in either direction.
        case sequence
        /// It has the name of the e-mail address in it.
        case containsEmail
    }

    /// Accepts `password` or says what is wrong with it; `email` is the account's address.
    package func check(_ password: String, email: EmailAddress?) throws(Fault) {
        let count = password.unicodeScalars.count
        guard count >= minimumLength else {
            throw .tooShort(count: count, minimum: minimumLength)
        }
        guard count <= maximumLength else { throw .tooLong(count: count, maximum: maximumLength) }
        let folded = password.lowercased()
        guard !PasswordPolicy.isRepeated(Array(folded)) else { throw .repeated }
        guard !PasswordPolicy.isSequence(folded) else { throw .sequence }
        guard !CommonPasswords.all.contains(folded) else { throw .tooCommon }
        if let email, PasswordPolicy.has(email, in: folded) { throw .containsEmail }
    }

    private static func isRepeated(_ characters: [Character]) -> Bool {
        if Set(characters).count <= 2 { return true }
        guard characters.count >= 4 else { return false }
        return (1...characters.count / 2).contains { period in
            characters.dropFirst(period).elementsEqual(characters.dropLast(period))
        }
    }

    private static let runs = [
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "01234567890123456789",
        "qwertyuiopasdfghjklzxcvbnm", "`1234567890-=", "!@#$%^&*()_+", "qwertyuiop[]\\",
        "asdfghjkl;'", "zxcvbnm,./", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
        "qazwsxedcrfvtgbyhnujmikolp", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn",
    ].flatMap { [$0, String($0.reversed())] }

    private static func isSequence(_ folded: String) -> Bool {
        runs.contains { $0.contains(folded) }
    }

    /// A name of fewer than four characters may occur by chance, so then the whole address counts.
    private static func has(_ email: EmailAddress, in folded: String) -> Bool {
        let name = email.name.lowercased()
        return folded.contains(name.count >= 4 ? name : email.text.lowercased())
    }
}
