import Fapiao
import Glibc
import Mail
import Testing

/// Another program reads the mails as mail systems do, and has to find what was written.
@Suite struct PeerTests {
    private let samples: Samples

    init() throws { samples = try Samples() }

    @Test(.enabled(if: Python.isThere, "python3 is not installed"))
    func pythonReadsBackSubjectAndBody() throws {
        var lines: [String] = []
        for language in Language.allCases {
            for letter in samples.letters {
                let message = try Message(samples.due(letter, in: language), from: samples.sender)
                let body = message.body.split(separator: "\n", omittingEmptySubsequences: false)
                    .joined(separator: "\r\n")
                lines.append(Python.line(message.bytes, subject: message.subject, body: body))
            }
        }
        #expect(lines.count == 60)
        for subject in EncodedWordTests.subjects + ["plain", "a =?utf-8?B?YQ==?= b"] {
            var header = Header()
            try header.add("Subject", text: subject)
            lines.append(Python.line(Array("\(header.text)\r\n".utf8), subject: subject, body: ""))
        }
        let said = try Python.check(lines)
        #expect(said == "read \(lines.count)\n")
    }

    @Test(.enabled(if: Python.isThere, "python3 is not installed"))
    func pythonWouldSayWhatIsWrong() throws {
        let message = try Message(
            samples.due(.alreadyRegistered, in: .english), from: samples.sender)
        let said = try Python.check([
            Python.line(message.bytes, subject: message.subject, body: "something else")
        ])
        #expect(said.contains("AssertionError"))
    }
}

/// Python's `email` package as a reader.
private enum Python {
    static var isThere: Bool { system("python3 -c 'import email' >/dev/null 2>&1") == 0 }

    /// One mail with what has to be read from it.
    static func line(_ bytes: [UInt8], subject: String, body: String) -> String {
        [bytes, Array(subject.utf8), Array(body.utf8)].map(Base64.text).joined(separator: ",")
    }

    private static let program = """
        import sys, base64, email, email.policy
        count = 0
        for line in open(sys.argv[1]):
            raw, subject, body = (base64.b64decode(part) for part in line.rstrip().split(","))
            mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
            assert str(mail["Subject"]) == subject.decode(), (str(mail["Subject"]), subject.decode())
            if "Content-Type" in mail:
                assert mail.get_content() == body.decode(), (mail.get_content(), body.decode())
                assert mail["To"].addresses[0].addr_spec == "Zhu.Qinqin@example.com"
                assert mail["From"].addresses[0].display_name == "世纪互联发票中心", mail["From"]
                assert mail["Date"].datetime.isoformat() == "2026-11-20T14:03:05+08:00"
                assert mail["Content-Language"] in ("en", "zh-Hans", "zh-Hant", "sv")
            assert not mail.defects, mail.defects
            for value in mail.values():
                assert not getattr(value, "defects", ()), (value, value.defects)
            count += 1
        print("read", count)
        """

    /// What the program said about `lines`.
    static func check(_ lines: [String]) throws -> String {
        var template = Array("/tmp/fapiao-mails-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        try #require(file >= 0)
        let path = String(
            decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let written = write(file, bytes, bytes.count)
        close(file)
        try #require(written == bytes.count)

        let stream = try #require(popen("PYTHONUTF8=1 python3 -c '\(program)' \(path) 2>&1", "r"))
        var said: [UInt8] = []
        var byte = getc(stream)
        while byte != EOF {
            said.append(UInt8(truncatingIfNeeded: byte))
            byte = getc(stream)
        }
        pclose(stream)
        return String(decoding: said, as: UTF8.self)
    }
}
