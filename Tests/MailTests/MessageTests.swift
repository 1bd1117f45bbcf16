import Fapiao
import Resources
import Testing

@testable import Mail

@Suite struct MessageTests {
    private let samples: Samples

    init() throws { samples = try Samples() }

    @Test func aMessageReadsAsRFC5322SaysItShould() throws {
        let message = try Message(
            samples.due(.alreadyRegistered, in: .english), from: samples.sender)
        let text = String(decoding: message.bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                """
                From: =?utf-8?B?5LiW57qq5LqS6IGU5Y+R56Wo5Lit5b+D?=\r
                 <fapiao@example.cn>\r
                To: Zhu.Qinqin@example.com\r
                Subject: Your account for fapiao applications exists already\r
                Date: Fri, 20 Nov 2026 14:03:05 +0800\r
                Message-ID: <0123456789ABCDEF@example.cn>\r
                Auto-Submitted: auto-generated\r
                Content-Language: en\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: base64\r
                \r\n
                """))
    }

    @Test(arguments: Language.allCases)
    func everyLineOfEveryLetterIsShortASCII(language: Language) throws {
        for letter in samples.letters {
            let message = try Message(samples.due(letter, in: language), from: samples.sender)
            #expect(message.bytes.allSatisfy { $0 < 0x80 && $0 != 0 })
            let text = String(decoding: message.bytes, as: UTF8.self)
            #expect(text.hasSuffix("\r\n"))
            for line in text.split(separator: "\r\n") {
                #expect(line.utf8.count <= 76)
                #expect(!line.utf8.contains(0x0D) && !line.utf8.contains(0x0A))
            }
        }
    }

    @Test(arguments: Language.allCases)
    func theBodyIsTheLetterWithLineEndsOfTheNetwork(language: Language) throws {
        for letter in samples.letters {
            let message = try Message(samples.due(letter, in: language), from: samples.sender)
            let text = String(decoding: message.bytes, as: UTF8.self)
            let parts = text.split(separator: "\r\n\r\n")
            #expect(parts.count == 2)
            let bytes = try #require(Base64.bytes(parts[1].filter { $0 != "\r\n" }))
            let lines = String(decoding: bytes, as: UTF8.self).split(
                separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.joined(separator: "\n") == message.body)
        }
    }

    @Test func aSenderWhoseNameWouldAddAFieldIsRefused() {
        let sender = Sender(name: "x\r\nBcc: y@z.cn", address: samples.sender.address)
        #expect(throws: Header.Fault.control("\r", in: "From")) {
            try Message(samples.due(.alreadyRegistered, in: .swedish), from: sender)
        }
    }

    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 08:00:00 +0800"), (1_795_190_399, "Fri, 20 Nov 2026 23:59:59 +0800"),
        (1_709_136_000, "Thu, 29 Feb 2024 00:00:00 +0800"),
    ])
    func aDateIsWrittenInBeijingTime(seconds: Int, text: String) {
        #expect(Message.date(Instant(seconds: seconds)) == text)
    }
}
