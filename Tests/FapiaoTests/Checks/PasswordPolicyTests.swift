import Testing

@testable import Fapiao

@Suite struct PasswordPolicyTests {
    private let policy = PasswordPolicy()

    @Test(arguments: [
        "correct horse battery", "云南白药牙膏好用", "xK9#mQ2v", "        x y z", "abcdefgh1x", "zhu.qin2",
    ])
    func aPasswordOfAnyCharactersIsAccepted(password: String) throws {
        try policy.check(password, email: try EmailAddress("zhu.qinqin@example.cn"))
    }

    @Test(arguments: [
        ("", PasswordPolicy.Fault.tooShort(count: 0, minimum: 8)),
        ("xK9#mQ2", .tooShort(count: 7, minimum: 8)), ("云南白药牙膏好", .tooShort(count: 7, minimum: 8)),
        (String(repeating: "xK9#", count: 33), .tooLong(count: 132, maximum: 128)),
        ("password", .tooCommon), ("PassWord123", .tooCommon), ("P@ssw0rd", .tooCommon),
        ("woaini1314", .tooCommon), ("Qwer1234", .tooCommon), ("5201314a", .tooCommon),
        ("aaaaaaaa", .repeated), ("abababab", .repeated), ("aabbaaab", .repeated),
        ("xK9#xK9#", .repeated), ("abcabcab", .repeated), ("云南云南云南云南", .repeated),
        ("abcdefgh", .sequence), ("STUVWXYZ", .sequence), ("hgfedcba", .sequence),
        ("12345678", .sequence), ("1234567890", .sequence), ("87654321", .sequence),
        ("qwertyui", .sequence), ("poiuytre", .sequence), ("1qaz2wsx", .sequence),
        ("!@#$%^&*", .sequence), ("xyzabcde", .sequence),
        ("Zhu.Qinqin", .containsEmail), ("99zhu.qinqin!", .containsEmail),
    ])
    func oneThatIsEasilyGuessedIsRefused(
        password: String, fault: PasswordPolicy.Fault
    ) throws {
        let email = try EmailAddress("Zhu.Qinqin@example.cn")
        #expect(throws: fault) { try policy.check(password, email: email) }
    }

    @Test func aShortNameMayOccurButNotTheWholeAddress() throws {
        let email = try EmailAddress("li@example.cn")
        try policy.check("delightful-x", email: email)
        #expect(throws: PasswordPolicy.Fault.containsEmail) {
            try policy.check("LI@example.cn1", email: email)
        }
    }

    @Test func theLengthsAreASetting() throws {
        let strict = PasswordPolicy(minimumLength: 15, maximumLength: 20)
        #expect(throws: PasswordPolicy.Fault.tooShort(count: 14, minimum: 15)) {
            try strict.check("correct horse ", email: nil)
        }
        try strict.check("correct horse b", email: nil)
        #expect(throws: PasswordPolicy.Fault.tooLong(count: 21, maximum: 20)) {
            try strict.check("correct horse battery", email: nil)
        }
    }

    @Test func theListIsFoldedAndLong() {
        #expect(CommonPasswords.all.count > 500)
        #expect(CommonPasswords.all.allSatisfy { $0 == $0.lowercased() })
    }
}
