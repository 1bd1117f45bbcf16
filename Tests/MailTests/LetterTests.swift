import Fapiao
import Resources
import Testing

/// What the letters say, in all languages.
@Suite struct LetterTests {
    private let samples: Samples

    init() throws { samples = try Samples() }

    @Test(arguments: Language.allCases)
    func everyLetterSaysWhomToCallAndNothingIsLeftOpen(language: Language) {
        let words = Words(language)
        for letter in samples.letters {
            let body = words.body(of: letter)
            #expect(body.contains("(86) 400-089-0365"))
            #expect(body.contains("09:00–18:00"))
            #expect(body.hasSuffix("\n") && !body.contains("\n\n\n"))
            #expect(!words.subject(of: letter).isEmpty)
            for text in [body, words.subject(of: letter)] {
                #expect(!text.contains("Optional(") && !text.contains("hidden"))
            }
        }
    }

    @Test func everyLetterReadsDifferentlyInEveryLanguage() {
        for letter in samples.letters {
            let bodies = Language.allCases.map { Words($0).body(of: letter) }
            let subjects = Language.allCases.map { Words($0).subject(of: letter) }
            #expect(Set(bodies).count == 4)
            #expect(Set(subjects).count == 4)
        }
        for language in Language.allCases {
            let bodies = samples.letters.map { Words(language).body(of: $0) }
            #expect(Set(bodies).count == samples.letters.count)
        }
    }

    @Test func theActivationLetterIsWordedLikeThis() {
        #expect(
            Words(.simplifiedChinese).body(of: samples.activation) == """
                此邮箱正用于注册世纪互联 Office 365 发票申请账户。您的激活码是：

                00000-00000-00000-00000-000000

                请在首页选择“我有激活码”，填写此邮箱和激活码。\
                激活码 24 小时内有效，至2026年11月21日 14:03（北京时间）止。

                如果您没有注册，请忽略此邮件：不输入激活码，账户不会生效。

                如有疑问，请致电 (86) 400-089-0365（工作日 09:00–18:00，北京时间）。

                """)
    }

    @Test(arguments: Language.allCases)
    func theCodeStandsOnALineOfItsOwn(language: Language) {
        let words = Words(language)
        let lines = words.body(of: samples.activation).split(separator: "\n")
        #expect(lines.contains("00000-00000-00000-00000-000000"))
        #expect(words.body(of: samples.activation).contains(words.haveCodeButton))
        #expect(!words.subject(of: samples.activation).contains("00000"))
    }

    @Test(arguments: Language.allCases)
    func aLetterOfAnOrderNamesItAndTheTime(language: Language) {
        for status in Status.allCases {
            let body = Words(language).body(of: samples.moved(to: status, remark: ""))
            #expect(body.contains(samples.application.grouped))
            #expect(body.contains("E2026000123"))
            #expect(body.contains(Words(language).deadline(samples.noon)))
        }
    }

    /// Whoever can sign in may write; the phone is for everybody.
    @Test(arguments: Language.allCases)
    func aLetterOfAnApplicationNamesSupportAndThePhone(language: Language) {
        let words = Words(language)
        for status in Status.allCases {
            let body = words.body(of: samples.moved(to: status, remark: ""))
            #expect(body.contains(words.supportLabel) && body.contains(ServiceCenter.phone))
        }
        let activation = words.body(of: samples.activation)
        #expect(!activation.contains(words.supportLabel))
        #expect(activation.contains(ServiceCenter.phone))
    }

    @Test func aRemarkIsSaidWithWhatItIs() {
        func english(_ status: Status, _ remark: String) -> String {
            Words(.english).body(of: samples.moved(to: status, remark: remark))
        }
        #expect(
            english(.mailed, "SF1234567890123").contains("\nTracking number: SF1234567890123\n"))
        #expect(english(.issued, "031001900111-12345678").contains("\nFapiao number: 0310"))
        #expect(english(.rejected, "抬头有误").contains("\nReason: 抬头有误\n"))
        #expect(english(.processing, "x").contains("\nRemark: x\n"))
        #expect(
            english(.reissued, samples.application.text)
                .contains("\nNew application: \(samples.application.grouped)\n"))
        #expect(!english(.rejected, " \n ").contains("Reason"))
    }

    @Test func aRemarkStaysOneLineAndSteersNothing() {
        let remark = "a\r\n\r\nb\u{1B}[31m\u{202E}c\u{0}" + String(repeating: "d", count: 900)
        let body = Words(.english).body(of: samples.moved(to: .rejected, remark: remark))
        let line = body.split(separator: "\n").first { $0.hasPrefix("Reason: ") }
        #expect(line?.hasPrefix("Reason: a b[31mcddd") == true)
        #expect(line?.count == "Reason: ".count + 500)
    }
}
