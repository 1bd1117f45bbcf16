/// A taxpayer identification number (纳税人识别号).
package struct TaxpayerID: Hashable, Sendable {
    /// In half width and capitals, without spaces and hyphens.
    package let text: String
    package let kind: Kind

    package enum Kind: Hashable, Sendable {
        /// A unified social credit code, GB 32100-2015.
        case unifiedCode
        /// A citizen's ID number, GB 11643-1999, which a sole trader uses.
        case citizenID
        /// A number from before 2015, of 15, 17 or 20 characters.
        case old(length: Int)
    }

    /// What is odd about a number that is accepted all the same.
    package enum Warning: Hashable, Sendable {
        /// The organisation code within does not have its own check digit (GB 11714-1997).
        case organisationCheckDigit
        case olderForm(length: Int)
    }

    package enum Fault: Error, Hashable, Sendable {
        case missing
        /// `position` counts from 1 in what was typed without spaces and hyphens; `suggestion` is
        /// the character it was likely taken for.
        case impossibleCharacter(Character, position: Int, suggestion: Character?)
        case wrongLength(count: Int)
        /// The form is right, but a character was mistyped.
        case checkFailed
    }

    package init(_ typed: String) throws(Fault) {
        let code = Typed.code(typed)
        guard !code.isEmpty else { throw .missing }
        try TaxpayerID.refuseImpossible(in: code, typed, unless: Latin.isCapitalOrDigit)
        switch code.count {
        case 18: kind = try TaxpayerID.currentKind(of: code, typed)
        case 15, 17, 20: kind = .old(length: code.count)
        case let count: throw .wrongLength(count: count)
        }
        text = code
    }

    package var warnings: [Warning] {
        switch kind {
        case .unifiedCode:
            OrganisationCode.hasCheckDigit(text.dropFirst(8)) ? [] : [.organisationCheckDigit]
        case .citizenID: []
        case .old(let length): [.olderForm(length: length)]
        }
    }

    /// The kind of an 18-character code.
    ///
    /// A citizen's ID comes first: one in 31 also passes as a unified code, but hardly any unified
    /// code has a date of birth in it.
    private static func currentKind(of code: String, _ typed: String) throws(Fault) -> Kind {
        if CitizenID.isOne(code) { return .citizenID }
        try refuseImpossible(in: code, typed, unless: UnifiedCode.alphabet.contains)
        guard UnifiedCode.hasCheckCharacter(code) else { throw .checkFailed }
        return .unifiedCode
    }

    private static func refuseImpossible(
        in code: String, _ typed: String, unless isPossible: (Character) -> Bool
    ) throws(Fault) {
        for (index, character) in code.enumerated() where !isPossible(character) {
            throw .impossibleCharacter(
                Typed.original(of: character, in: typed), position: index + 1,
                suggestion: UnifiedCode.lookAlikes[character])
        }
    }
}
