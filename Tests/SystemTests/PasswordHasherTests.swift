import Testing

@testable import System

/// The cheapest cost, so that the tests take no time; the default has a test of its own.
private let hasher = PasswordHasher(cost: 1)

@Suite struct PasswordHasherTests {
    @Test func theRightPasswordOpensAndNoOtherDoes() throws {
        let hash = try hasher.hash("订单 2026 öppna")
        #expect(hash.hasPrefix("$y$"))
        #expect(try hasher.verify("订单 2026 öppna", against: hash))
        #expect(try !hasher.verify("订单 2026 oppna", against: hash))
        #expect(try !hasher.verify("", against: hash))
    }

    @Test func twoHashesOfOnePasswordDiffer() throws {
        #expect(try hasher.hash("same") != hasher.hash("same"))
    }

    @Test func composedAndDecomposedLettersAreOnePassword() throws {
        let hash = try hasher.hash("\u{E5}terst\u{E4}ll")
        #expect(try hasher.verify("a\u{30A}tersta\u{308}ll", against: hash))
    }

    @Test func aPasswordThatLibcryptWouldCutIsRefused() {
        #expect(throws: PasswordHasher.Fault.unusablePassword) { try hasher.hash("open\0sesame") }
        #expect(throws: PasswordHasher.Fault.unusablePassword) {
            try hasher.hash(String(repeating: "x", count: 512))
        }
    }

    @Test func theLongestPasswordWorksInFull() throws {
        let long = String(repeating: "发", count: 128)
        let hash = try hasher.hash(long)
        #expect(try hasher.verify(long, against: hash))
        #expect(try !hasher.verify(String(long.dropLast()), against: hash))
    }

    @Test(arguments: ["", "*0", "!", "$y$", "$y$jBT$", "plain", "$y$j75$ab:cd$xyz"])
    func aDamagedHashIsAFaultOrFitsNothing(hash: String) {
        let verdict = try? hasher.verify("anything", against: hash)
        #expect(verdict != true)
    }

    @Test func onlyACheaperHashIsMadeAnew() throws {
        let cheap = try PasswordHasher(cost: 1).hash("x")
        let dear = try PasswordHasher(cost: 3).hash("x")
        #expect(PasswordHasher(cost: 2).needsRehash(cheap))
        #expect(!PasswordHasher(cost: 1).needsRehash(cheap))
        #expect(!PasswordHasher(cost: 2).needsRehash(dear))
        #expect(PasswordHasher(cost: 1).needsRehash("$6$salt$rest"))
        #expect(PasswordHasher(cost: 1).needsRehash(""))
    }

    @Test func theDefaultCostIsSixtyFourMebibytes() throws {
        let hasher = PasswordHasher()
        #expect(hasher.cost == 7)
        #expect(try hasher.hash("x").hasPrefix("$y$jBT$"))
    }

    @Test(arguments: [(-5, 1), (0, 1), (11, 11), (99, 11)])
    func aCostOutOfRangeIsBroughtWithin(given: Int, taken: Int) {
        #expect(PasswordHasher(cost: given).cost == taken)
    }
}
