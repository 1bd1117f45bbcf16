import Testing

@testable import Fapiao

@Suite struct TaxpayerIDTests {
    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

    @Test(arguments: [
        "914403001922038216", "91440300708461136T", "91330100799655058B", "91110000802100433B",
        "91110108551385082Q", "121200004013590816",
    ])
    func publicCodesPassBothChecks(code: String) throws {
        let id = try TaxpayerID(code)
        #expect(id.kind == .unifiedCode)
        #expect(id.text == code)
        #expect(id.warnings.isEmpty)
    }

    @Test(arguments: [
        " 91440300708461136t ", "9144-0300-7084-6113-6T", "９１４４０３００７０８４６１１３６Ｔ",
        "9144 0300 7084 6113 6T", "91440300–70846113–6T",
    ])
    func groupingCaseAndWidthDoNotMatter(typed: String) throws {
        #expect(try TaxpayerID(typed).text == "91440300708461136T")
    }

    @Test func everyWrongCharacterIsCaught() {
        let code = Array("91440300708461136T")
        for place in code.indices {
            for character in Self.alphabet where character != code[place] {
                var wrong = code
                wrong[place] = character
                #expect(throws: TaxpayerID.Fault.checkFailed) { try TaxpayerID(String(wrong)) }
            }
        }
    }

    @Test func everySwapOfNeighboursIsCaught() {
        let code = Array("91440300708461136T")
        for place in code.indices.dropLast() where code[place] != code[place + 1] {
            var wrong = code
            wrong.swapAt(place, place + 1)
            #expect(throws: TaxpayerID.Fault.checkFailed) { try TaxpayerID(String(wrong)) }
        }
    }

    @Test(arguments: [
        (
            "9144030070846113OT",
            TaxpayerID.Fault.impossibleCharacter("O", position: 17, suggestion: "0")
        ),
        ("I1440300708461136T", .impossibleCharacter("I", position: 1, suggestion: "1")),
        ("9z440300708461136T", .impossibleCharacter("z", position: 2, suggestion: "2")),
        ("91-44S300708461136T", .impossibleCharacter("S", position: 5, suggestion: "5")),
        ("91440300V08461136T", .impossibleCharacter("V", position: 9, suggestion: "U")),
        ("91440300É08461136T", .impossibleCharacter("É", position: 9, suggestion: nil)),
        ("9144030070846113六T", .impossibleCharacter("六", position: 17, suggestion: nil)),
        ("91440300708461136_", .impossibleCharacter("_", position: 18, suggestion: nil)),
    ])
    func aCharacterThatCannotOccurIsPointedAt(typed: String, fault: TaxpayerID.Fault) {
        #expect(throws: fault) { try TaxpayerID(typed) }
    }

    @Test(arguments: [1, 14, 16, 19, 21])
    func aWrongLengthSaysHowManyThereAre(count: Int) {
        #expect(throws: TaxpayerID.Fault.wrongLength(count: count)) {
            try TaxpayerID(String(repeating: "9", count: count))
        }
    }

    @Test func nothingTypedIsMissing() {
        #expect(throws: TaxpayerID.Fault.missing) { try TaxpayerID(" - ") }
    }

    @Test(arguments: [15, 17, 20])
    func olderFormsAreAcceptedWithAWarning(length: Int) throws {
        let id = try TaxpayerID("31O" + String(repeating: "7", count: length - 3))
        #expect(id.kind == .old(length: length))
        #expect(id.warnings == [.olderForm(length: length)])
    }

    /// The organisation code in 914403001922038216 is 192203821; a 2 for its last digit is wrong.
    @Test func aWrongOrganisationCheckDigitIsOnlyAWarning() throws {
        let body = "91440300192203822"
        let candidates = Self.alphabet.compactMap { try? TaxpayerID(body + String($0)) }
        #expect(candidates.count == 1, "one check character fits, and one only")
        #expect(candidates.first?.warnings == [.organisationCheckDigit])
    }

    /// Made-up numbers: a leap day, and an X for the check digit.
    @Test(arguments: ["310115200002290013", "11010119900307002X", " 11010119900307002x "])
    func aSoleTradersCitizenIDIsAccepted(typed: String) throws {
        let id = try TaxpayerID(typed)
        #expect(id.kind == .citizenID)
        #expect(id.warnings.isEmpty)
    }

    /// Check digits are right; born in 1899, born on 30 February, and in a region 91.
    @Test(arguments: ["310115189912310015", "310115200002300015", "910115200002290015"])
    func nobodyHasSuchACitizenID(typed: String) {
        #expect(throws: TaxpayerID.Fault.checkFailed) { try TaxpayerID(typed) }
    }

    @Test func everyWrongDigitInACitizenIDIsCaughtOrMakesAnotherKindOfCode() {
        let right = Array("310115200002290013")
        var unified = 0
        for place in right.indices {
            for digit in "0123456789" where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                guard let id = try? TaxpayerID(String(wrong)) else { continue }
                #expect(id.kind == .unifiedCode, "\(id.text)")
                unified += 1
            }
        }
        #expect(unified < 10, "about one in 31 of 162 passes the other check")
    }
}
