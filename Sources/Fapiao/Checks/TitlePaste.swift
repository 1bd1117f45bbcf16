/// What the tax bureau's QR code for a title (2017) holds, as a scanner pastes it.
///
/// The form is `$01` + Base64 of `title</>taxID</>address|phone</>bank|account</>CRC` + `$`. Each
/// part may be missing. The parts are text as if typed and are still to be checked; the CRC is not
/// looked at, since samples in the wild compute it differently.
package struct TitlePaste: Hashable, Sendable {
    package let title: String?
    package let taxID: String?
    package let address: String?
    package let phone: String?
    package let bank: String?
    package let account: String?

    /// The longest paste that is looked at, in bytes.
    package static let limit = 2_048

    package enum Fault: Error, Hashable, Sendable {
        /// It does not begin with a dollar sign and two digits.
        case notATitleString
        /// Its two digits are not `01`.
        case unknownVersion(String)
        /// What stands between the dollar signs is not Base64, likely because a part is missing.
        case notBase64
        case notUTF8
        case tooLong(limit: Int)
        /// None of the six fields has anything in it.
        case empty
    }

    /// Whether `text` is meant to be such a string, so that a paste goes here and into no field.
    package static func recognises(_ text: String) -> Bool {
        version(of: Typed.trimmed(text)) != nil
    }

    package init(_ pasted: String) throws(Fault) {
        guard pasted.utf8.count <= TitlePaste.limit else { throw .tooLong(limit: TitlePaste.limit) }
        let text = Typed.trimmed(pasted)
        guard let version = TitlePaste.version(of: text) else { throw .notATitleString }
        guard version == "01" else { throw .unknownVersion(version) }
        // A terminal may have broken the line.
        let body = text.dropFirst(3).prefix { $0 != "$" }.filter { !$0.isWhitespace }
        guard let bytes = Base64.bytes(body) else { throw .notBase64 }
        guard let content = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        let parts = TitlePaste.parts(of: content)
        title = parts[0]
        taxID = parts[1]
        (address, phone) = parts[2].map(TitlePaste.addressAndPhone) ?? (nil, nil)
        (bank, account) = parts[3].map(TitlePaste.bankAndAccount) ?? (nil, nil)
        guard parts.contains(where: { $0 != nil }) else { throw .empty }
    }

    /// The two digits behind the dollar sign.
    private static func version(of text: String) -> String? {
        guard text.hasPrefix("$") else { return nil }
        let version = text.dropFirst().prefix(2)
        return version.count == 2 && Digits.areAll(version) ? String(version) : nil
    }

    /// The first four parts between `</>`; nil where nothing is in one.
    private static func parts(of content: String) -> [String?] {
        var parts: [String] = [""]
        var rest = content[...]
        while let character = rest.first {
            if rest.hasPrefix("</>") {
                parts.append("")
                rest = rest.dropFirst(3)
            } else {
                parts[parts.count - 1].append(character)
                rest = rest.dropFirst()
            }
        }
        return (0..<4).map { $0 < parts.count ? filled(parts[$0]) : nil }
    }

    /// `text` trimmed and without what would steer a terminal; nil if nothing is left.
    private static func filled(_ text: some StringProtocol) -> String? {
        var clean = String.UnicodeScalarView()
        clean.append(contentsOf: text.unicodeScalars.filter { !SingleLine.isControl($0) })
        let trimmed = Typed.trimmed(String(clean))
        return trimmed.isEmpty ? nil : trimmed
    }
}

extension TitlePaste {
    private typealias Pair = (String?, String?)

    private static func addressAndPhone(_ text: String) -> Pair {
        split(text) { (try? PhoneNumber($0)) != nil }
    }

    private static func bankAndAccount(_ text: String) -> Pair {
        split(text) { (try? BankAccount($0)) != nil }
    }

    /// `text` cut at its last `|`, or else before the longest ending that `isNumber` accepts.
    ///
    /// An ending begins where a run of digits does, so that no number is cut in two.
    private static func split(_ text: String, where isNumber: (String) -> Bool) -> Pair {
        // Half width is made scalar by scalar, so places in one are places in the other.
        let typed = Array(text.unicodeScalars)
        let half = Array(Typed.halfWidth(text).unicodeScalars)
        if let bar = half.lastIndex(of: "|") {
            return (filled(string(typed[..<bar])), filled(string(typed[(bar + 1)...])))
        }
        for start in half.indices where isNumberStart(half, at: start) {
            let ending = string(half[start...])
            if isNumber(ending) { return (filled(string(typed[..<start])), filled(ending)) }
        }
        return (text, nil)
    }

    private static func isNumberStart(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
        let starts = Set<Unicode.Scalar>("0123456789(+".unicodeScalars)
        guard starts.contains(scalars[place]) else { return false }
        return place == 0 || !starts.contains(scalars[place - 1])
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
