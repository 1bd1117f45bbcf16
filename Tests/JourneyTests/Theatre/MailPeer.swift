import Fapiao
import FoundationEssentials
import Glibc

/// A mail server on loopback, and a sendmail that speaks to it: Python's and msmtp's.
///
/// It ends with this object, and with the test's process at the latest.
final class MailPeer: Sendable {
    /// The program to name in `mail.sendmail`.
    let sendmail: String
    private let file: String
    private let process: pid_t
    private let leash: Int32

    /// A mail that the server accepted, or a trouble that it made.
    struct Line: Decodable, Equatable {
        let from: String?
        let to: [String]?
        /// The message in base 64.
        let raw: String?
        let trouble: String?

        /// The message's bytes as text.
        var text: String {
            raw.flatMap(Base64.bytes).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }

        /// The value of a header that has one line.
        func header(_ name: String) -> String? {
            text.split(separator: "\r\n").first { $0.hasPrefix("\(name): ") }
                .map { String($0.dropFirst(name.count + 2)) }
        }

        /// What the mail says.
        var body: String {
            let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
            let bytes = parts.count == 2 ? Base64.bytes(parts[1].filter { $0 != "\r\n" }) : nil
            return String(decoding: bytes ?? [], as: UTF8.self)
        }
    }

    /// Starts a server in `folder`; of 100 connections so many meet trouble.
    init(in folder: String, faults: Int = 0, seed: Int = 1) throws {
        file = "\(folder)/received.jsonl"
        sendmail = "\(folder)/sendmail"
        var orders: [Int32] = [-1, -1]
        var answers: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &orders) == 0,
            socketpair(AF_UNIX, kind, 0, &answers) == 0
        else { throw Run.Fault.cannotStart("socketpair", errno: errno) }
        defer { for end in [orders[1], answers[0], answers[1]] { close(end) } }
        leash = orders[0]
        process = try Run.start(
            ["/usr/bin/python3", MailPeer.script("smtp-peer.py"), file, "\(faults)", "\(seed)"],
            ["PATH": Run.path, "PYTHONUNBUFFERED": "1"], input: orders[1], output: answers[1])
        close(answers[1])
        answers[1] = -1
        guard let line = MailPeer.line(from: answers[0]), let port = Int(line) else {
            throw Fault.noPort
        }
        try MailPeer.write(
            "#!/bin/sh\nexec msmtp -C /dev/null --host=127.0.0.1 --port=\(port) \"$@\"\n",
            asProgram: sendmail)
    }

    enum Fault: Error, CustomStringConvertible {
        case noPort

        var description: String {
            "the mail server did not start: install the package 'python3-aiosmtpd'"
        }
    }

    deinit {
        close(leash)
        kill(process, SIGTERM)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// Everything that happened at the server so far.
    func lines() throws -> [Line] {
        guard access(file, R_OK) == 0 else { return [] }
        let bytes = try Data(contentsOf: URL(filePath: file))
        return try bytes.split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Line.self, from: Data($0))
        }
    }

    /// The mails that it accepted.
    func mails() throws -> [Line] { try lines().filter { $0.raw != nil } }

    /// Has Python's `email` read what came; tells what it said.
    func read(expecting lines: [Meant], in folder: String) throws -> String {
        let path = "\(folder)/expected.jsonl"
        var bytes = Data()
        for line in lines {
            bytes.append(try JSONEncoder().encode(line))
            bytes.append(UInt8(ascii: "\n"))
        }
        try bytes.write(to: URL(filePath: path))
        return try Run(
            ["/usr/bin/python3", MailPeer.script("read-mails.py"), file, path],
            environment: ["PATH": Run.path, "PYTHONUTF8": "1"]
        ).output
    }

    /// What a mail was meant to say.
    struct Meant: Encodable {
        let id, to, from, name, bounce, subject, body, language: String
        let date: Int
    }

    private static func script(_ name: String, here: String = #filePath) -> String {
        "/" + here.split(separator: "/").dropLast(3).joined(separator: "/") + "/Peers/\(name)"
    }

    /// Has another process write a program: while this one held it open for writing, a child that
    /// another test starts would hold it, too, and it could not be run.
    static func write(_ script: String, asProgram path: String) throws {
        let text = path + ".txt"
        try Data(script.utf8).write(to: URL(filePath: text))
        let run = try Run(["install", "-m", "700", text, path])
        guard run.status == 0 else { throw Run.Fault.cannotStart(run.output, errno: 0) }
    }

    private static func line(from file: Int32) -> String? {
        var text = ""
        var byte: UInt8 = 0
        while Glibc.read(file, &byte, 1) == 1 {
            if byte == UInt8(ascii: "\n") { return text }
            text.unicodeScalars.append(Unicode.Scalar(byte))
        }
        return nil
    }
}
