import Testing

@testable import Storage

struct KeyTests {
    /// Invariant 5: what is typed never leads outside its folder.
    @Test(arguments: [
        "..", ".", "../../etc/passwd", "/etc/passwd", "a/b", "", ".new-1-1", "a\0b", "发票", "a b",
        "-rf", "CON", "a%2Fb",
    ])
    func aNameIsAPlainFileName(_ typed: String) throws {
        guard let key = Key(.emails, typed) else {
            #expect(typed.isEmpty)
            return
        }
        #expect(!key.name.contains("/") && !key.name.hasPrefix(".") && key.name.utf8.count <= 250)
        #expect(key.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        #expect(PercentCode.decode(key.name) == typed)
    }

    @Test func ordinaryKeysStayReadable() throws {
        #expect(
            PercentCode.encode("li.ming+fapiao_2@example-1.cn") == "li.ming+fapiao_2@example-1.cn")
        #expect(PercentCode.encode("a/b 发") == "a%2Fb%20%E5%8F%91")
        let order = try #require(Key(.orders, "E2026000123"))
        #expect(order.document.description == "orders/a08/E2026000123.json")
        let account = try #require(Key(.accounts, "7K3QF9M2X4WB"))
        #expect(account.document.description == "accounts/f23/7K3QF9M2X4WB.json")
    }

    @Test func aNameThatIsTooLongIsRefused() {
        #expect(Key(.emails, String(repeating: "a", count: 250)) != nil)
        #expect(Key(.emails, String(repeating: "a", count: 251)) == nil)
        #expect(Key(.emails, String(repeating: "发", count: 28)) == nil)
    }

    @Test(arguments: ["%", "%4", "%zz", "%2f", "%FF"])
    func whatWasNeverEncodedIsNotDecoded(_ name: String) {
        #expect(PercentCode.decode(name) == nil)
    }

    @Test func checksumIsTheOneOfGzip() {
        #expect(CRC32.checksum("123456789".utf8) == 0xCBF4_3926)
        #expect(CRC32.checksum("".utf8) == 0)
    }

    @Test func locksAndShardsAreSpread() {
        let keys = (0..<20_000).compactMap { Key(.orders, "E\(2_026_000_000 + $0)") }
        #expect(Set(keys.map(\.shard)).count > 4000)
        let slots = Dictionary(grouping: keys, by: \.slot)
        #expect(slots.count == 1024 && slots.keys.allSatisfy { (0..<1024).contains($0) })
    }
}
