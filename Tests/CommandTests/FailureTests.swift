import Fapiao
import Intake
import Resources
import Terminal
import Testing

@testable import Command

struct FailureTests {
    private static let noon = Instant(seconds: 1_795_147_200)

    private static let all: [(Failure.Reason, Int32)] = [
        (.terminal(.notATerminal), 69), (.terminal(.termUnset), 69), (.terminal(.termDumb), 69),
        (.terminal(.termUnknown("x")), 69), (.terminal(.alreadyOpen), 70),
        (.terminal(.system(5)), 71), (.folder(.newerFormat(9), "/d"), 78),
        (.folder(.occupied("x"), "/d"), 73),
        (.folder(.readOnly, "/d"), 77), (.folder(.noPermission, "/d"), 77),
        (.folder(.noSpace, "/d"), 73), (.folder(.quota, "/d"), 73), (.folder(.tooBig, "/d"), 73),
        (.folder(.busy, "/d"), 75), (.folder(.tooManyOpen, "/d"), 71),
        (.folder(.diskFailed, "/d"), 74), (.folder(.cannotRead, "/d"), 74),
        (.folder(.notConfirmed, "/d"), 74),
        (.folder(.damaged, "/d"), 65), (.folder(.other("why"), "/d"), 71), (.noHome, 64),
        (.notADemo("/d"), 64), (.cannotRemove("/d"), 74), (.tooManyFiles, 71),
        (.noSuchMail("X"), 66), (.badMailAddress("a b", "mail.from"), 78),
        (.badSenderName("a\nb"), 78), (.noSendmail, 78), (.sendmailNotAbsolute("bin/x"), 78),
        (.sendmailNotThere("/no"), 78), (.mailCodeExpired("X", noon), 65),
        (.mailBeingSent("X", noon), 75), (.intake(.empty, "f.csv"), 65),
        (.intake(.jsonList, "f"), 65), (.intake(.missingColumns([.payerName]), "f.csv"), 65),
        (.intake(.cannotRead(call: "open", code: 2), "f.csv"), 66),
        (.intake(.unknownEncoding("GB18030"), "f.csv"), 71), (.noMapping("x", known: []), 64),
        (.noMapping("x", known: ["alipay", "b"]), 64),
        (.badMapping(.unknownField("y"), "imports.x"), 78),
        (.badMapping(.twice(.total), "imports.x"), 78),
        (.badMapping(.missing([.total, .netAmount, .grossAmount]), "imports.x"), 78),
        (.badEncoding("utf-7", "imports.x.encoding"), 78), (.keeping(.noData("/d")), 66),
        (.keeping(.exists("/b")), 73), (.keeping(.notEmpty("/d")), 73),
        (.keeping(.underWay("/b")), 75), (.keeping(.brokenOff("/b")), 73),
        (.keeping(.inData("/d/b")), 73), (.keeping(.noFolderAround("/b")), 73),
        (.keeping(.noBackup("/b")), 66), (.keeping(.stopped("/b", .noSpace)), 73),
    ]

    /// sysexits.h, so that a script or a timer knows whether to try again.
    @Test(arguments: all)
    func everyFailureHasItsCode(reason: Failure.Reason, code: Int32) {
        #expect(Failure(reason).code.rawValue == code)
    }

    @Test(arguments: Language.allCases)
    func everyFailureIsOneLineThatEndsWithWhatToDo(in language: Language) {
        var seen: Set<String> = []
        for (reason, _) in Self.all {
            let sentence = Failure(reason).sentence(Words(language))
            #expect(!sentence.contains("\n"), "\(reason)")
            #expect(sentence.hasSuffix(".") || sentence.hasSuffix("。"), "\(sentence)")
            // What happened, and then what to do.
            let stops = sentence.count { $0 == "." || $0 == "。" || $0 == "：" || $0 == ";" }
            #expect(stops >= 2, "\(sentence)")
            seen.insert(sentence)
        }
        #expect(seen.count >= 18)
    }

    /// A path may come from anywhere; it must not steer the terminal that shows the complaint.
    @Test(arguments: [
        Failure.Reason.intake(.cannotRead(call: "open", code: 2), "a\u{1B}[2Jb"),
        .badSenderName("a\u{1B}[2Jb"), .badMailAddress("a\u{1B}[2Jb", "mail.from"),
        .sendmailNotThere("/a\u{1B}[2Jb"), .sendmailNotAbsolute("a\u{1B}[2Jb"),
    ])
    func aPathCannotSteerTheTerminal(reason: Failure.Reason) {
        let sentence = Failure(reason).sentence(Words(.english))
        #expect(!sentence.unicodeScalars.contains("\u{1B}"))
    }
}
