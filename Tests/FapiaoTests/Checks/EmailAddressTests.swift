import Testing

@testable import Fapiao

@Suite struct EmailAddressTests {
    @Test(arguments: [
        ("Zhu.Qinqin@21Vianet.COM", "Zhu.Qinqin@21vianet.com", "zhu.qinqin@21vianet.com"),
        (" a@b.cn ", "a@b.cn", "a@b.cn"), ("ａ＠ｂ．ｃｎ", "a@b.cn", "a@b.cn"),
        ("a+tag_1-x@sub.b-c.cn", "a+tag_1-x@sub.b-c.cn", "a+tag_1-x@sub.b-c.cn"),
        ("o'Neil/x%y@b.cn", "o'Neil/x%y@b.cn", "o%27neil%2Fx%25y@b.cn"),
        ("{A}@xn--fiqs8s.cn", "{A}@xn--fiqs8s.cn", "%7Ba%7D@xn--fiqs8s.cn"),
    ])
    func anAddressIsKeptAsTypedAndKeyedInSmallLetters(
        typed: String, text: String, key: String
    ) throws {
        let address = try EmailAddress(typed)
        #expect(address.text == text)
        #expect(address.key == key)
    }

    @Test(arguments: [
        ("", EmailAddress.Fault.missing), ("zhu", .noAt), ("a@b@c.cn", .badCharacter("@")),
        ("朱@b.cn", .nonASCII("朱")), ("a@中国.cn", .nonASCII("中")), ("ſ@b.cn", .nonASCII("ſ")),
        ("a b@c.cn", .badCharacter(" ")), ("\"a\"@b.cn", .badCharacter("\"")),
        ("a\u{0}@b.cn", .badCharacter("\u{0}")), ("a\r\nBcc:x@b.cn", .badCharacter("\r\n")),
        ("a,b@c.cn", .badCharacter(",")), ("<a@b.cn>", .badCharacter("<")),
        ("-f@b.cn", .leadingHyphen), ("@b.cn", .badName), (".a@b.cn", .badName),
        ("a.@b.cn", .badName), ("a..b@c.cn", .badName), ("a@", .badDomain), ("a@b", .badDomain),
        ("a@b..cn", .badDomain), ("a@-b.cn", .badDomain), ("a@b-.cn", .badDomain),
        ("a@b_c.cn", .badDomain), ("a@10.0.0.1", .badDomain), ("a@.cn", .badDomain),
        ("a@\(String(repeating: "b", count: 64)).cn", .badDomain),
        ("\(String(repeating: "a", count: 65))@b.cn", .tooLong(count: 65, limit: 64)),
    ])
    func whatMailCannotGoToIsRefused(typed: String, fault: EmailAddress.Fault) {
        #expect(throws: fault) { try EmailAddress(typed) }
    }

    @Test func theLongestKeyFitsAFileName() throws {
        let domain = (0..<4).map { _ in String(repeating: "d", count: 61) }.joined(separator: ".")
        // 247 bytes of domain, an @ and the name.
        #expect(try EmailAddress("ab@\(domain)").key.utf8.count == 250)
        #expect(throws: EmailAddress.Fault.tooLong(count: 251, limit: 250)) {
            try EmailAddress("abc@\(domain)")
        }
        #expect(throws: EmailAddress.Fault.tooLong(count: 252, limit: 250)) {
            try EmailAddress("a/@\(domain)")
        }
        #expect(throws: EmailAddress.Fault.tooLong(count: 255, limit: 254)) {
            try EmailAddress("abcdefg@\(domain)")
        }
    }

    @Test func aKeyNeverLeavesItsFolder() throws {
        let key = try EmailAddress("/etc/passwd@b.cn").key
        #expect(key == "%2Fetc%2Fpasswd@b.cn")
        #expect(throws: EmailAddress.Fault.badName) { try EmailAddress("../x@b.cn") }
    }
}
