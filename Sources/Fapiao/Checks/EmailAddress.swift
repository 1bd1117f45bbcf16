/// An e-mail address: the plain ASCII ones of RFC 5321, without quoted names or bracketed hosts.
///
/// One mailbox may be written in several ways; compare `key` to tell whether two are the same.
package struct EmailAddress: Hashable, Sendable {
    /// As mail is sent to it: the name as typed, the domain in small letters.
    package let text: String

    /// What tells mailboxes apart, safe as a file name: all in small letters, with a percent sign
    /// and two hexadecimal digits for each byte outside `[a-z0-9._@+-]`.
    package var key: String { EmailAddress.key(of: text) }

    /// What stands before the @, as typed.
    package var name: Substring { text.prefix { $0 != "@" } }

    /// The longest address, in bytes (RFC 5321, erratum 1690).
    package static let limit = 254
    /// The longest name before the @, in bytes.
    package static let nameLimit = 64
    /// The longest key, in bytes; a file system takes 255.
    package static let keyLimit = 250

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case noAt
        case nonASCII(Character)
        /// A space, a control character, a quote, or a second @.
        case badCharacter(Character)
        /// A program that sends mail could take it for an option.
        case leadingHyphen
        /// Nothing before the @, or a dot at an end of it, or two dots in a row.
        case badName
        case badDomain
        case tooLong(count: Int, limit: Int)
    }

    package init(_ typed: String) throws(Fault) {
        let address = Typed.normalised(typed)
        guard !address.isEmpty else { throw .missing }
        if let wrong = address.first(where: { !$0.isASCII }) { throw .nonASCII(wrong) }
        if let wrong = address.first(where: { !EmailAddress.isAllowed($0) }) {
            throw .badCharacter(wrong)
        }
        guard !address.hasPrefix("-") else { throw .leadingHyphen }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count > 1 else { throw .noAt }
        guard parts.count == 2 else { throw .badCharacter("@") }
        let (name, domain) = (parts[0], parts[1].lowercased())
        guard
            name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty })
        else { throw .badName }
        guard EmailAddress.isDomain(domain) else { throw .badDomain }
        text = "\(name)@\(domain)"
        try EmailAddress.checkLengths(of: text, name: name)
    }

    private static func checkLengths(of text: String, name: Substring) throws(Fault) {
        let checks = [
            (name.utf8.count, nameLimit), (text.utf8.count, limit),
            (key(of: text).utf8.count, keyLimit),
        ]
        for (count, limit) in checks where count > limit {
            throw .tooLong(count: count, limit: limit)
        }
    }

    private static func isAllowed(_ character: Character) -> Bool {
        Latin.isLetterOrDigit(character) || "@.!#$%&'*+/=?^_`{|}~-".contains(character)
    }

    /// Whether `domain` has two or more labels of letters, digits and inner hyphens, and a top one
    /// that is no number.
    private static func isDomain(_ domain: String) -> Bool {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let top = labels.last, !Digits.areAll(top) else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.allSatisfy { Latin.isLetterOrDigit($0) || $0 == "-" }
        }
    }

    private static func key(of text: String) -> String {
        var key = ""
        for character in text.lowercased() {
            if Latin.isLetterOrDigit(character) || "._@+-".contains(character) {
                key.append(character)
            } else {
                for byte in character.utf8 {
                    key += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            }
        }
        return key
    }
}
