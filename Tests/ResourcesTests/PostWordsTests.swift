import Fapiao
import Resources
import Testing

@Suite struct PostWordsTests {
    private static let faults: [DeliveryFault] = [
        .ended(code: 75, said: ""), .ended(code: 75, said: "451 later"),
        .killed(signal: 9, said: ""), .killed(signal: 9, said: "bad"), .tooSlow(seconds: 60),
        .notStarted(errno: 2), .codeExpired, .notWritten,
    ]

    @Test func everyFaultReadsDifferentlyInEveryLanguage() {
        for fault in Self.faults {
            #expect(Set(Language.allCases.map { Words($0).sentence(fault) }).count == 4)
        }
        for language in Language.allCases {
            #expect(Set(Self.faults.map { Words(language).sentence($0) }).count == 8)
        }
    }

    @Test func everyStateReadsDifferentlyInEveryLanguage() {
        for language in Language.allCases {
            let states = MailState.allCases.map { Words(language).state($0) }
            #expect(Set(states).count == MailState.allCases.count)
        }
    }

    /// sysexits.h has names for these; a clerk has never heard of the numbers.
    @Test(arguments: 64...78)
    func whatSendmailMeantIsSaidInWords(code: Int) {
        let fault = DeliveryFault.ended(code: code, said: "")
        let sentences = Language.allCases.map { Words($0).sentence(fault) }
        #expect(Set(sentences).count == 4)
        #expect(!sentences.contains { $0.contains("\(code)") })
    }

    @Test(arguments: [1, 63, 79, 127])
    func aStatusWithoutAMeaningIsANumberInBrackets(code: Int) {
        for language in Language.allCases {
            let sentence = Words(language).sentence(.ended(code: code, said: ""))
            let isChinese = language == .simplifiedChinese || language == .traditionalChinese
            #expect(sentence.hasSuffix(isChinese ? "（\(code)）" : "(\(code))"))
        }
    }

    @Test func aFaultIsWordedLikeThis() {
        let fault = DeliveryFault.ended(code: 67, said: "550 no such user")
        #expect(
            Words(.english).sentence(fault) == "there is no such mailbox: 550 no such user")
        #expect(Words(.simplifiedChinese).sentence(fault) == "收件邮箱不存在：550 no such user")
        #expect(Words(.english).tries(1) == "1 try" && Words(.english).tries(2) == "2 tries")
        #expect(Words(.traditionalChinese).facts(["一", "二"]) == "一；二")
        #expect(Words(.swedish).facts(["ett", "två"]) == "ett; två")
    }
}
