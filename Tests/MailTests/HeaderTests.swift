import Fapiao
import Testing

@testable import Mail

@Suite struct HeaderTests {
    @Test(arguments: [
        "\r\nBcc: x@y.cn", "\rx", "\nx", "a\u{0}b", "\u{1B}[31m", "a\tb", "\u{7F}", "\u{85}",
        "\u{2028}", "发票\r\n",
    ])
    func aControlIsRefusedWhereverItStands(value: String) {
        var header = Header()
        #expect(throws: Header.Fault.self) { try header.add("To", value) }
        #expect(throws: Header.Fault.self) { try header.add("Subject", text: value) }
        #expect(throws: Header.Fault.self) {
            try header.add("From", name: value, address: "a@b.cn")
        }
        #expect(throws: Header.Fault.self) { try header.add("From", name: "a", address: value) }
        #expect(header == Header())
    }

    @Test func aFaultNamesTheFieldAndTheControl() {
        var header = Header()
        #expect(throws: Header.Fault.control("\n", in: "Subject")) {
            try header.add("Subject", text: "a\nb")
        }
        #expect(throws: Header.Fault.notASCII(in: "To")) { try header.add("To", "朱@b.cn") }
        #expect(throws: Header.Fault.badField("Bcc: x\r\nTo")) {
            try header.add("Bcc: x\r\nTo", "a")
        }
        #expect(throws: Header.Fault.badField("")) { try header.add("", "a") }
        let long = String(repeating: "a", count: 1000)
        #expect(throws: Header.Fault.tooLong(count: 1004, in: "To")) { try header.add("To", long) }
        #expect(header.text == "")
    }

    @Test func shortASCIIStandsAsItIs() throws {
        var header = Header()
        try header.add("Subject", text: "Application K3F7-N2PX: issued")
        try header.add("To", "zhu@b.cn")
        #expect(header.text == "Subject: Application K3F7-N2PX: issued\r\nTo: zhu@b.cn\r\n")
    }

    @Test(arguments: [
        "a =?utf-8?B?YQ==?= b", " a", "a ", String(repeating: "a", count: 68),
    ])
    func asciiThatWouldReadDifferentlyIsEncoded(text: String) throws {
        var header = Header()
        try header.add("Subject", text: text)
        #expect(header.text.hasPrefix("Subject: =?utf-8?B?"))
    }

    @Test func aNameStandsBeforeItsAddress() throws {
        var header = Header()
        try header.add("From", name: "发票", address: "a@b.cn")
        #expect(header.text == "From: =?utf-8?B?5Y+R56Wo?=\r\n <a@b.cn>\r\n")
        header = Header()
        try header.add("From", name: "", address: "a@b.cn")
        #expect(header.text == "From: a@b.cn\r\n")
    }
}

@Suite struct EncodedWordTests {
    static let subjects = [
        String(repeating: "发票申请进度", count: 7),
        String(repeating: "增值税专用发票抬头纳税人识别号", count: 3) + "a",
        String(repeating: "👨‍👩‍👧‍👦", count: 9), String(repeating: "🇨🇳é", count: 20),
        "a" + String(repeating: "票", count: 40), "", "Å" + String(repeating: "ä", count: 100),
        "e" + String(repeating: "\u{301}", count: 60),
    ]

    /// Every word can be read by itself, and together they are the text.
    @Test(arguments: subjects, [75, 67, 40])
    func wordsAreShortAndCutBetweenCharacters(subject: String, first: Int) throws {
        let words = EncodedWord.words(subject, first: first)
        var read = ""
        for (index, word) in words.enumerated() {
            #expect(word.utf8.count <= (index == 0 ? first : 75))
            let bytes = try #require(Base64.bytes(String(word.dropFirst(10).dropLast(2))))
            read += try #require(String(validating: bytes, as: UTF8.self))
        }
        #expect(read == subject)
    }

    @Test func aCharacterIsNotCutWhileAWordHasRoomForIt() throws {
        let family = "👨‍👩‍👧‍👦"
        let words = EncodedWord.words(String(repeating: family, count: 5), first: 75)
        for word in words {
            let bytes = try #require(Base64.bytes(String(word.dropFirst(10).dropLast(2))))
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.allSatisfy { $0 == Character(family) })
        }
    }

    @Test(arguments: subjects)
    func noLineWithAWordIsLongerThan76(subject: String) throws {
        var header = Header()
        try header.add("Subject", text: subject)
        for line in header.text.split(separator: "\r\n") { #expect(line.utf8.count <= 76) }
    }
}
