import Testing

@testable import Fapiao

@Suite struct MintedTests {
    /// Bytes that look random and are the same in each run.
    private func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 56)
        }
    }

    @Test func anApplicationNumberReadsBackInAnyForm() throws {
        for seed in 0..<500 as Range<UInt64> {
            let number = try #require(ApplicationNumber(random: bytes(8, seed: seed)))
            #expect(try ApplicationNumber(number.text) == number)
            #expect(try ApplicationNumber(number.grouped.lowercased()) == number)
            #expect(number.grouped.count == 9)
        }
    }

    @Test func whatAProgramWroteIsReadAsItIsAndOnlySo() throws {
        for seed in 0..<100 as Range<UInt64> {
            let number = try #require(ApplicationNumber(random: bytes(8, seed: seed)))
            #expect(ApplicationNumber(written: number.text[...]) == number)
            #expect(ApplicationNumber(written: number.grouped[...]) == nil)
            let swapped = number.text.dropFirst() + number.text.prefix(1)
            let isSame = swapped == number.text
            #expect(isSame || ApplicationNumber(written: swapped[...]) != number)
        }
        #expect(ApplicationNumber(written: "3838d5n8") == nil)
        #expect(ApplicationNumber(written: "22222222") == nil)
    }

    @Test func anApplicationNumberHasNoVowelAndNoLookAlike() {
        #expect(Set("AEIOU01LQSZBG").isDisjoint(with: ApplicationNumber.alphabet))
        #expect(ApplicationNumber.alphabet.count == 23)
    }

    @Test func lookAlikesAreReadAsTheDigits() throws {
        let all = try #require(ApplicationNumber(random: [0, 0, 0, 0, 0, 0, 0, 0]))
        #expect(all.text.hasPrefix("2222222"))
        #expect(try ApplicationNumber(all.text.replacing("2", with: "z")) == all)
    }

    @Test func everyWrongCharacterInAnApplicationNumberIsCaught() throws {
        for seed in 0..<20 as Range<UInt64> {
            let number = try #require(ApplicationNumber(random: bytes(8, seed: seed)))
            let right = Array(number.text)
            for place in right.indices {
                for character in ApplicationNumber.alphabet where character != right[place] {
                    var wrong = right
                    wrong[place] = character
                    #expect(throws: ApplicationNumber.Fault.checkFailed) {
                        try ApplicationNumber(String(wrong))
                    }
                }
            }
        }
    }

    @Test func everySwapOfNeighboursInAnApplicationNumberIsCaught() throws {
        for seed in 0..<200 as Range<UInt64> {
            let number = try #require(ApplicationNumber(random: bytes(8, seed: seed)))
            let right = Array(number.text)
            for place in 0..<7 where right[place] != right[place + 1] {
                var wrong = right
                wrong.swapAt(place, place + 1)
                #expect(throws: ApplicationNumber.Fault.checkFailed) {
                    try ApplicationNumber(String(wrong))
                }
            }
        }
    }

    @Test(arguments: [
        ("", ApplicationNumber.Fault.missing), ("2222", .wrongLength(count: 4)),
        ("2222-2A22", .badCharacter("A", position: 6)), ("222222222", .wrongLength(count: 9)),
        ("申", .badCharacter("申", position: 1)),
    ])
    func whatIsNoApplicationNumberIsRefused(typed: String, fault: ApplicationNumber.Fault) {
        #expect(throws: fault) { try ApplicationNumber(typed) }
    }

    @Test func tooLittleRandomnessMintsNothing() {
        #expect(ApplicationNumber(random: bytes(7, seed: 1)) == nil)
        #expect(AccountID(random: bytes(7, seed: 1)) == nil)
        #expect(SecretCode(random: bytes(16, seed: 1)) == nil)
    }

    @Test func everyRandomBitOfASecretCounts() throws {
        let zeros = [UInt8](repeating: 0, count: 17)
        let none = try #require(SecretCode(random: zeros))
        var codes: Set<SecretCode> = [none]
        for bit in 0..<130 {
            var bytes = zeros
            bytes[bit / 8] = 0x80 >> UInt8(bit % 8)
            codes.insert(try #require(SecretCode(random: bytes)))
        }
        #expect(codes.count == 131)
        #expect(none.text == String(repeating: "0", count: 26))
    }

    @Test func aSecretIsReadHoweverItIsTyped() throws {
        let code = try #require(SecretCode(random: bytes(17, seed: 7)))
        #expect(code.grouped.split(separator: "-").map(\.count) == [5, 5, 5, 5, 6])
        #expect(try SecretCode(code.grouped) == code)
        #expect(try SecretCode(" \(code.grouped.lowercased())\n") == code)
        let spaced = code.text.map(String.init).joined(separator: " ")
        #expect(try SecretCode(spaced) == code)
        let ones = try SecretCode("oOiIlL" + String(repeating: "Ａ", count: 20))
        #expect(ones.text == "001111" + String(repeating: "A", count: 20))
    }

    @Test(arguments: [
        ("", SecretCode.Fault.missing), ("ABC", .wrongLength(count: 3)), ("U", .badCharacter("U")),
        (String(repeating: "A", count: 27), .wrongLength(count: 27)), ("A!", .badCharacter("!")),
    ])
    func whatIsNoSecretIsRefused(typed: String, fault: SecretCode.Fault) {
        #expect(throws: fault) { try SecretCode(typed) }
    }

    @Test func aSecretIsNotToldToALog() throws {
        let code = try #require(SecretCode(random: bytes(17, seed: 9)))
        var dumped = ""
        dump(code, to: &dumped)
        for text in ["\(code)", String(reflecting: code), String(describing: [code]), dumped] {
            #expect(!text.contains(code.text.prefix(5)))
        }
    }

    @Test func anAccountIDReadsBackAsItIsAndOnlySo() throws {
        let id = try #require(AccountID(random: bytes(8, seed: 3)))
        #expect(AccountID(id.text) == id)
        #expect(id.text.count == 12)
        #expect(AccountID(random: [0xFF, 0, 0, 0, 0, 0, 0, 0])?.text == "ZW0000000000")
        for wrong in [
            "", "zw0000000000", "ZW00000000000", "ZW000000000", "ZW000000000U", "ZW000000000/",
        ] {
            #expect(AccountID(wrong) == nil)
        }
    }
}
