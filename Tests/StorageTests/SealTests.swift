import Testing

@testable import Storage

struct SealTests {
    static let sealed = Seal.seal(Array(#"{"format":1,"title":"云南"}"#.utf8))

    @Test func theSealIsTheLastMember() {
        let text = String(decoding: Self.sealed, as: UTF8.self)
        #expect(text == "{\"format\":1,\"title\":\"云南\",\"checksum\":\"crc32:4197bca2\"}\n")
    }

    @Test func openingGivesTheObjectBack() throws {
        let opened = try Seal.open(Self.sealed)
        #expect(String(decoding: opened, as: UTF8.self) == #"{"format":1,"title":"云南"}"#)
    }

    @Test func everyChangedByteIsFound() {
        for index in Self.sealed.indices {
            var damaged = Self.sealed
            damaged[index] ^= 1
            #expect(throws: Damage.self) { try Seal.open(damaged) }
        }
    }

    @Test func everyCutIsFound() {
        for count in 0..<Self.sealed.count {
            #expect(throws: Damage.self) { try Seal.open(Array(Self.sealed.prefix(count))) }
        }
    }
}
