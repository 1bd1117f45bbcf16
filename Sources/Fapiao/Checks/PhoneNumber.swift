/// A telephone number in mainland China.
package struct PhoneNumber: Hashable, Sendable {
    /// As it is shown and printed: `13800138000`, `021-28986102`, `021-28986102-123`,
    /// `400-089-0365`.
    package let text: String
    package let kind: Kind

    package enum Kind: Hashable, Sendable {
        case mobile
        case landline
        /// A 400 or 800 number.
        case service
    }

    package enum Fault: Error, Hashable, Sendable {
        case missing
        case badCharacter(Character)
        /// A country code other than 86, which couriers here cannot call.
        case foreign
        /// It begins as a mobile number, which has 11 digits, but has `count`.
        case mobileLength(count: Int)
        /// Neither mobile, landline with its area code, nor 400 or 800 number.
        case unknownForm
    }

    /// The number in what a person typed: spaces, hyphens, dots and brackets may group it, and
    /// `+86` may lead it; an extension follows a hyphen, 转, 分机, `ext`, `x` or `#`.
    package init(_ typed: String) throws(Fault) {
        let dialled = try PhoneNumber.dialled(typed)
        let digits = dialled.groups.joined()
        if let known = PhoneNumber.known(digits, extension: dialled.extension) {
            self = known
        } else if dialled.extension == nil, let last = dialled.groups.last,
            let known = PhoneNumber.known(dialled.groups.dropLast().joined(), extension: last)
        {
            self = known
        } else if PhoneNumber.beginsMobile(digits) {
            throw .mobileLength(count: digits.count)
        } else {
            throw .unknownForm
        }
    }

    private init(_ text: String, _ kind: Kind) {
        self.text = text
        self.kind = kind
    }

    private static func known(_ digits: String, extension more: String?) -> PhoneNumber? {
        if let more, !(1...6).contains(more.utf8.count) { return nil }
        if beginsMobile(digits) {
            return digits.utf8.count == 11 && more == nil ? PhoneNumber(digits, .mobile) : nil
        }
        let suffix = more.map { "-" + $0 } ?? ""
        if digits.hasPrefix("400") || digits.hasPrefix("800") {
            guard digits.utf8.count == 10 else { return nil }
            let middle = digits.dropFirst(3).prefix(3)
            return PhoneNumber(
                "\(digits.prefix(3))-\(middle)-\(digits.suffix(4))\(suffix)", .service)
        }
        guard let area = areaCode(of: digits) else { return nil }
        let local = digits.dropFirst(area.utf8.count)
        guard (7...8).contains(local.utf8.count) else { return nil }
        return PhoneNumber("\(area)-\(local)\(suffix)", .landline)
    }

    private static func beginsMobile(_ digits: String) -> Bool {
        digits.hasPrefix("1") && ("3"..."9").contains(digits.dropFirst().first ?? "0")
    }

    /// 010 and 02x have three digits, all others four.
    private static func areaCode(of digits: String) -> Substring? {
        guard digits.hasPrefix("0") else { return nil }
        switch digits.dropFirst().first {
        case "1": return digits.hasPrefix("010") ? digits.prefix(3) : nil
        case "2": return digits.prefix(3)
        case "0", nil: return nil
        case _: return digits.prefix(4)
        }
    }
}

extension PhoneNumber {
    /// What was typed, without the country: runs of digits, and an extension that was marked.
    private typealias Dialled = (groups: [String], extension: String?)

    private static let marks = ["分机", "转", "ext.", "ext", "x", "#"]

    /// Whether a byte stands in a number without any extension: a digit or what groups digits.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || [0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E].contains(byte)
    }

    private static func dialled(_ typed: String) throws(Fault) -> Dialled {
        var text = Typed.normalised(typed).lowercased()
        guard !text.isEmpty else { throw .missing }
        if !text.utf8.allSatisfy(isPlain) {
            for mark in marks { text = text.replacing(mark, with: "|") }
        }
        let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        var groups = try runs(of: parts.first ?? "", in: typed)
        let international = text.drop { $0 == "(" }.hasPrefix("+")
        let tail = parts.count == 2 ? try runs(of: parts[1], in: typed).joined() : nil
        guard let first = groups.first else { throw .unknownForm }
        if let rest = withoutCountry(first, international: international) {
            groups[0] = rest
            groups = domestic(groups.filter { !$0.isEmpty })
        } else if international || first.hasPrefix("00") {
            throw .foreign
        }
        return (groups, tail)
    }

    /// The runs of digits in `text`, a part of what was typed.
    private static func runs(of text: Substring, in typed: String) throws(Fault) -> [String] {
        var groups = [""]
        for (index, character) in text.enumerated() {
            if Digits.isOne(character) {
                groups[groups.count - 1].append(character)
            } else if " -().".contains(character) || (character == "+" && index <= 1) {
                groups.append("")
            } else {
                throw .badCharacter(Typed.original(of: character, in: typed))
            }
        }
        return groups.filter { !$0.isEmpty }
    }

    /// `digits` without China's country code, if that leads them.
    private static func withoutCountry(_ digits: String, international: Bool) -> String? {
        if digits.hasPrefix("0086") { return String(digits.dropFirst(4)) }
        if digits == "86" || (international && digits.hasPrefix("86")) {
            return String(digits.dropFirst(2))
        }
        // 8613800138000, as address books export it.
        let rest = String(digits.dropFirst(2))
        return digits.hasPrefix("86") && rest.utf8.count == 11 && beginsMobile(rest) ? rest : nil
    }

    /// `groups` as dialled within China: behind +86 an area code has lost its 0.
    private static func domestic(_ groups: [String]) -> [String] {
        let digits = groups.joined()
        let complete =
            digits.hasPrefix("0") || beginsMobile(digits)
            || (digits.utf8.count == 10 && (digits.hasPrefix("400") || digits.hasPrefix("800")))
        return complete ? groups : ["0"] + groups
    }
}
