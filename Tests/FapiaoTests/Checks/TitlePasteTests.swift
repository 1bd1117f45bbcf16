import Testing

@testable import Fapiao

@Suite struct TitlePasteTests {
    @Test func aWholeStringFillsSixFields() throws {
        let paste = try TitlePaste(
            encoded(
                "云南示例药业</>91440300708461136T</>昆明市呈贡区云南白药街3686号|0871-66350538"
                    + "</>中国银行昆明分行|135 0000 1234</>A1B2"))
        #expect(paste.title == "云南示例药业")
        #expect(paste.taxID == "91440300708461136T")
        #expect(paste.address == "昆明市呈贡区云南白药街3686号")
        #expect(paste.phone == "0871-66350538")
        #expect(paste.bank == "中国银行昆明分行")
        #expect(paste.account == "135 0000 1234")
    }

    /// 发票 as RFC 4648 encodes it, done by hand.
    @Test(arguments: [
        "$015Y+R56Wo$", " $015Y+R56Wo$\n", "$015Y+R\n56Wo$", "$015Y-R56Wo$", "$015Y+R56Wo",
    ])
    func theFramingIsToleratedAsScannersSendIt(pasted: String) throws {
        #expect(TitlePaste.recognises(pasted))
        let paste = try TitlePaste(pasted)
        #expect(paste.title == "发票")
        #expect(paste.taxID == nil && paste.address == nil && paste.account == nil)
    }

    @Test(
        arguments: [
            ("上海市科苑路88号021-28986102", "上海市科苑路88号", "021-28986102"),
            ("上海市科苑路88号 （021）28986102", "上海市科苑路88号", "(021)28986102"),
            ("科苑路88号3号楼657 13800138000", "科苑路88号3号楼657", "13800138000"),
            ("科苑路88号｜28986102", "科苑路88号", "28986102"), ("科苑路88号", "科苑路88号", nil),
            ("|13800138000", nil, "13800138000"), ("13800138000", nil, "13800138000"),
            ("a|b|13800138000", "a|b", "13800138000"),
        ] as [(String, String?, String?)])
    func theAddressEndsWhereAPhoneBegins(
        joined: String, address: String?, phone: String?
    ) throws {
        let paste = try TitlePaste(encoded("T</></>\(joined)</></>"))
        #expect(paste.address == address)
        #expect(paste.phone == phone)
    }

    @Test(
        arguments: [
            ("招商银行上海分行6222021001101234567", "招商银行上海分行", "6222021001101234567"),
            ("工行第2支行 6222 0210 0110", "工行第2支行", "6222 0210 0110"), ("招商银行", "招商银行", nil),
            ("招商银行|", "招商银行", nil), ("622202100110", nil, "622202100110"),
        ] as [(String, String?, String?)])
    func theBankEndsWhereAnAccountBegins(joined: String, bank: String?, account: String?) throws {
        let paste = try TitlePaste(encoded("T</></></>\(joined)</>"))
        #expect(paste.bank == bank)
        #expect(paste.account == account)
    }

    @Test func whatWouldSteerATerminalIsDropped() throws {
        #expect(try TitlePaste(encoded("云\u{1B}[2J南\u{202E}</>")).title == "云[2J南")
    }

    @Test(arguments: [
        ("", TitlePaste.Fault.notATitleString), ("云南白药", .notATitleString),
        ("$5.00", .notATitleString), ("01abc$", .notATitleString),
        ("$02YWJj$", .unknownVersion("02")),
        ("$01Y*Jj$", .notBase64), ("$01YWJjY$", .notBase64), ("$01YW=j$", .notBase64),
        ("$01YWJj====$", .notBase64), ("$01//79$", .notUTF8), ("$01$", .empty),
        ("$01IA==$", .empty),
        ("$01" + String(repeating: "A", count: 2_048), .tooLong(limit: 2_048)),
    ])
    func whatIsNotSuchAStringIsRefused(pasted: String, fault: TitlePaste.Fault) {
        #expect(throws: fault) { try TitlePaste(pasted) }
    }

    @Test(arguments: [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg", "foob")])
    func base64OfTheStandardsOwnVectors(text: String, plain: String) {
        #expect(Base64.bytes(text) == Array(plain.utf8))
    }

    private func encoded(_ content: String) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let bits = content.utf8.flatMap { byte in (0..<8).reversed().map { Int(byte) >> $0 & 1 } }
        var text = ""
        for start in stride(from: 0, to: bits.count, by: 6) {
            let sextet = (0..<6).map { start + $0 < bits.count ? bits[start + $0] : 0 }
            text.append(alphabet[sextet.reduce(0) { $0 * 2 + $1 }])
        }
        while text.count % 4 != 0 { text.append("=") }
        return "$01\(text)$"
    }
}
